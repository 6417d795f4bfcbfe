/** Checks a module before anything runs: what it imports, and which proposals it uses. */

import { quoteName } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import { UnsupportedModuleError, type UnsupportedModuleErrorCode } from '../errors.ts'
import { checkFeatures, type FeatureSwitches } from './features.ts'

/**
 * Refuses a module whose state belongs to others in part, and one that uses a proposal which is switched off.
 * @throws {UnsupportedModuleError}
 */
export function checkModule(module: Module, switches: FeatureSwitches): void {
  for (const entry of module.imports) {
    const refusal = refusals[entry.kind]
    if (refusal)
      throw new UnsupportedModuleError(
        refusal.code,
        `cannot pre-initialize a module that imports a ${entry.kind}: found the import ${quoteName(entry.module)} ${quoteName(entry.name)}, ` +
          `expected ${refusal.remedy} (at offset 0x${entry.offset.toString(16)})`,
      )
  }
  checkFeatures(module, switches)
}

const refusals: Readonly<Record<string, { code: UnsupportedModuleErrorCode; remedy: string } | undefined>> = {
  memory: {
    code: 'imported-memory',
    remedy: 'a memory that the module defines itself: link without `--import-memory`',
  },
  global: { code: 'imported-global', remedy: 'globals that the module defines itself' },
  table: {
    code: 'imported-table',
    remedy: 'a table that the module defines itself: link without `--import-table`',
  },
}

/**
 * Leaves out the code that only the initialization needed (the option `drop-init-code`). Indices, types and names stay.
 *
 * ```wat
 * (func $main (export "_start") …)        (func $main (export "_start") …)
 * (func $init (call $parse) …)            (func $init unreachable)        ;; was an export
 * (func $parse (param i32) …)             (func $parse (param i32) unreachable)
 * (@custom ".debug_line" …)               ;; gone: it says where code stood
 * ```
 */

import type { DroppedCode } from '../../report/module-report.ts'
import { addressesCode } from '../../wasm/code/reach/code-addresses.ts'
import { findReachableFunctions } from '../../wasm/code/reach/reachable-functions.ts'
import { shortenBodies } from '../../wasm/code/reach/shorten-bodies.ts'
import { shorten, toLine, WasmError } from '../../wasm/errors.ts'
import { findSection, type Section, sectionIds } from '../../wasm/layout.ts'
import type { Module } from '../../wasm/module.ts'

export type DroppedInit = {
  /** The contents of the code section; undefined where the code stays as it is. */
  readonly code: Uint8Array | undefined
  /** Whether the output has a custom section. Where the code stays as it is, what addresses it is right. */
  readonly keepsCustom: (section: Section) => boolean
  readonly dropped: DroppedCode
  /** Why nothing could be left out: code that can be reached has an instruction that is not known. */
  readonly unread: string | undefined
}

/** What stays as it is, and why. */
const keep = (unread?: string): DroppedInit => ({
  code: undefined,
  keepsCustom: () => true,
  dropped: { functions: 0, bytes: 0, sections: [] },
  unread,
})

/** Names of sections in the report, and characters of each: a module may have a million sections, and long names. */
const shown = { names: 100, characters: 100 } as const

/**
 * @param input the module whose code it is
 * @param output all else of the output, of which custom sections and bytes of data segments may be absent
 */
export function dropInitCode(input: Module, output: Module): DroppedInit {
  const reachable = findReachable(input, output)
  if (reachable instanceof WasmError) return keep(reachable.message)
  const shortened = shortenBodies(input, input.importedFunctions, reachable)
  if (!shortened) return keep()
  const { contents, count } = shortened
  const section = findSection(input, sectionIds.code)!
  const names = new Set(input.sections.filter(addressesCode).map(({ name }) => name))
  return {
    code: contents,
    keepsCustom: section => !addressesCode(section),
    dropped: {
      functions: count,
      bytes: section.end - section.contents - contents.length,
      sections: [...names].slice(0, shown.names).map(name => shorten(toLine(name), shown.characters)),
    },
    unread: undefined,
  }
}

function findReachable(input: Module, output: Module): Uint8Array | WasmError {
  try {
    return findReachableFunctions(output, input)
  } catch (error) {
    if (error instanceof WasmError) return error
    throw error
  }
}

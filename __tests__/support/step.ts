/** Runs steps of the bundled action over the files of a workspace, and gathers what they leave; and modules for them. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleRecord, Report } from '../../src/report/report.ts'
import { dist } from './bundle.ts'
import { type ResultsService, startResultsService } from './results-service.ts'
import { type Command, runStep, type StepOptions, type StepResult } from './runner.ts'
import { filesIn, makeFolder } from './temporary.ts'
import { assemble } from './wat.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export type Step = StepResult & {
  readonly workspace: string
  /** Files that were not there before, by their paths. */
  readonly written: readonly string[]
  readonly errors: readonly Command[]
  readonly warnings: readonly Command[]
}

export type StepSetup = Partial<Omit<StepOptions, 'inputs' | 'workspace'>> & {
  /** The path of another bundle than that of this checkout. */
  readonly entry?: string
}

/** @param workspace a folder, or the files of a new one */
export async function runAction(
  workspace: string | Files,
  inputs: Readonly<Record<string, string>> = {},
  { entry = join(dist, 'action.js'), ...more }: StepSetup = {},
): Promise<Step> {
  const folder = typeof workspace === 'string' ? workspace : makeFolder(workspace)
  const before = new Set(filesIn(folder))
  const step = await runStep(entry, { inputs: { modules: '**/*.wasm', ...inputs }, workspace: folder, ...more })
  return {
    ...step,
    workspace: folder,
    written: filesIn(folder).filter(name => !before.has(name)),
    errors: step.commands.filter(({ command }) => command === 'error'),
    warnings: step.commands.filter(({ command }) => command === 'warning'),
  }
}

/** Runs the work with a service, and closes the service afterwards. */
export async function withService<Result>(work: (service: ResultsService) => Promise<Result>): Promise<Result> {
  const service = await startResultsService()
  try {
    return await work(service)
  } finally {
    await service.close()
  }
}

export function readReport({ workspace, outputs }: Step): Report {
  return JSON.parse(readFileSync(join(workspace, outputs.report!), 'utf8'))
}

/** The status of each module by its path. */
export function statusesOf(step: Step): Record<string, ModuleRecord['status']> {
  return Object.fromEntries(readReport(step).modules.map(({ path, status }) => [path, status]))
}

/** The bytes of the outputs, in base 64, by their paths. */
export function outputsOf({ workspace, outputs }: Step): Record<string, string> {
  const paths: string[] = JSON.parse(outputs.modules!)
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(workspace, path)).toString('base64')]))
}

/**
 * A module that keeps a number when it is initialized.
 * @param size bytes that the module has at least
 */
export async function keeping(number: number, size = 0): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await assemble(`(module (memory (export "memory") 1)
    (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const ${number}))))`)
  return size > bytes.length ? padded(bytes, size - bytes.length) : bytes
}

/** The module with a custom section of zeros at its end. */
function padded(bytes: Uint8Array, by: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(by)
  body.set([1, 0x70])
  return new Uint8Array(Buffer.concat([bytes, Uint8Array.of(0, ...toLeb(by)), body]))
}

function toLeb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...toLeb(value >>> 7)]
}

export const trapping = await assemble(
  '(module (func $deep unreachable) (func (export "wizer.initialize") (call $deep)))',
  { names: true },
)

/** A module that fails because it calls an import, which the cause of the failure names. */
export function callsImport(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return assemble(`(module (import "env" "${name}" (func $import)) (func (export "wizer.initialize") (call $import)))`)
}

/** The environment of a step whose cache is a local folder. */
export const localCache = (folder: string) => ({ RUNNER_TOOL_CACHE: folder })

const isReport = (name: string) => name.includes('wizer-report-')

/** Names of the entries of outputs that were saved, the newest last. */
export const entriesOf = ({ caches }: ResultsService): string[] => [...caches.keys()].filter(name => !isReport(name))

/** Names of the entries of reports that were saved, the newest last. */
export const reportEntriesOf = ({ caches }: ResultsService): string[] => [...caches.keys()].filter(isReport)

/** The text of a file; undefined where there is none. */
export function readText(step: Step, path: string): string | undefined {
  const file = join(step.workspace, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

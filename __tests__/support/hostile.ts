/** Attacks the bundled command as a module, a file or a machine would, and checks what must hold after each attack. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { cli, dist } from './bundle.ts'
import { type Guard, type Guarded, runGuarded } from './hostile-process.ts'
import { fillInputs, inputVariable } from './runner/inputs.ts'
import { filesIn, makeFolder } from './temporary.ts'

export const mebibyte = 1024 ** 2
export const gibibyte = 1024 ** 3

/** What the environment of a runner holds and no module may see. */
export const marker = 'the-value-that-no-module-may-see'

export type Attack = Guarded & {
  readonly folder: string
  /** Outputs by their names below `wizened`. */
  readonly outputs: Readonly<Record<string, Buffer>>
  readonly report: Report | undefined
  /** The error of each module that failed, by its path. */
  readonly failures: Readonly<Record<string, string>>
}

export type Setup = Partial<Omit<Guard, 'env' | 'directory'>> & {
  readonly env?: Readonly<Record<string, string>>
  /** Commands of a shell before the program starts, such as limits. */
  readonly shell?: string
  /** The Node that it runs on; that of this process by default. */
  readonly node?: string
  /** The command's bundle; that of this checkout by default. */
  readonly bundle?: string
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs `wizer-action run` over files. @param folder the path of a folder, or the files of a new one */
export function attackRun(folder: string | Files, args: readonly string[] = [], setup: Setup = {}): Promise<Attack> {
  return attackCommand(folder, ['run', '--modules', '**/*.wasm', ...args], setup)
}

/** Runs the command. @param folder the path of a folder, or the files of a new one */
export async function attackCommand(folder: string | Files, args: readonly string[], setup: Setup): Promise<Attack> {
  const directory = typeof folder === 'string' ? folder : makeFolder(folder)
  const { node = process.execPath, bundle = cli, shell, ...guard } = setup
  const env = { PATH: process.env.PATH ?? '', HOME: makeFolder(), RUNNER_TOOL_CACHE: makeFolder(), ...setup.env }
  const words = [node, bundle, ...args]
  const [program = '', ...rest] = shell ? ['bash', '-c', `${shell}\nexec "$@"`, 'bash', ...words] : words
  const result = await runGuarded(program, rest, { ...guard, directory, env })
  return { ...result, ...resultsOf(directory), folder: directory }
}

/** Runs a step of the action without a service, for what `runAction` cannot do: a file of the runner that is no file. */
export async function attackAction(
  files: Files,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Attack> {
  const directory = makeFolder(files)
  const runner = makeFolder({ output: '', summary: '', 'temp/.keep': '', 'tools/.keep': '' })
  const contexts = { github: { job: 'build' }, strategy: { 'job-index': 0 } }
  const { values } = fillInputs(join(dist, '../action.yml'), { modules: '**/*.wasm', ...inputs }, contexts)
  const given = Object.entries(values).map(([name, value]) => [inputVariable(name), value])
  const result = await runGuarded(process.execPath, [join(dist, 'action.js')], {
    directory,
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: runner, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: directory },
      ...{ RUNNER_TEMP: join(runner, 'temp'), RUNNER_TOOL_CACHE: join(runner, 'tools') },
      ...{ GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary') },
      ...Object.fromEntries(given),
      ...env,
    },
    seconds: 30,
  })
  return { ...result, ...resultsOf(directory), folder: directory }
}

/** What lies in the output folder of a run. */
export function resultsOf(folder: string): Pick<Attack, 'outputs' | 'report' | 'failures'> {
  const place = join(folder, 'wizened')
  const names = statSync(place, { throwIfNoEntry: false })?.isDirectory()
    ? filesIn(place).filter(name => /\.(wasm|wat)$/.test(name))
    : []
  const outputs = Object.fromEntries(names.map(name => [name, readFileSync(join(place, name))]))
  const file = join(place, 'report.json')
  const report: Report | undefined = statSync(file, { throwIfNoEntry: false })?.isFile()
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined
  const failures = (report?.modules ?? []).flatMap(module =>
    module.status === 'failed' ? [[module.path, module.error]] : [],
  )
  return { outputs, report, failures: Object.fromEntries(failures) }
}

/** Checks that a run ended by itself, in words, and that what it left is whole and fits. */
export function expectSound({ folder, status, signal, said, stopped }: Guarded & { readonly folder: string }): void {
  expect({ stopped, signal }, said).toEqual({ stopped: undefined, signal: null })
  expect([0, 1, 2], said).toContain(status)
  expectWords(said)
  expectFitting(folder)
}

/** Checks that a text has no raw error in it: no stack trace, no error of Node or V8, no sign of a defect of ours. */
export function expectWords(text: string): void {
  expect(text).not.toMatch(/^\s+at .*(\.[jt]s|node:[\w/]+):\d+/m)
  expect(text).not.toMatch(/\bbug:|\b(Type|Range|Reference|Syntax|System)Error\b|FATAL ERROR|node:internal/)
}

/** Checks that sums and report name what lies in the output folder, and that each output is a module. */
function expectFitting(folder: string): void {
  const { outputs, report } = resultsOf(folder)
  const hashes = Object.fromEntries(Object.entries(outputs).map(([name, bytes]) => [name, sha256(bytes)]))
  for (const [name, bytes] of Object.entries(outputs))
    expect(WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>), name).toBe(true)
  const done = (report?.modules ?? []).flatMap(module =>
    module.status === 'initialized' || module.status === 'cached' ? [[module.path, module.sha256]] : [],
  )
  expect(Object.fromEntries(done)).toEqual(hashes)
  expect(sumsOf(folder)).toMatchObject(hashes)
}

/** The lines of `SHA256SUMS`: hashes by name. */
export function sumsOf(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'wizened', 'SHA256SUMS')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  return Object.fromEntries(lines.map(line => [line.slice(66), line.slice(0, 64)]))
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Checks that no output holds the text. */
export function expectNowhere(outputs: Readonly<Record<string, Uint8Array>>, text: string): void {
  for (const [name, bytes] of Object.entries(outputs)) expect(Buffer.from(bytes).includes(text), name).toBe(false)
}

/** Files that only a run that did not end properly leaves. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /(^|[\\/])\.wizer-/.test(name))
}

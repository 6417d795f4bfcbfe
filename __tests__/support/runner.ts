/** Runs a JavaScript action as a runner does, from inputs to outputs, in a clean environment and a child process. */

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResultsService } from './results-service.ts'
import { maxSummaryBytes, parseOutputs } from './runner/file-commands.ts'
import { type Contexts, fillInputs, inputVariable } from './runner/inputs.ts'
import { type Command, createStepLog, type Group, type StepLog } from './runner/log.ts'

export type { Command, Group } from './runner/log.ts'

export type StepOptions = {
  readonly inputs: Readonly<Record<string, string>>
  readonly workspace: string
  /** Without a service, the step has no `ACTIONS_*` variables. */
  readonly service?: ResultsService
  /** Added to the variables of the runner; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The executable of Node; that of this process by default. */
  readonly node?: string
  /** The path of an `action.yml`; that of the project by default. */
  readonly action?: string
  /** Contexts for the expressions in defaults, added to those of a job without a matrix. */
  readonly contexts?: Readonly<Record<string, Contexts>>
  /** Milliseconds after which the step is killed, which is an error; 60,000 by default. */
  readonly timeout?: number
  /** Sends the signal, as a runner does where a job is cancelled, as soon as `when` is true of what was printed so far. */
  readonly cancel?: { readonly signal: NodeJS.Signals; when(stdout: string): boolean }
}

export type StepResult = {
  /** -1 where a signal ended the process. */
  readonly exitCode: number
  /** As printed, with commands and with values that are to be masked. */
  readonly stdout: string
  readonly stderr: string
  /** Commands of both streams in the order of their arrival. */
  readonly commands: readonly Command[]
  /** Lines of both streams that are no commands, as a reader of the log sees them. */
  readonly log: readonly string[]
  readonly groups: readonly Group[]
  readonly outputs: Readonly<Record<string, string>>
  /** As a runner shows it, masked. A summary that is too large is empty here, and an error among the commands. */
  readonly summary: string
  /** From the start of the process to its end. */
  readonly milliseconds: number
  /** From the signal to its end, where it was cancelled. */
  readonly cancelled: number | undefined
}

const projectAction = join(import.meta.dirname, '..', '..', 'action.yml')

/** Variables that name a file, and the name of that file. */
const files = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
} as const

/** @param entry path of the script that the action's `main` names */
export async function runStep(entry: string, options: StepOptions): Promise<StepResult> {
  const home = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const log = createStepLog(options.service ? [options.service.env.ACTIONS_RUNTIME_TOKEN!] : [])
    const env = prepare(home, options, log)
    const result = await execute(entry, env, options, log)
    const outputs = { ...log.outputs, ...parseOutputs(read(env.GITHUB_OUTPUT).toString()) }
    const summary = showSummary(read(env.GITHUB_STEP_SUMMARY), log)
    return { ...result, commands: log.commands, log: log.lines, groups: log.groups, outputs, summary }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function prepare(home: string, options: StepOptions, log: StepLog): Record<string, string | undefined> {
  const given = { ...runnerVariables(home, options.workspace), ...options.service?.env, ...options.env }
  mkdirSync(join(home, 'files'))
  for (const folder of [given.RUNNER_TEMP, given.RUNNER_TOOL_CACHE]) if (folder) mkdirSync(folder, { recursive: true })
  const env: Record<string, string | undefined> = { ...given }
  for (const [variable, file] of Object.entries(files)) {
    if (variable in env) continue
    env[variable] = join(home, 'files', file)
    writeFileSync(env[variable], '')
  }
  writeFileSync(join(home, 'files', 'event.json'), '{}')
  const contexts: Record<string, Contexts> = {
    github: contextOf('GITHUB_', env),
    runner: contextOf('RUNNER_', env),
    strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    matrix: {},
    job: { status: 'success' },
  }
  for (const [name, values] of Object.entries(options.contexts ?? {})) contexts[name] = { ...contexts[name], ...values }
  const { values, unexpected } = fillInputs(options.action ?? projectAction, options.inputs, contexts)
  for (const [name, value] of Object.entries(values)) env[inputVariable(name)] = value
  if (unexpected.length > 0)
    log.add({ command: 'warning', properties: {}, message: `Unexpected input(s) '${unexpected.join("', '")}'` })
  return env
}

function runnerVariables(home: string, workspace: string): Record<string, string | undefined> {
  const os = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string]
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo-org_wizer-action',
    GITHUB_ACTION_REPOSITORY: 'octo-org/wizer-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(home, 'files', 'event.json'),
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'build',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/modules',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '7000000000',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: { x64: 'X64', arm64: 'ARM64' }[process.arch as string],
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: os,
    RUNNER_TEMP: join(home, 'temp'),
    RUNNER_TOOL_CACHE: join(home, 'tools'),
  }
}

/** `GITHUB_RUN_ID` is `github.run_id`. */
const contextOf = (prefix: string, env: Readonly<Record<string, string | undefined>>): Contexts =>
  Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
  )

async function execute(
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
  { node = process.execPath, workspace, timeout = 60_000, cancel }: StepOptions,
  log: StepLog,
): Promise<Pick<StepResult, 'exitCode' | 'stdout' | 'stderr' | 'milliseconds' | 'cancelled'>> {
  const start = performance.now()
  const child = spawn(node, [entry], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text
      log.write(stream, text)
    })
  let ended = start
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, timeout)
  let signalled: number | undefined
  const look = setInterval(() => {
    if (!cancel || signalled !== undefined || !cancel.when(output.stdout)) return
    signalled = performance.now()
    child.kill(cancel.signal)
  }, 10)
  child.once('exit', () => {
    ended = performance.now()
  })
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve(code ?? -1))
  }).finally(() => {
    clearTimeout(timer)
    clearInterval(look)
  })
  log.end()
  if (late) throw new Error(`the step was killed after ${timeout} ms:\n${output.stdout}${output.stderr}`)
  return {
    ...output,
    exitCode,
    milliseconds: ended - start,
    cancelled: signalled === undefined ? undefined : ended - signalled,
  }
}

const read = (path: string | undefined): Buffer =>
  path !== undefined && existsSync(path) ? readFileSync(path) : Buffer.alloc(0)

function showSummary(bytes: Buffer, log: StepLog): string {
  if (bytes.length <= maxSummaryBytes) return log.mask(bytes.toString())
  const [most, found] = [maxSummaryBytes, bytes.length].map(size => `${Math.floor(size / 1024)}k`)
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${most}, got ${found}.`
  log.add({ command: 'error', properties: {}, message })
  return ''
}

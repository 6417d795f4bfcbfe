/** Kills runs over many modules at random moments, and says what each kill broke: outputs, sums, report, processes. */

import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../../src/report/report.ts'
import { endGroup, type Guarded, processesOf, readProcess, runGuarded, showsProcesses } from './hostile-process.ts'
import { randomFrom } from './ranges.ts'
import { assemble } from './wat.ts'

export type Kills = {
  /** The path of the command. */
  readonly cli: string
  /** A new folder, whose path no other program uses. */
  readonly root: string
  readonly modules: number
  readonly kills: number
  readonly seed: number
  readonly log: (line: string) => void
}

/** Who gets which signal. */
type Victim = { readonly who: 'run' | 'engine'; readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT' }

const victims: readonly Victim[] = [
  { who: 'run', signal: 'SIGKILL' },
  { who: 'run', signal: 'SIGKILL' },
  { who: 'run', signal: 'SIGTERM' },
  { who: 'run', signal: 'SIGINT' },
  { who: 'engine', signal: 'SIGKILL' },
]

/** Milliseconds within which a killed run must have ended all that it started. */
const grace = 2000

/** Milliseconds until Node has started, and a signal no longer ends the process by itself. */
const listening = 200

type Places = { readonly workspace: string; readonly cache: string; readonly temporary: string; readonly older: string }

/** Hashes of outputs by name. */
type Hashes = Readonly<Record<string, string>>

/** @returns a sentence for each thing that was broken */
export async function killRuns({ cli, root, modules, kills, seed, log }: Kills): Promise<string[]> {
  const random = randomFrom(seed)
  const [workspace, cache, temporary, older] = ['work', 'cache', 'tmp', 'older'].map(name => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  const places = { workspace, cache, temporary, older }
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true })
  const start = (watch?: (program: number) => void) => runOnce(cli, places, watch)

  await writeModules(workspace, modules, 1)
  const problems = describeEnd('the first run', await start(), modules)
  const old = hashesIn(workspace)
  cpSync(join(workspace, 'wizened'), older, { recursive: true })
  await writeModules(workspace, modules, 2)
  reset(places, true)
  const second = await start()
  problems.push(...describeEnd('the second run', second, modules))
  const right = hashesIn(workspace)

  for (let kill = 0; kill < kills; kill++) {
    const victim = victims[Math.floor(random() * victims.length)]!
    const moment = random() * second.seconds * 1000
    const isCold = random() < 0.6
    reset(places, isCold, random() < 0.7)
    const begin = performance.now()
    let group = 0
    let hit = 0
    const run = await start(program => {
      group = program
      if (hit > 0 || performance.now() - begin < moment) return
      hit = findVictim(victim, program)
      if (hit > 0) send(hit, victim.signal)
    })
    const name = `kill ${kill} (seed ${seed}): ${victim.signal} to ${victim.who} after ${moment.toFixed()} ms`
    const found = [
      ...(await describeStrays(root, group)),
      ...describeFiles(workspace, right, old),
      ...(hit > 0 && (victim.signal === 'SIGKILL' || moment > listening) ? describeStatus(victim, run) : []),
      ...(victim.who === 'engine' && hit > 0 ? describeSurvivor(run, workspace, modules) : []),
    ]
    log(`${name}${hit > 0 ? '' : ', too late'}: ${found.length === 0 ? 'fine' : found.join('; ')}`)
    problems.push(...found.map(problem => `${name}: ${problem}`))
  }

  problems.push(...describeEnd('a run after all kills', await start(), modules))
  problems.push(...compare(hashesIn(workspace), right))
  for (const place of [join(workspace, 'wizened'), cache, temporary])
    problems.push(
      ...namesIn(place)
        .filter(name => /\.wizer-|wizer.*\.tmp/.test(name))
        .map(name => `${name} is left in ${place}`),
    )
  return problems
}

function runOnce(cli: string, places: Places, watch?: (program: number) => void): Promise<Guarded> {
  const args = [cli, 'run', '--modules', '*.wasm', '--allow-wasi', '--jobs', '4']
  const { PATH = '' } = process.env
  return runGuarded(process.execPath, args, {
    directory: places.workspace,
    env: { PATH, HOME: places.temporary, TMPDIR: places.temporary, RUNNER_TOOL_CACHE: places.cache },
    seconds: 60,
    bytes: 3 * 1024 ** 3,
    keepsStrays: true,
    watch: (_, program) => watch?.(program),
  })
}

/** Brings back the outputs of an older run, or none, and maybe an empty cache. */
function reset({ workspace, cache, older }: Places, isCold: boolean, hasOlder = true): void {
  rmSync(join(workspace, 'wizened'), { recursive: true, force: true })
  if (hasOlder) cpSync(older, join(workspace, 'wizened'), { recursive: true })
  if (isCold) rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
}

function findVictim({ who }: Victim, program: number): number {
  if (who === 'run') return program
  const engines = processesOf(program).filter(
    ({ pid }) => pid !== program && readProcess(pid, 'cmdline').includes('engine'),
  )
  return engines[0]?.pid ?? 0
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {}
}

function describeEnd(name: string, { status, said, stopped }: Guarded, modules: number): string[] {
  const isDone = status === 0 && said.includes(`${modules} `)
  return isDone && stopped === undefined ? [] : [`${name} ended with ${status} (${stopped}): ${said.slice(-500)}`]
}

/** A signal that asks for the end gives its status, unless the run was just done. */
function describeStatus({ who, signal }: Victim, { status, signal: ending }: Guarded): string[] {
  const expected: readonly (number | null)[] = { SIGTERM: [143, 0], SIGINT: [130, 0], SIGKILL: [null, 0] }[signal]
  return who === 'engine' || expected.includes(status) ? [] : [`the run ended with ${status ?? ending}`]
}

/** A run whose engine was killed goes on: it ends by itself, and has a record of each module. */
function describeSurvivor({ status, signal, said }: Guarded, workspace: string, modules: number): string[] {
  const { report } = readResults(workspace)
  const records = report === undefined ? 0 : report.count + report.failed
  const isDone = (status === 0 || status === 1) && records === modules
  return isDone ? [] : [`the run ended with ${status ?? signal} and ${records} records: ${said.slice(-300)}`]
}

async function describeStrays(root: string, group: number): Promise<string[]> {
  if (!showsProcesses) return []
  const strays = () => [...new Set([...processesOf(group).map(({ pid }) => pid), ...processesBelow(root)])]
  const until = performance.now() + grace
  while (strays().length > 0 && performance.now() < until) await sleep(20)
  const left = strays().map(pid => `process ${pid} is left: ${readProcess(pid, 'cmdline').replaceAll('\0', ' ')}`)
  endGroup(group)
  return left
}

/** Processes whose command line or folder lies in this one. */
function processesBelow(root: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter(pid => readProcess(pid, 'cmdline').includes(root) || folderOf(pid).startsWith(root))
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

/** Each output is the right one or the older one; the sums fit what lies there; the report can be read. */
function describeFiles(workspace: string, right: Hashes, old: Hashes): string[] {
  const found = hashesIn(workspace)
  const { sums, problem } = readResults(workspace)
  const broken = Object.entries(found).filter(([name, hash]) => hash !== right[name] && hash !== old[name])
  const unfit = Object.entries(sums).filter(([name, hash]) => found[name] !== hash)
  return [
    ...broken.map(([name]) => `${name} is broken`),
    ...(unfit[0] ? [`SHA256SUMS does not fit ${unfit.length} outputs, such as ${unfit[0][0]}`] : []),
    ...(problem === undefined ? [] : [problem]),
  ]
}

function readResults(workspace: string) {
  const file = (name: string) => join(workspace, 'wizened', name)
  const text = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')
  const sums: Hashes = Object.fromEntries(
    text('SHA256SUMS')
      .split('\n')
      .filter(Boolean)
      .map(line => [line.slice(66), line.slice(0, 64)]),
  )
  try {
    const report: Report | undefined = text('report.json') === '' ? undefined : JSON.parse(text('report.json'))
    return { sums, report }
  } catch (error) {
    return { sums, problem: `report.json cannot be read: ${error}` }
  }
}

function compare(found: Hashes, right: Hashes): string[] {
  const names = [...new Set([...Object.keys(found), ...Object.keys(right)])]
  return names.filter(name => found[name] !== right[name]).map(name => `${name} is not the right output`)
}

function hashesIn(workspace: string): Hashes {
  const folder = join(workspace, 'wizened')
  return Object.fromEntries(
    namesIn(folder)
      .filter(name => name.endsWith('.wasm'))
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []

/** Modules of several sizes and kinds. Another version gives other outputs. */
async function writeModules(folder: string, count: number, version: number): Promise<void> {
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `${index}.wasm`), await assemble(sourceOf(index, version)))
}

/** One prints, one writes megabytes, one takes its time, one is small: each kind in turn. */
function sourceOf(index: number, version: number): string {
  const bodies = [
    '',
    `(i32.store (i32.const 16) (i32.const 64)) (i32.store (i32.const 20) (i32.const 1000))
     (drop (call $write (i32.const 1) (i32.const 16) (i32.const 1) (i32.const 24)))`,
    `(loop $more (i32.store (i32.add (local.get $at) (i32.const 8192))
       (i32.mul (local.get $at) (i32.const ${2_654_435_761 % 2 ** 31})))
       (local.set $at (i32.add (local.get $at) (i32.const 4)))
       (br_if $more (i32.lt_u (local.get $at) (i32.const 2000000))))`,
    `(loop $more (local.set $at (i32.add (local.get $at) (i32.const 1)))
       (br_if $more (i32.lt_u (local.get $at) (i32.const 20000000))))`,
  ]
  return `(module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 40)
    (func (export "wizer.initialize") (local $at i32)
      (i32.store (i32.const 4096) (i32.const ${index * 10 + version})) ${bodies[index % bodies.length]}))`
}

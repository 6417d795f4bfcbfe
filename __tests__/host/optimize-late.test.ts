import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { createLateOptimizer } from '../../src/host/optimize-late.ts'

const mebibyte = 1024 * 1024

/** The flags that are set for modules of these sizes. */
function flagsFor(version: string, ...sizes: number[]): string[] {
  const found: string[] = []
  const tell = createLateOptimizer(version, flag => found.push(flag))
  for (const size of sizes) tell(size)
  return found
}

describe('V8', () => {
  it.each([
    ['one module that is large', [4 * mebibyte], 1],
    ['several of them', [10 * mebibyte, 5 * mebibyte], 1],
    ['a large one after small ones', [100, mebibyte, 50 * mebibyte], 1],
    ['small ones', [0, 4 * mebibyte - 1], 0],
  ])('V8 is told to optimize late once at most: %s', (_what, sizes, count) => {
    expect(flagsFor('24.1.0', ...sizes)).toHaveLength(count)
  })

  it.each([
    ['20.19.0', 1],
    ['22.1.2', 1],
    ['25.0.0', 1],
    ['2.0.0', 0],
    ['26.0.0', 0],
    ['240.1.0', 0],
  ])('V8 is told only where it has the flag: Node %s', (version, count) => {
    expect(flagsFor(version, 5 * mebibyte)).toHaveLength(count)
  })

  it('V8 of this Node has the flag', () => {
    const [flag] = flagsFor('24.0.0', 5 * mebibyte)
    const options = execFileSync(process.execPath, ['--v8-options']).toString()
    expect(options).toContain(`  ${flag!.split('=')[0]} (`)
  })
})

/** Why a process ended, in words. */

import { expect, it } from 'vitest'
import { describeEnd } from '../../src/engine/describe-end.ts'

it.each<[what: string, end: Parameters<typeof describeEnd>, words: string]>([
  ['a full heap', [null, 'SIGABRT', 'FATAL ERROR: Reached heap limit Allocation failed'], 'V8 ran out of memory'],
  ['memory of V8 itself', [null, 'SIGTRAP', '# Fatal process OOM in Zone'], 'V8 ran out of memory'],
  ['the system', [null, 'SIGKILL', ''], 'the system killed it, which it does where memory runs out'],
  ['a check of V8', [null, 'SIGILL', '# Fatal error in src/x.cc\n# Check failed: a.'], 'V8 found a fatal error'],
  ['another signal', [null, 'SIGSEGV', ''], 'it ended with the signal SIGSEGV'],
  ['a status', [7, null, ''], 'it ended with status 7'],
])('describeEnd names %s', (_, end, words) => {
  expect(describeEnd(...end)).toBe(words)
})

/** Libraries that print on their own account: what they say is kept, and what others say is let through. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it, test } from 'vitest'
import { findComplaint, quietly } from '../../src/action/quiet.ts'

const { write } = process.stdout
let shown = ''

beforeAll(() => {
  process.stdout.write = ((text: string | Uint8Array) => {
    shown += Buffer.from(text).toString()
    return true
  }) as typeof write
})

beforeEach(() => {
  shown = ''
})

afterAll(() => {
  process.stdout.write = write
})

it('keeps what is printed, and gives it with the result', async () => {
  const work = async () => {
    process.stdout.write('one ')
    await sleep(1)
    process.stdout.write(Buffer.from('två'))
    return 7
  }
  expect(await quietly(work)).toEqual({ result: 7, printed: 'one två' })
  expect(shown).toBe('')
})

it('lets others print meanwhile', async () => {
  const work = quietly(async () => {
    await sleep(20)
    process.stdout.write('quiet')
  })
  process.stdout.write('aloud')
  expect((await work).printed).toBe('quiet')
  expect(shown).toBe('aloud')
})

it('is still quiet when nobody waits any longer', async () => {
  const late = Promise.withResolvers<void>()
  await quietly(async () => {
    setTimeout(() => {
      process.stdout.write('late')
      late.resolve()
    }, 10)
  })
  await late.promise
  expect(shown).toBe('')
})

it('passes an error on', async () => {
  await expect(quietly(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})

test.each([
  ['::warning::slow', 'slow'],
  ['fine\n::debug::x\n::error file=a::broken%3A 100%25%0Aof it\n::warning::other', 'broken%3A 100% of it'],
  ['::warning::', ''],
  ['no ::warning::here', undefined],
  ['::debug::nothing', undefined],
  ['', undefined],
])('%j complains of %j', (printed, complaint) => {
  expect(findComplaint(printed)).toBe(complaint)
})

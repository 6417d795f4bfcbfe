/** The times of stages, by a clock that the tests move. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Stages } from '../../src/wizer/stages.ts'

const none = {
  parse: 0,
  instrument: 0,
  compile: 0,
  instantiate: 0,
  initialize: 0,
  snapshot: 0,
  rewrite: 0,
  validate: 0,
  total: 0,
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)

describe('Stages', () => {
  it('starts with no time in any stage', () => {
    expect(new Stages().times()).toEqual(none)
  })

  it('gives what the work of a stage gives, and the time that it took', async () => {
    const stages = new Stages()
    const result = await stages.time('parse', () => {
      pass(5)
      return 'parsed'
    })
    expect(result).toBe('parsed')
    expect(stages.times()).toEqual({ ...none, parse: 5, total: 5 })
  })

  it('waits for work that takes until later', async () => {
    const stages = new Stages()
    const result = await stages.time('rewrite', async () => {
      pass(1)
      await sleep(1)
      pass(7)
      return 42
    })
    expect(result).toBe(42)
    expect(stages.times()).toEqual({ ...none, rewrite: 8, total: 8 })
  })

  it('adds up the times of a stage, those that somebody else has measured included', async () => {
    const stages = new Stages()
    await stages.time('snapshot', () => pass(5))
    stages.add({ snapshot: 2, compile: 3 })
    await stages.time('snapshot', () => pass(1))
    expect(stages.times()).toEqual({ ...none, snapshot: 8, compile: 3, total: 6 })
  })

  it('counts the time between stages only in the total', async () => {
    const stages = new Stages()
    await stages.time('parse', () => pass(2))
    pass(10)
    await stages.time('validate', () => pass(3))
    expect(stages.times()).toEqual({ ...none, parse: 2, validate: 3, total: 15 })
  })

  it('gives times that later stages leave as they are', async () => {
    const stages = new Stages()
    await stages.time('parse', () => pass(2))
    const before = stages.times()
    await stages.time('parse', () => pass(2))
    expect(before).toEqual({ ...none, parse: 2, total: 2 })
  })

  it('passes on the error of the work', async () => {
    const error = new Error('no such type')
    const fail = (): never => {
      throw error
    }
    await expect(new Stages().time('parse', fail)).rejects.toBe(error)
    await expect(new Stages().time('parse', () => Promise.reject(error))).rejects.toBe(error)
  })
})

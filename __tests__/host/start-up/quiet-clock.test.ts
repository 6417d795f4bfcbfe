import { expect, it } from 'vitest'
import { createQuietClock, wallClock } from '../../../src/host/start-up/quiet-clock.ts'

it('the clock stands still while the thread waits for a processor', () => {
  let waited = 100
  const clock = createQuietClock(() => waited)
  const before = clock()
  waited += 60_000
  const after = clock()
  expect(after - before).toBeLessThan(-50_000)
  expect(after - before).toBeGreaterThanOrEqual(-60_000)
})

it('the clock reads again where the thread waited while it read', () => {
  const readings = [0, 0, 5, 9, 9, 9]
  let read = 0
  const clock = createQuietClock(() => readings[read++])
  const [before, wall] = [clock(), performance.now()]
  expect(read).toBe(5)
  expect(wall - before).toBeGreaterThanOrEqual(9)
})

it('the clock gives up where the thread always waits', () => {
  let waited = 0
  expect(createQuietClock(() => waited++)()).toBeLessThanOrEqual(performance.now())
  expect(waited).toBe(7)
})

it('the clock is that of the wall where nobody counts how long a thread waits', () =>
  expect(createQuietClock(() => undefined)).toBe(wallClock))

it('the clock of this machine goes on', async () => {
  const clock = createQuietClock()
  const before = clock()
  const end = performance.now() + 5
  while (performance.now() < end);
  expect(clock()).toBeGreaterThan(before)
})

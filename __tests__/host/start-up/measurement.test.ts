import { expect, it } from 'vitest'
import { toMeasurement } from '../../../src/host/start-up/measurement.ts'

it.each([
  ['one sample', [7], { least: 7, spread: 0, count: 1 }],
  ['two samples, of which the first is too long', [90, 70], { least: 70, spread: 0, count: 2 }],
  ['an odd number of samples', [9, 3, 4, 20, 5], { least: 3, spread: 2, count: 5 }],
  ['an even number of samples', [90, 15, 14, 20], { least: 14, spread: 1, count: 4 }],
])('the least and the spread are those of %s', (_, samples, expected) =>
  expect(toMeasurement(samples)).toEqual(expected),
)

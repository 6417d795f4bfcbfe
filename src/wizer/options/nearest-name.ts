/** Guesses which name somebody meant who wrote another one. */

import { closestMatch } from 'leven'

/** Characters of the longest name that is compared: each takes time with every other. */
const maxLength = 60

/** @returns undefined where none of `names` is near */
export function findNearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > maxLength) return undefined
  // Two letters that changed places are a distance of 2.
  const maxDistance = Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)))
  return closestMatch(name, names, { maxDistance })
}

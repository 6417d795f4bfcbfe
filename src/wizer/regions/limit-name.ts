/** Limits names that a module chooses, where reports and outputs take them over. */

import { shorten, toLine } from '../../wasm/errors.ts'

/** Characters of a name: it may stand in thousands of places. */
const mostCharacters = 200

/** A name on one line, cut where it is long. */
export function limitName(name: string): string {
  return shorten(toLine(name), mostCharacters)
}

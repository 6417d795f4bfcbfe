/** A prefix for the names that we add to a module. */

/** `wizer`, with as many `$` as it takes until no used name starts with it. */
export function freeName(used: readonly string[]): string {
  let name = 'wizer'
  while (used.some(other => other.startsWith(name))) name += '$'
  return name
}

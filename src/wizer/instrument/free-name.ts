/** Names of our own among names of the module. */

/** `wizer`, longer until no name in use starts with it. */
export function freeName(used: readonly string[]): string {
  let name = 'wizer'
  while (used.some(other => other.startsWith(name))) name += '$'
  return name
}

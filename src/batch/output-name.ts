/** What the output of a module is called: text becomes a module in the binary format. */

/** @param path of the module */
export function outputName(path: string): string {
  return isNamedText(path) ? `${path.slice(0, -'.wat'.length)}.wasm` : path
}

export function isNamedText(path: string): boolean {
  return /\.wat$/i.test(path)
}

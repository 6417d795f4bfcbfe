/** Tells modules in the text format from all else. Assembling them is left to the host. */

/** Bytes in which the first parenthesis must come: comments, such as those of a licence, may stand before it. */
const examined = 65_536

/** White space, a byte order mark, comments of a line and of a block. */
const skipped = /\u00ef\u00bb\u00bf|\s+|;;.*|\(;[\s\S]*?;\)/y

/** What the first parenthesis of a module holds: the module may be written without its own. */
const opening = /\(\s*(@|(module|component|rec|type|import|func|table|memory|global|export|start|elem|data|tag)\b)/y

/** Whether the bytes are a module, or a component, in the text format. Only an assembler knows whether they are a valid one. */
export function isText(bytes: Uint8Array): boolean {
  // Modules in the binary format start with 0.
  if (bytes.length === 0 || bytes[0] === 0) return false
  // Decoded as UTF-8, a character that is cut off would be an error.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, examined))
  let at = 0
  for (;;) {
    skipped.lastIndex = at
    const length = skipped.exec(text)?.[0].length ?? 0
    if (length === 0) break
    at += length
  }
  opening.lastIndex = at
  return opening.test(text)
}

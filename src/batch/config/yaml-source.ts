/** Reads YAML that others may have written: its nodes and their lines, with no more depth than a file of options needs. */

import { Composer, isScalar, LineCounter, type ParsedNode, Parser } from 'yaml'
import { showSentence } from '../../report/text.ts'
import { OptionError } from '../../wizer/errors.ts'

/** A file of options as nodes. */
export type YamlSource = {
  /** Null where the file holds nothing but comments. */
  readonly root: ParsedNode | null
  /** Counted from 1. */
  lineOf(node: ParsedNode): number
}

/** How deep a node may lie: an item of a list of an entry lies in 5 others. The library calls itself for each level. */
const maxDepth = 32

/** Characters of YAML that an error shows. */
const maxShown = 200

class ShallowParser extends Parser {
  override *next(source: string) {
    for (const token of super.next(source)) {
      // The first error is enough: there can be one for each character.
      if (token.type === 'error') throw new YamlError(token.message, token.offset)
      yield token
    }
    if (this.stack.length > maxDepth) throw new YamlError('Values are too deep inside of others', this.offset)
  }
}

class YamlError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/**
 * @param path of the file, for errors
 * @throws {OptionError} where the text is no YAML, with the line
 */
export function readYaml(text: string, path: string): YamlSource {
  const lines = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  try {
    return { root: compose(text, lines), lineOf: ({ range: [offset] }) => lineAt(offset) }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    const found = showSentence(error.message.replaceAll('`', "'"), maxShown)
    throw new OptionError(
      'bad-value',
      'config',
      `cannot read \`${path}\`: found a fault in line ${lineAt(error.offset)} (${found}), expected YAML`,
    )
  }
}

function compose(text: string, lines: LineCounter): ParsedNode | null {
  const tokens = [...new ShallowParser(lines.addNewLine).parse(text)]
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // The library compares each key with all others. `readFields` finds twins in less time.
    uniqueKeys: false,
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  const fault = document?.errors[0] ?? document?.warnings[0]
  if (fault) throw new YamlError(fault.message, fault.pos[0])
  if (second) throw new YamlError('A second document starts', second.range[0])
  const root = (document?.contents ?? null) as ParsedNode | null
  return isScalar(root) && root.source === '' ? null : root
}

/** The files that a step writes for its runner: outputs as `name=value` or between delimiters, and a summary with a limit. */

/** @throws {Error} where the runner would refuse the text */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line === '') continue
    const [, name = '', kind, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (kind === '=' && name !== '') outputs[name] = rest
    else if (kind === '<<' && name !== '' && rest !== '') {
      const end = lines.indexOf(rest)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`)
      outputs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else throw new Error(`Invalid format '${line}'`)
  }
  return outputs
}

/** Bytes of the largest summary that a runner uploads. It drops a larger one. */
export const maxSummaryBytes = 1024 * 1024

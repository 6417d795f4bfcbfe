/** Files through which a step answers: outputs as `name=value` or between delimiters, and a summary with a limit. */

/** Throws on what the runner would refuse. */
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

/** Bytes of a summary that the runner uploads; a larger one it drops whole. */
export const maxSummaryBytes = 1024 * 1024

/** The output of a step as a runner takes it, line by line: which lines are commands, which are shown, what is masked. */

export type Command = {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export type Group = { readonly title: string; readonly lines: readonly string[] }

export type StepLog = {
  /** In order, `stop-commands` and the line that ends it too; `add-mask` with its value, all others masked. */
  readonly commands: readonly Command[]
  /** Lines that were no commands, masked. */
  readonly lines: readonly string[]
  /** The same lines, those between `group` and `endgroup`. */
  readonly groups: readonly Group[]
  /** Outputs by the old command, which the runner still obeys. */
  readonly outputs: Readonly<Record<string, string>>
  /** Takes output of either stream, in any pieces. */
  write(stream: 'stdout' | 'stderr', text: string): void
  end(): void
  mask(text: string): string
  /** What the runner itself has to say. */
  add(command: Command): void
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** @param secrets what the runner masks although the step does not ask for it */
export function createStepLog(secrets: readonly string[]): StepLog {
  const masks = [...secrets]
  const commands: Command[] = []
  const lines: string[] = []
  const groups: { title: string; lines: string[] }[] = []
  const outputs: Record<string, string> = {}
  const rest = { stdout: '', stderr: '' }
  let group: string[] | undefined
  let stopToken: string | undefined

  const mask = (text: string) => masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)

  function add({ command, properties, message }: Command): void {
    commands.push({ command, properties, message: command === 'add-mask' ? message : mask(message) })
  }

  function line(text: string): void {
    const parsed = parseCommand(text, stopToken)
    if (!parsed || (stopToken !== undefined && parsed.command !== stopToken.toLowerCase())) {
      lines.push(mask(text))
      group?.push(mask(text))
      return
    }
    add(parsed)
    if (stopToken !== undefined) stopToken = undefined
    else obey(parsed)
  }

  function obey({ command, properties, message }: Command): void {
    if (command === 'stop-commands') {
      if (message === '' || known.has(message.toLowerCase()) || message.toLowerCase() === 'pause-logging')
        add({ command: 'error', properties: {}, message: `Unable to process command '${command}' successfully.` })
      else stopToken = message
    }
    // A secret of several lines must not show in a line either.
    if (command === 'add-mask') masks.push(...[message, ...message.split(/\r?\n/)].filter(part => part.trim() !== ''))
    if (command === 'set-output') outputs[properties.name ?? ''] = message
    if (command === 'group') {
      group = []
      groups.push({ title: mask(message), lines: group })
    }
    if (command === 'endgroup') group = undefined
  }

  return {
    commands,
    lines,
    groups,
    outputs,
    mask,
    add,
    write(stream, text) {
      // A lone carriage return ends a line too; at the end of a piece, its line feed may be still to come.
      const parts = (rest[stream] + text).split(/\r\n|\n|\r(?!$)/)
      rest[stream] = parts.pop()!
      for (const part of parts) line(part)
    },
    end() {
      for (const stream of ['stdout', 'stderr'] as const) {
        const text = rest[stream].replace(/\r$/, '')
        rest[stream] = ''
        if (text !== '') line(text)
      }
    },
  }
}

/** Of the two ways to write a command, the older one stands anywhere in a line. Names have no case. */
function parseCommand(text: string, stopToken: string | undefined): Command | undefined {
  const start = text.trimStart()
  const end = start.startsWith('::') ? start.indexOf('::', 2) : -1
  const begun = text.indexOf('##[')
  const ended = begun < 0 ? -1 : text.indexOf(']', begun)
  const found = [
    end < 0 ? undefined : makeCommand(start.slice(2, end), start.slice(end + 2), newSyntax),
    ended < 0 ? undefined : makeCommand(text.slice(begun + 3, ended), text.slice(ended + 1), oldSyntax),
  ]
  return found.find(made => made && (known.has(made.command) || made.command === stopToken?.toLowerCase()))
}

/** What stands between properties, and which characters are written by their codes. */
type Syntax = { readonly separator: string; readonly inProperty: RegExp; readonly inMessage: RegExp }

const newSyntax: Syntax = { separator: ',', inProperty: /%(0D|0A|3A|2C|25)/g, inMessage: /%(0D|0A|25)/g }
const oldSyntax: Syntax = { separator: ';', inProperty: /%(3B|0D|0A|5D|25)/g, inMessage: /%(3B|0D|0A|5D|25)/g }

function makeCommand(info: string, message: string, { separator, inProperty, inMessage }: Syntax): Command {
  const [name = ''] = info.split(' ', 1)
  const pairs = info
    .slice(name.length)
    .trim()
    .split(separator)
    .map(pair => /^([^=]+)=(.+)$/s.exec(pair))
  return {
    command: name.toLowerCase(),
    properties: Object.fromEntries(pairs.flatMap(pair => (pair ? [[pair[1]!, decode(pair[2]!, inProperty)]] : []))),
    message: decode(message, inMessage),
  }
}

const decode = (text: string, codes: RegExp): string =>
  text.replace(codes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

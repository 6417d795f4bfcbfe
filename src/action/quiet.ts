/** Keeps libraries that talk to the runner's log on their own account from doing so. */

import { AsyncLocalStorage } from 'node:async_hooks'

/** What was printed in here instead of to standard output. */
type Quiet = { printed: string }

const quiet = new AsyncLocalStorage<Quiet>()

let isInstalled = false

/** Standard output lets through what is not printed by quiet work: that may go on long after nobody waits for it. */
function install(): void {
  if (isInstalled) return
  isInstalled = true
  const { stdout } = process
  const write = stdout.write.bind(stdout) as (...args: unknown[]) => boolean
  stdout.write = ((text: string | Uint8Array, ...rest: unknown[]) => {
    const current = quiet.getStore()
    if (!current) return write(text, ...rest)
    current.printed += typeof text === 'string' ? text : Buffer.from(text).toString()
    return true
  }) as typeof stdout.write
}

/** What `work` gives, and what it printed meanwhile, which nobody saw. */
export async function quietly<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly printed: string }> {
  install()
  const current: Quiet = { printed: '' }
  const result = await quiet.run(current, work)
  return { result, printed: current.printed }
}

/** The message of the first warning or error among workflow commands. */
export function findComplaint(printed: string): string | undefined {
  const [, message] = /^::(?:warning|error)[^:]*::(.*)$/m.exec(printed) ?? []
  return message?.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%')
}

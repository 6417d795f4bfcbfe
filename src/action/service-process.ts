/** Entry of the child process that calls a service, with the clients of the runner's toolkit. */

import type { UploadArtifactOptions } from '@actions/artifact'
import { watchTraffic } from './watch-traffic.ts'

/** Each call loads its own client, because both clients are large. */
const calls = {
  /** @param names beginnings of the names of entries that will do, the best first */
  async restore(folder: string, names: readonly [string, ...string[]]) {
    const { restoreCache } = await import('@actions/cache')
    return restoreCache([folder], names[0], [...names], undefined, true)
  },
  async save(folder: string, name: string) {
    const { saveCache } = await import('@actions/cache')
    return saveCache([folder], name, undefined, true)
  },
  async upload(name: string, files: readonly string[], root: string, options: UploadArtifactOptions) {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    return new DefaultArtifactClient().uploadArtifact(name, [...files], root, options)
  },
}

export type ServiceCalls = typeof calls

/** What the process is told to do. */
export type ServiceRequest = { readonly name: keyof ServiceCalls; readonly args: readonly unknown[] }

/** What the process answers. */
export type ServiceMessage =
  /** The service did not answer for that time. More messages follow. */
  | { readonly kind: 'waiting'; readonly milliseconds: number }
  | { readonly kind: 'done'; readonly result?: unknown; readonly printed: string }
  | { readonly kind: 'failed'; readonly message: string }

/** What the clients print in this call: commands for the runner, which it must not obey, and reasons of failures. */
let printed = ''
process.stdout.write = ((text: string | Uint8Array) => {
  printed += Buffer.from(text as string).toString()
  return true
}) as typeof process.stdout.write

const send = (message: ServiceMessage) => process.send?.(message)

process.on('message', async ({ name, args }: ServiceRequest) => {
  printed = ''
  const stop = watchTraffic(milliseconds => send({ kind: 'waiting', milliseconds }))
  try {
    const result = await (calls[name] as (...args: readonly unknown[]) => Promise<unknown>)(...args)
    send({ kind: 'done', result, printed })
  } catch (error) {
    send({ kind: 'failed', message: (error as Error).message })
  } finally {
    stop()
  }
})

// The action has ended. An open connection could keep this process alive.
process.once('disconnect', () => process.exit())

/** Entry of the child process that calls a service, with the clients of the runner's toolkit. */

import { AsyncLocalStorage } from 'node:async_hooks'
import type { UploadArtifactOptions } from '@actions/artifact'
import type { CommentRequest } from './comment/comment-client.ts'
import { watchTraffic } from './watch-traffic.ts'

/** Each call loads its own client, because the clients are large. */
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
  async comment(request: CommentRequest) {
    const { keepComment } = await import('./comment/comment-client.ts')
    return keepComment(request)
  },
}

export type ServiceCalls = typeof calls

/** What the process is told to do. It may be told more before it has answered. */
export type ServiceRequest = {
  readonly id: number
  readonly name: keyof ServiceCalls
  readonly args: readonly unknown[]
}

/** What the process answers. */
export type ServiceMessage =
  /** The service did not answer for that time. More messages follow. */
  { readonly kind: 'waiting'; readonly milliseconds: number } | ServiceAnswer

export type ServiceAnswer =
  | { readonly kind: 'done'; readonly id: number; readonly result?: unknown; readonly printed: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** What the clients print in a call: commands for the runner, which it must not obey, and reasons of failures. */
const printing = new AsyncLocalStorage<{ text: string }>()
process.stdout.write = ((text: string | Uint8Array) => {
  const printed = printing.getStore()
  if (printed) printed.text += Buffer.from(text as string).toString()
  return true
}) as typeof process.stdout.write

const send = (message: ServiceMessage) => process.send?.(message)

/** Calls at the same time wait at the same time. */
let active = 0
let stopWatch = () => {}

async function answer({ id, name, args }: ServiceRequest): Promise<ServiceAnswer> {
  const printed = { text: '' }
  try {
    const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>
    const result = await printing.run(printed, () => call(...args))
    return { kind: 'done', id, result, printed: printed.text }
  } catch (error) {
    return { kind: 'failed', id, message: (error as Error).message }
  }
}

process.on('message', async (request: ServiceRequest) => {
  if (active++ === 0) stopWatch = watchTraffic(milliseconds => send({ kind: 'waiting', milliseconds }))
  send(await answer(request))
  if (--active === 0) stopWatch()
})

// The action has ended. An open connection could keep this process alive.
process.once('disconnect', () => process.exit())

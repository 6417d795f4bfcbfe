/** Calls the real clients of caches and artifacts, in a child process that has the environment of a step. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ResultsService } from '../results-service.ts'

export type Reply = {
  /** The result of the client; undefined where it threw. */
  readonly value: unknown
  readonly error: string | undefined
  /** What the client printed meanwhile. */
  readonly log: string
  readonly milliseconds: number
}

export type Clients = {
  /** Calls `saveCache`, `restoreCache`, or a method of the artifact client; paths of caches are below the workspace. */
  call(name: string, ...args: unknown[]): Promise<Reply>
  close(): Promise<void>
}

/** @param env of a step, added to the service's */
export async function startClients(
  service: ResultsService,
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<Clients> {
  const child = fork(join(import.meta.dirname, 'clients-child.js'), {
    cwd: workspace,
    silent: true,
    execArgv: [],
    env: { PATH: process.env.PATH, ...service.env, GITHUB_WORKSPACE: workspace, ...env },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', text => (log += text))
  const waiting = new Map<number, PromiseWithResolvers<Pick<Reply, 'value' | 'error'>>>()
  child.on('message', ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
    waiting.get(id)?.resolve({ value, error })
    waiting.delete(id)
  })
  child.once('exit', code => {
    for (const { reject } of waiting.values()) reject(new Error(`the clients ended with ${code}:\n${log}`))
  })
  const loaded = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => false)])
  if (!loaded) throw new Error(`the clients did not start:\n${log}`)
  let calls = 0
  return {
    async call(name, ...args) {
      const id = ++calls
      const [before, start] = [log.length, performance.now()]
      const reply = Promise.withResolvers<Pick<Reply, 'value' | 'error'>>()
      waiting.set(id, reply)
      child.send({ id, name, args })
      const { value, error } = await reply.promise
      return { value, error, log: log.slice(before), milliseconds: performance.now() - start }
    },
    close: () => stop(child),
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

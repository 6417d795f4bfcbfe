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

/** Loading the clients takes 0.4 s of a processor, so an idle process serves the next test. By what Node preloads. */
const idle = new Map<string, ChildProcess>()

/** @param env of a step, added to the service's */
export async function startClients(
  service: ResultsService,
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<Clients> {
  const preloaded = service.env.NODE_OPTIONS ?? ''
  const child = idle.get(preloaded) ?? startChild(preloaded)
  idle.delete(preloaded)
  let log = ''
  const addToLog = (text: string) => {
    log += text
  }
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', addToLog)
  const waiting = new Map<number, PromiseWithResolvers<Pick<Reply, 'value' | 'error'>>>()
  const receive = ({ id, value, error }: { id: number; value?: unknown; error?: string }) => {
    waiting.get(id)?.resolve({ value, error })
    waiting.delete(id)
  }
  const fail = (code: number | null) => {
    for (const { reject } of waiting.values()) reject(new Error(`the clients ended with ${code}:\n${log}`))
  }
  child.on('message', receive).once('exit', fail)
  let calls = 0
  const call: Clients['call'] = async (name, ...args) => {
    const id = ++calls
    const [before, start] = [log.length, performance.now()]
    const reply = Promise.withResolvers<Pick<Reply, 'value' | 'error'>>()
    waiting.set(id, reply)
    child.send({ id, name, args })
    const { value, error } = await reply.promise
    return { value, error, log: log.slice(before), milliseconds: performance.now() - start }
  }
  await call('enter', workspace, { PATH: process.env.PATH, ...service.env, GITHUB_WORKSPACE: workspace, ...env })
  return {
    call,
    async close() {
      const isIdle = waiting.size === 0 && child.exitCode === null && child.signalCode === null
      if (!isIdle) return stop(child)
      child.off('message', receive).off('exit', fail)
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', addToLog)
      idle.set(preloaded, child)
    },
  }
}

function startChild(preloaded: string): ChildProcess {
  return fork(join(import.meta.dirname, 'clients-child.js'), {
    silent: true,
    execArgv: [],
    env: { PATH: process.env.PATH, NODE_OPTIONS: preloaded },
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

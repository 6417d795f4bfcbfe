/**
 * A service of the runner, for caches or for artifacts, and the child process that calls it. The clients of the services
 * print, read the environment, and cannot be told to stop. So they run in a process that has its own environment and can
 * be killed.
 */

import { type ChildProcess, fork } from 'node:child_process'
import type { ServiceAnswer, ServiceCalls, ServiceMessage, ServiceRequest } from './service-process.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type ServiceSettings = {
  /** The file that `service-process.ts` became. */
  readonly entry: URL
  readonly env: Environment
}

type Result<Name extends keyof ServiceCalls> = Awaited<ReturnType<ServiceCalls[Name]>>

/**
 * Milliseconds to wait for a service that does not answer. Both services together cost less than ten seconds, unless the user
 * has named the artifact.
 */
export const patience = { cache: 4_500, artifact: 3_500, namedArtifact: 120_000 } as const

/**
 * Starts the child process, which loads its client with the first call.
 * @param milliseconds that all calls together may wait for answers
 */
export function openService({ entry, env }: ServiceSettings, milliseconds: number) {
  const child = fork(entry, {
    cwd: env.GITHUB_WORKSPACE || undefined,
    env,
    execArgv: [],
    detached: hasGroups,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // The next call fails with the reason.
  child.on('error', () => {})
  const kill = () => killGroup(child)
  // The first listener: the next ones remove temporary files, which the child could write again.
  process.prependOnceListener('exit', kill)
  let left = milliseconds
  let lastId = 0
  /** Those that wait for an answer. Without one, the process has ended. */
  const waiting = new Map<number, (answer?: ServiceAnswer) => void>()
  child.on('message', (message: ServiceMessage) => {
    if (message.kind !== 'waiting') return waiting.get(message.id)?.(message)
    left -= message.milliseconds
    if (left <= 0) kill()
  })
  child.once('disconnect', () => {
    for (const end of waiting.values()) end()
  })
  const ask = (name: ServiceRequest['name'], args: readonly unknown[]) => {
    const id = ++lastId
    child.send({ id, name, args } satisfies ServiceRequest)
    return new Promise<ServiceAnswer | undefined>(resolve => waiting.set(id, resolve)).finally(() => waiting.delete(id))
  }
  return {
    /** Whether the service did not answer in time. Another call is then not worth a try. */
    isOut: () => left <= 0,
    /**
     * Calls may be made at the same time.
     * @returns the result of the client, and what the client printed
     * @throws {Error} where the service did not answer in time, or with the message of the client
     */
    async call<Name extends keyof ServiceCalls>(name: Name, ...args: Parameters<ServiceCalls[Name]>) {
      // A process that could not be started has nothing to send to.
      const answer = child.connected ? await ask(name, args) : undefined
      if (answer?.kind === 'done') return { result: answer.result as Result<Name>, printed: answer.printed }
      if (answer) throw new Error(answer.message)
      throw new Error(left > 0 ? 'the process of its client ended' : `no answer within ${milliseconds / 1000} seconds`)
    },
    /** Ends the child process. */
    close() {
      process.off('exit', kill)
      kill()
    },
  }
}

/** Windows has no groups of processes. */
const hasGroups = process.platform !== 'win32'

/** The child leads a group of its own, so that programs which the client has started, such as `tar`, end with it. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL')
  } catch {
    // It is ending.
  }
}

/** The message of the first warning or error among the workflow commands that a client printed. */
export function findComplaint(printed: string): string | undefined {
  const [, message] = /^::(?:warning|error)[^:]*::(.*)$/m.exec(printed) ?? []
  return message?.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%')
}

/**
 * The client of caches throws few errors: it prints them, and goes on as if there were no entry.
 * @throws {Error} with what it printed
 */
export function checkPrinted(printed: string): void {
  const complaint = findComplaint(printed)
  if (complaint !== undefined) throw new Error(complaint || 'the service did not answer as it should')
}

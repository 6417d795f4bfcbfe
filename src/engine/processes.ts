/**
 * Engine processes: they read, compile and run modules, so that this process, which holds tokens, need not. They start with
 * an empty environment. A process that dies, takes too long or needs too much memory is the failure of its module alone.
 */

import { type ChildProcess, fork } from 'node:child_process'
import { describeEnd } from './describe-end.ts'
import { EngineError } from './errors.ts'
import { findMemoryOf } from './memory.ts'
import type { EngineReply, FromEngine, Task, ToEngine, Work } from './messages.ts'

export type Limits = {
  /** Seconds that the work on a module may take. */
  readonly seconds: number
  /** Bytes of memory that the process may use meanwhile. */
  readonly memory: number
}

export type Engines = {
  /** Starts a process that the next task finds ready. */
  warm(): void
  /**
   * Has a task done by a process.
   * @param isReply tells whether the process can have meant what it says; one that cannot is ended
   * @throws {EngineError} where the process does not bring it to its end
   */
  run(task: Task, work: Work, limits: Limits, signal: AbortSignal, isReply: IsReply): Promise<EngineReply>
  /** Ends every process. */
  close(): void
}

type IsReply = (reply: EngineReply, kind: Task['kind']) => boolean

/** Milliseconds that a process may take beyond the deadline, to end the module itself and say what it did. */
const grace = 500

/** Milliseconds between two looks at the memory of a process: it fills a few MiB in one of them. */
const interval = 20

/** A process that still uses this share of its limit after a module is not used again. */
const reusable = 0.25

/** Characters of its standard error that are kept. V8 says there why it ends. */
const keptCharacters = 8_192

/** @param entry the file that `engine.ts` became */
export function createEngines(entry: URL): Engines {
  const idle: Engine[] = []
  const alive = new Set<Engine>()
  const start = (): Engine => {
    const engine = startEngine(entry)
    alive.add(engine)
    engine.child.once('exit', () => {
      alive.delete(engine)
      const at = idle.indexOf(engine)
      if (at >= 0) idle.splice(at, 1)
    })
    return engine
  }
  const close = () => {
    for (const engine of alive) kill(engine)
  }
  process.once('exit', close)

  return {
    warm() {
      const engine = start()
      if (engine.child.pid !== undefined) idle.push(engine)
    },
    async run(task, work, limits, signal, isReply) {
      // The work holds the bytes of preloads, so it is best not sent again.
      const known = idle.findIndex(engine => engine.work === work)
      const [engine = start()] = idle.splice(Math.max(0, known), 1)
      const reply = await ask(engine, task, work, limits, signal, isReply).catch(error => {
        kill(engine)
        throw error
      })
      if (engine.memory() > limits.memory * reusable) kill(engine)
      else idle.push(engine)
      return reply
    },
    close() {
      process.off('exit', close)
      close()
    },
  }
}

/**
 * Node's own `kill` of a process that could not be started, for want of descriptors, kills all processes of this one's
 * group: the process has the number 0 there.
 */
function kill({ child }: Engine): void {
  if (child.pid !== undefined) child.kill('SIGKILL')
}

type Engine = {
  readonly child: ChildProcess
  /** What it was told last. */
  work: Work | undefined
  /** The end of its standard error. */
  printed(): string
  /** Bytes that it uses. */
  memory(): number
}

/** Windows starts no process without these. */
const needed = process.platform === 'win32' ? ['SystemRoot', 'SystemDrive', 'TEMP'] : []

function startEngine(entry: URL): Engine {
  const env = Object.fromEntries(needed.map(name => [name, process.env[name]]))
  const child = fork(entry, {
    env,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  // A process that cannot be started, or is told something when it has died, is reported by its task.
  child.on('error', () => {})
  let printed = ''
  child.stderr?.on('data', (data: Buffer) => {
    printed = (printed + data.toString('latin1')).slice(-keptCharacters)
  })
  let told = 0
  child.on('message', (message: FromEngine | null) => {
    if (message?.kind === 'memory') told = message.bytes
  })
  return {
    child,
    work: undefined,
    printed: () => printed,
    memory: () => (child.pid === undefined ? 0 : (findMemoryOf(child.pid) ?? told)),
  }
}

let tasks = 0

function ask(
  engine: Engine,
  task: Task,
  work: Work,
  limits: Limits,
  signal: AbortSignal,
  isReply: IsReply,
): Promise<EngineReply> {
  const { child } = engine
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(deadline)
      clearInterval(watch)
      signal.removeEventListener('abort', onAbort)
      child.off('message', onMessage).off('error', onError).off('close', onClose)
      end()
    }
    const fail = (error: EngineError) => settle(() => reject(error))
    const number = tasks++
    const onMessage = (message: FromEngine) => {
      if (message?.kind === 'memory') return
      // A second reply to an earlier task says nothing of this one.
      if (message?.kind === 'reply' && message.number < number) return
      if (message?.kind === 'reply' && isReply(message.reply, task.kind)) settle(() => resolve(message.reply))
      else fail(falseReply())
    }
    const onError = (cause: Error) => fail(ended(`it cannot be started or reached (${cause.message})`, cause))
    const onClose = (status: number | null, signal: NodeJS.Signals | null) =>
      fail(ended(describeEnd(status, signal, engine.printed())))
    const onAbort = () => fail(new EngineError('cancelled', 'cannot pre-initialize the module: the run was cancelled'))
    const onTick = () => {
      if (engine.memory() > limits.memory) fail(tooLarge(limits.memory))
    }
    const deadline = setTimeout(() => fail(tooLong(limits.seconds)), limits.seconds * 1000 + grace)
    const watch = setInterval(onTick, interval)
    child.on('message', onMessage).on('error', onError).on('close', onClose)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) onAbort()
    // A process that cannot be started has no channel. Why not, its error says, which comes next.
    else if (child.pid === undefined) return
    else if (child.exitCode !== null || child.signalCode !== null) onClose(child.exitCode, child.signalCode)
    else {
      if (engine.work !== work) child.send({ kind: 'work', work } satisfies ToEngine)
      engine.work = work
      child.send({ kind: 'task', task, number } satisfies ToEngine)
    }
  })
}

function ended(found: string, cause?: Error): EngineError {
  const message = `cannot pre-initialize the module: the process that ran it ended: ${found}`
  return new EngineError('ended', message, cause)
}

/** A process does not say such a thing unless something has changed it. */
function falseReply(): EngineError {
  return new EngineError(
    'false-reply',
    'cannot pre-initialize the module: the process that ran it gave a false reply, expected a report; the module may attack it',
  )
}

function tooLarge(bytes: number): EngineError {
  const limit = bytes >= 2 ** 30 ? `${(bytes / 2 ** 30).toFixed(1)} GiB` : `${Math.round(bytes / 2 ** 20)} MiB`
  return new EngineError(
    'memory',
    `cannot pre-initialize the module: it needs more memory than ${limit}, expected less, or a larger value of the option \`max-memory\``,
  )
}

function tooLong(seconds: number): EngineError {
  const limit = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return new EngineError(
    'timeout',
    `cannot pre-initialize the module: the work on it was not done after ${limit}, expected less, or a longer \`timeout\``,
  )
}

/**
 * WASI for one initialization, in the worker that runs it: node:wasi for the files, and around it, layer by layer, what it
 * does not do. Nothing of the process can be reached but what the options give.
 */

import type { Observed } from '../../report/report.ts'
import type { WasiOptions } from '../../wizer/host.ts'
import { fixedClock, hostClock } from './clock.ts'
import { fixHost } from './deterministic.ts'
import { sortDirectories } from './directory.ts'
import { createExit } from './exit.ts'
import { type AnyWasiFunction, type Functions, findGuarded } from './functions.ts'
import { createGuest } from './guest.ts'
import { createNodeWasi } from './node.ts'
import { createObserver, observe } from './observe.ts'
import { containPaths } from './paths.ts'
import { createPoll, preview1Subscription } from './poll.ts'
import type { StdinMailbox } from './stdin.ts'
import { isOpen, serveStreams } from './streams.ts'
import { toUnstable } from './unstable.ts'

export type Wasi = {
  /** The function that satisfies an import, or undefined where WASI has none of that name. */
  find(module: string, name: string): AnyWasiFunction | undefined
  /** To be called before any function of the instance runs; `undefined` where the module has no memory. */
  attach(memory: WebAssembly.Memory | undefined): void
  /** What was looked at so far. */
  observed(): Observed
  /** The code given to `proc_exit`, once called. */
  exitCode(): number | undefined
  /** The name of the signal given to `proc_raise`, once called; its exit code is then 128 and its number. */
  exitSignal(): string | undefined
  /** Closes what the module has open in this process. To be called when the run is over, however it ended. */
  close(): void
}

/** WASI for an instance of its own, closed when the run is over. */
export type OpenWasi = (options: WasiOptions, stdin: StdinMailbox | undefined) => Wasi

export type WasiHost = {
  /** A WebAssembly function that executes `unreachable`. */
  readonly trap: () => never
  /** For standard input of the kind `inherit`. */
  readonly stdin?: StdinMailbox | undefined
}

/** @throws {Error} where a directory cannot be opened. */
export function createWasi(options: WasiOptions, host: WasiHost): Wasi {
  const guest = createGuest()
  const observer = createObserver()
  const node = createNodeWasi(options)
  const exit = createExit(host.trap)
  const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock

  const files = containPaths(node.functions, guest, node.preopens)
  const sorted = sortDirectories(files.functions, guest)
  const steady = options.deterministic ? fixHost(sorted, guest, clock) : sorted
  const observed = observe(steady, observer)
  const streamed = serveStreams(observed, options, { guest, stdin: host.stdin, reads: () => observer.count('stdin') })
  const pollHost = {
    guest,
    clock,
    isOpen: (descriptor: number) => isOpen(streamed, guest, descriptor),
    waits: () => observer.count('clock'),
  }
  const preview1: Functions = {
    ...streamed,
    ...exit.functions,
    poll_oneoff: createPoll(pollHost, preview1Subscription),
  }
  const modules = new Map([
    ['wasi_snapshot_preview1', preview1],
    ['wasi_unstable', toUnstable(preview1, guest, pollHost)],
  ])

  return {
    find(module, name) {
      const functions = modules.get(module)
      return functions && findGuarded(functions, name)
    },
    attach: memory => node.attach(guest.attach(memory)),
    observed: observer.observed,
    exitCode: exit.code,
    exitSignal: exit.signal,
    close: files.close,
  }
}

/**
 * WASI for one initialization: node:wasi for the files, and around it, layer by layer, what it does not do. A module
 * reaches only what the options give.
 */

import type { WasiOptions } from '../../wizer/host.ts'
import { fixedClock, hostClock } from './determinism/clock.ts'
import { fixHost } from './determinism/deterministic.ts'
import { createExit, type Exit } from './exit.ts'
import { sortDirectories } from './files/directory.ts'
import { containPaths } from './files/paths.ts'
import { findFunction } from './interface/border.ts'
import type { Functions, PositionalFunction } from './interface/functions.ts'
import { createGuest } from './interface/guest.ts'
import { subscription } from './interface/preview1.ts'
import { createNodeWasi } from './node.ts'
import { observe } from './streams/observe.ts'
import { createPoll, type PollHost } from './streams/poll.ts'
import type { StreamsHost } from './streams/stdio.ts'
import { isOpen, serveStreams } from './streams/streams.ts'
import { toUnstable } from './unstable.ts'

export type Wasi = {
  /** The function that satisfies an import, or undefined where WASI has none of that name. */
  find(module: string, name: string): PositionalFunction | undefined
  /** To be called before any function of the instance runs; `undefined` where the module has no memory. */
  attach(memory: WebAssembly.Memory | undefined): void
  /** How the module ended itself, where it did. */
  exit(): Exit | undefined
  /** Closes what the module has open in this process. To be called after the initialization, even where it failed. */
  close(): void
}

/** WASI for one more instance, closed with that of the module. */
export type OpenWasi = (options: WasiOptions) => Wasi

/** @throws {Error} where a directory cannot be opened. */
export function createWasi(options: WasiOptions, { stdin, observer }: Omit<StreamsHost, 'guest'>): Wasi {
  const guest = createGuest()
  const node = createNodeWasi(options)
  const { functions: exitFunctions, exit } = createExit()
  const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock

  const files = containPaths(node.functions, guest, node.preopens)
  const sorted = sortDirectories(files.functions, guest)
  const steady = options.deterministic ? fixHost(sorted, guest, clock) : sorted
  const observed = observe(steady, observer)
  const streamed = serveStreams(observed, options, { guest, stdin, observer })
  const pollHost: PollHost = { guest, clock, observer, isOpen: fd => isOpen(streamed, guest, fd) }
  const preview1: Functions = { ...streamed, ...exitFunctions, poll_oneoff: createPoll(pollHost, subscription) }
  const modules = new Map([
    ['wasi_snapshot_preview1', preview1],
    ['wasi_unstable', toUnstable(preview1, guest, pollHost)],
  ])

  return {
    find(module, name) {
      const functions = modules.get(module)
      return functions && findFunction(functions, name)
    },
    attach: memory => node.attach(guest.attach(memory)),
    exit,
    close: files.close,
  }
}

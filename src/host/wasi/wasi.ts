/** WASI for one initialization, layer by layer. A module reaches only what the options give. */

import type { WasiOptions } from '../../wizer/host.ts'
import { fixedClock, hostClock } from './determinism/clock.ts'
import { fixHost } from './determinism/deterministic.ts'
import { createExit, type Exit } from './exit.ts'
import { createFiles } from './files/files.ts'
import { hasOpenDirectories, linuxTree } from './files/linux-tree.ts'
import { portableTree } from './files/portable-tree.ts'
import type { Tree } from './files/tree.ts'
import { findFunction } from './interface/border.ts'
import type { Functions, PositionalFunction } from './interface/functions.ts'
import { createGuest } from './interface/guest.ts'
import { subscription } from './interface/preview1.ts'
import { observe } from './streams/observe.ts'
import { createPoll, type PollHost } from './streams/poll.ts'
import type { StreamsHost } from './streams/stdio.ts'
import { serveStreams } from './streams/streams.ts'
import { createSystem } from './system.ts'
import { toUnstable } from './unstable.ts'

export type Wasi = {
  /** The function that satisfies an import, or undefined where WASI has none of that name. */
  find(module: string, name: string): PositionalFunction | undefined
  /** To be called before any function of the instance runs; `undefined` where the module has no memory. */
  attach(memory: WebAssembly.Memory | undefined): void
  /** How the module ended itself, where it did. */
  exit(): Exit | undefined
  /** Paths that the module was not allowed to change: the first ones, in its own words. */
  refusedWrites(): readonly string[]
  /** What the module has opened and not closed: the first ones, in its own words. */
  openFiles(): readonly string[]
  /** Closes what the module has open in this process. To be called after the initialization, even where it failed. */
  close(): void
}

/** WASI for one more instance, closed with that of the module. */
export type OpenWasi = (options: WasiOptions) => Wasi

/**
 * @param tree how the files of this host are reached
 * @throws {Error} where a directory cannot be opened.
 */
export function createWasi(
  options: WasiOptions,
  { stdin, observer, print }: Omit<StreamsHost, 'guest'>,
  tree: Tree = hasOpenDirectories() ? linuxTree : portableTree,
): Wasi {
  const guest = createGuest()
  const { functions: exitFunctions, exit } = createExit()
  const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock

  const files = createFiles(options, guest, tree)
  const system = createSystem(options, guest, files.isOpen)
  const pollHost: PollHost = { guest, clock, observer, isOpen: descriptor => streams.isOpen(descriptor) }
  const poll_oneoff = createPoll(pollHost, subscription)
  const whole: Functions = { ...files.functions, ...system, ...exitFunctions, poll_oneoff }
  const steady = options.deterministic ? fixHost(whole, guest, clock) : whole
  const observed = { functions: observe(steady, observer), isOpen: files.isOpen }
  const streams = serveStreams(observed, options, { guest, stdin, observer, print })
  const modules = new Map([
    ['wasi_snapshot_preview1', streams.functions],
    ['wasi_unstable', toUnstable(streams.functions, guest, pollHost)],
  ])

  return {
    find(module, name) {
      const functions = modules.get(module)
      return functions && findFunction(functions, name)
    },
    attach: guest.attach,
    exit,
    refusedWrites: files.refusedWrites,
    openFiles: files.openFiles,
    close: files.close,
  }
}

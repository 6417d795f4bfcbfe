/**
 * Descriptors 0 to 2: they are none of its files. So a read can be ended, a full pipe is waited for, closing them
 * leaves this process's own open, and the module sees the same at a terminal, a file and a pipe.
 */

import type { WasiOptions } from '../../../wizer/host.ts'
import { type FunctionName, type Functions, parameters } from '../interface/functions.ts'
import { errno } from '../interface/preview1.ts'
import { createStreams, type StreamsHost } from './stdio.ts'

const last = 2

/** The parameters that are descriptors. */
const places = ['fd', 'old_fd', 'new_fd'] as const

/** A function of which only the descriptors matter here. */
type DescriptorFunction = (params: { readonly [Place in (typeof places)[number]]?: number }) => number

/** `isOpen`: whether the module has that descriptor open. */
export type OpenFunctions = { readonly functions: Functions; isOpen(descriptor: number): boolean }

/** `functions` for the descriptors above 2, with the streams below. */
export function serveStreams(
  { functions, isOpen }: OpenFunctions,
  options: WasiOptions,
  host: StreamsHost,
): OpenFunctions {
  const streams = createStreams(options, host)
  const open = new Set([0, 1, 2])
  /** The descriptors that the module put in the place of streams, as `freopen` does. */
  const replaced = new Map<number, number>()
  const resolve = (descriptor: number) => (descriptor > last ? descriptor : replaced.get(descriptor))

  function route(name: FunctionName): DescriptorFunction {
    const call = functions[name] as DescriptorFunction
    const onStream = streams[name] as DescriptorFunction | undefined
    const own = places.filter(place => Object.hasOwn(parameters[name], place))
    if (own.length === 0) return call
    return params => {
      let resolvedParams = params
      for (const place of own) {
        const descriptor = params[place]!
        const resolved = resolve(descriptor)
        if (resolved === undefined) return onStream && open.has(descriptor) ? onStream(params) : errno.badf
        if (resolved !== descriptor) resolvedParams = { ...resolvedParams, [place]: resolved }
      }
      return call(resolvedParams)
    }
  }

  const routed = Object.keys(functions).map(name => [name, route(name as FunctionName)])
  const streamed: Functions = {
    ...(Object.fromEntries(routed) as Functions),
    fd_close({ fd }) {
      const resolved = resolve(fd)
      replaced.delete(fd)
      if (resolved !== undefined) return functions.fd_close({ fd: resolved })
      return open.delete(fd) ? errno.success : errno.badf
    },
    fd_renumber({ fd, to }) {
      const source = resolve(fd)
      if (source === undefined) return open.has(fd) ? errno.notsup : errno.badf
      if (fd === to) return errno.success
      if (to > last) {
        replaced.delete(fd)
        return functions.fd_renumber({ fd: source, to })
      }
      if (!isOpen(source)) return errno.badf
      const before = replaced.get(to)
      if (before !== undefined) functions.fd_close({ fd: before })
      open.delete(to)
      replaced.delete(fd)
      replaced.set(to, source)
      return errno.success
    },
  }
  return {
    functions: streamed,
    isOpen(descriptor) {
      const resolved = resolve(descriptor)
      return resolved === undefined ? open.has(descriptor) : isOpen(resolved)
    },
  }
}

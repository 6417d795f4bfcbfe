/**
 * Counts what the initialization looks at outside itself. What counts:
 * - contents and attributes of files and directories, whether or not the call succeeds: that a file is missing is baked in too;
 * - arguments and environment when they are fetched: their sizes alone are asked by every libc;
 * - changes to files only when they succeed, and files opened for writing once, not each write;
 * - standard input and waiting on a clock are counted where they are served (streams, poll).
 */

import type { Observed } from '../../report/report.ts'
import { errno, type FunctionName, type Functions, mapFunctions, type Value } from './functions.ts'

export type Observer = { count(what: keyof Observed): void; observed(): Observed }

const looks: Partial<Record<FunctionName, keyof Observed>> = {
  args_get: 'arguments',
  clock_time_get: 'clock',
  environ_get: 'environment',
  fd_filestat_get: 'files',
  fd_pread: 'files',
  fd_read: 'files',
  fd_readdir: 'files',
  path_filestat_get: 'files',
  path_readlink: 'files',
  random_get: 'random',
}

const changes: readonly FunctionName[] = [
  'fd_allocate',
  'fd_filestat_set_size',
  'fd_filestat_set_times',
  'path_create_directory',
  'path_filestat_set_times',
  'path_link',
  'path_remove_directory',
  'path_rename',
  'path_symlink',
  'path_unlink_file',
]

/** `oflags`: create, truncate. */
const creates = 0x1 | 0x8
/** `rights`: fd_write. */
const writes = 0x40n

export function createObserver(): Observer {
  const counts = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
  return { count: what => void counts[what]++, observed: () => ({ ...counts }) }
}

/** `functions`, counting. */
export function observe(functions: Functions, observer: Observer): Functions {
  return mapFunctions(functions, (name, call) => {
    const look = looks[name]
    if (look)
      return (...args: Value[]) => {
        observer.count(look)
        return call(...args)
      }
    if (name !== 'path_open' && !changes.includes(name)) return call
    return (...args: Value[]) => {
      const result = call(...args)
      if (result === errno.success && (name !== 'path_open' || opensToChange(args))) observer.count('writes')
      return result
    }
  })
}

function opensToChange(args: readonly Value[]): boolean {
  return ((args[4] as number) & creates) !== 0 || ((args[5] as bigint) & writes) !== 0n
}

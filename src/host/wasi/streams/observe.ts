/**
 * Counts what the initialization looks at outside itself. What counts:
 * - contents and attributes of files and directories, even where the call fails: that a file is missing is in the
 *   output too;
 * - arguments and environment when they are fetched; their sizes do not count, since every libc asks for them;
 * - changes to files where they succeed; a file that is written to counts once, when it is opened;
 * - standard input and waiting for a clock, which are counted where they are served (stdio.ts, poll.ts).
 */

import type { Observed } from '../../../report/module-report.ts'
import type { Functions, Params } from '../interface/functions.ts'
import { errno, openFlag, right } from '../interface/preview1.ts'

export type Observer = { count(what: keyof Observed): void; observed(): Observed }

export function createObserver(): Observer {
  const counts = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
  return { count: what => void counts[what]++, observed: () => ({ ...counts }) }
}

/** `functions`, counting. */
export function observe(functions: Functions, observer: Observer): Functions {
  const look =
    <P>(what: keyof Observed, call: (params: P) => number) =>
    (params: P) => {
      observer.count(what)
      return call(params)
    }
  const change =
    <P>(call: (params: P) => number, isChange: (params: P) => boolean = () => true) =>
    (params: P) => {
      const result = call(params)
      if (result === errno.success && isChange(params)) observer.count('writes')
      return result
    }
  return {
    ...functions,
    args_get: look('arguments', functions.args_get),
    clock_time_get: look('clock', functions.clock_time_get),
    environ_get: look('environment', functions.environ_get),
    fd_filestat_get: look('files', functions.fd_filestat_get),
    fd_pread: look('files', functions.fd_pread),
    fd_read: look('files', functions.fd_read),
    fd_readdir: look('files', functions.fd_readdir),
    path_filestat_get: look('files', functions.path_filestat_get),
    path_readlink: look('files', functions.path_readlink),
    random_get: look('random', functions.random_get),
    fd_allocate: change(functions.fd_allocate),
    fd_filestat_set_size: change(functions.fd_filestat_set_size),
    fd_filestat_set_times: change(functions.fd_filestat_set_times),
    path_create_directory: change(functions.path_create_directory),
    path_filestat_set_times: change(functions.path_filestat_set_times),
    path_link: change(functions.path_link),
    path_open: change(functions.path_open, opensToChange),
    path_remove_directory: change(functions.path_remove_directory),
    path_rename: change(functions.path_rename),
    path_symlink: change(functions.path_symlink),
    path_unlink_file: change(functions.path_unlink_file),
  }
}

function opensToChange({ oflags, fs_rights_base }: Params<'path_open'>): boolean {
  return (oflags & (openFlag.create | openFlag.truncate)) !== 0 || (fs_rights_base & right.write) !== 0n
}

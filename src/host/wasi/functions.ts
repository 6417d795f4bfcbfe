/**
 * WASI functions as records that layers replace parts of, and the guard between them and the module: every call has the
 * parameters of the specification, pointers are unsigned, and an address out of range is EFAULT.
 */

import { Fault } from './guest.ts'

/** An i32, unsigned, or an i64. */
export type Value = number | bigint

/** Gives an errno. */
export type WasiFunction = (...args: never[]) => number

/** What a function is to one that does not know its parameters. */
export type AnyWasiFunction = (...args: Value[]) => number

/** Some host may lack some; what it lacks is not found. */
export type Functions = Readonly<Record<FunctionName, WasiFunction>>

export type FunctionName = keyof typeof parameters

/** The errors that are made here (preview1, `errno`). */
export const errno = {
  success: 0,
  badf: 8,
  fault: 21,
  fbig: 22,
  ilseq: 25,
  inval: 28,
  io: 29,
  loop: 32,
  nametoolong: 37,
  noent: 44,
  nospc: 51,
  notsup: 58,
  overflow: 61,
  pipe: 64,
  spipe: 70,
  notcapable: 76,
} as const

/** Parameters by function (wasi_snapshot_preview1.witx, lowered): `i` is an i32, `I` an i64. */
const parameters = {
  args_get: 'ii',
  args_sizes_get: 'ii',
  clock_res_get: 'ii',
  clock_time_get: 'iIi',
  environ_get: 'ii',
  environ_sizes_get: 'ii',
  fd_advise: 'iIIi',
  fd_allocate: 'iII',
  fd_close: 'i',
  fd_datasync: 'i',
  fd_fdstat_get: 'ii',
  fd_fdstat_set_flags: 'ii',
  fd_fdstat_set_rights: 'iII',
  fd_filestat_get: 'ii',
  fd_filestat_set_size: 'iI',
  fd_filestat_set_times: 'iIIi',
  fd_pread: 'iiiIi',
  fd_prestat_dir_name: 'iii',
  fd_prestat_get: 'ii',
  fd_pwrite: 'iiiIi',
  fd_read: 'iiii',
  fd_readdir: 'iiiIi',
  fd_renumber: 'ii',
  fd_seek: 'iIii',
  fd_sync: 'i',
  fd_tell: 'ii',
  fd_write: 'iiii',
  path_create_directory: 'iii',
  path_filestat_get: 'iiiii',
  path_filestat_set_times: 'iiiiIIi',
  path_link: 'iiiiiii',
  path_open: 'iiiiiIIii',
  path_readlink: 'iiiiii',
  path_remove_directory: 'iii',
  path_rename: 'iiiiii',
  path_symlink: 'iiiii',
  path_unlink_file: 'iii',
  poll_oneoff: 'iiii',
  proc_exit: 'i',
  proc_raise: 'i',
  random_get: 'ii',
  sched_yield: '',
  sock_accept: 'iii',
  sock_recv: 'iiiiii',
  sock_send: 'iiiii',
  sock_shutdown: 'ii',
} as const

/** The function `name` as a module may import it, or undefined where there is none. */
export function findGuarded(functions: Functions, name: string): AnyWasiFunction | undefined {
  if (!isFunctionName(name) || !Object.hasOwn(functions, name)) return undefined
  const call = functions[name] as AnyWasiFunction
  const expected: string = parameters[name]
  return (...args) => {
    if (args.length !== expected.length) throw wrongCall(name, expected, args)
    for (let index = 0; index < args.length; index++) {
      const value = args[index] as Value
      if (typeof value !== (expected[index] === 'i' ? 'number' : 'bigint')) throw wrongCall(name, expected, args)
      if (typeof value === 'number') args[index] = value >>> 0
    }
    try {
      const result = call(...args)
      // node:wasi says EOVERFLOW where it checks addresses itself.
      return result === errno.overflow ? errno.fault : result
    } catch (error) {
      if (error instanceof Fault) return errno.fault
      throw error
    }
  }
}

/** `functions`, each made another. */
export function mapFunctions(
  functions: Functions,
  change: (name: FunctionName, call: AnyWasiFunction) => WasiFunction,
): Functions {
  const entries = Object.entries(functions) as [FunctionName, AnyWasiFunction][]
  return Object.fromEntries(entries.map(([name, call]) => [name, change(name, call)])) as Functions
}

function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(parameters, name)
}

function wrongCall(name: string, expected: string, args: readonly Value[]): TypeError {
  const list = (types: readonly string[]) => `(${types.join(', ')})`
  const found = list(
    args.map(value => (typeof value === 'number' ? 'i32' : typeof value === 'bigint' ? 'i64' : 'other')),
  )
  const wanted = list(Array.from(expected, type => (type === 'i' ? 'i32' : 'i64')))
  return new TypeError(`cannot call the WASI function \`${name}\`: the module passes ${found}, expected ${wanted}`)
}

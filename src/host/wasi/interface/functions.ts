/** The functions of WASI preview1 with named parameters, so that each layer can replace some of them. */

const i32 = 'i32'
const i64 = 'i64'

/**
 * wasi_snapshot_preview1.witx, lowered: a string or a list is an address and a length (`_len`), and each result, named
 * at the end, is the address that it is written to.
 */
export const parameters = {
  args_get: { argv: i32, argv_buf: i32 },
  args_sizes_get: { argc: i32, argv_buf_size: i32 },
  clock_res_get: { id: i32, resolution: i32 },
  clock_time_get: { id: i32, precision: i64, time: i32 },
  environ_get: { environ: i32, environ_buf: i32 },
  environ_sizes_get: { environc: i32, environ_buf_size: i32 },
  fd_advise: { fd: i32, offset: i64, len: i64, advice: i32 },
  fd_allocate: { fd: i32, offset: i64, len: i64 },
  fd_close: { fd: i32 },
  fd_datasync: { fd: i32 },
  fd_fdstat_get: { fd: i32, stat: i32 },
  fd_fdstat_set_flags: { fd: i32, flags: i32 },
  fd_fdstat_set_rights: { fd: i32, fs_rights_base: i64, fs_rights_inheriting: i64 },
  fd_filestat_get: { fd: i32, stat: i32 },
  fd_filestat_set_size: { fd: i32, size: i64 },
  fd_filestat_set_times: { fd: i32, atim: i64, mtim: i64, fst_flags: i32 },
  fd_pread: { fd: i32, iovs: i32, iovs_len: i32, offset: i64, nread: i32 },
  fd_prestat_dir_name: { fd: i32, path: i32, path_len: i32 },
  fd_prestat_get: { fd: i32, prestat: i32 },
  fd_pwrite: { fd: i32, iovs: i32, iovs_len: i32, offset: i64, nwritten: i32 },
  fd_read: { fd: i32, iovs: i32, iovs_len: i32, nread: i32 },
  fd_readdir: { fd: i32, buf: i32, buf_len: i32, cookie: i64, bufused: i32 },
  fd_renumber: { fd: i32, to: i32 },
  fd_seek: { fd: i32, offset: i64, whence: i32, newoffset: i32 },
  fd_sync: { fd: i32 },
  fd_tell: { fd: i32, offset: i32 },
  fd_write: { fd: i32, iovs: i32, iovs_len: i32, nwritten: i32 },
  path_create_directory: { fd: i32, path: i32, path_len: i32 },
  path_filestat_get: { fd: i32, flags: i32, path: i32, path_len: i32, stat: i32 },
  path_filestat_set_times: { fd: i32, flags: i32, path: i32, path_len: i32, atim: i64, mtim: i64, fst_flags: i32 },
  path_link: {
    old_fd: i32,
    old_flags: i32,
    old_path: i32,
    old_path_len: i32,
    new_fd: i32,
    new_path: i32,
    new_path_len: i32,
  },
  path_open: {
    fd: i32,
    dirflags: i32,
    path: i32,
    path_len: i32,
    oflags: i32,
    fs_rights_base: i64,
    fs_rights_inheriting: i64,
    fdflags: i32,
    opened_fd: i32,
  },
  path_readlink: { fd: i32, path: i32, path_len: i32, buf: i32, buf_len: i32, bufused: i32 },
  path_remove_directory: { fd: i32, path: i32, path_len: i32 },
  path_rename: { fd: i32, old_path: i32, old_path_len: i32, new_fd: i32, new_path: i32, new_path_len: i32 },
  path_symlink: { old_path: i32, old_path_len: i32, fd: i32, new_path: i32, new_path_len: i32 },
  path_unlink_file: { fd: i32, path: i32, path_len: i32 },
  poll_oneoff: { in: i32, out: i32, nsubscriptions: i32, nevents: i32 },
  proc_exit: { rval: i32 },
  proc_raise: { sig: i32 },
  random_get: { buf: i32, buf_len: i32 },
  sched_yield: {},
  sock_accept: { fd: i32, flags: i32, accepted_fd: i32 },
  sock_recv: { fd: i32, ri_data: i32, ri_data_len: i32, ri_flags: i32, ro_datalen: i32, ro_flags: i32 },
  sock_send: { fd: i32, si_data: i32, si_data_len: i32, si_flags: i32, so_datalen: i32 },
  sock_shutdown: { fd: i32, how: i32 },
} as const

type Parameters = typeof parameters

export type FunctionName = keyof Parameters

/** The parameters of a call by name; an i32 is unsigned. */
export type Params<Name extends FunctionName> = {
  readonly [Parameter in keyof Parameters[Name]]: Parameters[Name][Parameter] extends 'i64' ? bigint : number
}

/** All functions; each gives an errno. */
export type Functions = { readonly [Name in FunctionName]: (params: Params<Name>) => number }

/** A function as WebAssembly calls it. */
export type PositionalFunction = (...args: (number | bigint)[]) => number

/** Ends a call of the module, which is given the error. */
export class WasiError extends Error {
  readonly errno: number

  /** @param errno one of preview1's (preview1.ts) */
  constructor(errno: number) {
    super(`WASI error ${errno}`)
    this.errno = errno
  }
}

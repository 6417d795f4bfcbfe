/** The functions of WASI preview1 with named parameters, so that each layer can replace some of them. */
/**
 * wasi_snapshot_preview1.witx, lowered: a string or a list is an address and a length (`_len`), and each result, named
 * at the end, is the address that it is written to.
 */
export declare const parameters: {
    readonly args_get: {
        readonly argv: "i32";
        readonly argv_buf: "i32";
    };
    readonly args_sizes_get: {
        readonly argc: "i32";
        readonly argv_buf_size: "i32";
    };
    readonly clock_res_get: {
        readonly id: "i32";
        readonly resolution: "i32";
    };
    readonly clock_time_get: {
        readonly id: "i32";
        readonly precision: "i64";
        readonly time: "i32";
    };
    readonly environ_get: {
        readonly environ: "i32";
        readonly environ_buf: "i32";
    };
    readonly environ_sizes_get: {
        readonly environc: "i32";
        readonly environ_buf_size: "i32";
    };
    readonly fd_advise: {
        readonly fd: "i32";
        readonly offset: "i64";
        readonly len: "i64";
        readonly advice: "i32";
    };
    readonly fd_allocate: {
        readonly fd: "i32";
        readonly offset: "i64";
        readonly len: "i64";
    };
    readonly fd_close: {
        readonly fd: "i32";
    };
    readonly fd_datasync: {
        readonly fd: "i32";
    };
    readonly fd_fdstat_get: {
        readonly fd: "i32";
        readonly stat: "i32";
    };
    readonly fd_fdstat_set_flags: {
        readonly fd: "i32";
        readonly flags: "i32";
    };
    readonly fd_fdstat_set_rights: {
        readonly fd: "i32";
        readonly fs_rights_base: "i64";
        readonly fs_rights_inheriting: "i64";
    };
    readonly fd_filestat_get: {
        readonly fd: "i32";
        readonly stat: "i32";
    };
    readonly fd_filestat_set_size: {
        readonly fd: "i32";
        readonly size: "i64";
    };
    readonly fd_filestat_set_times: {
        readonly fd: "i32";
        readonly atim: "i64";
        readonly mtim: "i64";
        readonly fst_flags: "i32";
    };
    readonly fd_pread: {
        readonly fd: "i32";
        readonly iovs: "i32";
        readonly iovs_len: "i32";
        readonly offset: "i64";
        readonly nread: "i32";
    };
    readonly fd_prestat_dir_name: {
        readonly fd: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
    };
    readonly fd_prestat_get: {
        readonly fd: "i32";
        readonly prestat: "i32";
    };
    readonly fd_pwrite: {
        readonly fd: "i32";
        readonly iovs: "i32";
        readonly iovs_len: "i32";
        readonly offset: "i64";
        readonly nwritten: "i32";
    };
    readonly fd_read: {
        readonly fd: "i32";
        readonly iovs: "i32";
        readonly iovs_len: "i32";
        readonly nread: "i32";
    };
    readonly fd_readdir: {
        readonly fd: "i32";
        readonly buf: "i32";
        readonly buf_len: "i32";
        readonly cookie: "i64";
        readonly bufused: "i32";
    };
    readonly fd_renumber: {
        readonly fd: "i32";
        readonly to: "i32";
    };
    readonly fd_seek: {
        readonly fd: "i32";
        readonly offset: "i64";
        readonly whence: "i32";
        readonly newoffset: "i32";
    };
    readonly fd_sync: {
        readonly fd: "i32";
    };
    readonly fd_tell: {
        readonly fd: "i32";
        readonly offset: "i32";
    };
    readonly fd_write: {
        readonly fd: "i32";
        readonly iovs: "i32";
        readonly iovs_len: "i32";
        readonly nwritten: "i32";
    };
    readonly path_create_directory: {
        readonly fd: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
    };
    readonly path_filestat_get: {
        readonly fd: "i32";
        readonly flags: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
        readonly stat: "i32";
    };
    readonly path_filestat_set_times: {
        readonly fd: "i32";
        readonly flags: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
        readonly atim: "i64";
        readonly mtim: "i64";
        readonly fst_flags: "i32";
    };
    readonly path_link: {
        readonly old_fd: "i32";
        readonly old_flags: "i32";
        readonly old_path: "i32";
        readonly old_path_len: "i32";
        readonly new_fd: "i32";
        readonly new_path: "i32";
        readonly new_path_len: "i32";
    };
    readonly path_open: {
        readonly fd: "i32";
        readonly dirflags: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
        readonly oflags: "i32";
        readonly fs_rights_base: "i64";
        readonly fs_rights_inheriting: "i64";
        readonly fdflags: "i32";
        readonly opened_fd: "i32";
    };
    readonly path_readlink: {
        readonly fd: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
        readonly buf: "i32";
        readonly buf_len: "i32";
        readonly bufused: "i32";
    };
    readonly path_remove_directory: {
        readonly fd: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
    };
    readonly path_rename: {
        readonly fd: "i32";
        readonly old_path: "i32";
        readonly old_path_len: "i32";
        readonly new_fd: "i32";
        readonly new_path: "i32";
        readonly new_path_len: "i32";
    };
    readonly path_symlink: {
        readonly old_path: "i32";
        readonly old_path_len: "i32";
        readonly fd: "i32";
        readonly new_path: "i32";
        readonly new_path_len: "i32";
    };
    readonly path_unlink_file: {
        readonly fd: "i32";
        readonly path: "i32";
        readonly path_len: "i32";
    };
    readonly poll_oneoff: {
        readonly in: "i32";
        readonly out: "i32";
        readonly nsubscriptions: "i32";
        readonly nevents: "i32";
    };
    readonly proc_exit: {
        readonly rval: "i32";
    };
    readonly proc_raise: {
        readonly sig: "i32";
    };
    readonly random_get: {
        readonly buf: "i32";
        readonly buf_len: "i32";
    };
    readonly sched_yield: {};
    readonly sock_accept: {
        readonly fd: "i32";
        readonly flags: "i32";
        readonly accepted_fd: "i32";
    };
    readonly sock_recv: {
        readonly fd: "i32";
        readonly ri_data: "i32";
        readonly ri_data_len: "i32";
        readonly ri_flags: "i32";
        readonly ro_datalen: "i32";
        readonly ro_flags: "i32";
    };
    readonly sock_send: {
        readonly fd: "i32";
        readonly si_data: "i32";
        readonly si_data_len: "i32";
        readonly si_flags: "i32";
        readonly so_datalen: "i32";
    };
    readonly sock_shutdown: {
        readonly fd: "i32";
        readonly how: "i32";
    };
};
type Parameters = typeof parameters;
export type FunctionName = keyof Parameters;
/** The parameters of a call by name; an i32 is unsigned. */
export type Params<Name extends FunctionName> = {
    readonly [Parameter in keyof Parameters[Name]]: Parameters[Name][Parameter] extends 'i64' ? bigint : number;
};
/** All functions; each gives an errno. */
export type Functions = {
    readonly [Name in FunctionName]: (params: Params<Name>) => number;
};
/** A function as WebAssembly calls it. */
export type PositionalFunction = (...args: (number | bigint)[]) => number;
/** Ends a call of the module, which is given the error. */
export declare class WasiError extends Error {
    readonly errno: number;
    /** @param errno one of preview1's (preview1.ts) */
    constructor(errno: number);
}
export {};

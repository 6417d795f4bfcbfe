/**
 * WASI functions as records that layers replace parts of, and the guard between them and the module: every call has the
 * parameters of the specification, pointers are unsigned, and an address out of range is EFAULT.
 */
/** An i32, unsigned, or an i64. */
export type Value = number | bigint;
/** Gives an errno. */
export type WasiFunction = (...args: never[]) => number;
/** What a function is to one that does not know its parameters. */
export type AnyWasiFunction = (...args: Value[]) => number;
/** Some host may lack some; what it lacks is not found. */
export type Functions = Readonly<Record<FunctionName, WasiFunction>>;
export type FunctionName = keyof typeof parameters;
/** The errors that are made here (preview1, `errno`). */
export declare const errno: {
    readonly success: 0;
    readonly badf: 8;
    readonly fault: 21;
    readonly fbig: 22;
    readonly ilseq: 25;
    readonly inval: 28;
    readonly io: 29;
    readonly nametoolong: 37;
    readonly nospc: 51;
    readonly notsup: 58;
    readonly overflow: 61;
    readonly pipe: 64;
    readonly spipe: 70;
    readonly notcapable: 76;
};
/** Parameters by function (wasi_snapshot_preview1.witx, lowered): `i` is an i32, `I` an i64. */
declare const parameters: {
    readonly args_get: 'ii';
    readonly args_sizes_get: 'ii';
    readonly clock_res_get: 'ii';
    readonly clock_time_get: 'iIi';
    readonly environ_get: 'ii';
    readonly environ_sizes_get: 'ii';
    readonly fd_advise: 'iIIi';
    readonly fd_allocate: 'iII';
    readonly fd_close: 'i';
    readonly fd_datasync: 'i';
    readonly fd_fdstat_get: 'ii';
    readonly fd_fdstat_set_flags: 'ii';
    readonly fd_fdstat_set_rights: 'iII';
    readonly fd_filestat_get: 'ii';
    readonly fd_filestat_set_size: 'iI';
    readonly fd_filestat_set_times: 'iIIi';
    readonly fd_pread: 'iiiIi';
    readonly fd_prestat_dir_name: 'iii';
    readonly fd_prestat_get: 'ii';
    readonly fd_pwrite: 'iiiIi';
    readonly fd_read: 'iiii';
    readonly fd_readdir: 'iiiIi';
    readonly fd_renumber: 'ii';
    readonly fd_seek: 'iIii';
    readonly fd_sync: 'i';
    readonly fd_tell: 'ii';
    readonly fd_write: 'iiii';
    readonly path_create_directory: 'iii';
    readonly path_filestat_get: 'iiiii';
    readonly path_filestat_set_times: 'iiiiIIi';
    readonly path_link: 'iiiiiii';
    readonly path_open: 'iiiiiIIii';
    readonly path_readlink: 'iiiiii';
    readonly path_remove_directory: 'iii';
    readonly path_rename: 'iiiiii';
    readonly path_symlink: 'iiiii';
    readonly path_unlink_file: 'iii';
    readonly poll_oneoff: 'iiii';
    readonly proc_exit: 'i';
    readonly proc_raise: 'i';
    readonly random_get: 'ii';
    readonly sched_yield: '';
    readonly sock_accept: 'iii';
    readonly sock_recv: 'iiiiii';
    readonly sock_send: 'iiiii';
    readonly sock_shutdown: 'ii';
};
/** The function `name` as a module may import it, or undefined where there is none. */
export declare function findGuarded(functions: Functions, name: string): AnyWasiFunction | undefined;
/** `functions`, each made another. */
export declare function mapFunctions(functions: Functions, change: (name: FunctionName, call: AnyWasiFunction) => WasiFunction): Functions;
export {};

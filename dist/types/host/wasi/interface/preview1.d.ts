/** The numbers of WASI preview1 (wasi_snapshot_preview1.witx): errors, flags, and where the fields of structs lie. */
export declare const errno: {
    readonly success: 0;
    readonly acces: 2;
    readonly again: 6;
    readonly badf: 8;
    readonly busy: 10;
    readonly dquot: 19;
    readonly exist: 20;
    readonly fault: 21;
    readonly fbig: 22;
    readonly ilseq: 25;
    readonly intr: 27;
    readonly inval: 28;
    readonly io: 29;
    readonly isdir: 31;
    readonly loop: 32;
    readonly mfile: 33;
    readonly mlink: 34;
    readonly nametoolong: 37;
    readonly nfile: 41;
    readonly nobufs: 42;
    readonly nodev: 43;
    readonly noent: 44;
    readonly nomem: 48;
    readonly nospc: 51;
    readonly notdir: 54;
    readonly notempty: 55;
    readonly notsock: 57;
    readonly notsup: 58;
    readonly nxio: 60;
    readonly overflow: 61;
    readonly perm: 63;
    readonly pipe: 64;
    readonly rofs: 69;
    readonly spipe: 70;
    readonly txtbsy: 74;
    readonly xdev: 75;
    readonly notcapable: 76;
};
export declare const clockId: {
    readonly realtime: 0;
    readonly monotonic: 1;
    readonly process: 2;
    readonly thread: 3;
};
export declare const fileType: {
    readonly unknown: 0;
    readonly blockDevice: 1;
    readonly characterDevice: 2;
    readonly directory: 3;
    readonly regularFile: 4;
    readonly socketStream: 6;
    readonly symbolicLink: 7;
};
export declare const lookupFlag: {
    readonly symlinkFollow: 1;
};
export declare const openFlag: {
    readonly create: 1;
    readonly directory: 2;
    readonly exclusive: 4;
    readonly truncate: 8;
};
export declare const descriptorFlag: {
    readonly append: 1;
    readonly dsync: 2;
    readonly nonblock: 4;
    readonly rsync: 8;
    readonly sync: 16;
};
/** `fstflags`: which time is set, and whether to the present. */
export declare const timesFlag: {
    readonly accessed: 1;
    readonly accessedNow: 2;
    readonly modified: 4;
    readonly modifiedNow: 8;
};
export declare const whence: {
    readonly start: 0;
    readonly current: 1;
    readonly end: 2;
};
/** Advice is a number below this. */
export declare const advices = 6;
export declare const right: {
    readonly datasync: bigint;
    readonly read: bigint;
    readonly seek: bigint;
    readonly setFlags: bigint;
    readonly sync: bigint;
    readonly tell: bigint;
    readonly write: bigint;
    readonly advise: bigint;
    readonly allocate: bigint;
    readonly createDirectory: bigint;
    readonly createFile: bigint;
    readonly linkSource: bigint;
    readonly linkTarget: bigint;
    readonly open: bigint;
    readonly readdir: bigint;
    readonly readlink: bigint;
    readonly renameSource: bigint;
    readonly renameTarget: bigint;
    readonly pathGetStat: bigint;
    readonly pathSetSize: bigint;
    readonly pathSetTimes: bigint;
    readonly getStat: bigint;
    readonly setSize: bigint;
    readonly setTimes: bigint;
    readonly symlink: bigint;
    readonly removeDirectory: bigint;
    readonly unlink: bigint;
    readonly poll: bigint;
};
/** The names of `signal`, from 1. */
export declare const signals: string[];
/** Bytes of a `size`, of an `fd` and of any other u32 that a function gives. */
export declare const wordSize = 4;
/** Bytes of a `timestamp`. */
export declare const timestampSize = 8;
/** `iovec` and `ciovec`. */
export declare const vector: {
    readonly byteSize: 8;
    readonly address: 0;
    readonly length: 4;
};
/** `dirent`: the name follows. */
export declare const dirent: {
    readonly byteSize: 24;
    readonly next: 0;
    readonly nameLength: 16;
    readonly type: 20;
};
export declare const fdstat: {
    readonly byteSize: 24;
    readonly type: 0;
    readonly flags: 2;
    readonly rights: 8;
    readonly inheritedRights: 16;
};
/** `prestat`: its type is 0, a directory. */
export declare const prestat: {
    readonly byteSize: 8;
    readonly nameLength: 4;
};
export declare const filestat: {
    readonly byteSize: 64;
    readonly device: 0;
    readonly inode: 8;
    readonly type: 16;
    readonly links: 24;
    readonly size: 32;
    readonly accessed: 40;
    readonly modified: 48;
    readonly changed: 56;
};
/** `filestat` of `wasi_unstable`: `links` has 32 bits. */
export declare const unstableFilestat: {
    readonly byteSize: 56;
    readonly links: 20;
    readonly size: 24;
};
export declare const event: {
    readonly byteSize: 32;
    readonly userdata: 0;
    readonly error: 8;
    readonly type: 10;
    readonly bytes: 16;
    readonly flags: 24;
};
/** `subscription`: it has either the descriptor or the fields of a clock. */
export declare const subscription: {
    byteSize: number;
    userdata: number;
    type: number;
    descriptor: number;
    clock: number;
    timeout: number;
    clockFlags: number;
};
export type SubscriptionLayout = typeof subscription;
/** `subscription` of `wasi_unstable`: in front of the clock stands one more identifier, which nothing reads. */
export declare const unstableSubscription: SubscriptionLayout;
export declare const subscriptionType: {
    readonly clock: 0;
    readonly read: 1;
    readonly write: 2;
};
/** `subclockflags`: the timeout is a time of the clock, not a duration. */
export declare const absoluteTime = 1;

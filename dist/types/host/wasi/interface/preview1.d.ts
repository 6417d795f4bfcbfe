/** The numbers of WASI preview1 (wasi_snapshot_preview1.witx): errors, flags, and where the fields of structs lie. */
export declare const errno: {
    readonly success: 0;
    readonly badf: 8;
    readonly fault: 21;
    readonly fbig: 22;
    readonly ilseq: 25;
    readonly inval: 28;
    readonly io: 29;
    readonly loop: 32;
    readonly nametoolong: 37;
    readonly noent: 44;
    readonly nospc: 51;
    readonly notsup: 58;
    readonly overflow: 61;
    readonly pipe: 64;
    readonly spipe: 70;
    readonly notcapable: 76;
};
export declare const clockId: {
    readonly realtime: 0;
    readonly monotonic: 1;
};
export declare const fileType: {
    readonly directory: 3;
    readonly regularFile: 4;
    readonly symbolicLink: 7;
};
export declare const lookupFlag: {
    readonly symlinkFollow: 1;
};
export declare const openFlag: {
    readonly create: 1;
    readonly truncate: 8;
};
export declare const right: {
    readonly read: 0x2n;
    readonly write: 0x40n;
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
    readonly rights: 8;
    readonly inheritedRights: 16;
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

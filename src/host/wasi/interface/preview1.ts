/** The numbers of WASI preview1 (wasi_snapshot_preview1.witx): errors, flags, and where the fields of structs lie. */

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

export const clockId = { realtime: 0, monotonic: 1 } as const

export const fileType = { directory: 3, regularFile: 4, symbolicLink: 7 } as const

export const lookupFlag = { symlinkFollow: 0x1 } as const

export const openFlag = { create: 0x1, truncate: 0x8 } as const

export const right = { read: 0x2n, write: 0x40n } as const

/** The names of `signal`, from 1. */
export const signals =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS'.split(
    ' ',
  )

/** Bytes of a `size`, of an `fd` and of any other u32 that a function gives. */
export const wordSize = 4

/** Bytes of a `timestamp`. */
export const timestampSize = 8

// The structs below: `byteSize` is the size of all of it, every other number the offset of a field.

/** `iovec` and `ciovec`. */
export const vector = { byteSize: 8, address: 0, length: 4 } as const

/** `dirent`: the name follows. */
export const dirent = { byteSize: 24, next: 0, nameLength: 16, type: 20 } as const

export const fdstat = { byteSize: 24, rights: 8, inheritedRights: 16 } as const

export const filestat = {
  byteSize: 64,
  device: 0,
  inode: 8,
  type: 16,
  links: 24,
  size: 32,
  accessed: 40,
  modified: 48,
  changed: 56,
} as const

/** `filestat` of `wasi_unstable`: `links` has 32 bits. */
export const unstableFilestat = { byteSize: 56, links: 20, size: 24 } as const

export const event = { byteSize: 32, userdata: 0, error: 8, type: 10, bytes: 16, flags: 24 } as const

/** `subscription`: it has either the descriptor or the fields of a clock. */
export const subscription = {
  byteSize: 48,
  userdata: 0,
  type: 8,
  descriptor: 16,
  clock: 16,
  timeout: 24,
  clockFlags: 40,
}

export type SubscriptionLayout = typeof subscription

/** `subscription` of `wasi_unstable`: in front of the clock stands one more identifier, which nothing reads. */
export const unstableSubscription: SubscriptionLayout = {
  ...subscription,
  byteSize: 56,
  clock: 24,
  timeout: 32,
  clockFlags: 48,
}

export const subscriptionType = { clock: 0, read: 1, write: 2 } as const

/** `subclockflags`: the timeout is a time of the clock, not a duration. */
export const absoluteTime = 0x1

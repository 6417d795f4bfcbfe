/** The numbers of WASI preview1 (wasi_snapshot_preview1.witx): errors, flags, and where the fields of structs lie. */

export const errno = {
  success: 0,
  acces: 2,
  again: 6,
  badf: 8,
  busy: 10,
  dquot: 19,
  exist: 20,
  fault: 21,
  fbig: 22,
  ilseq: 25,
  intr: 27,
  inval: 28,
  io: 29,
  isdir: 31,
  loop: 32,
  mfile: 33,
  mlink: 34,
  nametoolong: 37,
  nfile: 41,
  nobufs: 42,
  nodev: 43,
  noent: 44,
  nomem: 48,
  nospc: 51,
  notdir: 54,
  notempty: 55,
  notsock: 57,
  notsup: 58,
  nxio: 60,
  overflow: 61,
  perm: 63,
  pipe: 64,
  rofs: 69,
  spipe: 70,
  txtbsy: 74,
  xdev: 75,
  notcapable: 76,
} as const

export const clockId = { realtime: 0, monotonic: 1, process: 2, thread: 3 } as const

export const fileType = {
  unknown: 0,
  blockDevice: 1,
  characterDevice: 2,
  directory: 3,
  regularFile: 4,
  socketStream: 6,
  symbolicLink: 7,
} as const

export const lookupFlag = { symlinkFollow: 0x1 } as const

export const openFlag = { create: 0x1, directory: 0x2, exclusive: 0x4, truncate: 0x8 } as const

export const descriptorFlag = { append: 0x1, dsync: 0x2, nonblock: 0x4, rsync: 0x8, sync: 0x10 } as const

/** `fstflags`: which time is set, and whether to the present. */
export const timesFlag = { accessed: 0x1, accessedNow: 0x2, modified: 0x4, modifiedNow: 0x8 } as const

export const whence = { start: 0, current: 1, end: 2 } as const

/** Advice is a number below this. */
export const advices = 6

export const right = {
  datasync: 1n << 0n,
  read: 1n << 1n,
  seek: 1n << 2n,
  setFlags: 1n << 3n,
  sync: 1n << 4n,
  tell: 1n << 5n,
  write: 1n << 6n,
  advise: 1n << 7n,
  allocate: 1n << 8n,
  createDirectory: 1n << 9n,
  createFile: 1n << 10n,
  linkSource: 1n << 11n,
  linkTarget: 1n << 12n,
  open: 1n << 13n,
  readdir: 1n << 14n,
  readlink: 1n << 15n,
  renameSource: 1n << 16n,
  renameTarget: 1n << 17n,
  pathGetStat: 1n << 18n,
  pathSetSize: 1n << 19n,
  pathSetTimes: 1n << 20n,
  getStat: 1n << 21n,
  setSize: 1n << 22n,
  setTimes: 1n << 23n,
  symlink: 1n << 24n,
  removeDirectory: 1n << 25n,
  unlink: 1n << 26n,
  poll: 1n << 27n,
} as const

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

export const fdstat = { byteSize: 24, type: 0, flags: 2, rights: 8, inheritedRights: 16 } as const

/** `prestat`: its type is 0, a directory. */
export const prestat = { byteSize: 8, nameLength: 4 } as const

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

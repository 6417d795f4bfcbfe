/** Which error of WASI a module gets for an error of this host. */

import { WasiError } from './functions.ts'
import { errno } from './preview1.ts'

const byCode: Readonly<Record<string, number>> = {
  EACCES: errno.acces,
  EAGAIN: errno.again,
  EBADF: errno.badf,
  EBUSY: errno.busy,
  EDQUOT: errno.dquot,
  EEXIST: errno.exist,
  EFBIG: errno.fbig,
  EILSEQ: errno.ilseq,
  EINTR: errno.intr,
  EINVAL: errno.inval,
  EISDIR: errno.isdir,
  ELOOP: errno.loop,
  EMFILE: errno.mfile,
  EMLINK: errno.mlink,
  ENAMETOOLONG: errno.nametoolong,
  ENFILE: errno.nfile,
  ENODEV: errno.nodev,
  ENOENT: errno.noent,
  ENOMEM: errno.nomem,
  ENOSPC: errno.nospc,
  ENOTDIR: errno.notdir,
  ENOTEMPTY: errno.notempty,
  ENOTSUP: errno.notsup,
  ENXIO: errno.nxio,
  EOPNOTSUPP: errno.notsup,
  EPERM: errno.perm,
  EPIPE: errno.pipe,
  EROFS: errno.rofs,
  ESPIPE: errno.spipe,
  ETXTBSY: errno.txtbsy,
  EXDEV: errno.xdev,
}

/** `undefined` where the error is neither ours nor the system's, such as an overflow of the stack. */
export function findErrno(error: unknown): number | undefined {
  if (error instanceof WasiError) return error.errno
  const code = findCode(error)
  if (code === undefined) return undefined
  // Node refuses a parameter before it asks the system.
  if (code.startsWith('ERR_')) return errno.inval
  return byCode[code] ?? errno.io
}

/** The system's name of the error, such as ENOENT. */
export function findCode(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException
  return typeof code === 'string' ? code : undefined
}

/** The WASI calls on files, as `passThrough` takes them, and flags and rights for `path_open`. */

export const signatures = {
  fd_close: 'i',
  fd_read: 'iiii',
  fd_write: 'iiii',
  fd_readdir: 'iiiIi',
  fd_seek: 'iIii',
  fd_filestat_get: 'ii',
  fd_filestat_set_size: 'iI',
  path_create_directory: 'iii',
  path_filestat_get: 'iiiii',
  path_open: 'iiiiiIIii',
  path_remove_directory: 'iii',
  path_unlink_file: 'iii',
}

export const follow = 1
export const create = 1
export const directory = 2
export const readRight = 0x2n
export const writeRight = 0x40n

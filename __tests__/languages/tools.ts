/** Which compilers this machine has, and the commands that stand in for those that it has elsewhere. */

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const node = `exec '${process.execPath}' --disable-warning=ExperimentalWarning`

/** Where `npm run test:languages` has installed what is too large for everybody; empty without it. */
export const heavy = process.env.HEAVY_LANGUAGES ?? ''

const has = (name: string) => (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)))

const clang = has('clang') && has('wasm-ld') && existsSync('/usr/include/wasm32-wasi/stdio.h')

/** A tool, its packages, and whether they are installed. */
export const tools = {
  clang: { packages: 'clang lld wasi-libc libclang-rt-dev-wasm32', found: clang },
  'clang++': {
    packages: 'clang lld wasi-libc libclang-rt-dev-wasm32 libc++-dev-wasm32',
    found: clang && existsSync('/usr/lib/wasm32-wasi/libc++.a'),
  },
  rustc: { packages: 'rustc lld libstd-rust-dev-wasm32', found: existsSync('/usr/lib/rustlib/wasm32-wasi/lib') },
  heavy: { packages: '`npm run test:languages`', found: heavy !== '' },
} as const

/** A shell script for `clang` or `clang++`: the newest one, whose default target is WASI. */
export function newest(compiler: string): string {
  const script = join(import.meta.dirname, 'newest-clang.js')
  const words = 'args=\nfor arg; do case $arg in --target=* | --sysroot=*) ;; *) args="$args $arg" ;; esac; done'
  return `${words}\nYOWASP_CLANG='${heavy}' ${node} '${script}' ${compiler} $args`
}

export const wasmtime = `${node} '${join(import.meta.dirname, 'wasmtime.js')}' "$@"`

/** Debian's, also where rustup's comes first. */
export const rustc = 'exec /usr/bin/rustc "$@"'

/** Runs a command of what `npm run test:languages` has installed. */
export const npx = `command=$1\nshift\nexec '${heavy}/node_modules/.bin/'$command "$@"`

/** `npm install` of a package that `npm run test:languages` has installed already. */
export const npm = `ln -s '${heavy}/node_modules/@ruby' node_modules/@ruby`

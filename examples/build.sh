#!/bin/sh
# Builds the four examples with the compilers of Debian 12. With the same packages, the same bytes come out.
#   examples/build.sh
set -eu
cd "$(dirname "$0")"

sqlite_package=better-sqlite3@13.2.0 # carries SQLite 3.54.1 as deps/sqlite3
sqlite_sha256=75a4760a7b9727a4c4c877aec92eacf39e52a8f2921ce00bd33be6d3a8e8e254
rustc=${RUSTC:-/usr/bin/rustc} # Debian's, also where rustup's comes first in PATH

missing=
need() { # PACKAGE CONDITION...
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}
sysroot() { "$rustc" --print sysroot; }

need clang command -v clang++
need lld command -v wasm-ld
need wasi-libc test -f /usr/include/wasm32-wasi/stdio.h
need libclang-rt-dev-wasm32 sh -c 'test -f "$(clang --target=wasm32-wasi -print-libgcc-file-name)"'
need libc++-dev-wasm32 test -f /usr/lib/wasm32-wasi/libc++.a
need rustc command -v "$rustc"
need libstd-rust-dev-wasm32 test -d "$(sysroot 2>/dev/null)/lib/rustlib/wasm32-wasi"
need npm command -v npm
if [ -n "$missing" ]; then
  echo "error: not found, to be had with: apt-get install$missing" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The stack lies below the data, so that an overflow traps.
target='--target=wasm32-wasi --sysroot=/usr -I../include -Wall -Wextra'
link='-Wl,--strip-debug -Wl,--stack-first -Wl,-z,stack-size=1048576'

clang $target $link -O2 endgame/endgame.c -o "$work/endgame.wasm"
clang++ $target $link -O2 -std=c++17 -fno-exceptions spelling/spelling.cpp -o "$work/spelling.wasm"
"$rustc" --target wasm32-wasi --edition 2021 -C opt-level=3 -C codegen-units=1 -C strip=debuginfo \
  holidays/holidays.rs -o "$work/holidays.wasm"

(cd "$work" && npm pack --silent "$sqlite_package" >/dev/null && tar -xzf better-sqlite3-*.tgz)
sqlite=$work/package/deps/sqlite3
echo "$sqlite_sha256  $sqlite/sqlite3.c" | sha256sum --check --quiet
clang $target $link -Os -w -I"$sqlite" -DNDEBUG -DSQLITE_THREADSAFE=0 -DSQLITE_OS_OTHER=1 -DSQLITE_TEMP_STORE=3 -DSQLITE_DQS=0 \
  -DSQLITE_DEFAULT_MEMSTATUS=0 -DSQLITE_OMIT_LOAD_EXTENSION sqlite/sqlite.c "$sqlite/sqlite3.c" -o "$work/sqlite.wasm"

for name in endgame spelling holidays sqlite; do
  install -m 644 "$work/$name.wasm" "$name/$name.wasm"
  printf '%8d  %s\n' "$(wc -c <"$name/$name.wasm")" "examples/$name/$name.wasm"
done

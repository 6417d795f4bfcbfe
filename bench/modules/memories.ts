/** Modules whose initialization fills a memory, each in another way. */

/** In bytes. */
const mebibyte = 1024 * 1024
const page = 65_536

function withMemory(mebibytes: number, body: string): string {
  return `(module
    (memory (export "memory") ${(mebibytes * mebibyte) / page})
    (func (export "wizer.initialize") (local $at i32)
      ${body}))`
}

/** Repeats `body` for each `$at` below `end`, in steps of `step`. */
function each(step: number, end: number, body: string): string {
  return `(local.set $at (i32.const 0))
    (loop $next
      ${body}
      (local.set $at (i32.add (local.get $at) (i32.const ${step})))
      (br_if $next (i32.lt_u (local.get $at) (i32.const ${end}))))`
}

/** Sets two bytes in all. */
export function sparse(mebibytes: number): string {
  return withMemory(
    mebibytes,
    `(i32.store8 (i32.const 12345) (i32.const 1))
    (i32.store8 (i32.const ${mebibytes * mebibyte - 54321}) (i32.const 2))`,
  )
}

/** Leaves no byte zero: computes one page and copies it until the memory is full, which is the fastest way. */
export function dense(mebibytes: number): string {
  const full = mebibytes * mebibyte
  const store = `(i32.store (local.get $at)
    (i32.or (i32.mul (local.get $at) (i32.const 0x9e3779b1)) (i32.const 0x01010101)))`
  return withMemory(
    mebibytes,
    `${each(4, page, store)}
    (loop $double
      (memory.copy (local.get $at) (i32.const 0) (local.get $at))
      (local.set $at (i32.shl (local.get $at) (i32.const 1)))
      (br_if $double (i32.lt_u (local.get $at) (i32.const ${full}))))`,
  )
}

/** Sets one byte in a hundred. */
export function scattered(mebibytes: number): string {
  const store = `(i32.store8 (local.get $at) (i32.or (local.get $at) (i32.const 1)))`
  return withMemory(mebibytes, each(100, mebibytes * mebibyte, store))
}

/** Fills one page in each MiB. */
export function blocks(mebibytes: number): string {
  const fill = `(memory.fill (local.get $at) (i32.const 0x5a) (i32.const ${page}))`
  return withMemory(mebibytes, each(mebibyte, mebibytes * mebibyte, fill))
}

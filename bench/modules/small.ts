/** Modules of a few kB, no two alike, whose initialization computes a table. */

/** The numbers of functions and of computed entries. */
const functions = 60
const entries = 400

export function small(seed: number): string {
  const bodies = Array.from({ length: functions }, (_, index) => {
    const factor = (Math.imul(seed + 1, 2_654_435_761) + Math.imul(index, 40_503)) | 0
    return `(func (param $x i32) (result i32)
      (i32.xor
        (i32.mul (i32.add (local.get $x) (i32.const ${factor})) (i32.const ${factor | 1}))
        (i32.rotl (local.get $x) (i32.const ${1 + (index % 31)}))))`
  })
  const text = Array.from({ length: 40 }, (_, line) => `module ${seed}, line ${line} of its data; `).join('')
  return `(module
    (type $step (func (param i32) (result i32)))
    (table funcref (elem ${bodies.map((_, index) => index).join(' ')}))
    (memory (export "memory") 2)
    (global $computed (export "computed") (mut i32) (i32.const 0))
    (data (i32.const 1024) "${text}")
    ${bodies.join('\n')}
    (func (export "wizer.initialize") (local $entry i32) (local $x i32)
      (local.set $x (i32.const ${seed}))
      (loop $next
        (local.set $x (call_indirect (type $step)
          (local.get $x)
          (i32.rem_u (local.get $entry) (i32.const ${functions}))))
        (i32.store (i32.add (i32.const 65536) (i32.shl (local.get $entry) (i32.const 2))) (local.get $x))
        (local.set $entry (i32.add (local.get $entry) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $entry) (i32.const ${entries}))))
      (global.set $computed (local.get $entry))))`
}

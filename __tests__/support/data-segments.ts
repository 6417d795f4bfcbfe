/** Data segments: as a test expects to find them, and a module that has them of every kind. */

import { countOf, findSection, ids } from './sections.ts'

export const active = (offset: number, size: number, memory = 0) => ({ mode: 'active', memory, offset, size })
export const passive = (size: number) => ({ mode: 'passive', size })

/** The count that the data count section gives; undefined where there is none. */
export const dataCount = (bytes: Uint8Array) =>
  findSection(bytes, ids.dataCount) ? countOf(bytes, ids.dataCount) : undefined

/** Segments of every kind, and functions that use the passive ones. */
export const mixed = (init: string, more = '') => `
  (memory (export "memory") 2)
  (data $a0 (i32.const 0) "first")
  (data $p1 "one")
  (data $a2 (i32.const 1000) "second")
  (data $a3 (i32.const 2000) "third")
  (data $p4 "four!")
  (data $a5 (i32.const 3000) "fourth")
  ${more}
  (func (export "wizer.initialize") ${init})
  (func (export "one") (memory.init $p1 (i32.const 60000) (i32.const 0) (i32.const 3)))
  (func (export "four") (memory.init $p4 (i32.const 60100) (i32.const 0) (i32.const 5)))`

export const clear = (address: number) => `(memory.fill (i32.const ${address}) (i32.const 0) (i32.const 8))`
export const fill = (address: number) => `(i32.store (i32.const ${address}) (i32.const 0x61616161))`

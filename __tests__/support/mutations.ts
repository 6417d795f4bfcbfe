/**
 * Adds an init function to a module of the fuzzer that changes globals, memories, tables and segments of every kind. The
 * functions of the fuzzer change little before they trap.
 */

import { appendToVector, concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { sectionIds } from '../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../src/wasm/module.ts'
import { ModuleBuilder } from '../../src/wasm/module-builder.ts'
import { encodeDataCount } from '../../src/wasm/sections/data.ts'
import { Writer } from '../../src/wasm/writer.ts'
import type { FeatureSet } from './fuzzer.ts'
import {
  type Chance,
  canMake,
  chanceFrom,
  declaredFunctions,
  nameableFunctions,
  writeIndex,
  writeValue,
} from './values.ts'

/** Writes one statement, which leaves the stack as it was. */
type Statement = (code: Writer) => unknown

/** The most statements that the init function has. Functions that are called later have one. */
const statements = 24

const laterFunctions = 6

/**
 * Adds `wizer.initialize`, and functions `later:0` and so on, which change the state that it left, or trap.
 */
export function addMutations(original: Module, random: () => number, features: FeatureSet): Module {
  const chance = chanceFrom(random)
  const bulk = features !== 'mvp'
  const module = addHolders(original, chance, features)
  const kinds = plan(module, chance, bulk)
  const write = (count: number) => {
    const code = new Writer().u8(0x00)
    for (let index = 0; index < count; index++) chance.pick(chance.pick(kinds) ?? [])?.(code)
    return code.u8(0x0b).finish()
  }
  const most = chance.below(3) === 0 ? 3 : statements
  const bodies = [write(1 + chance.below(most)), ...Array.from({ length: laterFunctions }, () => write(1))]
  const names = ['wizer.initialize', ...Array.from({ length: laterFunctions }, (_, index) => `later:${index}`)]
  const copy = ModuleBuilder.copyOf(module)
  const type = copy.addType([], [])
  bodies.forEach((body, index) => {
    copy.addExport(names[index] as string, 'func', copy.addFunction(type, body))
  })
  const mutated = parseModule(concatenate(copy.encode()))
  if (!bulk || module.data.length === 0) return mutated
  const counted = new Map([[sectionIds.dataCount, encodeDataCount(module.data.length)]])
  return parseModule(concatenate(encodeModule(mutated, counted)))
}

/** Adds a second memory and passive element segments, which the fuzzer does not make. */
function addHolders(module: Module, chance: Chance, features: FeatureSet): Module {
  const changes = new Map<number, readonly Uint8Array[]>()
  const functions = declaredFunctions(module)
  if ((features === 'newer' || features === 'objects') && chance.below(3) === 0) {
    const limits = chance.below(2) === 0 ? [0x01, 0x01, 0x04] : [0x04, 0x02]
    changes.set(sectionIds.memory, appendToVector(module, sectionIds.memory, 1, Uint8Array.from(limits)))
  }
  if (features !== 'mvp' && functions.length > 0) {
    const writer = new Writer()
    for (let segment = 0; segment < 2; segment++)
      writer.bytes([0x01, 0x00]).vector(functions.slice(0, 1 + chance.below(3)), index => writer.u32(index))
    changes.set(sectionIds.element, appendToVector(module, sectionIds.element, 2, writer.finish()))
  }
  return parseModule(concatenate(encodeModule(module, changes)))
}

/** Lists the statements that fit this module, by what they change. */
function plan(module: Module, chance: Chance, bulk: boolean): Statement[][] {
  const kinds = [
    setGlobals(module, chance),
    changeMemories(module, chance, bulk),
    ...(bulk ? [useData(module, chance), changeTables(module, chance)] : []),
  ]
  // Often only a few kinds, so that a change which a single instruction makes is tested, too.
  const few = chance.below(2) === 0
  return kinds.map(kind => (few ? kind.filter(() => chance.below(4) === 0) : kind)).filter(kind => kind.length > 0)
}

function setGlobals(module: Module, chance: Chance): Statement[] {
  const declared = nameableFunctions(module)
  // The fuzzer's count of remaining steps, which ends every loop.
  const hangLimit = module.globals.findLastIndex(({ type, mutable }) => mutable && type === 'i32')
  return module.globals.flatMap(({ type, mutable }, index) => {
    if (!mutable || index === hangLimit || !canMake(module, type, declared)) return []
    return [
      (code: Writer) => {
        writeValue(code, module, type, declared, chance)
        code.u8(0x24).u32(index)
      },
    ]
  })
}

function changeMemories(module: Module, chance: Chance, bulk: boolean): Statement[] {
  return module.memories.flatMap(({ address, min }, memory) => {
    const size = Number(min) * 65_536
    // The fuzzer puts most data into the first bytes.
    const place = (code: Writer, room: number) =>
      writeIndex(code, address, chance.below(chance.below(2) === 0 ? 64 : Math.max(size - room, 1)))
    const store = (code: Writer, opcode: number) => {
      code.u8(opcode)
      if (memory === 0) code.u8(0x00)
      else code.u8(0x40).u32(memory)
      code.u8(0x00)
    }
    const grow = (code: Writer) => {
      writeIndex(code, address, chance.below(3))
      code.u8(0x40).u32(memory).u8(0x1a)
    }
    const storeByte = (code: Writer) => {
      place(code, 1)
      store(code.u8(0x41).s32(chance.bits32()), 0x3a)
    }
    const storeLong = (code: Writer) => {
      place(code, 8)
      store(code.u8(0x42).s64(chance.bits64()), 0x37)
    }
    const fill = (code: Writer) => {
      place(code, 5000)
      code.u8(0x41).s32(chance.below(4))
      writeIndex(code, address, chance.below(chance.below(2) === 0 ? 64 : 5000))
      code.bytes([0xfc, 0x0b]).u32(memory)
    }
    const copy = (code: Writer) => {
      place(code, 5000)
      place(code, 5000)
      writeIndex(code, address, chance.below(chance.below(2) === 0 ? 64 : 5000))
      code.bytes([0xfc, 0x0a]).u32(memory).u32(memory)
    }
    return size === 0 ? [grow] : [storeByte, storeLong, grow, ...(bulk ? [fill, copy] : [])]
  })
}

function useData(module: Module, chance: Chance): Statement[] {
  return module.data.flatMap(({ mode, size }, segment) => {
    const drop = (code: Writer) => code.bytes([0xfc, 0x09]).u32(segment)
    const memory = chance.below(module.memories.length)
    const { address } = module.memories[memory] ?? { address: 'i32' }
    const init = (code: Writer) => {
      const start = chance.below(size + 1)
      writeIndex(code, address, chance.below(60_000))
      code
        .u8(0x41)
        .s32(start)
        .u8(0x41)
        .s32(chance.below(size - start + 1))
      code.bytes([0xfc, 0x08]).u32(segment).u32(memory)
    }
    if (mode === 'active') return [drop]
    return module.memories.length > 0 ? [init, init, drop] : [drop]
  })
}

function changeTables(module: Module, chance: Chance): Statement[] {
  const declared = nameableFunctions(module)
  const drops = module.elements.map((_, segment) => (code: Writer) => code.bytes([0xfc, 0x0d]).u32(segment))
  return module.tables.flatMap(({ element, limits }, table) => {
    const { address } = limits
    const size = Number(limits.min)
    if (!canMake(module, element, declared)) return []
    const index = (code: Writer, limit = size) => writeIndex(code, address, chance.below(Math.max(limit, 1)))
    const value = (code: Writer) => writeValue(code, module, element, declared, chance)
    const grow = (code: Writer) => {
      value(code)
      index(code, 4)
      code.bytes([0xfc, 0x0f]).u32(table).u8(0x1a)
    }
    const set = (code: Writer) => {
      index(code)
      value(code)
      code.u8(0x26).u32(table)
    }
    const fill = (code: Writer) => {
      index(code)
      value(code)
      index(code, 4)
      code.bytes([0xfc, 0x11]).u32(table)
    }
    const copy = (code: Writer) => {
      index(code)
      index(code)
      index(code, 3)
      code.bytes([0xfc, 0x0e]).u32(table).u32(table)
    }
    const inits = module.elements.flatMap(({ mode, type, items: { length: count } }, segment) => {
      if (mode !== 'passive' || type.heap !== element.heap || (type.nullable && !element.nullable)) return []
      return [
        (code: Writer) => {
          const start = chance.below(count + 1)
          index(code)
          code
            .u8(0x41)
            .s32(start)
            .u8(0x41)
            .s32(Math.min(chance.below(count - start + 1), 2))
          code.bytes([0xfc, 0x0c]).u32(segment).u32(table)
        },
      ]
    })
    return size === 0 ? [grow, ...drops] : [grow, set, set, fill, copy, ...inits, ...inits, ...drops]
  })
}

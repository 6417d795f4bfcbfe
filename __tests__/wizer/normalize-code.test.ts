import { afterAll, describe, expect, it } from 'vitest'
import { appendToVector, concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { findSection, type Module, parseModule, sectionIds } from '../../src/wasm/module.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { functionBodies } from '../../src/wasm/sections/code.ts'
import { writeValueType } from '../../src/wasm/types.ts'
import { type NormalizeOptions, normalizeCode } from '../../src/wizer/normalize-code.ts'
import { fused32, fused64 } from '../support/fused.ts'
import { createFuzzer } from '../support/fuzzer.ts'
import { randomFrom } from '../support/runs.ts'
import { assemble } from '../support/wat.ts'

const relaxed: NormalizeOptions = { relaxed: true, nans: false }
const nans: NormalizeOptions = { relaxed: false, nans: true }
const both: NormalizeOptions = { relaxed: true, nans: true }

/** The module with its code normalized and the helpers added. */
function normalize(bytes: Uint8Array<ArrayBuffer>, options: NormalizeOptions): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const normalized = normalizeCode(module, options, module.functions.length)
  if (!normalized) return bytes
  const { bodies, helpers } = normalized
  const section = findSection(module, sectionIds.type)!
  const groups = new Reader(bytes, section.contents).u32()
  const defined = module.functions.length - module.importedFunctions
  const types = appendToVector(module, sectionIds.type, groups, helpers.length, writer => {
    for (const { params, results } of helpers) {
      const write = (type: (typeof params)[number]) => writeValueType(writer, type)
      writer.u8(0x60).vector(params, write).vector(results, write)
    }
  })
  const functions = appendToVector(module, sectionIds.function, defined, helpers.length, writer => {
    for (const index of helpers.keys()) writer.u32(module.types.length + index)
  })
  const code = appendToVector(module, sectionIds.code, defined, helpers.length, writer => {
    for (const { body } of helpers) writer.u32(body.length).bytes(body)
  })
  return concatenate(
    encodeModule(
      module,
      new Map([
        [sectionIds.type, types],
        [sectionIds.function, functions],
        [sectionIds.code, [code[0]!, bodies, code.at(-1)!]],
      ]),
    ),
  )
}

type Operations = { readonly memory: DataView; run(name: string): void }

type Exports = { readonly memory: WebAssembly.Memory } & { readonly [name: string]: () => void }

/** Functions that apply an instruction to what stands at 0, 16 and 32, and store the result at 48. */
async function operations(names: readonly string[], options: NormalizeOptions): Promise<Operations> {
  const functions = names.map(name => {
    const type = /^(f32|f64)\./.exec(name)?.[1] ?? 'v128'
    const from = name === 'f32.demote_f64' ? 'f64' : name === 'f64.promote_f32' ? 'f32' : type
    const operands = [0, 16, 32].slice(0, arity(name)).map(address => `(${from}.load (i32.const ${address}))`)
    return `(func (export "${name}") (${type}.store (i32.const 48) (${name} ${operands.join(' ')})))`
  })
  const bytes = normalize(await assemble(`(module (memory (export "memory") 1) ${functions.join('\n')})`), options)
  const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports
  return { memory: new DataView(exports.memory.buffer), run: name => exports[name]?.() }
}

function arity(name: string): number {
  if (/madd|laneselect|dot.*add/.test(name)) return 3
  return /ceil|floor|\.trunc|_trunc|nearest|sqrt|demote|promote|neg|abs/.test(name) ? 1 : 2
}

const i8 = (...lanes: number[]) =>
  new Uint8Array(Int8Array.from({ length: 16 }, (_, i) => lanes[i % lanes.length]!).buffer)
const i16 = (...lanes: number[]) =>
  new Uint8Array(Int16Array.from({ length: 8 }, (_, i) => lanes[i % lanes.length]!).buffer)
const i32 = (...lanes: number[]) =>
  new Uint8Array(Int32Array.from({ length: 4 }, (_, i) => lanes[i % lanes.length]!).buffer)
const f32 = (...lanes: number[]) =>
  new Uint8Array(Float32Array.from({ length: 4 }, (_, i) => lanes[i % lanes.length]!).buffer)
const f64 = (...lanes: number[]) =>
  new Uint8Array(Float64Array.from({ length: 2 }, (_, i) => lanes[i % lanes.length]!).buffer)

describe('relaxed instructions', async () => {
  const ascending = i8(...Array(16).keys())
  const rows: readonly (readonly [name: string, operands: Uint8Array[], result: Uint8Array])[] = [
    ['i8x16.relaxed_swizzle', [ascending, i8(15, 16, 31, -1)], i8(15, 0, 0, 0)],
    ['i32x4.relaxed_trunc_f32x4_s', [f32(Number.NaN, 3e9, -3e9, -1.5)], i32(0, 0x7fffffff, -0x80000000, -1)],
    ['i32x4.relaxed_trunc_f32x4_u', [f32(Number.NaN, 5e9, -1, 3e9)], i32(0, -1, 0, 3e9)],
    ['i32x4.relaxed_trunc_f64x2_s_zero', [f64(Number.NaN, 3e9)], i32(0, 0x7fffffff, 0, 0)],
    ['i32x4.relaxed_trunc_f64x2_u_zero', [f64(-1, 5e9)], i32(0, -1, 0, 0)],
    ['i8x16.relaxed_laneselect', [i8(-1), i8(0), i8(-128, 1, 0x0f)], i8(-128, 1, 0x0f)],
    ['i16x8.relaxed_laneselect', [i16(-1), i16(0), i16(0x0100, -256)], i16(0x0100, -256)],
    ['i32x4.relaxed_laneselect', [i32(-1), i32(0), i32(1)], i32(1)],
    ['i64x2.relaxed_laneselect', [i32(-1), i32(0), i32(7, 0)], i32(7, 0)],
    ['f32x4.relaxed_min', [f32(0, -0, 1, 2), f32(-0, 0, 2, 1)], f32(-0, -0, 1, 1)],
    ['f32x4.relaxed_max', [f32(0, -0, 1, 2), f32(-0, 0, 2, 1)], f32(0, 0, 2, 2)],
    ['f64x2.relaxed_min', [f64(0, 5), f64(-0, 6)], f64(-0, 5)],
    ['f64x2.relaxed_max', [f64(-0, 5), f64(0, 6)], f64(0, 6)],
    ['i16x8.relaxed_q15mulr_s', [i16(-0x8000, 0x4000), i16(-0x8000, 0x4000)], i16(0x7fff, 0x2000)],
    ['i16x8.relaxed_dot_i8x16_i7x16_s', [i8(-128, -128, 127, 1), i8(-128, -128, -1, 3)], i16(0x7fff, -124)],
    ['i16x8.relaxed_dot_i8x16_i7x16_s', [i8(...Array(16).keys()), i8(1, 10)], i16(10, 32, 54, 76, 98, 120, 142, 164)],
    [
      'i32x4.relaxed_dot_i8x16_i7x16_add_s',
      [i8(-128, -128, 127, 1), i8(-128, -128, -1, 3), i32(1, -1, 0x7fffffff, 0)],
      i32(0x7fff - 123, 0x7fff - 125, (0x7fffffff + 0x7fff - 124) | 0, 0x7fff - 124),
    ],
    ['f32x4.relaxed_madd', [f32(16777215), f32(16777215), f32(-1, 1, 0.25, 3)], f32(281474943156224)],
    ['f32x4.relaxed_nmadd', [f32(2, -2), f32(3), f32(10, 1)], f32(4, 7)],
    ['f64x2.relaxed_madd', [f64(0.1, 2), f64(0.1, 3), f64(-0.01, 4)], f64(9.020562075079397e-19, 10)],
    ['f64x2.relaxed_nmadd', [f64(0.1, 2), f64(0.1, 3), f64(0.01, 4)], f64(-9.020562075079397e-19, -2)],
  ]
  const { memory, run } = await operations([...new Set(rows.map(([name]) => name))], relaxed)
  const bytes = new Uint8Array(memory.buffer)

  it.each(rows)('%s', (name, operands, result) => {
    for (const [index, operand] of operands.entries()) bytes.set(operand, index * 16)
    run(name)
    expect([...bytes.subarray(48, 64)]).toEqual([...result])
  })

  it('leave none of themselves', async () => {
    const names = [...new Set(rows.map(([name]) => name))]
    expect(names).toHaveLength(20)
    const text = names.map(name => `(func unreachable ${name} unreachable)`).join('\n')
    const normalized = normalize(await assemble(`(module ${text})`), relaxed)
    expect(normalizeCode(parseModule(normalized), relaxed, 0)).toBeUndefined()
  })

  it('are found with a padded code', async () => {
    const bytes = padRelaxedMin(await assemble('(module (func unreachable f64x2.relaxed_min unreachable))'))
    const normalized = normalizeCode(parseModule(bytes), relaxed, 1)!
    expect([...normalized.bodies]).toEqual([0x07, 0x00, 0x00, 0xfd, 0xf4, 0x01, 0x00, 0x0b])
  })
})

/** The only function, `unreachable f64x2.relaxed_min unreachable`, with the code of its instruction in five bytes. */
function padRelaxedMin(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const body = [0x00, 0x00, 0xfd, 0x8f, 0x82, 0x80, 0x80, 0x00, 0x00, 0x0b]
  return concatenate(encodeModule(module, new Map([[sectionIds.code, [Uint8Array.of(1, body.length, ...body)]]])))
}

describe('fused multiplication and addition', async () => {
  const names = ['f32x4.relaxed_madd', 'f32x4.relaxed_nmadd', 'f64x2.relaxed_madd', 'f64x2.relaxed_nmadd']
  const { memory, run } = await operations(names, relaxed)
  const random = randomFrom(1)
  const integer = (below: number) => Math.floor(random() * below)
  const bits = (width: number) =>
    (BigInt(integer(2 ** 26)) * (1n << 26n) + BigInt(integer(2 ** 26))) & ((1n << BigInt(width)) - 1n)

  /** A float of the exponent and with the significand bits given, of either sign. */
  const f64Of = (exponent: number, significand: bigint) => {
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, (BigInt(integer(2)) << 63n) | (BigInt(exponent) << 52n) | significand)
    return view.getFloat64(0)
  }
  const f32Of = (exponent: number, significand: bigint) => {
    const view = new DataView(new ArrayBuffer(4))
    view.setUint32(0, integer(2) * 2 ** 31 + exponent * 2 ** 23 + Number(significand))
    return view.getFloat32(0)
  }
  const one = <T>(values: readonly T[]) => values[integer(values.length)]!
  /** Significands that make ties and long runs of zeros and ones as often as any others. */
  const significand = (width: number) =>
    one([
      0n,
      1n,
      (1n << BigInt(width)) - 1n,
      1n << BigInt(integer(width)),
      bits(width),
      bits(width),
      bits(width) & bits(width),
    ])

  const doubles = (): [number, number, number] => {
    const [a, b, c] = [integer(2047), integer(2047), integer(2047)]
    const near = (exponent: number) => Math.min(2046, Math.max(0, exponent))
    const [x, y, z] = one([
      [a, b, c],
      [a, near(1023 + 1023 - a + integer(200) - 100), near(1023 + integer(240) - 120)],
      // A product that is subnormal or vanishes, and one that overflows.
      [a, near(1023 - a + integer(160) - 80), integer(80)],
      [a, near(3069 - a + integer(8) - 4), near(2046 - integer(60))],
      [integer(3), integer(3), integer(3)],
    ])
    const first = f64Of(x!, significand(52))
    const second = f64Of(y!, significand(52))
    // An addend that cancels all of the product but its rounding error, or almost all of it.
    const third = one([f64Of(z!, significand(52)), f64Of(z!, significand(52)), -(first * second)])
    return [first, second, Number.isNaN(third) ? 1 : third]
  }
  const singles = (): [number, number, number] => {
    const exponent = () => one([integer(255), 127 + integer(60) - 30, integer(40)])
    const first = f32Of(exponent(), significand(23))
    const second = f32Of(exponent(), significand(23))
    const third = one([
      f32Of(exponent(), significand(23)),
      f32Of(exponent(), significand(23)),
      -Math.fround(first * second),
    ])
    return [first, second, Number.isNaN(third) ? 1 : third]
  }

  /** Lanes whose result is not that of the reference. */
  function differences(name: string, rows: readonly (readonly [number, number, number])[]): unknown[] {
    const size = name.startsWith('f32') ? 4 : 8
    const set = size === 4 ? memory.setFloat32.bind(memory) : memory.setFloat64.bind(memory)
    const get = size === 4 ? memory.getFloat32.bind(memory) : memory.getFloat64.bind(memory)
    const reference = size === 4 ? fused32 : fused64
    const sign = name.includes('nmadd') ? -1 : 1
    const different: unknown[] = []
    for (let row = 0; row < rows.length; row += 16 / size) {
      const lanes = rows.slice(row, row + 16 / size)
      for (const [lane, operands] of lanes.entries())
        for (const [index, operand] of operands.entries()) set(index * 16 + lane * size, operand, true)
      run(name)
      for (const [lane, [a, b, c]] of lanes.entries()) {
        const [found, expected] = [get(48 + lane * size, true), reference(sign * a, b, c)]
        if (!Object.is(found, expected)) different.push({ a, b, c, found, expected })
      }
    }
    return different
  }

  it.each(names)('%s is exact but for the one rounding', name => {
    const rows = Array.from({ length: 6000 }, name.startsWith('f32') ? singles : doubles)
    expect(differences(name, rows)).toEqual([])
  })

  const { MAX_VALUE, MIN_VALUE } = Number
  const special = [
    0,
    -0,
    1,
    -1,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
    MAX_VALUE,
    -MAX_VALUE,
    MIN_VALUE,
    -MIN_VALUE,
    2 ** -1022,
    2 ** -126,
    2 ** -149,
    3.4028234663852886e38,
  ]
  it.each(names)('%s has zeros, infinities and extremes right', name => {
    const rounded = special.map(name.startsWith('f32') ? Math.fround : value => value)
    const rows = rounded.flatMap(a => rounded.flatMap(b => rounded.map(c => [a, b, c] as const)))
    expect(differences(name, rows)).toEqual([])
  })
})

describe('NaNs', async () => {
  const arithmetic = ['ceil', 'floor', 'trunc', 'nearest', 'sqrt', 'add', 'sub', 'mul', 'div', 'min', 'max']
  const scalars = ['f32', 'f64'].flatMap(type => arithmetic.map(name => `${type}.${name}`))
  const vectors = ['f32x4', 'f64x2'].flatMap(shape =>
    [...arithmetic, 'relaxed_madd', 'relaxed_nmadd', 'relaxed_min', 'relaxed_max'].map(name => `${shape}.${name}`),
  )
  const conversions = ['f32.demote_f64', 'f64.promote_f32', 'f32x4.demote_f64x2_zero', 'f64x2.promote_low_f32x4']
  const names = [...scalars, ...vectors, ...conversions]
  const canonical = { f32: 0x7fc00000n, f64: 0x7ff8000000000000n }
  const is64 = (name: string) => name.startsWith('f64')
  const reads64 = (name: string) => (name.includes('demote') ? true : name.includes('promote') ? false : is64(name))

  describe.each([
    ['nans', nans],
    ['relaxed and nans', both],
  ])('with %s', async (_, options) => {
    const { memory, run } = await operations(names, options)
    /** Negative, with a payload, signaling in the second lane. */
    const fill = (name: string) => {
      for (const address of [0, 16, 32])
        for (let lane = 0; lane < 4; lane++)
          if (!reads64(name)) memory.setUint32(address + 4 * lane, lane % 2 ? 0xff812345 : 0xffc12345, true)
          else if (lane < 2)
            memory.setBigUint64(address + 8 * lane, lane ? 0xfff1234512345123n : 0xfff9234512345123n, true)
    }

    it.each(names)('%s makes the canonical one', name => {
      fill(name)
      run(name)
      const lanes = /^f\d+\./.test(name) || name.includes('demote') ? (name.includes('x4') ? 2 : 1) : is64(name) ? 2 : 4
      for (let lane = 0; lane < lanes; lane++)
        expect(
          is64(name) ? memory.getBigUint64(48 + 8 * lane, true) : BigInt(memory.getUint32(48 + 4 * lane, true)),
        ).toBe(is64(name) ? canonical.f64 : canonical.f32)
    })
  })

  it('are made where there were none, and numbers stay', async () => {
    const { memory, run } = await operations(['f64.sqrt', 'f32x4.div'], nans)
    memory.setFloat64(0, -1, true)
    run('f64.sqrt')
    expect(memory.getBigUint64(48, true)).toBe(canonical.f64)
    memory.setFloat64(0, 4, true)
    run('f64.sqrt')
    expect(memory.getFloat64(48, true)).toBe(2)
    new Uint8Array(memory.buffer).set(f32(0, 6, -1, Number.POSITIVE_INFINITY), 0)
    new Uint8Array(memory.buffer).set(f32(0, 4, 0, Number.POSITIVE_INFINITY), 16)
    run('f32x4.div')
    expect([0, 4, 8, 12].map(lane => memory.getUint32(48 + lane, true))).toEqual([
      0x7fc00000, 0x3fc00000, 0xff800000, 0x7fc00000,
    ])
  })

  it.each([
    'f32.neg',
    'f32.abs',
    'f64.copysign',
    'f32x4.neg',
    'f64x2.abs',
    'f32x4.pmin',
    'f64x2.pmax',
    'i32.reinterpret_f32',
    'f32.convert_i32_s',
    'f64.convert_i64_u',
    'f32x4.splat',
    'f32.eq',
    'i32x4.trunc_sat_f32x4_s',
    'f64x2.convert_low_i32x4_s',
  ])('%s is left as it is', async name => {
    const bytes = await assemble(`(module (func unreachable ${name} unreachable))`)
    expect(normalizeCode(parseModule(bytes), both, 1)).toBeUndefined()
  })
})

describe('the bodies', () => {
  const entries = (module: Module, bodies: Uint8Array): Uint8Array[] => {
    const reader = new Reader(bodies)
    return module.functions.slice(module.importedFunctions).map(() => reader.take(reader.u32()))
  }

  it.each([
    ['nothing is asked for', { relaxed: false, nans: false }, '(func (drop (f32.add (f32.const 1) (f32.const 2))))'],
    [
      'there is no relaxed instruction',
      relaxed,
      '(func (drop (f32.add (f32.const 1) (f32.const 2))) (drop (i64.const 0x0285fd)))',
    ],
    ['there is no arithmetic', both, '(func (drop (i32.add (i32.const 1) (i32.const 2))))'],
    ['there is no code', both, ''],
  ])('do not change where %s', async (_, options, text) => {
    expect(normalizeCode(parseModule(await assemble(`(module ${text})`)), options, 0)).toBeUndefined()
  })

  it('keep every other byte', async () => {
    const text = (add: string) => `(module (import "" "f" (func))
      (func (local i64) (drop (f32.neg (f32.const 0x1.92p+1))))
      (func (local f32 i32) ${'nop '.repeat(124)} ${add})
      (func (drop (i64.const 0x92)))
      (func (param f32) ${add} (call 0) ${add})
      (func))`
    const module = parseModule(await assemble(text('(drop (f32.add (f32.const 1) (f32.const 2)))')))
    const { bodies, helpers } = normalizeCode(module, both, 300)!
    const call = [0x10, 0xac, 0x02]
    const { starts, ends } = functionBodies(module)
    const expected = Array.from(starts, (start, body) =>
      [...module.bytes.subarray(start, ends[body])].flatMap((byte, at, all) =>
        // f32.add, followed by drop
        byte === 0x92 && all[at + 1] === 0x1a ? [byte, ...call] : [byte],
      ),
    )
    expect(entries(module, bodies).map(entry => [...entry])).toEqual(expected)
    expect(
      expected.map(entry => entry.length).filter((size, body) => size !== ends[body]! - starts[body]!),
    ).toHaveLength(2)
    expect(helpers).toHaveLength(1)
  })

  it('keep padded sizes of functions that stay', async () => {
    const module = parseModule(await assemble('(module (func) (func (drop (f32.sqrt (f32.const 1)))))'))
    const code = [0x02, 0x82, 0x80, 0x00, 0x00, 0x0b, 0x89, 0x00, 0x00, 0x43, 0, 0, 0, 0, 0x91, 0x1a, 0x0b]
    const padded = parseModule(concatenate(encodeModule(module, new Map([[sectionIds.code, [Uint8Array.from(code)]]]))))
    expect([...normalizeCode(padded, both, 2)!.bodies]).toEqual([
      ...[0x82, 0x80, 0x00, 0x00, 0x0b],
      ...[0x0b, 0x00, 0x43, 0, 0, 0, 0, 0x91, 0x10, 0x02, 0x1a, 0x0b],
    ])
  })

  it('keep the instruction that a call follows', async () => {
    const bytes = padRelaxedMin(await assemble('(module (func unreachable f64x2.relaxed_min unreachable))'))
    expect([...normalizeCode(parseModule(bytes), nans, 1)!.bodies]).toEqual([
      ...[0x0c, 0x00, 0x00, 0xfd, 0x8f, 0x82, 0x80, 0x80, 0x00, 0x10, 0x01, 0x00, 0x0b],
    ])
  })

  it('are an error where an instruction is not known', async () => {
    const bytes = await assemble('(module (func nop unreachable f64x2.relaxed_min unreachable))')
    bytes[bytes.indexOf(0x01, functionBodies(parseModule(bytes)).starts[0])] = 0x16
    for (const options of [relaxed, nans, both])
      expect(() => normalizeCode(parseModule(bytes), options, 1)).toThrow(/unknown instruction 0x16/)
  })
})

describe('random modules', () => {
  const fuzzer = createFuzzer()
  afterAll(() => fuzzer.close())

  it('stay valid', async () => {
    let changed = 0
    for (let seed = 1; seed <= 24; seed++) {
      const bytes = await fuzzer.generate(seed, seed % 2 ? 'newer' : 'standard')
      const normalized = normalize(bytes, both)
      if (normalized !== bytes) changed++
      expect(() => new WebAssembly.Module(normalized), `seed ${seed}`).not.toThrow()
    }
    expect(changed).toBeGreaterThan(5)
  })
})

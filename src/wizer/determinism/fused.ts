/**
 * Multiplication and addition with one rounding (IEEE 754 fusedMultiplyAdd), in instructions that have the same result on
 * every processor. What a NaN looks like is left open.
 */

import type { HelperFunction } from './added-function.ts'

/**
 * Two lanes of f32: the product of two f32 is exact in f64, the sum is made odd where it is not exact, and an odd sum of
 * 53 bits rounds to 24 bits or fewer as the exact one does. The error of the sum is that of Knuth's TwoSum, which is exact
 * for all finite numbers; it is NaN where the sum is not finite, and then nothing is changed.
 */
const fusedHalf: HelperFunction = {
  params: { a: 'v128', b: 'v128', c: 'v128' },
  result: 'v128',
  locals: { product: 'v128', sum: 'v128', back: 'v128', error: 'v128' },
  text: `
    local.get $a  f64x2.promote_low_f32x4  local.get $b  f64x2.promote_low_f32x4  f64x2.mul  local.set $product
    local.get $c  f64x2.promote_low_f32x4  local.set $c
    local.get $product  local.get $c  f64x2.add  local.set $sum
    local.get $sum  local.get $product  f64x2.sub  local.set $back
    local.get $product  local.get $sum  local.get $back  f64x2.sub  f64x2.sub
    local.get $c  local.get $back  f64x2.sub  f64x2.add  local.set $error

    local.get $sum
      local.get $error  local.get $sum  v128.xor  i32.const 63  i64x2.shr_s  i64.const 1  i64x2.splat  v128.or
      local.get $error  f64x2.abs  i64.const 0  i64x2.splat  f64x2.gt  v128.and
      local.get $sum  i64.const 1  i64x2.splat  v128.and  i64.const 0  i64x2.splat  i64x2.eq  v128.and
    i64x2.add  f32x4.demote_f64x2_zero`,
}

const highHalf = (name: string) =>
  `local.get $${name}  local.get $${name}  i8x16.shuffle 8 9 10 11 12 13 14 15  8 9 10 11 12 13 14 15`

const madd32: HelperFunction = {
  params: { a: 'v128', b: 'v128', c: 'v128' },
  result: 'v128',
  text: `
    local.get $a  local.get $b  local.get $c  call $fusedHalf
    ${['a', 'b', 'c'].map(highHalf).join('  ')}  call $fusedHalf
    i8x16.shuffle 0 1 2 3 4 5 6 7  16 17 18 19 20 21 22 23`,
}

/** Makes `$m<name>` the significand of a finite number that is not zero, from 2^62 up to 2^63, and adds to `exponent`. */
const unpack = (name: string, exponent: string) => `
    local.get $${name}  f64.abs  f64.const 0x0010000000000000  f64.lt
    if
      local.get $${name}  f64.const 0x4350000000000000  f64.mul  local.set $${name}
      local.get $${exponent}  i64.const 54  i64.sub  local.set $${exponent}
    end
    local.get $${name}  i64.reinterpret_f64  local.set $bits
    local.get $bits  i64.const 52  i64.shr_u  i64.const 0x7ff  i64.and  local.get $${exponent}  i64.add  local.set $${exponent}
    local.get $bits  i64.const 0xfffffffffffff  i64.and  i64.const 0x10000000000000  i64.or  i64.const 10  i64.shl
    local.set $m${name}`

const finite = (name: string) => `local.get $${name}  f64.abs  f64.const 0x7ff0000000000000  f64.lt`
const zero = (name: string) => `local.get $${name}  f64.const 0  f64.eq`
const swap = (x: string, y: string) => `local.get $${x}  local.get $${y}  local.set $${x}  local.set $${y}`
const oneIf = (condition: string) => `${condition}  i64.extend_i32_u`
const signBit = '-0x8000000000000000'

/**
 * One lane of f64, in integers. Product and addend are 128 bits wide (`xh xl` times 2^xe, `yh yl` times 2^ye), from 2^124
 * up to 2^126, so that their sum does not overflow. The one with the lower exponent is shifted to the other's; the bits
 * that fall out leave a trace in the last bit, which is 70 bits below the last one of the result or further, unless the
 * operands are so close that none fall out. So the one rounding, at the end, sees what it would of the exact sum.
 */
const fused64: HelperFunction = {
  params: { a: 'f64', b: 'f64', c: 'f64' },
  result: 'f64',
  locals: {
    product: 'f64',
    ...{ bits: 'i64', ma: 'i64', mb: 'i64', mc: 'i64', low: 'i64', middle: 'i64', shift: 'i64' },
    ...{ xs: 'i64', xe: 'i64', xh: 'i64', xl: 'i64', ys: 'i64', ye: 'i64', yh: 'i64', yl: 'i64' },
  },
  text: `
    local.get $a  local.get $b  f64.mul  local.set $product
    ${finite('a')}  ${finite('b')}  i32.and  ${finite('c')}  i32.eqz  i32.and
    if
      local.get $c  local.get $c  f64.add  return
    end
    ${finite('a')}  ${finite('b')}  i32.and  i32.eqz  ${zero('a')}  i32.or  ${zero('b')}  i32.or
    if
      local.get $product  local.get $c  f64.add  return
    end
    ${zero('c')}
    if
      local.get $product  return
    end

    local.get $a  i64.reinterpret_f64  local.get $b  i64.reinterpret_f64  i64.xor  i64.const ${signBit}  i64.and  local.set $xs
    local.get $c  i64.reinterpret_f64  i64.const ${signBit}  i64.and  local.set $ys
    i64.const -2170  local.set $xe
    i64.const -1147  local.set $ye
    ${unpack('a', 'xe')}
    ${unpack('b', 'xe')}
    ${unpack('c', 'ye')}

    local.get $ma  i64.const 0xffffffff  i64.and  local.get $mb  i64.const 0xffffffff  i64.and  i64.mul  local.set $low
    local.get $ma  i64.const 0xffffffff  i64.and  local.get $mb  i64.const 32  i64.shr_u  i64.mul
    local.get $ma  i64.const 32  i64.shr_u  local.get $mb  i64.const 0xffffffff  i64.and  i64.mul  i64.add
    local.get $low  i64.const 32  i64.shr_u  i64.add  local.set $middle
    local.get $low  i64.const 0xffffffff  i64.and  local.get $middle  i64.const 32  i64.shl  i64.or  local.set $xl
    local.get $ma  i64.const 32  i64.shr_u  local.get $mb  i64.const 32  i64.shr_u  i64.mul
    local.get $middle  i64.const 32  i64.shr_u  i64.add  local.set $xh
    local.get $mc  i64.const 2  i64.shr_u  local.set $yh

    local.get $xe  local.get $ye  i64.gt_s
    if
      ${swap('xe', 'ye')}  ${swap('xs', 'ys')}  ${swap('xh', 'yh')}  ${swap('xl', 'yl')}
    end
    local.get $ye  local.get $xe  i64.sub  local.set $shift
    local.get $shift  i64.const 64  i64.ge_s
    if
      local.get $xh  ${oneIf('local.get $xl  i64.const 0  i64.ne')}  i64.or  local.set $xl
      i64.const 0  local.set $xh
      local.get $shift  i64.const 64  i64.sub  local.set $shift
    end
    local.get $shift  i64.const 64  i64.ge_s
    if
      i64.const 1  local.set $xl
      i64.const 0  local.set $shift
    end
    local.get $shift  i64.const 0  i64.ne
    if
      local.get $xl  local.get $shift  i64.shr_u
      local.get $xh  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.or
      ${oneIf('local.get $xl  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $xl
      local.get $xh  local.get $shift  i64.shr_u  local.set $xh
    end

    local.get $xs  local.get $ys  i64.eq
    if
      local.get $yl  local.get $xl  i64.add  local.set $yl
      local.get $yh  local.get $xh  i64.add  ${oneIf('local.get $yl  local.get $xl  i64.lt_u')}  i64.add  local.set $yh
    else
      local.get $yh  local.get $xh  i64.sub  ${oneIf('local.get $yl  local.get $xl  i64.lt_u')}  i64.sub  local.set $yh
      local.get $yl  local.get $xl  i64.sub  local.set $yl
      local.get $yh  i64.const 0  i64.lt_s
      if
        i64.const 0  local.get $yl  i64.sub  local.set $yl
        i64.const -1  local.get $yh  i64.sub  ${oneIf('local.get $yl  i64.eqz')}  i64.add  local.set $yh
        local.get $ys  i64.const ${signBit}  i64.xor  local.set $ys
      end
      local.get $yh  local.get $yl  i64.or  i64.eqz
      if
        f64.const 0  return
      end
    end

    local.get $yh  i64.eqz
    if
      local.get $yl  local.set $yh
      i64.const 0  local.set $yl
      local.get $ye  i64.const 64  i64.sub  local.set $ye
    end
    local.get $yh  i64.clz  local.set $shift
    local.get $yh  local.get $shift  i64.shl  local.get $yl  i64.const 64  local.get $shift  i64.sub  i64.shr_u  i64.or
    ${oneIf('local.get $yl  local.get $shift  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $yh
    local.get $ye  local.get $shift  i64.sub  i64.const 1150  i64.add  local.set $ye

    local.get $ye  i64.const 2046  i64.gt_s
    if
      local.get $ys  i64.const 0x7ff0000000000000  i64.or  f64.reinterpret_i64  return
    end
    local.get $ye  i64.const 1  i64.lt_s
    if
      i64.const 1  local.get $ye  i64.sub  local.set $shift
      local.get $shift  i64.const 64  i64.ge_s
      if
        i64.const 1  local.set $yh
      else
        local.get $yh  local.get $shift  i64.shr_u
        ${oneIf('local.get $yh  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $yh
      end
      i64.const 1  local.set $ye
    end
    local.get $ye  i64.const 1  i64.sub  i64.const 52  i64.shl
    local.get $yh  i64.const 11  i64.shr_u  i64.add
    ${oneIf(`local.get $yh  i64.const 0x7ff  i64.and  local.get $yh  i64.const 11  i64.shr_u  i64.const 1  i64.and  i64.add
      i64.const 0x400  i64.gt_u`)}  i64.add
    local.get $ys  i64.or  f64.reinterpret_i64`,
}

const lane64 = (lane: number) =>
  ['a', 'b', 'c']
    .map(name => `local.get $${name}  f64x2.extract_lane ${lane}`)
    .join('  ')
    .concat('  call $fused64')

const madd64: HelperFunction = {
  params: { a: 'v128', b: 'v128', c: 'v128' },
  result: 'v128',
  text: `${lane64(0)}  f64x2.splat  ${lane64(1)}  f64x2.replace_lane 1`,
}

const negated = (shape: string, name: string): HelperFunction => ({
  params: { a: 'v128', b: 'v128', c: 'v128' },
  result: 'v128',
  text: `local.get $a  ${shape}.neg  local.get $b  local.get $c  call $${name}`,
})

export const fusedHelpers = {
  fusedHalf,
  madd32,
  nmadd32: negated('f32x4', 'madd32'),
  fused64,
  madd64,
  nmadd64: negated('f64x2', 'madd64'),
}

;; The functions that deterministic code calls where processors differ: in the bits of a NaN, and in relaxed SIMD. They
;; use only instructions that have the same result on every processor, apart from the bits of a NaN.
;;
;; These functions are copied into other modules, where only the function indices in their calls change. So this module
;; has functions alone: no memories, globals, tables or imports, and no block that needs the index of a type.
(module
  ;; ---- Canonical NaNs: a NaN becomes the positive one that has only the highest bit of the payload set. ----

  (func (export "canonicalF32") (param $x f32) (result f32)
    (select (local.get $x) (f32.const nan) (f32.eq (local.get $x) (local.get $x))))

  (func (export "canonicalF64") (param $x f64) (result f64)
    (select (local.get $x) (f64.const nan) (f64.eq (local.get $x) (local.get $x))))

  (func (export "canonicalF32x4") (param $x v128) (result v128)
    (v128.bitselect
      (local.get $x) (v128.const f32x4 nan nan nan nan) (f32x4.eq (local.get $x) (local.get $x))))

  (func (export "canonicalF64x2") (param $x v128) (result v128)
    (v128.bitselect (local.get $x) (v128.const f64x2 nan nan) (f64x2.eq (local.get $x) (local.get $x))))

  ;; ---- Dot products of signed bytes ----

  ;; The sum of two neighbouring products saturates. Only one sum is that large: -128 times -128, twice.
  (func $dot (export "dot") (param $a v128) (param $b v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $low (i16x8.extmul_low_i8x16_s (local.get $a) (local.get $b)))
    (local.set $high (i16x8.extmul_high_i8x16_s (local.get $a) (local.get $b)))
    (i16x8.add_sat_s
      (i8x16.shuffle 0 1 4 5 8 9 12 13 16 17 20 21 24 25 28 29 (local.get $low) (local.get $high))
      (i8x16.shuffle 2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 (local.get $low) (local.get $high))))

  (func (export "dotAdd") (param $a v128) (param $b v128) (param $c v128) (result v128)
    (i32x4.add (i32x4.extadd_pairwise_i16x8_s (call $dot (local.get $a) (local.get $b))) (local.get $c)))

  ;; ---- a * b + c with one rounding (the fusedMultiplyAdd of IEEE 754), for lanes of f32 ----

  (func $madd32 (export "madd32") (param $a v128) (param $b v128) (param $c v128) (result v128)
    (i64x2.replace_lane 1
      (call $maddLow32 (local.get $a) (local.get $b) (local.get $c))
      (i64x2.extract_lane 0
        (call $maddLow32
          (call $highHalf (local.get $a)) (call $highHalf (local.get $b)) (call $highHalf (local.get $c))))))

  (func (export "nmadd32") (param $a v128) (param $b v128) (param $c v128) (result v128)
    (call $madd32 (f32x4.neg (local.get $a)) (local.get $b) (local.get $c)))

  (func $highHalf (param $x v128) (result v128)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $x) (local.get $x)))

  ;; The two low lanes, by way of f64, where the product of two f32 is exact. To round the sum to the nearest f64 and
  ;; then to f32 would be two roundings. So the sum is rounded to odd: if it is not exact, it becomes the f64 next to it
  ;; whose last bit is 1. Such an f64 is no f32 and does not lie half way between two f32, so that it rounds to the same
  ;; f32 as the exact sum. (Boldo and Melquiond, "Emulation of a FMA and Correctly Rounded Sums: Proved Algorithms Using
  ;; Rounding to Odd", IEEE Transactions on Computers 57(4), 2008.)
  (func $maddLow32 (param $a v128) (param $b v128) (param $c v128) (result v128)
    (local $product v128) (local $sum v128) (local $back v128) (local $error v128) (local $step v128)
    (local.set $product (f64x2.mul (f64x2.promote_low_f32x4 (local.get $a)) (f64x2.promote_low_f32x4 (local.get $b))))
    (local.set $c (f64x2.promote_low_f32x4 (local.get $c)))
    ;; Knuth's TwoSum: `sum` plus `error` is exactly `product` plus `c`, if they are finite. (The Art of Computer
    ;; Programming, volume 2, section 4.2.2, theorem B.)
    (local.set $sum (f64x2.add (local.get $product) (local.get $c)))
    (local.set $back (f64x2.sub (local.get $sum) (local.get $product)))
    (local.set $error
      (f64x2.add
        (f64x2.sub (local.get $product) (f64x2.sub (local.get $sum) (local.get $back)))
        (f64x2.sub (local.get $c) (local.get $back))))
    ;; Adding 1 to the bits of an f64 gives the next one away from zero. The odd neighbour of the exact sum lies there
    ;; if `error` has the sign of `sum`. Otherwise it lies towards zero, and -1 leads there.
    (local.set $step
      (v128.or (i64x2.shr_s (v128.xor (local.get $error) (local.get $sum)) (i32.const 63)) (v128.const i64x2 1 1)))
    ;; Only a sum that is even and not exact moves. If the sum is not finite, `error` is NaN, which is not above 0.
    (local.set $step
      (v128.and
        (v128.and (local.get $step) (f64x2.gt (f64x2.abs (local.get $error)) (v128.const f64x2 0 0)))
        (i64x2.eq (v128.and (local.get $sum) (v128.const i64x2 1 1)) (v128.const i64x2 0 0))))
    (f32x4.demote_f64x2_zero (i64x2.add (local.get $sum) (local.get $step))))

  ;; ---- The same for lanes of f64, in integers, because there is no wider float ----

  (func $madd64 (export "madd64") (param $a v128) (param $b v128) (param $c v128) (result v128)
    (f64x2.replace_lane 1
      (f64x2.splat
        (call $maddLane64
          (f64x2.extract_lane 0 (local.get $a))
          (f64x2.extract_lane 0 (local.get $b))
          (f64x2.extract_lane 0 (local.get $c))))
      (call $maddLane64
        (f64x2.extract_lane 1 (local.get $a))
        (f64x2.extract_lane 1 (local.get $b))
        (f64x2.extract_lane 1 (local.get $c)))))

  (func (export "nmadd64") (param $a v128) (param $b v128) (param $c v128) (result v128)
    (call $madd64 (f64x2.neg (local.get $a)) (local.get $b) (local.get $c)))

  (func $maddLane64 (param $a f64) (param $b f64) (param $c f64) (result f64)
    (local $product f64) (local $factorA i64) (local $factorB i64)
    (local.set $product (f64.mul (local.get $a) (local.get $b)))
    ;; If a factor is zero, infinite or NaN, the product has no rounding error.
    (if (i32.eqz (i32.and (call $isFiniteNotZero (local.get $a)) (call $isFiniteNotZero (local.get $b))))
      (then (return (f64.add (local.get $product) (local.get $c)))))
    ;; A negative product may be rounded to -0, which must stay: -0 plus 0 would be 0.
    (if (f64.eq (local.get $c) (f64.const 0)) (then (return (local.get $product))))
    ;; The rounded product may be infinite although the exact one is not, so it is not added. `c + c` makes a NaN quiet.
    (if (i32.eqz (call $isFiniteNotZero (local.get $c))) (then (return (f64.add (local.get $c) (local.get $c)))))

    (local.set $factorA (call $significand (local.get $a)))
    (local.set $factorB (call $significand (local.get $b)))
    (call $addWide
      (i64.xor (i64.reinterpret_f64 (local.get $a)) (i64.reinterpret_f64 (local.get $b)))
      (i64.sub (i64.add (call $exponent (local.get $a)) (call $exponent (local.get $b))) (i64.const 1085))
      (call $multiplyHigh (local.get $factorA) (local.get $factorB))
      (i64.mul (local.get $factorA) (local.get $factorB))
      (i64.reinterpret_f64 (local.get $c))
      (i64.sub (call $exponent (local.get $c)) (i64.const 62))
      (i64.shr_u (call $significand (local.get $c)) (i64.const 2))
      (i64.const 0)))

  (func $isFiniteNotZero (param $x f64) (result i32)
    (i32.and
      (f64.gt (f64.abs (local.get $x)) (f64.const 0))
      (f64.lt (f64.abs (local.get $x)) (f64.const inf))))

  ;; The absolute value of a finite number that is not zero is its significand times 2^(exponent - 1085). A significand
  ;; is at least 2^62 and less than 2^63, so that the exponent of a normal number is the one in its bits.
  (func $significand (param $x f64) (result i64)
    ;; A subnormal number is scaled first.
    (if (f64.lt (f64.abs (local.get $x)) (f64.const 0x1p-1022))
      (then (return (call $significand (f64.mul (local.get $x) (f64.const 0x1p54))))))
    (i64.shl
      (i64.or
        (i64.and (i64.reinterpret_f64 (local.get $x)) (i64.const 0xfffffffffffff))
        (i64.const 0x10000000000000))
      (i64.const 10)))

  (func $exponent (param $x f64) (result i64)
    (if (f64.lt (f64.abs (local.get $x)) (f64.const 0x1p-1022))
      (then (return (i64.sub (call $exponent (f64.mul (local.get $x) (f64.const 0x1p54))) (i64.const 54)))))
    (i64.and (i64.shr_u (i64.reinterpret_f64 (local.get $x)) (i64.const 52)) (i64.const 0x7ff)))

  ;; The high 64 bits of the product of two integers below 2^63, from the products of their halves.
  (func $multiplyHigh (param $a i64) (param $b i64) (result i64)
    (local $aHigh i64) (local $aLow i64) (local $bHigh i64) (local $bLow i64) (local $middle i64)
    (local.set $aHigh (i64.shr_u (local.get $a) (i64.const 32)))
    (local.set $aLow (i64.and (local.get $a) (i64.const 0xffffffff)))
    (local.set $bHigh (i64.shr_u (local.get $b) (i64.const 32)))
    (local.set $bLow (i64.and (local.get $b) (i64.const 0xffffffff)))
    (local.set $middle
      (i64.add
        (i64.add (i64.mul (local.get $aHigh) (local.get $bLow)) (i64.mul (local.get $aLow) (local.get $bHigh)))
        (i64.shr_u (i64.mul (local.get $aLow) (local.get $bLow)) (i64.const 32))))
    (i64.add (i64.mul (local.get $aHigh) (local.get $bHigh)) (i64.shr_u (local.get $middle) (i64.const 32))))

  ;; x + y, rounded once. The absolute value of each is 2^(exponent - 1085) times an integer of 128 bits, which is at
  ;; least 2^124 and less than 2^126. Only the highest bit of a sign counts: it is set if the number is negative.
  (func $addWide
    (param $xSign i64) (param $xExponent i64) (param $xHigh i64) (param $xLow i64)
    (param $ySign i64) (param $yExponent i64) (param $yHigh i64) (param $yLow i64) (result f64)
    (local $shift i64) (local $high i64) (local $low i64)
    ;; Let x be the one with the lower exponent.
    (if (i64.gt_s (local.get $xExponent) (local.get $yExponent))
      (then
        (return
          (call $addWide
            (local.get $ySign) (local.get $yExponent) (local.get $yHigh) (local.get $yLow)
            (local.get $xSign) (local.get $xExponent) (local.get $xHigh) (local.get $xLow)))))

    ;; Shift x to the exponent of y, rounded to odd. A product has 20 zeros at its end and an addend 72, so x is exact
    ;; unless it is shifted by more than 20 bits. Then it is so small that it cancels at most one bit of y, and the last
    ;; bit of the result is at least 70 bits above that of x. So the sum rounds to the same f64 as the exact one.
    (local.set $shift (i64.sub (local.get $yExponent) (local.get $xExponent)))
    (if (i64.ge_u (local.get $shift) (i64.const 64))
      (then
        (local.set $xLow (i64.or (local.get $xHigh) (i64.extend_i32_u (i64.ne (local.get $xLow) (i64.const 0)))))
        (local.set $xHigh (i64.const 0))
        (local.set $shift (i64.sub (local.get $shift) (i64.const 64)))))
    (local.set $xLow
      (i64.or
        (call $shiftToOdd (local.get $xLow) (local.get $shift))
        ;; The bits that move from the high half to the low half.
        (i64.xor (i64.rotr (local.get $xHigh) (local.get $shift)) (i64.shr_u (local.get $xHigh) (local.get $shift)))))
    (local.set $xHigh (i64.shr_u (local.get $xHigh) (local.get $shift)))

    ;; The sum has the sign of y, unless x has the other sign and is greater. To negate is to invert all bits and add 1.
    (if (i64.lt_s (i64.xor (local.get $xSign) (local.get $ySign)) (i64.const 0))
      (then
        (local.set $xLow (i64.sub (i64.const 0) (local.get $xLow)))
        (local.set $xHigh
          (i64.add (i64.xor (local.get $xHigh) (i64.const -1)) (i64.extend_i32_u (i64.eqz (local.get $xLow)))))))
    (local.set $low (i64.add (local.get $xLow) (local.get $yLow)))
    (local.set $high
      (i64.add
        (i64.add (local.get $xHigh) (local.get $yHigh))
        (i64.extend_i32_u (i64.lt_u (local.get $low) (local.get $xLow)))))
    (if (i64.lt_s (local.get $high) (i64.const 0))
      (then
        (local.set $low (i64.sub (i64.const 0) (local.get $low)))
        (local.set $high
          (i64.add (i64.xor (local.get $high) (i64.const -1)) (i64.extend_i32_u (i64.eqz (local.get $low)))))
        (local.set $ySign (local.get $xSign))))
    (if (i64.eqz (i64.or (local.get $high) (local.get $low))) (then (return (f64.const 0))))

    ;; Double the sum until it is at least 2^126. Its high half then suffices to round it, with a last bit that is set
    ;; if the low half is not zero.
    (loop $double
      (if (i64.lt_u (local.get $high) (i64.const 0x4000000000000000))
        (then
          (local.set $high
            (i64.or (i64.shl (local.get $high) (i64.const 1)) (i64.shr_u (local.get $low) (i64.const 63))))
          (local.set $low (i64.shl (local.get $low) (i64.const 1)))
          (local.set $yExponent (i64.sub (local.get $yExponent) (i64.const 1)))
          (br $double))))
    (call $round
      (local.get $ySign)
      (i64.add (local.get $yExponent) (i64.const 64))
      (i64.or (local.get $high) (i64.extend_i32_u (i64.ne (local.get $low) (i64.const 0))))))

  ;; The f64 nearest to `significand` times 2^(exponent - 1085), or the even one of the two nearest. The significand is
  ;; at least 2^62 and less than 2^63.
  (func $round (param $sign i64) (param $exponent i64) (param $significand i64) (result f64)
    (if (i64.gt_s (local.get $exponent) (i64.const 2046))
      (then (return (f64.copysign (f64.const inf) (f64.reinterpret_i64 (local.get $sign))))))
    ;; A subnormal number has the exponent of the smallest normal ones, and fewer bits.
    (if (i64.lt_s (local.get $exponent) (i64.const 1))
      (then
        (local.set $significand
          (call $shiftToOdd (local.get $significand) (i64.sub (i64.const 1) (local.get $exponent))))
        (local.set $exponent (i64.const 1))))
    ;; Drop ten bits. To round, first add the half of the last bit that stays, less 1 if that bit is 0. The leading 1 of
    ;; the significand adds 1 to the exponent, and so does a carry, which may make the result infinite.
    (f64.copysign
      (f64.reinterpret_i64
        (i64.add
          (i64.shl (i64.sub (local.get $exponent) (i64.const 1)) (i64.const 52))
          (i64.shr_u
            (i64.add
              (i64.add (local.get $significand) (i64.const 0x1ff))
              (i64.and (i64.shr_u (local.get $significand) (i64.const 10)) (i64.const 1)))
            (i64.const 10))))
      (f64.reinterpret_i64 (local.get $sign))))

  ;; Shifts right by any number of bits, rounded to odd: if a bit that is set falls out, the last bit becomes 1.
  (func $shiftToOdd (param $x i64) (param $by i64) (result i64)
    (local $shifted i64)
    (if (i64.lt_u (local.get $by) (i64.const 64))
      (then (local.set $shifted (i64.shr_u (local.get $x) (local.get $by)))))
    (i64.or
      (local.get $shifted)
      (i64.extend_i32_u (i64.ne (i64.shl (local.get $shifted) (local.get $by)) (local.get $x)))))
)

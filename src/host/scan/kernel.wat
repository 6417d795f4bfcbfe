;; Finds the runs of bytes that are not zero in a shared memory, joined over gaps of at most `gap` zero bytes.
;;
;; One source for both widths of addresses. The build puts i32 or i64 for INDEX, the pages that V8 gives such a memory
;; for PAGES, and for (AT ...) what makes an index of an i64: addresses are i64 throughout, since the end of a memory of
;; 65,536 pages does not fit in 32 bits.
(module
  ;; Takes each run, in order of address: its first byte, and the byte after its last. Gives the gap from then on.
  (import "" "emit" (func $emit (param f64 f64) (result f64)))
  (import "" "memory" (memory INDEX 0 PAGES shared))

  (global $gap (mut i64) (i64.const 0))
  ;; The run under way, up to the last byte seen that is not zero. Before the first run there is none: it starts at -1,
  ;; and ends so far away that no gap reaches it.
  (global $start (mut i64) (i64.const -1))
  (global $end (mut i64) (i64.const -0x4000000000000000))

  ;; Scans from one address to another, both multiples of 64. An instance scans once.
  (func (export "scan") (param $from f64) (param $to f64) (param $initialGap f64)
    (local $at i64) (local $stop i64) (local $next i64)
    (local.set $at (i64.trunc_sat_f64_s (local.get $from)))
    (local.set $stop (i64.trunc_sat_f64_s (local.get $to)))
    (global.set $gap (i64.trunc_sat_f64_s (local.get $initialGap)))
    ;; V8 changes from baseline to optimized code only where a function is called anew: so one call for each MiB.
    (loop $more
      (if (i64.lt_s (local.get $at) (local.get $stop))
        (then
          (local.set $next (i64.add (local.get $at) (i64.const 0x100000)))
          (if (i64.gt_s (local.get $next) (local.get $stop)) (then (local.set $next (local.get $stop))))
          (call $scanPart (local.get $at) (local.get $next))
          (local.set $at (local.get $next))
          (br $more))))
    (call $close (global.get $end)))

  ;; Ends the run under way, if there is one.
  (func $close (param $end i64)
    (if (i64.ge_s (global.get $start) (i64.const 0))
      (then
        (global.set $gap
          (i64.trunc_sat_f64_s
            (call $emit (f64.convert_i64_s (global.get $start)) (f64.convert_i64_s (local.get $end))))))))

  (func $scanPart (param $at i64) (param $to i64)
    ;; `bytes` has a bit for each of the 64 bytes at `at`, set where the byte is not zero.
    (local $bytes i64) (local $first i64)
    (local $stride i64) (local $probe i64) (local $further i64)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)

    (block $done
      (loop $next
        (br_if $done (i64.ge_s (local.get $at) (local.get $to)))
        (local.set $bytes
          (i64.xor
            (i64.const -1)
            (i64.or
              (i64.or
                (i64.extend_i32_u
                  (i8x16.bitmask (i8x16.eq (v128.load (AT (local.get $at))) (v128.const i64x2 0 0))))
                (i64.shl
                  (i64.extend_i32_u
                    (i8x16.bitmask (i8x16.eq (v128.load offset=16 (AT (local.get $at))) (v128.const i64x2 0 0))))
                  (i64.const 16)))
              (i64.or
                (i64.shl
                  (i64.extend_i32_u
                    (i8x16.bitmask (i8x16.eq (v128.load offset=32 (AT (local.get $at))) (v128.const i64x2 0 0))))
                  (i64.const 32))
                (i64.shl
                  (i64.extend_i32_u
                    (i8x16.bitmask (i8x16.eq (v128.load offset=48 (AT (local.get $at))) (v128.const i64x2 0 0))))
                  (i64.const 48))))))

        (if (i64.eqz (local.get $bytes))
          (then
            (local.set $at (i64.add (local.get $at) (i64.const 64)))
            ;; Over zeros, 256 bytes at a time.
            (loop $zeros
              (br_if $next (i64.gt_s (i64.add (local.get $at) (i64.const 256)) (local.get $to)))
              (local.set $a
                (v128.or
                  (v128.or (v128.load (AT (local.get $at))) (v128.load offset=16 (AT (local.get $at))))
                  (v128.or (v128.load offset=32 (AT (local.get $at))) (v128.load offset=48 (AT (local.get $at))))))
              (local.set $b
                (v128.or
                  (v128.or (v128.load offset=64 (AT (local.get $at))) (v128.load offset=80 (AT (local.get $at))))
                  (v128.or (v128.load offset=96 (AT (local.get $at))) (v128.load offset=112 (AT (local.get $at))))))
              (local.set $c
                (v128.or
                  (v128.or (v128.load offset=128 (AT (local.get $at))) (v128.load offset=144 (AT (local.get $at))))
                  (v128.or (v128.load offset=160 (AT (local.get $at))) (v128.load offset=176 (AT (local.get $at))))))
              (local.set $d
                (v128.or
                  (v128.or (v128.load offset=192 (AT (local.get $at))) (v128.load offset=208 (AT (local.get $at))))
                  (v128.or (v128.load offset=224 (AT (local.get $at))) (v128.load offset=240 (AT (local.get $at))))))
              (if (i32.eqz
                    (v128.any_true
                      (v128.or (v128.or (local.get $a) (local.get $b)) (v128.or (local.get $c) (local.get $d)))))
                (then
                  (local.set $at (i64.add (local.get $at) (i64.const 256)))
                  (br $zeros))))
            ;; To the first 64 of them that are not all zero.
            (br_if $next (v128.any_true (local.get $a)))
            (local.set $at (i64.add (local.get $at) (i64.const 64)))
            (br_if $next (v128.any_true (local.get $b)))
            (local.set $at (i64.add (local.get $at) (i64.const 64)))
            (br_if $next (v128.any_true (local.get $c)))
            (local.set $at (i64.add (local.get $at) (i64.const 64)))
            (br $next)))

        (local.set $first (i64.add (local.get $at) (i64.ctz (local.get $bytes))))
        (if (i64.gt_s (i64.sub (local.get $first) (global.get $end)) (global.get $gap))
          (then
            (call $close (global.get $end))
            (global.set $start (local.get $first))))
        ;; Two bytes of the 64 have at most 62 zeros between them.
        (if (i64.lt_s (global.get $gap) (i64.const 62))
          (then (call $splitInside (local.get $at) (local.get $bytes))))
        (global.set $end (i64.sub (i64.add (local.get $at) (i64.const 64)) (i64.clz (local.get $bytes))))

        ;; Where few bytes are zero there is no need to look at all of them: two vectors `stride` apart that both hold a
        ;; byte that is not zero have at most stride + 14 zeros between those.
        (local.set $stride (i64.and (i64.sub (global.get $gap) (i64.const 14)) (i64.const -16)))
        (if (i32.and
              (i64.gt_s (local.get $stride) (i64.const 0))
              (i64.ne (i64.shr_u (local.get $bytes) (i64.const 48)) (i64.const 0)))
          (then
            (local.set $probe (i64.add (local.get $at) (i64.const 48)))
            (loop $probes
              (local.set $further (i64.add (local.get $probe) (local.get $stride)))
              (if (i64.le_s (local.get $further) (i64.sub (local.get $to) (i64.const 16)))
                (then
                  (if (v128.any_true (v128.load (AT (local.get $further))))
                    (then
                      (local.set $probe (local.get $further))
                      (br $probes))))))
            ;; On from the last of them, as if the run had come to its start: at most 15 zeros follow, which are no gap.
            (if (i64.gt_s (local.get $probe) (i64.add (local.get $at) (i64.const 48)))
              (then
                (local.set $at (i64.and (local.get $probe) (i64.const -64)))
                (global.set $end (local.get $probe))
                (br $next)))))

        (local.set $at (i64.add (local.get $at) (i64.const 64)))
        (br $next))))

  ;; Ends and starts runs at the gaps between the bytes of 64 at `at`.
  (func $splitInside (param $at i64) (param $bytes i64)
    (local $gaps i64) (local $more i64) (local $shift i64) (local $first i64)
    ;; The zeros between the first and the last byte that are not.
    (local.set $gaps
      (i64.and
        (i64.xor (local.get $bytes) (i64.const -1))
        (i64.and
          (i64.shl (i64.const -1) (i64.ctz (local.get $bytes)))
          (i64.shr_u (i64.const -1) (i64.clz (local.get $bytes))))))
    (if (i64.eqz (local.get $gaps)) (then (return)))
    ;; Of those, the ones that as many as `gap` more follow: each step doubles how many are looked at.
    (local.set $more (global.get $gap))
    (local.set $shift (i64.const 1))
    (loop $double
      (if (i64.gt_s (local.get $more) (i64.const 0))
        (then
          (if (i64.gt_s (local.get $shift) (local.get $more)) (then (local.set $shift (local.get $more))))
          (local.set $gaps (i64.and (local.get $gaps) (i64.shr_u (local.get $gaps) (local.get $shift))))
          (local.set $more (i64.sub (local.get $more) (local.get $shift)))
          (local.set $shift (i64.shl (local.get $shift) (i64.const 1)))
          (br $double))))
    (loop $split
      (if (i64.ne (local.get $gaps) (i64.const 0))
        (then
          (local.set $first (i64.ctz (local.get $gaps)))
          (call $close (i64.add (local.get $at) (local.get $first)))
          (local.set $first
            (i64.add (local.get $first) (i64.ctz (i64.shr_u (local.get $bytes) (local.get $first)))))
          (global.set $start (i64.add (local.get $at) (local.get $first)))
          (local.set $gaps (i64.and (local.get $gaps) (i64.shl (i64.const -1) (local.get $first))))
          (br $split)))))
)

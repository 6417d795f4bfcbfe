import { describe, expect, it } from 'vitest'
import { describeFailure, describeFrame } from '../../../src/report/model/failure.ts'
import type { FailedModule } from '../../../src/report/report.ts'
import { records } from '../sample.ts'

const alone = (first: FailedModule) => ({ first, paths: [first.path] })

describe('describeFrame', () => {
  it.each([
    ['parse (at offset 0x1f)', 'at parse (at offset 0x1f)'],
    ['parse (src/a.c:3:42, at offset 0x1f)', 'at parse (src/a.c:3:42, at offset 0x1f)'],
    ['…', '…'],
    [`std::${'x'.repeat(500)}`, `at std::${'x'.repeat(444)}…`],
  ])('shows the frame %s as %s', (frame, text) => expect(describeFrame(frame)).toBe(text))
})

describe('describeFailure', () => {
  it('tells cause, stack and what was printed', () =>
    expect(describeFailure(alone(records.failed), { printed: 1000 })).toEqual({
      path: 'crates/jit/compiler.wasm',
      others: 0,
      earlier: false,
      modules: undefined,
      error: 'cannot call `wizer.initialize`: it trapped: unreachable',
      stack: {
        heading: 'Stack of wasm functions, innermost first',
        lines: ['at rust_panic (at offset 0x4a11c)', 'at core::panicking::panic_fmt (at offset 0x51aa0)', '…'],
      },
      printed: {
        heading: 'Printed 70 B',
        lines: ["thread 'main' panicked at src/tables.rs:118:40:", '', 'no entry for <key>'],
      },
      repeat: {
        heading: 'Repeat on your machine, where the repository is checked out, with the variables after `--env` set',
        lines: ['npx wizer-action run --allow-wasi --env=MODE crates/jit/compiler.wasm'],
      },
    }))

  it('keeps the limits that it is given', () =>
    expect(describeFailure(alone(records.failed), { error: 12, frames: 1, printed: 6 })).toMatchObject({
      error: 'cannot call…',
      stack: { lines: ['at rust_panic (at offset 0x4a11c)'] },
      printed: { lines: ['…<key>'] },
    }))

  it.each([
    ['no stack where there are no frames', { ...records.failed, frames: [] }, 'stack'],
    ['nothing printed where there is no log', { ...records.failed, log: null }, 'printed'],
    ['nothing printed where the log is blank', { ...records.failed, log: { bytes: 2, text: '\n ' } }, 'printed'],
  ] as const)('has %s', (_, module, part) =>
    expect(describeFailure(alone(module), { printed: 9 })[part]).toBeUndefined(),
  )

  it('names the modules with the same cause, at most as many as it is told', () => {
    const group = { first: records.failed, paths: ['a', 'b\u202e', 'c'.repeat(600)] }
    expect(describeFailure(group, { printed: 0 })).toMatchObject({
      others: 2,
      modules: { heading: '3 modules with this cause', lines: ['a', 'b\\u{202e}', `${'c'.repeat(499)}…`] },
    })
    expect(describeFailure(group, { printed: 0, paths: 2 }).modules?.lines).toEqual(['a', 'b\\u{202e}', '+1 more'])
    expect(describeFailure(group, { printed: 0, paths: 0 }).modules).toBeUndefined()
  })

  it('has no command that is longer than it may be', () =>
    expect(describeFailure(alone(records.failed), { printed: 0, repeat: 20 }).repeat).toBeUndefined())

  it('asks for no variables where the command has none', () =>
    expect(describeFailure(alone({ ...records.failed, repeat: 'npx x --envy=1' }), { printed: 0 }).repeat).toEqual({
      heading: 'Repeat on your machine, where the repository is checked out',
      lines: ['npx x --envy=1'],
    }))

  it('has no stack and nothing printed where the limits are zero', () =>
    expect(describeFailure(alone(records.failed), { frames: 0, printed: 0 })).toMatchObject({
      stack: undefined,
      printed: undefined,
    }))
})

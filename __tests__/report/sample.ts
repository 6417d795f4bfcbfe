/** Reports for the tests: one with every field and status, the others made from it. */

import { makeReport } from '../../src/report/make-report.ts'
import type { Base, CompressedSize, DoneModule, FailedModule, ModuleRecord, Report } from '../../src/report/report.ts'

const report: DoneModule['report'] = {
  bytesBefore: 21_987,
  bytesAfter: 544_936,
  initFunction: 'wizer.initialize',
  globals: 3,
  tables: 1,
  changedGlobals: [
    { index: 0, name: '__stack_pointer', type: 'i32', before: 'i32.const 66848', after: 'i32.const 66832' },
    { index: 4, name: null, type: 'funcref', before: null, after: 'ref.func 12' },
  ],
  changedTables: [{ index: 0, name: '__indirect_function_table', before: 3, after: 5, changed: 2 }],
  memories: [
    {
      pages: 25,
      dataBytes: 525_385,
      segments: 31,
      copyOnWrite: true,
      map: {
        nonZeroBytes: 379_044,
        cells: Array.from({ length: 256 }, (_, index) => (index < 128 ? 0 : Math.min(1, (index % 64) / 60))),
      },
      regions: [
        { name: 'unused', start: 0, end: 1024, before: 0, changed: 0, added: 0, nonZero: 0 },
        { name: '.rodata', start: 1024, end: 8192, before: 6000, changed: 0, added: 0, nonZero: 6000 },
        { name: '.data', start: 8192, end: 8448, before: 90, changed: 12, added: 30, nonZero: 120 },
        { name: 'bss', start: 8448, end: 401_408, before: 0, changed: 0, added: 2924, nonZero: 2924 },
        { name: 'stack', start: 401_408, end: 466_944, before: 0, changed: 0, added: 320, nonZero: 320 },
        { name: 'heap', start: 466_944, end: 1_638_400, before: 0, changed: 0, added: 369_680, nonZero: 369_680 },
      ],
      largest: [
        { start: 819_264, end: 1_310_784, region: 'heap' },
        { start: 1024, end: 8192, region: '.rodata' },
      ],
    },
    {
      pages: 0,
      dataBytes: 0,
      segments: 0,
      copyOnWrite: false,
      map: { nonZeroBytes: 0, cells: [] },
      regions: [],
      largest: [],
    },
    { pages: 1, dataBytes: 2, segments: 1, copyOnWrite: true, map: null, regions: [], largest: [] },
  ],
  segments: 32,
  dropped: { functions: 120, bytes: 8_416, sections: ['.debug_info'] },
  clearedStack: 320,
  observed: { random: 2, clock: 1, environment: 3, arguments: 4, files: 5, stdin: 6, writes: 7 },
  refusedWrites: ['data/cache.bin'],
  findings: [],
  times: {
    parse: 1.487,
    instrument: 1.5458,
    compile: 8.2114,
    instantiate: 0.1919,
    initialize: 82.0039,
    snapshot: 9.7674,
    rewrite: 1.7993,
    validate: 0.2855,
    total: 227.9746,
  },
  startUp: { before: { least: 82.1958, spread: 1.9, count: 3 }, after: { least: 0.3231, spread: 0.021, count: 20 } },
}

const compressed = {
  gzip: {
    format: 'gzip',
    level: 9,
    before: 9_000,
    after: 176_000,
    parts: 8,
    regions: [0, 4_100, 190, 610, 90, 162_000],
  },
  brotli: { format: 'brotli', level: 11, before: 7_500, after: 138_000, parts: 1, regions: [] },
} satisfies Record<CompressedSize['format'], CompressedSize>

/** A record for each status: the compiler complains if one is missing. */
export const records = {
  initialized: {
    status: 'initialized',
    path: 'examples/endgame/endgame.wasm',
    earlier: false,
    output: 'wizened/examples/endgame/endgame.wasm',
    sha256: '7117faf4de79452ac83aae0141276280780b2c6590aad814f5657605d7c3735e',
    report,
    compressed: [compressed.gzip, compressed.brotli],
    warnings: [
      {
        id: 'observed-host',
        message: 'the initialization observed random numbers: `deterministic` makes the output reproducible',
      },
    ],
    log: { bytes: 12, text: 'solved 1234\n' },
  },
  cached: {
    status: 'cached',
    path: 'examples/sqlite/sqlite.wasm',
    earlier: false,
    output: 'wizened/examples/sqlite/sqlite.wasm',
    sha256: 'b9a51179f00bdb0373a51693c1b1ea73db6da70270b2265ba63fa1122609cfc6',
    report: {
      ...report,
      bytesBefore: 801_076,
      bytesAfter: 1_553_869,
      globals: 0,
      tables: 0,
      changedGlobals: [],
      changedTables: [],
      dropped: null,
      clearedStack: null,
      memories: report.memories.slice(0, 1),
      observed: { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 },
      startUp: null,
    },
    compressed: [],
    warnings: [],
    log: null,
  },
  failed: {
    status: 'failed',
    path: 'crates/jit/compiler.wasm',
    earlier: false,
    error: 'cannot call `wizer.initialize`: it trapped: unreachable',
    frames: ['rust_panic (at offset 0x4a11c)', 'core::panicking::panic_fmt (at offset 0x51aa0)', '…'],
    log: { bytes: 70, text: "thread 'main' panicked at src/tables.rs:118:40:\n\nno entry for <key>\n" },
    repeat: 'npx wizer-action run --allow-wasi --env=MODE crates/jit/compiler.wasm',
  },
  skipped: { status: 'skipped', path: 'crates/net/net.wasm', earlier: false },
} as const satisfies { readonly [Status in ModuleRecord['status']]: ModuleRecord & { readonly status: Status } }

/** One module has grown, one is new, and one went. */
export const base: Base = {
  source: 'main',
  commit: 'b'.repeat(40),
  modules: [
    {
      path: 'examples/endgame/endgame.wasm',
      sha256: 'c'.repeat(64),
      bytesBefore: 21_900,
      bytesAfter: 500_000,
      segments: 30,
      pages: 20,
      startUp: { before: { least: 80, spread: 2, count: 3 }, after: { least: 0.3, spread: 0.02, count: 20 } },
      compressed: [{ format: 'gzip', level: 9, before: 8_900, after: 160_000 }],
    },
    {
      path: 'examples/gone/gone.wasm',
      sha256: 'd'.repeat(64),
      bytesBefore: 1_000,
      bytesAfter: 3_000,
      segments: 1,
      pages: 1,
      startUp: null,
      compressed: [],
    },
  ],
}

export const sample = reportOf(Object.values(records))

export function reportOf(modules: readonly ModuleRecord[]): Report {
  const engine = { name: 'wizer-action', version: '1.0.0', node: '24.21.0', v8: '13.6.233.17-node.53' } as const
  const options = [{ name: 'allow-wasi', values: ['true'] }]
  const facts = { job: 'a'.repeat(64), commit: null, base: null, options }
  return { ...makeReport(modules, 326.16, '1.0.0', facts), engine }
}

export function manyModules(count: number): readonly DoneModule[] {
  return Array.from({ length: count }, (_, index) => ({ ...records.initialized, path: `packages/p${index}/m.wasm` }))
}

/** Each has a cause of its own. */
export function manyFailures(count: number, error: string): readonly FailedModule[] {
  return Array.from({ length: count }, (_, index) => ({
    ...records.failed,
    path: `crates/c${index}/c.wasm`,
    error: `${index} ${error}`,
  }))
}

/** All have one cause. */
export function sharing(count: number): readonly FailedModule[] {
  return Array.from({ length: count }, (_, index) => ({ ...records.failed, path: `crates/c${index}/c.wasm` }))
}

/** Characters that act instead of being shown, except the ends of lines. */
export const acting = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u

/** Each of them tries to be more than text: a tag, Markdown, a link, a command, an escape, another direction. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</code></pre></td></tr></table></details></style></script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover=alert(1) x="',
  "' autofocus onfocus=alert(1) x='",
  '<!-- ',
  '<![CDATA[',
  '&lt;b&gt; &#60;b&#62;',
  'a|b\\|c',
  '`code` ``more`` `',
  '**bold** _em_ ~~gone~~ $x$',
  '![image](https://evil.test/x.png) [link](javascript:alert(1))',
  'https://evil.test/ http://evil.test www.evil.test me@evil.test xmpp:me@evil.test',
  '@octocat #12 octo/repo#3 :smile:',
  'line\n\n# heading\n\n- item\r\n\r\n| a | b |\n|--|--|',
  '::error::boom',
  'x\n::set-output name=x::y\n',
  '##[add-mask]x',
  '\u001b[31mred\u001b]0;title\u0007\u009b2J',
  '\u202eevil\u2066\u200b\ufeff\u2028\u2029',
  '\ud800 lone \udc00',
]

export const hostile = reportOf(
  hostileTexts.flatMap((text): ModuleRecord[] => [
    {
      status: 'failed',
      path: text,
      earlier: true,
      error: `cannot call \`${text}\`: ${text}`,
      frames: [text],
      log: { bytes: 9, text },
      repeat: text,
    },
    {
      ...records.initialized,
      path: text,
      output: text,
      report: {
        ...report,
        initFunction: text,
        changedGlobals: [{ index: 0, name: text, type: text, before: text, after: text }],
        changedTables: [{ index: 0, name: text, before: 1, after: 2, changed: null }],
        dropped: { functions: 1, bytes: 1, sections: [text] },
        memories: report.memories.map(memory => ({
          ...memory,
          regions: memory.regions.map(region => ({ ...region, name: text })),
          largest: memory.largest.map(range => ({ ...range, region: text })),
        })),
      },
      warnings: [{ id: 'observed-host', message: text }],
      log: { bytes: 9, text },
    },
    { status: 'skipped', path: text, earlier: false },
  ]),
)

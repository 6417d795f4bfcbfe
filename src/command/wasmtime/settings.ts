/** What the keys of the groups `-S`, `-W`, `-O`, `-C`, `-D` and `-R` of Wasmtime mean here. */

import type { EngineOptionName } from '../../wizer/options/option-table.ts'

/** What becomes of a key. */
export type Meaning =
  /** It is an option of ours, with `y` or `n` as the value. */
  | { readonly kind: 'option'; readonly names: readonly EngineOptionName[] }
  /** It is a duration. */
  | { readonly kind: 'timeout' }
  /** It is so, or not so, in every case. The other value is ignored with a warning, because it cannot change the output. */
  | { readonly kind: 'fixed'; readonly value: boolean }
  /** It has no meaning here, and cannot change the output. */
  | { readonly kind: 'ignored' }
  /** It could change the output. What is `off` may be said. */
  | { readonly kind: 'refused'; readonly remedy: string; readonly off?: boolean }

/** A flag that takes keys: `-S KEY[=VALUE][,KEY…]`. */
export type Group = {
  readonly flag: string
  readonly keys: Readonly<Record<string, Meaning>>
  /** What becomes of keys that are not in the list; undefined where they are errors. */
  readonly others?: Meaning
}

const option = (...names: EngineOptionName[]): Meaning => ({ kind: 'option', names })
const always: Meaning = { kind: 'fixed', value: true }
const ignored: Meaning = { kind: 'ignored' }
const refused = (remedy: string): Meaning => ({ kind: 'refused', remedy })
const off = (remedy: string): Meaning => ({ kind: 'refused', remedy, off: true })

const noNetwork = 'a module that is initialized without a network'
const noLimit = 'no limit that a module notices'

const wasi: Readonly<Record<string, Meaning>> = {
  cli: option('allow-wasi'),
  common: option('allow-wasi'),
  'inherit-env': option('inherit-env'),
  'inherit-stdio': option('inherit-stdio'),
  preview0: always,
  'inherit-network': off(noNetwork),
  'allow-ip-name-lookup': off(noNetwork),
  listenfd: off(noNetwork),
  tcplisten: refused(noNetwork),
  ...all(
    ignored,
    'cli-exit-with-code config config-var hostcall-fuel http http-outgoing-body-buffer-chunks http-outgoing-body-chunk-size',
    'keyvalue keyvalue-in-memory-data max-http-fields-size max-random-size max-resources network-error-code nn nn-graph p3',
    'preview2 tcp threads tls udp',
  ),
}

const wasm: Readonly<Record<string, Meaning>> = {
  'bulk-memory': option('wasm-bulk-memory'),
  'multi-memory': option('wasm-multi-memory'),
  'multi-value': option('wasm-multi-value'),
  'reference-types': option('wasm-reference-types'),
  simd: option('wasm-simd'),
  'relaxed-simd': option('wasm-relaxed-simd'),
  'all-proposals': option(
    'wasm-bulk-memory',
    'wasm-multi-memory',
    'wasm-multi-value',
    'wasm-reference-types',
    'wasm-simd',
    'wasm-relaxed-simd',
  ),
  'relaxed-simd-deterministic': option('relaxed-simd-deterministic'),
  timeout: { kind: 'timeout' },
  'unknown-imports-default': off('a preload that provides the imports: the option `preload`'),
  'nan-canonicalization': off('the option `deterministic`, with which NaN has the same bits everywhere'),
  'trap-on-grow-failure': off(noLimit),
  'max-memory-size': refused(noLimit),
  'max-table-elements': refused(noLimit),
  ...all(
    always,
    'exceptions extended-const function-references gc memory64 shared-memory tail-call threads unknown-imports-trap',
  ),
  ...all(
    ignored,
    'async-stack-size async-stack-zeroing branch-hinting component-model component-model-async component-model-async-builtins',
    'component-model-async-stackful component-model-error-context component-model-fixed-length-lists component-model-gc',
    'component-model-implements component-model-map component-model-more-async-builtins component-model-threading',
    'concurrency-support custom-page-sizes epoch-interruption fuel gc-support max-instances max-memories max-tables',
    'max-wasm-stack shared-everything-threads stack-switching unknown-exports-allow wide-arithmetic wmemcheck',
  ),
}

/** By the names of their flags. How Wasmtime compiles cannot change the output. */
export const groups: Readonly<Record<string, Group>> = {
  wasi: { flag: '-S', keys: wasi },
  wasm: { flag: '-W', keys: wasm },
  optimize: { flag: '-O', keys: {}, others: ignored },
  codegen: { flag: '-C', keys: {}, others: ignored },
  debug: { flag: '-D', keys: {}, others: ignored },
  record: { flag: '-R', keys: {}, others: refused('a run that is not recorded') },
}

function all(meaning: Meaning, ...lines: readonly string[]): Record<string, Meaning> {
  return Object.fromEntries(lines.flatMap(line => line.split(' ').map(key => [key, meaning])))
}

/** The options that switch proposals of WebAssembly on or off. */

export const proposalOptions = [
  {
    name: 'wasm-multi-memory',
    group: 'Proposals',
    kind: 'boolean',
    default: 'true',
    help: 'Accept modules with more than one memory.',
  },
  {
    name: 'wasm-multi-value',
    group: 'Proposals',
    kind: 'boolean',
    default: 'true',
    help: 'Accept functions with more than one result, and blocks with parameters.',
  },
  {
    name: 'wasm-bulk-memory',
    group: 'Proposals',
    kind: 'boolean',
    default: 'true',
    help: 'Accept bulk memory instructions and passive segments.',
  },
  { name: 'wasm-simd', group: 'Proposals', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
  {
    name: 'wasm-reference-types',
    group: 'Proposals',
    kind: 'boolean',
    default: 'true',
    help: 'Accept reference types.',
  },
  {
    name: 'wasm-relaxed-simd',
    group: 'Proposals',
    kind: 'boolean',
    default: 'false',
    help: 'Accept relaxed vector instructions, whose results differ between processors.',
  },
  {
    name: 'relaxed-simd-deterministic',
    group: 'Proposals',
    kind: 'boolean',
    default: 'false',
    help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
  },
] as const

/** The table of findings: what can make an output wrong or useless although the initialization succeeds. */

export type FindingDescription = {
  /** As `deny` and `allow` name it. */
  readonly id: string
  /** What the output is then: wrong, useless, or right but different from build to build or from what was meant. */
  readonly output: 'wrong' | 'useless' | 'doubtful'
  /** What it means, in one sentence. */
  readonly means: string
  /** What to do. */
  readonly remedy: string
}

export const findingTable = [
  {
    id: 'start-runs-again',
    output: 'wrong',
    means: 'An export of the output runs the global constructors, which overwrite what the initialization left.',
    remedy:
      'Let another export take its name (the option `rename-funcs: _start=wizer.resume`), or export no such function.',
  },
  {
    id: 'destructors-ran',
    output: 'wrong',
    means:
      'The destructors ran at the end of the initialization, so the output starts with objects that are destroyed.',
    remedy: 'Define the init function with `WIZER_INIT` of `include/wizer.h`, which does not run them.',
  },
  {
    id: 'main-ended',
    output: 'wrong',
    means: 'The initialization ran the whole program: the output starts where `main` has returned.',
    remedy: 'Name an init function that only sets up (the option `init-func`), and leave `main` to the output.',
  },
  {
    id: 'already-initialized',
    output: 'wrong',
    means: 'The module is an output already: its init function is no longer exported.',
    remedy: 'Take the module as the compiler makes it.',
  },
  {
    id: 'nothing-changed',
    output: 'useless',
    means: 'The initialization changed nothing: the output starts as the input does.',
    remedy: 'Do the costly work in the init function, and keep its results in memory.',
  },
  {
    id: 'not-worth-it',
    output: 'useless',
    means: 'The output is much larger than the input, and starts hardly faster.',
    remedy: 'Ship the input, or keep less in memory at the end of the initialization.',
  },
  {
    id: 'open-files',
    output: 'doubtful',
    means: 'The module kept files open. They are not part of the output, so that its descriptors lead nowhere.',
    remedy: 'Close files before the initialization ends, and open them again when the program runs.',
  },
  {
    id: 'observed-host',
    output: 'doubtful',
    means: 'The initialization observed the clock, random numbers, or directories that it could write to.',
    remedy: 'Set the option `deterministic`, or read them when the program runs.',
  },
  {
    id: 'write-refused',
    output: 'doubtful',
    means: 'The module wanted to write to a directory that is read-only.',
    remedy: 'Set the option `writable-dirs` where it has to write.',
  },
  {
    id: 'init-code-kept',
    output: 'doubtful',
    means:
      'The code has an instruction that this version does not know, so the option `drop-init-code` left nothing out.',
    remedy: 'Update this tool, or remove code from the output with `wasm-opt`.',
  },
  {
    id: 'stack-unknown',
    output: 'doubtful',
    means: 'Nothing says where the C stack lies, so the option `clear-stack` cleared nothing.',
    remedy: 'Keep the name section, and link with `-Wl,--stack-first` or `-Wl,--export=__data_end`.',
  },
  {
    id: 'directories-changed',
    output: 'doubtful',
    means: 'A module changed a directory that it could see, so that its output is not kept in the cache.',
    remedy: 'Let no module write to what others read.',
  },
  {
    id: 'cache-damaged',
    output: 'doubtful',
    means: 'The cache had an output that does not fit its module, which was initialized again.',
    remedy: 'Nothing; where it happens often, find who writes to the cache.',
  },
] as const satisfies readonly FindingDescription[]

export type FindingId = (typeof findingTable)[number]['id']

export const findingIds: readonly FindingId[] = findingTable.map(({ id }) => id)

/** Whether an output with one of these findings is wrong. */
export function areWrong(findings: readonly { readonly id: string }[]): boolean {
  const isWrong = (id: string) => findingTable.some(row => row.id === id && row.output === 'wrong')
  return findings.some(({ id }) => isWrong(id))
}

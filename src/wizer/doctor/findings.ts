/** The table of findings: what can make an output wrong or useless although the initialization succeeds. */

export type FindingDescription = {
  /** As `deny` and `allow` name it. */
  readonly id: string
  /** What it means, in one sentence. */
  readonly means: string
  /** What to do. */
  readonly remedy: string
}

export const findingTable = [
  {
    id: 'start-runs-again',
    means: 'An export of the output runs the global constructors, which overwrite what the initialization left.',
    remedy: 'Let another export take its name (`rename-funcs: _start=wizer.resume`), or export no such function.',
  },
  {
    id: 'destructors-ran',
    means:
      'The destructors ran at the end of the initialization, so the output starts with objects that are destroyed.',
    remedy: 'Define the init function with `WIZER_INIT` of `include/wizer.h`, which does not run them.',
  },
  {
    id: 'main-ended',
    means: 'The initialization ran the whole program: the output starts where `main` has returned.',
    remedy: 'Name an init function that only sets up (`init-func`), and leave `main` to the output.',
  },
  {
    id: 'already-initialized',
    means: 'The module is an output already: its init function is no longer exported.',
    remedy: 'Take the module as the compiler makes it.',
  },
  {
    id: 'nothing-changed',
    means: 'The initialization changed nothing: the output starts as the input does.',
    remedy: 'Do the costly work in the init function, and keep its results in memory.',
  },
  {
    id: 'not-worth-it',
    means: 'The output is much larger than the input, and starts hardly faster.',
    remedy: 'Ship the input, or keep less in memory at the end of the initialization.',
  },
  {
    id: 'open-files',
    means: 'The module kept files open. They are not part of the output, so that its descriptors lead nowhere.',
    remedy: 'Close files before the initialization ends, and open them again when the program runs.',
  },
  {
    id: 'observed-host',
    means: 'The initialization observed the clock, random numbers, or directories that it could write to.',
    remedy: 'Set `deterministic`, or read them when the program runs.',
  },
  {
    id: 'write-refused',
    means: 'The module wanted to write to a directory that is read-only.',
    remedy: 'Set `writable-dirs` where it has to write.',
  },
  {
    id: 'directories-changed',
    means: 'A module changed a directory that it could see, so that its output is not kept in the cache.',
    remedy: 'Let no module write to what others read.',
  },
  {
    id: 'cache-damaged',
    means: 'The cache had an output that does not fit its module, which was initialized again.',
    remedy: 'Nothing; where it happens often, find who writes to the cache.',
  },
] as const satisfies readonly FindingDescription[]

export type FindingId = (typeof findingTable)[number]['id']

export const findingIds: readonly FindingId[] = findingTable.map(({ id }) => id)

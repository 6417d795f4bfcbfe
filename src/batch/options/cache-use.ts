/** Decides whether a run takes outputs from the cache, by the option `cache` and what triggered the run. */

/** `auto` means: except for tags and releases, and for `pull_request_target` and `workflow_run`. */
export const cacheChoices = ['true', 'false', 'auto'] as const

export type CacheChoice = (typeof cacheChoices)[number]

export type CacheUse =
  | { readonly isUsed: true }
  /** The reason is a sentence for the log; undefined where the user has asked for no cache. */
  | { readonly isUsed: false; readonly reason: string | undefined }

type Environment = Readonly<Record<string, string | undefined>>

/** Triggers whose runs hold secrets while they work on what others have written. */
const untrusted: ReadonlySet<string | undefined> = new Set(['pull_request_target', 'workflow_run'])

/**
 * With `auto`, what is released is made in that run and taken from no other, and a run that others can steer neither reads
 * nor writes what the next ones trust. A machine that is no runner has none of these variables, and uses its cache.
 * @param env of the runner (https://docs.github.com/actions/reference/workflows-and-actions/variables)
 */
export function chooseCacheUse(choice: CacheChoice, env: Environment): CacheUse {
  if (choice === 'true') return { isUsed: true }
  if (choice === 'false') return { isUsed: false, reason: undefined }
  const found = findDistrust(env)
  return found === undefined
    ? { isUsed: true }
    : { isUsed: false, reason: `the cache is not used, because ${found}; the option \`cache: true\` uses it here too` }
}

function findDistrust({ GITHUB_REF_TYPE, GITHUB_EVENT_NAME }: Environment): string | undefined {
  if (GITHUB_EVENT_NAME === 'release') return 'a release is made (the event is `release`)'
  if (GITHUB_REF_TYPE === 'tag') return 'a release is made (the run is for a tag)'
  return isUntrusted({ GITHUB_EVENT_NAME }) ? `the trigger \`${GITHUB_EVENT_NAME}\` is not trusted` : undefined
}

/** Whether what triggered the run lets others decide what files it works on, while it holds secrets. */
export function isUntrusted({ GITHUB_EVENT_NAME }: Environment): boolean {
  return untrusted.has(GITHUB_EVENT_NAME)
}

/**
 * Keeps one comment on a pull request, by GitHub's REST API. Anybody can write a comment with our marker, so only one of the
 * token's own author is taken for ours.
 */

import { getOctokit } from '@actions/github'

export type CommentRequest = {
  /** Address of the REST API. */
  readonly api: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  /** What the text of the comment begins with, and that of no other step. */
  readonly marker: string
  readonly body: string
  /** Whether a comment is made where there is none. */
  readonly isMade: boolean
  /** Milliseconds for all requests. */
  readonly patience: number
}

export type CommentResult =
  | { readonly kind: 'made' | 'updated' | 'left-out' }
  /** `status` is that of the answer, 0 where there was none. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }

/** Comments of a page, the most that GitHub gives. */
const pageSize = 100

/** The client must not write into the step's log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** GitHub takes at most 2,500 comments. */
const maxPages = 30

/** Never throws. */
export async function keepComment(request: CommentRequest): Promise<CommentResult> {
  const { api, token, owner, repo, number, marker, body, isMade, patience } = request
  try {
    const signal = AbortSignal.timeout(patience)
    const { rest, paginate, hook } = getOctokit(token, { baseUrl: api, log: silent })
    // An option of the client would take its proxy away, and one of a call would not be there for the next page.
    hook.before('request', ({ request }) => void Object.assign(request, { signal }))
    const place = { owner, repo }

    const findOwn = async () => {
      let author: IsOwn | undefined
      let pages = 0
      const listed = paginate.iterator(rest.issues.listComments, { ...place, issue_number: number, per_page: pageSize })
      for await (const { data } of listed) {
        for (const comment of data.filter(({ body }) => body?.startsWith(marker))) {
          author ??= await findAuthor(() => rest.users.getAuthenticated())
          if (author(comment.user)) return comment.id
        }
        if (++pages === maxPages) return undefined
      }
      return undefined
    }

    const own = await findOwn()
    if (own !== undefined) await rest.issues.updateComment({ ...place, comment_id: own, body })
    else if (isMade) await rest.issues.createComment({ ...place, issue_number: number, body })
    else return { kind: 'left-out' }
    return { kind: own === undefined ? 'made' : 'updated' }
  } catch (error) {
    return { kind: 'refused', ...describeRefusal(error, patience) }
  }
}

type User = { readonly id: number; readonly type: string } | null

type IsOwn = (user: User) => boolean

/**
 * A token of a person belongs to a user. That of a job or of an app cannot ask who its user is, but writes as a bot: any bot
 * counts then, because no stranger decides how the comment of a bot begins.
 */
async function findAuthor(ask: () => Promise<{ readonly data: { readonly id: number } }>): Promise<IsOwn> {
  try {
    const { id } = (await ask()).data
    return user => user?.id === id
  } catch (error) {
    if (statusOf(error) !== 403) throw error
    return user => user?.type === 'Bot'
  }
}

const statusOf = (error: unknown) => (error as { readonly status?: number }).status ?? 0

type Refusal = Error & { readonly response?: { readonly data?: { readonly message?: unknown } } }

function describeRefusal(error: unknown, patience: number) {
  const { name, message, response, cause } = error as Refusal
  const isLate = [name, (cause as Error | undefined)?.name].some(
    name => name === 'TimeoutError' || name === 'AbortError',
  )
  if (isLate) return { status: 0, reason: `no answer within ${patience / 1000} seconds` }
  // The client gives a failed connection a status, too.
  if (!response) return { status: 0, reason: message }
  // The client adds an address to what GitHub says.
  const said = response.data?.message
  return { status: statusOf(error), reason: typeof said === 'string' ? said : message }
}

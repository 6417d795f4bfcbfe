/** GitHub's REST API on this machine, as far as comments on pull requests need it. It misbehaves where it is told to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type User = { readonly id: number; readonly login: string; readonly type: 'Bot' | 'User' }

export type Comment = { readonly id: number; readonly user: User | null; readonly body: string }

/** A token, and what it may do. Those of jobs and apps cannot ask for their user. */
export type Token = { readonly user: User; readonly isRead: boolean; readonly isWritten: boolean }

export type Behaviour =
  | { readonly kind: 'normal' }
  | { readonly kind: 'status'; readonly status: number; readonly message: string; readonly method?: string }
  /** Waits before each answer. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Drops the connection instead of answering. */
  | { readonly kind: 'reset' }

export type CommentService = {
  readonly url: string
  /** Comments by the number of the pull request, the oldest first. */
  readonly comments: Map<number, Comment[]>
  /** Method and path of each request, in order of arrival. */
  readonly requests: readonly string[]
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

export const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }
export const person: User = { id: 583231, login: 'octocat', type: 'User' }
export const stranger: User = { id: 666, login: 'mallory', type: 'User' }

export const tokens = {
  'token-of-the-job': { user: bot, isRead: true, isWritten: true },
  'token-of-a-fork': { user: bot, isRead: true, isWritten: false },
  'token-without-permissions': { user: bot, isRead: false, isWritten: false },
  'token-of-a-person': { user: person, isRead: true, isWritten: true },
} as const satisfies Readonly<Record<string, Token>>

const repository = '/repos/octo-org/modules/issues'

/** Characters that a comment may have. */
const longest = 65_536

type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }

const refuse = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

export async function startCommentService(): Promise<CommentService> {
  const closing = new AbortController()
  const comments = new Map<number, Comment[]>()
  const requests: string[] = []
  let behaviour: Behaviour = { kind: 'normal' }
  let lastId = 1000

  const server = createServer((request, response) => {
    handle(request, response).catch(error => {
      if (!closing.signal.aborted) response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url: path = '/' } = request
    requests.push(`${method} ${path}`)
    const now = behaviour
    if (now.kind === 'hang') return
    if (now.kind === 'reset') return void request.socket.resetAndDestroy()
    if (now.kind === 'slow') await sleep(now.milliseconds, undefined, { signal: closing.signal })
    const isRefused = now.kind === 'status' && (now.method ?? method) === method
    const answer = isRefused ? refuse(now.status, now.message) : find(request, Buffer.concat(parts).toString())
    const bytes = Buffer.from(JSON.stringify(answer.body))
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': String(bytes.length) }
    response.writeHead(answer.status, { ...headers, ...answer.headers }).end(bytes)
  }

  function find({ method = '', url: path = '/', headers }: IncomingMessage, body: string): Answer {
    const [, name = ''] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? []
    const token: Token | undefined = new Map<string, Token>(Object.entries(tokens)).get(name)
    if (!token) return refuse(401, 'Bad credentials')
    const { pathname, searchParams } = new URL(path, url)
    const forbidden = refuse(403, 'Resource not accessible by integration')
    if (`${method} ${pathname}` === 'GET /user')
      return token.user.type === 'User' ? { status: 200, body: token.user } : forbidden
    const [, number] = new RegExp(`^${repository}/(\\d+)/comments$`).exec(pathname) ?? []
    const [, id] = new RegExp(`^${repository}/comments/(\\d+)$`).exec(pathname) ?? []
    const list = comments.get(Number(number))
    if (method === 'GET' && number) {
      if (!token.isRead) return forbidden
      return list ? page(pathname, list, searchParams) : refuse(404, 'Not Found')
    }
    if (!token.isWritten) return forbidden
    const text: unknown = body === '' ? undefined : JSON.parse(body).body
    if (typeof text !== 'string' || text.length > longest) return refuse(422, 'Validation Failed')
    if (method === 'POST' && number) return list ? add(list, token.user, text) : refuse(404, 'Not Found')
    return method === 'PATCH' && id ? change(Number(id), text) : refuse(404, 'Not Found')
  }

  /** Comments come in pages, and a header has the addresses of others. */
  function page(path: string, list: readonly Comment[], query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100)
    const at = Number(query.get('page') ?? 1)
    const last = Math.max(1, Math.ceil(list.length / size))
    const link = (number: number, rel: string) => `<${url}${path}?per_page=${size}&page=${number}>; rel="${rel}"`
    const links = [
      ...(at > 1 ? [link(at - 1, 'prev'), link(1, 'first')] : []),
      ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ]
    const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {}
    return { status: 200, body: list.slice((at - 1) * size, at * size), headers }
  }

  function add(list: Comment[], user: User, body: string): Answer {
    const comment = { id: ++lastId, user, body }
    list.push(comment)
    return { status: 201, body: comment }
  }

  function change(id: number, body: string): Answer {
    for (const list of comments.values()) {
      const index = list.findIndex(comment => comment.id === id)
      if (index < 0) continue
      list[index] = { ...list[index]!, body }
      return { status: 200, body: list[index] }
    }
    return refuse(404, 'Not Found')
  }

  return {
    url,
    comments,
    requests,
    behave(next) {
      behaviour = next
    },
    close() {
      closing.abort()
      return new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
    },
  }
}

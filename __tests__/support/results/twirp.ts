/** The part of Twirp over JSON that the results service needs: routes, and errors with their codes and statuses. */

/** Body of a call or of its answer, with the field names of the protocol. */
export type Fields = Readonly<Record<string, unknown>>

const statuses = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  resource_exhausted: 429,
  internal: 500,
  unavailable: 503,
} as const

export type TwirpCode = keyof typeof statuses

export class TwirpError extends Error {
  readonly code: TwirpCode

  constructor(code: TwirpCode, message: string) {
    super(message)
    this.code = code
  }

  get status(): number {
    return statuses[this.code]
  }
}

export type TwirpMethod = (request: Fields) => Fields

/** Service and method of a path such as `/twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`. */
export function parseRoute(path: string): { readonly service: string; readonly method: string } | undefined {
  const match = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(path)
  return match ? { service: match[1]!, method: match[2]! } : undefined
}

/** A string field. Clients leave out empty ones. */
export function text(request: Fields, field: string): string {
  const value = request[field] ?? ''
  if (typeof value !== 'string') throw new TwirpError('invalid_argument', `${field} must be a string`)
  return value
}

export function required(request: Fields, field: string): string {
  const value = text(request, field)
  if (value === '') throw new TwirpError('invalid_argument', `${field} is required`)
  return value
}

/** What a gateway in front of the service answers with a status that no method chose. */
export function statusBody(status: number): Fields {
  const code = Object.entries(statuses).find(([, known]) => known === status)?.[0] ?? 'unknown'
  return { code, msg: `answered with ${status} on purpose` }
}

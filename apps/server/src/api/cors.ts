import type { Context } from 'hono'
import type { OperationFacts } from './contract.ts'

/** CORS headers of a response. */
export type CorsHeaders = Readonly<Record<string, string>>

/** Pages of any origin may read the response and its headers. Behaviour: errors, section 1. */
export const anyOrigin: CorsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
}

/** Which pages may read the responses of an operation, by what authorizes its calls. */
const policy: Readonly<Record<OperationFacts['authorization'], CorsHeaders>> = {
  public: anyOrigin,
  token: anyOrigin,
  iam: anyOrigin,
}

/** The CORS headers of an operation's responses. A call that names no operation gets those of a public one. */
export const corsHeadersOf = (operation: OperationFacts | undefined): CorsHeaders =>
  policy[operation?.authorization ?? 'public']

/** How long a browser may cache a preflight response, in seconds. */
const preflightMaxAge = 172_800

/** Answers a preflight request: pages of any origin may call operations, with the headers they ask for. */
export const preflight = (context: Context): Response => {
  const requested = context.req.header('access-control-request-headers')
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': requested ?? 'authorization,content-type,x-amz-target',
      'Access-Control-Max-Age': String(preflightMaxAge),
      'Content-Length': '0',
    },
  })
}

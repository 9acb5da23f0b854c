import type { Context } from 'hono'
import type { AllowsOrigin } from '../access/allowed-origins.ts'
import type { OperationFacts } from './contract.ts'

/** CORS headers of a response. */
export type CorsHeaders = Readonly<Record<string, string>>

const exposed = { 'Access-Control-Expose-Headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date' }

/** Pages of any origin may read the response and its headers. Behaviour: errors, section 1. */
export const anyOrigin: CorsHeaders = { 'Access-Control-Allow-Origin': '*', ...exposed }

const noOrigin: CorsHeaders = {}

/**
 * The origins whose pages may call an operation and read its responses, by the authorization of the operation. Administrator
 * operations allow only listed origins: AWS allows any, but any page could administer a development server, which accepts all
 * credentials.
 */
const policies: Readonly<Record<OperationFacts['authorization'], 'any' | 'listed'>> = {
  public: 'any',
  token: 'any',
  iam: 'listed',
}

/** Whether only pages of listed origins may call an operation. A call without an operation counts as public. */
export const isForListedOrigins = (operation: OperationFacts | undefined): boolean =>
  policies[operation?.authorization ?? 'public'] === 'listed'

/** The CORS headers of an operation's response to a request. */
export const corsHeadersOf = (
  operation: OperationFacts | undefined,
  { headers }: Request,
  allows: AllowsOrigin,
): CorsHeaders => {
  if (!isForListedOrigins(operation)) return anyOrigin
  const origin = headers.get('origin')
  return origin === null || !allows(origin)
    ? noOrigin
    : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', ...exposed }
}

/** How long a browser may cache a preflight response, in seconds. */
const preflightMaxAge = 172_800

/**
 * Responds to preflight requests for the path of an operation, and allows the headers that the page requests. In the AWS
 * binding the path contains no operation: the preflight allows any page, and the origin of the call itself is checked.
 */
export const preflightOf =
  (operation: OperationFacts | undefined, allows: AllowsOrigin) =>
  (context: Context): Response => {
    const requested = context.req.header('access-control-request-headers')
    const { 'Access-Control-Allow-Origin': origin, Vary: vary } = corsHeadersOf(operation, context.req.raw, allows)
    if (origin === undefined) return new Response(null, { status: 403, headers: { 'Content-Length': '0' } })
    return new Response(null, {
      status: 200,
      headers: {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': requested ?? 'authorization,content-type,x-amz-target',
        'Access-Control-Max-Age': String(preflightMaxAge),
        'Content-Length': '0',
        ...(vary === undefined ? {} : { Vary: vary }),
      },
    })
  }

import type { Context } from 'hono'
import { preflightSeconds } from './headers.ts'

/** Tells a browser that any page may call operations, with whatever headers it asks for. */
export const preflight = (context: Context): Response => {
  const asked = context.req.header('access-control-request-headers')
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': asked ?? 'authorization,content-type,x-amz-target',
      'Access-Control-Max-Age': String(preflightSeconds),
      'Content-Length': '0',
    },
  })
}

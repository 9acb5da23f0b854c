import type { Feedback } from '@poolhouse/engine'
import type { Context } from 'hono'
import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import type { FeedbackState } from './page.ts'

/**
 * Serves the links in mails about risky sign-ins. Opening a link changes nothing, because mail scanners open links: the page
 * has a button that rates the sign-in.
 */
export const createFeedback = (feedback: Feedback): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.get('/feedback/:poolId', (context) => {
    const rating = ratingOf(context)
    return show(rating ? { kind: 'ask', ...rating } : { kind: 'invalid' })
  })
  app.post('/feedback/:poolId', async (context) => {
    const rating = ratingOf(context)
    const { poolId = '' } = context.req.param() as Readonly<Record<string, string>>
    const isRated = rating && (await feedback.rate(poolId, rating.token, ratings[rating.value]))
    return show(isRated ? { kind: 'rated', value: rating.value } : { kind: 'invalid' })
  })
  return app
}

const ratings = { valid: 'Valid', invalid: 'Invalid' } as const

/** The content of a link; undefined if the link was changed. */
const ratingOf = (context: Context) => {
  const { value, token } = context.req.query()
  return token && (value === 'valid' || value === 'invalid') ? ({ value, token } as const) : undefined
}

/** No script runs, and the token in the address is not sent as a referrer. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const show = async (state: FeedbackState): Promise<Response> => {
  // Loaded on demand, because few requests need it.
  const { feedbackPage } = await import('./page.ts')
  return new Response(await feedbackPage(state), { status: state.kind === 'invalid' ? 400 : 200, headers })
}

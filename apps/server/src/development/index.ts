import { HonoBase as Hono } from 'hono/hono-base'
import type { Context } from 'hono'
import { type AllowsOrigin, isFromAllowedPage } from '../access/allowed-origins.ts'
import { groupRouter } from '../app-router.ts'
import { createMessages, messagesPath } from './messages.ts'
import { pageHeaders, referencePath, acceptsHtml } from './page-requests.ts'
import type { PagesDependencies } from './pages/index.ts'
import type { RespondWithReference } from './reference.ts'

/** Dependencies of the routes. */
export interface DevelopmentDependencies extends PagesDependencies {
  readonly allowsOrigin: AllowsOrigin
  /** Default: redirects to the reference of AWS, because the size of a Worker is limited. */
  readonly reference?: RespondWithReference
}

const rejected = (): Response =>
  Response.json(
    { message: 'Pages of this origin may not read the messages.' },
    { status: 403, headers: { 'Cache-Control': 'no-store' } },
  )

const referenceOfAws = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/'

const redirectToAws: RespondWithReference = async () =>
  new Response(null, { status: 302, headers: { ...pageHeaders, Location: referenceOfAws } })

type Handler = (context: Context) => Response | Promise<Response>

/**
 * Routes that exist only in development: the home page, the messages, and the reference. They show codes, so pages of other
 * origins must not read them: responses have no CORS headers, and any other `Origin` is rejected. Browsers get pages,
 * programs get JSON. The pages are loaded when the first one is requested.
 */
export const createDevelopment = (dependencies: DevelopmentDependencies): Hono => {
  const { outbox, allowsOrigin, reference = redirectToAws } = dependencies
  const app = new Hono({ router: groupRouter() })
  const get = (path: string, response: Handler): void => {
    app.get(path, (context) => (isFromAllowedPage(context.req.raw, allowsOrigin) ? response(context) : rejected()))
  }
  const messages = createMessages(outbox)

  get('/', async (context) => {
    if (!acceptsHtml(context.req.raw)) return context.notFound()
    const { renderHome } = await import('./pages/index.ts')
    return new Response(await renderHome(dependencies), { headers: pageHeaders })
  })
  get(messagesPath, async (context) => {
    if (!acceptsHtml(context.req.raw)) return messages(context)
    const { renderMessages } = await import('./pages/index.ts')
    const to = context.req.query('to')
    return new Response(await renderMessages(dependencies, to === '' ? undefined : to), { headers: pageHeaders })
  })
  for (const path of [referencePath, `${referencePath}/:version/:part`])
    get(path, (context) => reference(context.req.raw))
  get('/_poolhouse/pages.css', async () => {
    const { style } = await import('./pages/style.ts')
    return new Response(style, { headers: { ...pageHeaders, 'Content-Type': 'text/css; charset=utf-8' } })
  })
  get('/_poolhouse/pages.js', async () => {
    const { script } = await import('./pages/script.ts')
    return new Response(script, { headers: { ...pageHeaders, 'Content-Type': 'text/javascript; charset=utf-8' } })
  })
  return app
}

/** Responds to a browser that requests a path where nothing is served; undefined for other requests. */
export const missingPageFor = async (request: Request): Promise<Response | undefined> => {
  if (request.method !== 'GET' || !acceptsHtml(request)) return undefined
  const { renderMissing } = await import('./pages/index.ts')
  return new Response(await renderMissing(new URL(request.url).pathname), { status: 404, headers: pageHeaders })
}

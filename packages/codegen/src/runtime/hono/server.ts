/* oxlint-disable typescript/no-unsafe-type-assertion -- what is generated around this file is typed by the document */
// Generated servers get this file as it is.
import { type Context, type Env, Hono } from 'hono'
import { answerFaults, type AnyAnswer, mediaOfAnswer, respond } from './answer.ts'
import { problem } from './fault.ts'
import { anyBody, limitedBody } from './limited-body.ts'
import type { ReceiverOptions, ServerOptions } from './options.ts'
import { type PathPattern, pathPattern } from './path-pattern.ts'
import { receive } from './receive.ts'
import { type Refusal, titles } from './refusal.ts'
import type { Row } from './route.ts'
import { verified } from './verify.ts'

const isDeveloping = (): boolean => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.['NODE_ENV'] !== 'production'
}

type AnyHandler<E extends Env> = (request: never, context: Context<E>) => unknown

/** Handlers by the names of their rows. */
type AnyHandlers<E extends Env> = Readonly<Record<string, AnyHandler<E> | undefined>>

/** What answers one route. */
interface Answering<E extends Env, Name extends string> {
  readonly name: Name
  readonly row: Row
  readonly path: PathPattern
  readonly handler: AnyHandler<E>
}

/** Answers requests with a handler: bounds, verifies, reads and checks what came, and checks what goes. */
const answerWith =
  <E extends Env, Name extends string>(
    { name, row, path, handler }: Answering<E, Name>,
    options: ReceiverOptions<E, Name>,
  ) =>
  async (context: Context<E>): Promise<Response> => {
    const { route } = row
    const {
      checkAnswers = isDeveloping(),
      maxBodySize = 1_048_576,
      onInvalid = (status, faults) => problem(status, titles[status], faults),
      onWrongAnswer = (faults) => console.error(`${route.method} ${route.path}: wrong answer`, faults),
      verify,
    } = options
    const most = typeof maxBodySize === 'function' ? maxBodySize(name) : maxBodySize
    const isRead = route.request?.body !== undefined || verify !== undefined
    const limited = isRead ? await limitedBody(context as Context, most) : anyBody(context.req.raw)
    const refuse = (other: Refusal): Response => {
      const { status, faults } = limited.refusal() ?? other
      return onInvalid(status, faults, context)
    }
    const tooLong = limited.refusal()
    if (tooLong) return refuse(tooLong)
    const body = verify ? await verified(limited.body, name, verify, context) : limited.body
    if ('faults' in body) return refuse(body)
    const received = await receive(row, path, context as Context, body)
    if ('faults' in received) return refuse(received)
    let answer: unknown
    try {
      answer = await handler(received as never, context)
    } catch (error) {
      const brokenOff = limited.refusal()
      if (brokenOff) return refuse(brokenOff)
      throw error
    }
    if (answer instanceof Response) return answer
    const own = answer as AnyAnswer
    const type = mediaOfAnswer(route, own)
    const faults = checkAnswers ? answerFaults(route, own, type) : []
    if (faults.length === 0) return respond(own, type)
    onWrongAnswer(faults, context)
    return problem(500, 'Internal Server Error')
  }

/** Paths with fewer parameters first: `/pets/mine` is not a pet. Of one path, what answers HEAD comes before GET. */
const bySpecificity = ([, { route: a }]: readonly [string, Row], [, { route: b }]: readonly [string, Row]): number =>
  a.path.split('{').length - b.path.split('{').length || Number(b.method === 'head') - Number(a.method === 'head')

/** Adds the routes to an application. */
export const serve = <E extends Env, Name extends string>(
  rows: Readonly<Record<string, Row>>,
  handlers: AnyHandlers<E>,
  options: ServerOptions<E, Name>,
): Hono<E> => {
  const app = options.app ?? new Hono<E>()
  for (const [name, row] of Object.entries(rows).sort(bySpecificity)) {
    const handler = handlers[name]
    if (!handler) throw new Error(`There is no handler for ${name}`)
    const path = pathPattern(row.route.path)
    const answering = { name: name as Name, path, handler: handler.bind(handlers) }
    let made: ((context: Context<E>) => Promise<Response>) | undefined
    const answer = (context: Context<E>): Promise<Response> => {
      made ??= answerWith({ ...answering, row: { ...row, route: { ...row.route } } }, options)
      return made(context)
    }
    // Hono takes a HEAD for a GET whose answer has no body.
    if (row.route.method !== 'head') app.on(row.route.method.toUpperCase(), path.hono, answer)
    else app.get(path.hono, (context, next) => (context.req.method === 'HEAD' ? answer(context) : next()))
  }
  return app
}

/** Adds a route for every webhook that has a handler. */
export const receiveWebhooks = <E extends Env, Name extends string>(
  rows: Readonly<Record<string, Row>>,
  handlers: AnyHandlers<E>,
  { paths, ...options }: ReceiverOptions<E, Name>,
): Hono<E> => {
  const wanted = Object.entries(rows).flatMap(([name, row]): [string, Row][] => {
    const path = paths?.[name as Name] ?? `/${row.route.path}`
    return handlers[name] ? [[name, { ...row, route: { ...row.route, path } }]] : []
  })
  return serve(Object.fromEntries(wanted), handlers, options)
}

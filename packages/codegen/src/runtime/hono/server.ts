/* oxlint-disable typescript/no-unsafe-type-assertion -- what is generated around this file is typed by the document */
// Generated servers get this file as it is.
import { type Context, type Env, Hono } from 'hono'
import { answerFaults, type AnyAnswer, mediaOfAnswer, respond } from './answer.ts'
import { type Fault, problem } from './fault.ts'
import { type PathPattern, pathPattern } from './path-pattern.ts'
import { receive, type Refusal } from './receive.ts'
import type { Row } from './route.ts'

/** What can be changed of a server. */
export interface ServerOptions<E extends Env = Env> {
  /** The application to add the routes to. Default: a new one. */
  readonly app?: Hono<E>
  /** True to check answers, and their headers, against the document. Default: true, unless `NODE_ENV` is `production`. */
  readonly checkAnswers?: boolean
  /** Answers a request that the document does not allow. Default: a problem document (RFC 9457) with its faults. */
  readonly onInvalid?: (status: Refusal['status'], faults: readonly Fault[], context: Context<E>) => Response
  /** Told of an answer that the document does not allow, which becomes a 500. Default: it is logged. */
  readonly onWrongAnswer?: (faults: readonly Fault[], context: Context<E>) => void
}

const titles: Readonly<Record<Refusal['status'], string>> = { 400: 'Bad Request', 415: 'Unsupported Media Type' }

const isDeveloping = (): boolean => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.['NODE_ENV'] !== 'production'
}

type AnyHandler<E extends Env> = (request: never, context: Context<E>) => unknown

/** Handlers by the names of their rows. */
type AnyHandlers<E extends Env> = Readonly<Record<string, AnyHandler<E> | undefined>>

/** Answers requests with a handler: reads and checks what came, and checks what goes. */
const answerWith =
  <E extends Env>(row: Row, path: PathPattern, handler: AnyHandler<E>, options: ServerOptions<E>) =>
  async (context: Context<E>): Promise<Response> => {
    const { route } = row
    const {
      checkAnswers = isDeveloping(),
      onInvalid = (status, faults) => problem(status, titles[status], faults),
      onWrongAnswer = (faults) => console.error(`${route.method} ${route.path}: wrong answer`, faults),
    } = options
    const received = await receive(row, path, context as Context)
    if ('faults' in received) return onInvalid(received.status, received.faults, context)
    const answer = await handler(received as never, context)
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
export const serve = <E extends Env>(
  rows: Readonly<Record<string, Row>>,
  handlers: AnyHandlers<E>,
  options: ServerOptions<E>,
): Hono<E> => {
  const app = options.app ?? new Hono<E>()
  for (const [name, row] of Object.entries(rows).sort(bySpecificity)) {
    const handler = handlers[name]
    if (!handler) throw new Error(`There is no handler for ${name}`)
    const path = pathPattern(row.route.path)
    const answer = answerWith(row, path, handler.bind(handlers), options)
    // Hono takes a HEAD for a GET whose answer has no body.
    if (row.route.method !== 'head') app.on(row.route.method.toUpperCase(), path.hono, answer)
    else app.get(path.hono, (context, next) => (context.req.method === 'HEAD' ? answer(context) : next()))
  }
  return app
}

/** What can be changed of a receiver of webhooks. */
export interface ReceiverOptions<E extends Env = Env, Name extends string = string> extends ServerOptions<E> {
  /** Where a webhook comes in, by the name of its handler: `/hooks/new-pet`. Default: `/` and its name in the document. */
  readonly paths?: Readonly<Partial<Record<Name, string>>>
}

/** Adds a route for every webhook that has a handler. */
export const receiveWebhooks = <E extends Env>(
  rows: Readonly<Record<string, Row>>,
  handlers: AnyHandlers<E>,
  { paths = {}, ...options }: ReceiverOptions<E>,
): Hono<E> => {
  const wanted = Object.entries(rows).flatMap(([name, row]): [string, Row][] => {
    const path = paths[name] ?? `/${row.route.path}`
    return handlers[name] ? [[name, { ...row, route: { ...row.route, path } }]] : []
  })
  return serve(Object.fromEntries(wanted), handlers, options)
}

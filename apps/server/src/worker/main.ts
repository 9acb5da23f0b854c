import { operatorMessage } from '../compose/operator-message.ts'
import { isLoopback } from '../settings/loopback.ts'
import { SettingsError } from '../settings/reader.ts'
import { type Bindings, type OpenServer, openServer, type RequestFacts } from './open-server.ts'

/**
 * Built by the first request that is answered, and kept for the life of the isolate. Several first requests each build one, as
 * none must wait for what another began; one of them is kept.
 */
let server: OpenServer | undefined

/**
 * How many visits to pools one removal of what has expired makes. Each takes two statements, a tenth more goes into finding the
 * pools, and a Worker may ask a database 1,000 times in one run.
 */
const visitsAtOnce = 450

const unusable = (reason: string): Response => new Response(`${reason}\n`, { status: 503 })

/** What the caller learns of a Worker that cannot be set up: nothing but that. The operator finds the rest in the log. */
const failToOpen = (error: unknown): Response => {
  const told = operatorMessage(error, { name: 'The D1 database' })
  console.error(told instanceof SettingsError ? told.problems.join('\n') : told)
  return unusable('The server is not ready.')
}

const answer = (opened: OpenServer, request: Request, { hostname }: URL): Response | Promise<Response> => {
  if (opened.settings.mode === 'development' && !isLoopback(hostname)) {
    return unusable('POOLHOUSE_MODE=development accepts any credentials and answers on this machine only.')
  }
  // Not before: a server that was built for a foreign name would name it in its documents.
  server ??= opened
  const facts: RequestFacts = { address: request.headers.get('cf-connecting-ip') ?? undefined }
  return opened.app.fetch(request, facts)
}

/** The Worker: the app for each request, and the removal of what has expired at the times of its cron trigger. */
export default {
  fetch: async (request: Request, bindings: Bindings): Promise<Response> => {
    const url = new URL(request.url)
    let opened: OpenServer
    try {
      opened = server ?? (await openServer(bindings, url.origin))
    } catch (error) {
      return failToOpen(error)
    }
    return answer(opened, request, url)
  },

  scheduled: async (_event: unknown, bindings: Bindings): Promise<void> => {
    const opened = server ?? (await openServer(bindings, ''))
    await opened.prune(visitsAtOnce)
  },
}

import { operatorMessage } from '../compose/operator-message.ts'
import { isLoopback } from '../settings/loopback.ts'
import { SettingsError } from '../settings/reader.ts'
import { type Bindings, type OpenServer, openServer, type RequestFacts } from './open-server.ts'

/**
 * Built by the first request and kept for the life of the isolate. Concurrent first requests each build one, because no
 * request may wait for what another one began; one of them is kept.
 */
let server: OpenServer | undefined

/**
 * How many pools one deletion of expired rows visits. Each takes two statements, finding the pools takes a tenth more,
 * and a Worker may send 1,000 statements per invocation.
 */
const visitsAtOnce = 400

/**
 * How many thousands of lines of import jobs one event imports: each takes about ten of the statements that the deletion leaves.
 */
const importStepsAtOnce = 8

/** How many statements one event spends on files of import jobs that are not needed any more. */
const leftoverStatementsAtOnce = 80

const unusable = (reason: string): Response => new Response(`${reason}\n`, { status: 503 })

/** The response of a Worker that cannot start. It reveals nothing; the log has the reason. */
const failToOpen = (error: unknown): Response => {
  const message = operatorMessage(error, { name: 'The D1 database' })
  console.error(message instanceof SettingsError ? message.problems.join('\n') : message)
  return unusable('The server is not ready.')
}

const response = (opened: OpenServer, request: Request, { hostname }: URL): Response | Promise<Response> => {
  if (opened.settings.mode === 'development' && !isLoopback(hostname)) {
    return unusable('POOLHOUSE_MODE=development accepts any credentials and responses on this machine only.')
  }
  // Not earlier: a server built for a foreign host name would name it in its documents.
  server ??= opened
  const facts: RequestFacts = { address: request.headers.get('cf-connecting-ip') ?? undefined }
  return opened.app.fetch(request, facts)
}

/** The Worker: handles requests, and deletes expired rows on its cron trigger. */
export default {
  fetch: async (request: Request, bindings: Bindings): Promise<Response> => {
    const url = new URL(request.url)
    let opened: OpenServer
    try {
      opened = server ?? (await openServer(bindings, url.origin))
    } catch (error) {
      return failToOpen(error)
    }
    return response(opened, request, url)
  },

  scheduled: async (_event: unknown, bindings: Bindings): Promise<void> => {
    const opened = server ?? (await openServer(bindings, ''))
    await opened.prune(visitsAtOnce)
    await opened.continueImports(importStepsAtOnce)
    await opened.removeImportLeftovers(leftoverStatementsAtOnce)
  },
}

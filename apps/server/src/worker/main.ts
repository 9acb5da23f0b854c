import { operatorMessage } from '../compose/operator-message.ts'
import { isLoopback } from '../settings/loopback.ts'
import { SettingsError } from '../settings/reader.ts'
import { type Bindings, type OpenServer, openServer, type RequestFacts } from './open-server.ts'

/**
 * Created by the first request and kept for the life of the isolate. Concurrent first requests each create one, because a
 * request must not wait for I/O of another; one of them is kept.
 */
let server: OpenServer | undefined

/**
 * Maximum number of pools that one pruning visits. Each takes two statements, finding the pools takes a tenth more, and a
 * Worker may run 1,000 statements per invocation.
 */
const maxVisits = 400

/**
 * Maximum number of lines of import jobs that one event imports, in thousands. Each thousand takes about ten of the
 * statements that pruning does not use.
 */
const maxImportSteps = 8

/** Maximum number of statements with which one event deletes the files of expired import jobs and interrupted uploads. */
const maxLeftoverStatements = 80

const unusable = (reason: string): Response => new Response(`${reason}\n`, { status: 503 })

/** The response of a Worker that cannot start. Only the log contains the reason. */
const failToOpen = (error: unknown): Response => {
  const message = operatorMessage(error, { name: 'The D1 database' })
  console.error(message instanceof SettingsError ? message.problems.join('\n') : message)
  return unusable('The server is not ready.')
}

const response = (opened: OpenServer, request: Request, { hostname }: URL): Response | Promise<Response> => {
  if (opened.settings.mode === 'development' && !isLoopback(hostname)) {
    return unusable('POOLHOUSE_MODE=development accepts any credentials, and therefore only requests on this machine.')
  }
  // Not earlier, because the documents of a server contain the host name that it was created for.
  server ??= opened
  const facts: RequestFacts = { address: request.headers.get('cf-connecting-ip') ?? undefined }
  return opened.app.fetch(request, facts)
}

/** The Worker: handles requests, and on its cron trigger prunes and imports. */
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
    await opened.prune(maxVisits)
    await opened.continueImports(maxImportSteps)
    await opened.removeImportLeftovers(maxLeftoverStatements)
  },
}

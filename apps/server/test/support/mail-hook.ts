import { createServer, type IncomingHttpHeaders } from 'node:http'
import { listen } from '../../src/node/listen.ts'

/** A message as it was posted. */
export interface Posted {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A real HTTP server that takes mail. */
export interface MailHook {
  readonly url: string
  readonly posted: readonly Posted[]
  close(): void
}

/** Starts one that responds with a status, and headers if any; `drop` closes the connection instead. */
export const startMailHook = async (
  status: number | 'drop' = 204,
  headers: Readonly<Record<string, string>> = {},
): Promise<MailHook> => {
  const posted: Posted[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      posted.push({ headers: request.headers, body })
      if (status !== 'drop') response.writeHead(status, headers).end()
      else response.destroy()
    })
  })
  return {
    url: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/mail`,
    posted,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

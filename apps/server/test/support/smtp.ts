import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message as an SMTP server got it. */
export interface Received {
  readonly from: string | false
  readonly to: readonly string[]
  /** Headers and body as they came. */
  readonly text: string
}

/** A real SMTP server on a port of its own. */
export interface ReceivingServer {
  readonly url: string
  readonly received: readonly Received[]
  /** How many connections were made to it. */
  connections(): number
  close(): Promise<void>
}

/** Starts one, on any free port unless one is given; without authentication and TLS unless the options say otherwise. */
export const startSmtp = async (options: SMTPServerOptions = {}, wantedPort = 0): Promise<ReceivingServer> => {
  const received: Received[] = []
  let connections = 0
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    // Open connections are not waited for.
    closeTimeout: 100,
    onConnect: (_session, accept) => {
      connections++
      accept()
    },
    onData: (stream, { envelope }, accept) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom && envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, text: Buffer.concat(chunks).toString() })
        accept()
      })
    },
    ...options,
  })
  await new Promise<void>((resolve) => {
    server.listen(wantedPort, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve)
      }),
  }
}

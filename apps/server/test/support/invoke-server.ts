import { createHash, createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { canonicalRequest } from '../../src/aws/canonical-request.ts'
import { listen } from '../../src/node/listen.ts'

/** One call, as the server received it. */
export interface Invocation {
  readonly path: string
  readonly type: string | undefined
  readonly event: unknown
  /** Whether the signature is that of the credentials `AKIDEXAMPLE` and `secret`. */
  readonly isSigned: boolean
}

/** The response to a call. `hang` never responds, `drop` closes the connection. */
export type InvocationResponse =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
  | 'hang'
  | 'drop'

/** A small server of the Lambda Invoke API. */
export interface InvokeServer {
  readonly url: string
  readonly invocations: readonly Invocation[]
  close(): void
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The signature that a request must have (AWS Signature Version 4). */
const signatureOf = (request: Request, body: string, signedHeaders: readonly string[], scope: string): string => {
  const canonical = canonicalRequest(request, signedHeaders, sha256(body))
  const date = request.headers.get('x-amz-date') ?? ''
  const key = scope.split('/').reduce<string | Buffer>(hmac, 'AWS4secret')
  return hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex')
}

const isSigned = (request: Request, body: string): boolean => {
  const form =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8}\/us-east-1\/lambda\/aws4_request), SignedHeaders=(\S+), Signature=(\w+)$/
  const [, scope = '', headers = '', signature] = form.exec(request.headers.get('authorization') ?? '') ?? []
  return signature !== undefined && signature === signatureOf(request, body, headers.split(';'), scope)
}

/** Starts one whose functions are given by `response`. */
export const startInvokeServer = async (
  response: (
    body: string,
    headers: Readonly<Record<string, string>>,
  ) => InvocationResponse | Promise<InvocationResponse>,
): Promise<InvokeServer> => {
  const invocations: Invocation[] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (chunk: string) => (body += chunk))
    incoming.on('end', async () => {
      const path = incoming.url ?? ''
      const event: unknown = JSON.parse(body)
      const headers = incoming.headers as Record<string, string>
      const request = new Request(`http://${incoming.headers.host}${path}`, {
        method: 'POST',
        headers,
      })
      const type = incoming.headers['x-amz-invocation-type']
      invocations.push({ path, type: String(type), event, isSigned: isSigned(request, body) })
      const given = await response(body, headers)
      if (given === 'drop') incoming.socket.destroy()
      else if (given !== 'hang') outgoing.writeHead(given.status ?? 200, given.headers ?? {}).end(given.body)
    })
  })
  return {
    url: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`,
    invocations,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived, without what differs from run to run. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly target: string
  readonly contentType: string
  readonly body: unknown
  /** Region and service that it is signed for; absent without a signature. */
  readonly signedFor?: string
  readonly hasSessionToken: boolean
}

/** A prepared response: its body, and its status (default 200). */
export interface CannedResponse {
  readonly status?: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const signedFor = (authorization: string | undefined): string | undefined =>
  /Credential=([^/]+)\/\d+\/(.*?)\/aws4_request/
    .exec(authorization ?? '')
    ?.slice(1)
    .join(' ')

/** A server that returns the given responses in order, then repeats the last one, and records requests. */
export class RecordingServer {
  responses: readonly CannedResponse[] = []
  requests: RecordedRequest[] = []
  /** Called when the AWS CLI has finished a case. */
  onDone: () => void = () => undefined
  #responded = 0
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<RecordingServer> {
    const server = createServer((request, response) => {
      let text = ''
      request.setEncoding('utf8')
      request.on('data', (chunk: string) => (text += chunk))
      request.on('end', () => {
        if (request.url === '/-/done') {
          response.end()
          recording.onDone()
          return
        }
        const { authorization } = request.headers
        const scope = signedFor(authorization)
        recording.requests.push({
          method: request.method ?? '',
          path: request.url ?? '',
          target: String(request.headers['x-amz-target']),
          contentType: request.headers['content-type'] ?? '',
          body: text === '' ? undefined : (JSON.parse(text) as unknown),
          ...(scope === undefined ? {} : { signedFor: scope }),
          hasSessionToken: 'x-amz-security-token' in request.headers,
        })
        const canned = recording.#next()
        response.writeHead(canned.status ?? 200, {
          'content-type': 'application/x-amz-json-1.1',
          'x-amzn-requestid': '7f0e1bd0-0000-4000-8000-000000000000',
          ...canned.headers,
        })
        response.end(typeof canned.body === 'string' ? canned.body : JSON.stringify(canned.body))
      })
    })
    const recording = new RecordingServer(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return recording
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Forgets requests and begins with the first of other responses. */
  expect(responses: readonly CannedResponse[]): void {
    this.responses = responses
    this.requests = []
    this.#responded = 0
  }

  #next(): CannedResponse {
    const response = this.responses[Math.min(this.#responded, this.responses.length - 1)]
    this.#responded++
    return response ?? { body: {} }
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { Failure, generalError } from '../failure.ts'
import type { Timeouts } from '../config/settings.ts'

/** Options of connections. */
export interface HttpOptions {
  readonly timeouts: Timeouts
  /** False accepts any certificate. */
  readonly verify: boolean
  /** Certificates to trust, in PEM. Default: those of the runtime. */
  readonly certificates?: Uint8Array | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly debug?: ((text: string) => void) | undefined
}

/** A POST request. */
export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A complete response. */
export interface Reply {
  readonly ok: boolean
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

const tlsCodes = /^(CERT_|ERR_TLS|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO|ERR_SSL)/

/** A connection error, with the members that Node adds. */
type ConnectionError = Error & { readonly code?: string; readonly port?: number }

/**
 * The unreachable proxy: the one in the environment that has the port of the error, unless that is the server's port.
 */
const unreachableProxy = ({ port }: ConnectionError, url: string, env: HttpOptions['env']): string | undefined => {
  if (port === undefined || String(port) === new URL(url).port) return undefined
  return ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']
    .map((name) => env[name] ?? '')
    .find((proxy) => URL.canParse(proxy) && new URL(proxy).port === String(port))
}

const explain = (error: ConnectionError, url: string, env: HttpOptions['env']): Error => {
  const { code = '' } = error
  if (code === 'ETIMEDOUT') return generalError(`Connect timeout on endpoint URL: "${url}"`)
  if (code === 'ECONNRESET' || code === 'EPIPE' || code.startsWith('HPE_')) {
    return generalError(`Connection was closed before we received a valid response from endpoint URL: "${url}".`)
  }
  if (tlsCodes.test(code)) return generalError(`SSL validation failed for ${url} ${error.message}`)
  const proxy = unreachableProxy(error, url, env)
  if (proxy !== undefined) return generalError(`Failed to connect to proxy URL: "${proxy}"`)
  return generalError(`Could not connect to the endpoint URL: "${url}"`)
}

const send = async (
  { url, headers, body }: Post,
  agent: HttpAgent | HttpsAgent,
  { timeouts, debug, env }: HttpOptions,
): Promise<IncomingMessage> => {
  const isSecure = url.startsWith('https:')
  const start = isSecure ? (await import('node:https')).request : httpRequest
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const outgoing = start(url, { method: 'POST', headers: { ...headers, ...length }, agent }, resolve)
    let isConnected = false
    const connecting =
      timeouts.connect > 0
        ? setTimeout(
            () => outgoing.destroy(Object.assign(new Error('connect'), { code: 'ETIMEDOUT' })),
            timeouts.connect,
          )
        : undefined
    outgoing.on('socket', (socket) => {
      const connected = (): void => {
        isConnected = true
        clearTimeout(connecting)
        if (timeouts.read > 0) socket.setTimeout(timeouts.read)
      }
      if (!socket.connecting) connected()
      socket.once(isSecure ? 'secureConnect' : 'connect', connected)
      socket.once('timeout', () => {
        outgoing.destroy(generalError(`Read timeout on endpoint URL: "${url}"`))
      })
    })
    outgoing.on('error', (error: ConnectionError) => {
      clearTimeout(connecting)
      debug?.(`connection ${isConnected ? 'failed' : 'could not be made'}: ${error.message}`)
      reject(error instanceof Failure ? error : explain(error, url, env))
    })
    outgoing.end(body)
  })
}

const agentFor = async (isSecure: boolean, { verify, certificates, env }: HttpOptions) => {
  // The proxies of the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY) apply, as they do to the AWS CLI.
  const proxies = { proxyEnv: env }
  if (!isSecure) return new HttpAgent(proxies)
  const { Agent } = await import('node:https')
  const trusted = certificates ? { ca: Buffer.from(certificates) } : {}
  return new Agent({ ...proxies, rejectUnauthorized: verify, ...trusted })
}

/**
 * Posts over `node:http`, which starts much faster than the built-in `fetch` and supports timeouts and certificates. It
 * sends one request per connection and follows no redirects.
 */
export const createPost = (options: HttpOptions): ((post: Post) => Promise<Reply>) => {
  const agents = new Map<boolean, HttpAgent | HttpsAgent>()
  return async (post) => {
    const isSecure = post.url.startsWith('https:')
    const agent = agents.get(isSecure) ?? (await agentFor(isSecure, options))
    agents.set(isSecure, agent)
    const incoming = await send(post, agent, options)
    let body = ''
    try {
      incoming.setEncoding('utf8')
      for await (const chunk of incoming) body += String(chunk)
    } catch (error) {
      throw error instanceof Error && !(error instanceof Failure) ? explain(error, post.url, options.env) : error
    }
    const { statusCode: status = 500, headers } = incoming
    const texts = Object.entries(headers).map(([name, value = '']): [string, string] => [name, String(value)])
    return { ok: status >= 200 && status < 300, status, headers: new Map(texts), body }
  }
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { listen } from '../../src/node/listen.ts'

/** The credentials that the server accepts. */
export const snsCredentials = { accessKeyId: 'AKIDSNS', secretAccessKey: 'sns/secret+access=key' }

/** The Region that the server accepts. */
export const snsRegion = 'eu-west-1'

/** A real HTTP server that takes Publish as Amazon SNS does: it verifies the signature, and responds in XML. */
export interface SnsServer {
  readonly url: string
  /** The parameters of each message that was accepted. */
  readonly published: readonly Readonly<Record<string, string>>[]
  close(): void
}

/** Starts one. `error` is the code of an error with which it responds to signed requests; `silent` never responds. */
export const startSnsServer = async (error?: string): Promise<SnsServer> => {
  const published: Record<string, string>[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      if (error === 'silent') return
      const failure = isSigned(request, body) ? error : 'SignatureDoesNotMatch'
      if (failure !== undefined) {
        const text = `<Error><Type>Sender</Type><Code>${failure}</Code><Message>About +15550100</Message></Error>`
        response.writeHead(403).end(`<ErrorResponse>${text}</ErrorResponse>`)
        return
      }
      published.push(Object.fromEntries(new URLSearchParams(body)))
      const result = '<PublishResult><MessageId>1</MessageId></PublishResult>'
      response.writeHead(200, { 'content-type': 'text/xml' }).end(`<PublishResponse>${result}</PublishResponse>`)
    })
  })
  return {
    url: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`,
    published,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Verifies a signature by the rules of SigV4, written apart from the library that signs. */
const isSigned = ({ method, url = '', headers }: IncomingMessage, body: string): boolean => {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/sns\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([\da-f]{64})$/
  const [, id, date = '', region = '', names = '', signature = ''] = form.exec(headers.authorization ?? '') ?? []
  const time = String(headers['x-amz-date'])
  if (id !== snsCredentials.accessKeyId || region !== snsRegion || !time.startsWith(date)) return false
  if (!names.split(';').includes('host')) return false
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, url, '', signed.join(''), names, sha256(body)].join('\n')
  const scope = `${date}/${region}/sns/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')
  const ofDay = hmac(`AWS4${snsCredentials.secretAccessKey}`, date)
  const key = hmac(hmac(hmac(ofDay, region), 'sns'), 'aws4_request')
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))
}

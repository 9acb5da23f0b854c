import { bodyLimit } from './limits.ts'
import { Refusal } from '../errors/refusal.ts'
import { refusals } from '../errors/refusals.ts'

const utf8 = { strict: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }), encoder: new TextEncoder() }

/** For a body that does not say how long it is: reads until the end or the limit. */
const readCounted = async (body: ReadableStream<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > bodyLimit) throw refusals.tooLarge()
    chunks.push(chunk)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  try {
    return utf8.strict.decode(whole)
  } catch {
    throw refusals.notUtf8()
  }
}

/**
 * Whether a text that was decoded with replacement characters lost something: then it is rarely as long as its bytes were.
 * Reading bytes and decoding them strictly would be plainer and costs a tenth of the whole gateway.
 */
const isDamaged = (text: string, declared: number): boolean =>
  text.includes('\ufffd') && utf8.encoder.encode(text).length !== declared

const readDeclared = async (request: Request, declared: number): Promise<string> => {
  if (declared > bodyLimit) throw refusals.tooLarge()
  const text = await request.text()
  if (isDamaged(text, declared)) throw refusals.notUtf8()
  return text
}

const readUndeclared = async ({ body }: Request): Promise<string> => (body === null ? '' : readCounted(body))

/**
 * Reads the body of a request as text, once. Refuses what is too large, before reading it where the length is declared, and
 * what broke off: that is the caller's doing and no fault.
 */
export const readBody = async (request: Request): Promise<string> => {
  const declared = request.headers.get('content-length')
  try {
    return await (declared === null ? readUndeclared(request) : readDeclared(request, Number(declared)))
  } catch (error) {
    throw error instanceof Refusal ? error : refusals.brokenOff()
  }
}

import { bodyLimit } from './limits.ts'
import { Rejection } from '../errors/rejection.ts'
import { rejections } from '../errors/rejections.ts'

const utf8 = { strict: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }), encoder: new TextEncoder() }

/** Reads a body without a declared length, up to the limit. */
const readCounted = async (body: ReadableStream<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > bodyLimit) throw rejections.tooLarge()
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
    throw rejections.notUtf8()
  }
}

/**
 * Whether the body was not valid UTF-8: a text with replacement characters then rarely has the length of the original bytes.
 * Strict decoding would be simpler, but takes a tenth of the time of the whole HTTP layer.
 */
const isDamaged = (text: string, declared: number): boolean =>
  text.includes('\ufffd') && utf8.encoder.encode(text).length !== declared

const readDeclared = async (request: Request, declared: number): Promise<string> => {
  if (declared > bodyLimit) throw rejections.tooLarge()
  const text = await request.text()
  if (isDamaged(text, declared)) throw rejections.notUtf8()
  return text
}

const readUndeclared = async ({ body }: Request): Promise<string> => (body === null ? '' : readCounted(body))

/**
 * Reads the body of a request as text. Rejects bodies that are too large, before reading them if their length is declared,
 * and incomplete bodies, which are not an internal error.
 */
export const readBody = async (request: Request): Promise<string> => {
  const declared = request.headers.get('content-length')
  try {
    return await (declared === null ? readUndeclared(request) : readDeclared(request, Number(declared)))
  } catch (error) {
    throw error instanceof Rejection ? error : rejections.incomplete()
  }
}

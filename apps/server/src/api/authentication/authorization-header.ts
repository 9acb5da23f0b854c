import { algorithm } from '../../aws/signature.ts'
import { signatureFailures } from './signature-failures.ts'

/** The fields of an `Authorization` header of AWS Signature Version 4. */
export interface Authorization {
  readonly accessKeyId: string
  /** `yyyymmdd`. */
  readonly day: string
  readonly region: string
  readonly service: string
  readonly terminator: string
  /** Lowercase names, in the order in which they were signed. */
  readonly signedHeaders: readonly string[]
  /** 64 hexadecimal digits if the header is valid; any other text is rejected as a mismatch. */
  readonly signature: string
}

const parameters = ['Credential', 'SignedHeaders', 'Signature'] as const

/** A lowercase header name (RFC 9110, section 5.6.2). */
const headerName = /^[!#$%&'*+.^_`|~\da-z-]+$/

const parametersOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').map((part) => {
      const at = part.indexOf('=')
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    }),
  )

/** Parses the header. Rejects other algorithms and missing fields. */
export const readAuthorization = (header: string | null): Authorization => {
  if (header === null || header === '') throw signatureFailures.missing()
  if (!header.startsWith(`${algorithm} `)) throw signatureFailures.otherAlgorithm()
  const fields = parametersOf(header.slice(algorithm.length))
  const missing = parameters.filter((name) => !fields.get(name))
  if (missing.length > 0) throw signatureFailures.incomplete(missing)
  const credential = (fields.get('Credential') ?? '').split('/')
  // A key id may contain slashes; the scope is the last four parts.
  const [day = '', region = '', service = '', terminator = ''] = credential.slice(-4)
  if (credential.length < 5) throw signatureFailures.incomplete(['Credential'])
  const signedHeaders = (fields.get('SignedHeaders') ?? '').split(';')
  if (!signedHeaders.every((name) => headerName.test(name))) throw signatureFailures.incomplete(['SignedHeaders'])
  return {
    accessKeyId: credential.slice(0, -4).join('/'),
    day,
    region,
    service,
    terminator,
    signedHeaders,
    signature: fields.get('Signature') ?? '',
  }
}

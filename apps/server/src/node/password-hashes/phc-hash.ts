/** A hash in the PHC string format: https://github.com/P-H-C/phc-string-format */
export interface PhcHash {
  readonly id: string
  readonly version: number | undefined
  readonly parameters: Readonly<Record<string, number>>
  readonly salt: Buffer
  readonly hash: Buffer
}

const form =
  /^\$([a-z\d-]+)(?:\$v=(\d{1,3}))?\$([a-z]+=\d{1,9}(?:,[a-z]+=\d{1,9})*|\d{1,9})\$([A-Za-z\d+/.]+)\$([A-Za-z\d+/.]+)$/

/** passlib writes `.` instead of `+`. */
const bytesOf = (base64: string): Buffer => Buffer.from(base64.replaceAll('.', '+'), 'base64')

/** Parses a hash. A single number, as passlib writes rounds, is the parameter `i`. Undefined for another format. */
export const parsePhc = (text: string): PhcHash | undefined => {
  const [, id, version, parameters, salt, hash] = form.exec(text) ?? []
  if (id === undefined || parameters === undefined || salt === undefined || hash === undefined) return undefined
  const named = /^\d/.test(parameters) ? `i=${parameters}` : parameters
  const pairs = named.split(',').map((pair) => pair.split('='))
  return {
    id,
    version: version === undefined ? undefined : Number(version),
    parameters: Object.fromEntries(pairs.map(([name = '', value]) => [name, Number(value)])),
    salt: bytesOf(salt),
    hash: bytesOf(hash),
  }
}

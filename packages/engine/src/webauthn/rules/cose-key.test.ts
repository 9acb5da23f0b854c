import { expect, test } from 'vitest'
import { readCoseKey } from './cose-key.ts'

const x = '65eda5a12577c2bae829437fe338701a10aaa375e1bb5b5de108de439c08551d'
const y = '1e52ed75701163f7f9e40ddf9f341b3dc9ba860af7e0ca7ca7e9eecd0084d19c'
/** Members in hex, by name: 1 kty, 3 alg, -1 crv or n, -2 x or e, -3 y. */
const ec = { '01': '02', '03': '26', '20': '01', '21': `5820${x}`, '22': `5820${y}` }
const modulus = 'c3'.repeat(256)
const rsa = { '01': '03', '03': '390100', '20': `590100${modulus}`, '21': '43010001' }

/** A map in CBOR, hex. */
const mapOf = (members: readonly (readonly [name: string, value: string])[]) =>
  (0xa0 + members.length).toString(16) + members.flat().join('')
const withMember = (members: object, name: string, value: string) =>
  mapOf(Object.entries({ ...members, [name]: value }))
const read = (hex: string) => readCoseKey(Buffer.from(hex, 'hex'))
const base64Url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')

test('reads P-256 keys, with members in any order', () => {
  const key = { algorithm: 'ES256', x: base64Url(x), y: base64Url(y) }
  expect(read(mapOf(Object.entries(ec)))).toEqual(key)
  expect(read(mapOf(Object.entries(ec).toReversed()))).toEqual(key)
  // Heads that are longer than necessary.
  expect(read(mapOf(Object.entries({ ...ec, '21': `590020${x}` })))).toEqual(key)
})

test('reads RSA keys', () => {
  expect(read(mapOf(Object.entries(rsa)))).toEqual({ algorithm: 'RS256', n: base64Url(modulus), e: 'AQAB' })
})

test.each<[string, string]>([
  ['nothing', ''],
  ['an empty map', 'a0'],
  ['a list', '80'],
  ['another key type for ES256', withMember(ec, '01', '03')],
  ['another curve', withMember(ec, '20', '02')],
  ['EdDSA', mapOf(Object.entries({ '01': '01', '03': '27', '20': '06', '21': `5820${x}` }))],
  ['ES384', withMember(ec, '03', '3822')],
  ['RS1', withMember(rsa, '03', '39fffe')],
  ['PS256', withMember(rsa, '03', '3824')],
  ['the algorithm of an RSA key on a P-256 key', withMember(ec, '03', '390100')],
  ['the algorithm of a P-256 key on an RSA key', withMember(rsa, '03', '26')],
  ['a coordinate of 31 bytes', withMember(ec, '21', `581f${x.slice(2)}`)],
  ['a coordinate of 33 bytes', withMember(ec, '21', `582100${x}`)],
  ['the sign of a compressed point', withMember(ec, '22', 'f5')],
  ['a text as a coordinate', withMember(ec, '21', `7820${x}`)],
  ['an RSA modulus of 1,024 bits', withMember(rsa, '20', `5880${'c3'.repeat(128)}`)],
  ['an RSA modulus of 8,192 bits', withMember(rsa, '20', `590400${'c3'.repeat(1024)}`)],
  ['no exponent', withMember(rsa, '21', '40')],
  ['an exponent of 5 bytes', withMember(rsa, '21', '450100000001')],
  ['a member of another type', withMember(ec, '04', '8101')],
  ['a name that is not an integer', withMember(ec, '4101', '01')],
  ['a name twice', mapOf([...Object.entries(ec), ['01', '02']])],
  ['bytes after the map', `${mapOf(Object.entries(ec))}00`],
  ['a map that is cut off', mapOf(Object.entries(ec)).slice(0, -2)],
  ['a map that is shorter than its size', `a6${mapOf(Object.entries(ec)).slice(2)}`],
  ['a map of indefinite length', `bf${mapOf(Object.entries(ec)).slice(2)}ff`],
  ['a byte string of indefinite length', withMember(ec, '21', `5f5820${x}ff`)],
  ['a length of 4 bytes', withMember(ec, '21', `5a00000020${x}`)],
  ['a size of 65,535', `b9ffff${mapOf(Object.entries(ec)).slice(2)}`],
])('rejects %s', (_, hex) => {
  expect(read(hex)).toBeUndefined()
})

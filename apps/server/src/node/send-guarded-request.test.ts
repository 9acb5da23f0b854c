import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRemoteDocuments } from '../remote-documents/remote-documents.ts'
import { isPublicAddress } from './public-addresses.ts'
import { type Resolve, sendGuardedRequest } from './send-guarded-request.ts'

const unusable = {
  kind: 'unreachable',
  reason: 'it is not an https URL of a public host; POOLHOUSE_PRIVATE_NETWORKS allows addresses of other networks',
}
const loopback = [{ address: '127.0.0.0', prefix: 8 }]

/** Paths that were requested. */
const requested: string[] = []

const responses: RequestListener = (request, response) => {
  requested.push(request.url ?? '')
  const [, kind, argument = ''] = (request.url ?? '').split('/')
  if (kind === 'status') response.writeHead(Number(argument)).end('no')
  else if (kind === 'redirect') response.writeHead(302, { location: decodeURIComponent(argument) }).end()
  else if (kind === 'large') for (let sent = 0; sent < 40; sent += 1) response.write('x'.repeat(50_000))
  else response.end('a document')
}

const server = createServer(responses)
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close().closeAllConnections())

const addressOf =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const read = (url: string, allowed = loopback, resolve?: Resolve) =>
  createRemoteDocuments(sendGuardedRequest(allowed, resolve)).read(url)

test('reads a document of an allowed network, also by name, and returns statuses', async () => {
  expect(await read(`${origin}/document`)).toEqual({ kind: 'read', text: 'a document' })
  const { port } = new URL(origin)
  const byName = await read(`http://idp.example:${port}/document`, loopback, addressOf('127.0.0.1'))
  expect(byName).toEqual({ kind: 'read', text: 'a document' })
  expect(await read(`${origin}/status/404`)).toEqual({ kind: 'rejected', status: 404 })
  expect(await read(`${origin}/status/204`)).toEqual({ kind: 'read', text: '' })
})

test('follows three redirects and checks each of them', async () => {
  const to = (url: string) => `${origin}/redirect/${encodeURIComponent(url)}`
  expect(await read(to('/document'))).toEqual({ kind: 'read', text: 'a document' })
  expect(await read(to(to(to('/document'))))).toEqual({ kind: 'read', text: 'a document' })
  expect(await read(to(to(to(to('/document')))))).toMatchObject({ reason: 'there were more than 3 redirects' })
  for (const target of ['http://10.0.0.1/', 'https://169.254.169.254/latest/meta-data', 'https://[::1]/'])
    expect(await read(to(target))).toEqual(unusable)
  expect(await read(to('file:///etc/passwd'))).toMatchObject({ kind: 'unreachable' })
})

test('stops reading a document that is too large', async () => {
  expect(await read(`${origin}/large`)).toEqual({
    kind: 'unreachable',
    reason: 'the document is larger than 1000000 bytes',
  })
})

describe('without allowed networks', () => {
  test.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0.0.0.0/',
    'https://[fd00::1]/',
    'http://example.com/',
    'https://example.com:8443/',
  ])('does not connect to %s', async (url) => {
    expect(await read(url, [], addressOf('93.184.215.14'))).toEqual(unusable)
  })

  test('does not connect to a name if one of its addresses is private', async () => {
    expect(await read('https://idp.example.com/', [], addressOf('10.0.0.1'))).toEqual(unusable)
    expect(await read('https://idp.example.com/', [], addressOf('93.184.215.14', '127.0.0.1'))).toEqual(unusable)
  })

  test('sends nothing to this machine', async () => {
    requested.length = 0
    const { port } = new URL(origin)
    await read(`${origin}/document`, [])
    await read(`http://localhost:${port}/document`, [])
    expect(requested).toEqual([])
  })
})

test('connects to the address that was checked, even if the name resolves to another one later', async () => {
  let asked = 0
  const rebinding: Resolve = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  const { port } = new URL(origin)
  expect(await read(`http://rebinding.example:${port}/document`, loopback, rebinding)).toMatchObject({ kind: 'read' })
  expect(asked).toBe(1)
})

test.each([
  ['8.8.8.8', true],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['100.64.0.1', false],
  ['255.255.255.255', false],
  ['2606:4700::1111', true],
  ['2002:7f00:1::', false],
  ['64:ff9b::7f00:1', false],
  ['::ffff:7f00:1', false],
  ['fe80::1%eth0', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

import { expect, test } from 'vitest'
import { processParsers } from '../settings/process-parsers.ts'
import { createAddressOf } from './client-address.ts'

const addressOf = (trusted: string, remoteAddress: string | undefined, forwarded?: string) =>
  createAddressOf(trusted === '' ? [] : (processParsers.networks(trusted) ?? []))({
    incoming: { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } },
  })

test.each([
  ['the peer, where no proxy is trusted', '', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
  ['the peer, if it is not a trusted proxy', '10.0.0.0/8', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
  ['what the trusted proxy wrote', '10.0.0.0/8', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['not what the client wrote before it', '10.0.0.0/8', '10.1.2.3', '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['not a trusted address that the client claims', '10.0.0.0/8', '10.1.2.3', '10.9.9.9, 198.51.100.1', '198.51.100.1'],
  ['behind several proxies', '10.0.0.0/8,127.0.0.1', '127.0.0.1', '198.51.100.1, 10.0.0.2', '198.51.100.1'],
  ['the last trusted proxy before garbage', '127.0.0.1', '127.0.0.1', '198.51.100.1, unknown', '127.0.0.1'],
  ['the proxy itself without the header', '127.0.0.1', '127.0.0.1', undefined, '127.0.0.1'],
  ['without port', '127.0.0.1', '127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
  ['of IPv6, without brackets and port', '::1', '::1', '[2001:db8::1]:4711', '2001:db8::1'],
  [
    'of IPv4 mapped into IPv6, as dual-stack sockets show it',
    '10.0.0.0/8',
    '::ffff:10.1.2.3',
    '192.0.2.1',
    '192.0.2.1',
  ],
  ['unknown without a socket', '', undefined, undefined, undefined],
])('is %s', (_what, trusted, peer, forwarded, client) => {
  expect(addressOf(trusted, peer, forwarded)).toBe(client)
})

import { expect, test } from 'vitest'
import { fakeServer } from '../../test/support/fake-server.ts'
import { allowHosts, hostnameOf } from './allowed-hosts.ts'

const allows = allowHosts(['poolhouse'])

test.each(['127.0.0.1', '127.8.0.1', 'localhost', 'app.localhost', '[::1]', '192.168.1.5', '[fd00::5]', 'poolhouse'])(
  'accepts the host name %s',
  (hostname) => {
    expect(allows(hostname)).toBe(true)
  },
)

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evillocalhost',
  'sub.poolhouse',
  '1.2.3.4.5',
  '',
])('rejects the host name %s', (hostname) => {
  expect(allows(hostname)).toBe(false)
})

test.each([
  ['http://127.0.0.1:9329/GetUser', '127.0.0.1'],
  ['http://[::1]:9329/', '[::1]'],
  ['https://ID.example', 'id.example'],
  ['http://id.example/a:8/b', 'id.example'],
])('the host name of %s is %s', (url, hostname) => {
  expect(hostnameOf(url)).toBe(hostname)
})

// DNS rebinding: evil.example first resolves to the attacker's server, then to 127.0.0.1.
test.each([
  ['POST', '/'],
  ['POST', '/ListUsers'],
  ['POST', '/SignUp'],
  ['OPTIONS', '/SignUp'],
  ['GET', '/'],
  ['GET', '/us-east-1_abcdefghi/.well-known/jwks.json'],
  ['GET', '/_poolhouse/health'],
  ['GET', '/_poolhouse/messages'],
  ['GET', '/nothing'],
])('%s %s with a foreign host name reaches no route', async (method, path) => {
  const server = fakeServer({ allowsHost: allows })
  const response = await server.app.request(`http://evil.example:9329${path}`, { method })
  expect([response.status, response.headers.get('access-control-allow-origin'), await response.json()]).toEqual([
    403,
    null,
    {
      __type: 'AccessDeniedException',
      message:
        'evil.example is not a name of this server. Use 127.0.0.1 or localhost, or allow the name with --allow-host evil.example.',
    },
  ])
  expect(server.calls).toEqual([])
})

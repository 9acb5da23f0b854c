import { expect, test } from 'vitest'
import { AppRouter } from './app-router.ts'

const router = new AppRouter<string>()
router.add('POST', '/', 'target')
router.add('POST', '/GetUser', 'GetUser')
router.add('GET', '/health', 'health')
router.add('GET', '/:poolId/jwks.json', 'keys')

test.each([
  ['POST', '/', 'target'],
  ['POST', '/GetUser', 'GetUser'],
  ['GET', '/health', 'health'],
])('routes %s %s to %s', (method, path, handler) => {
  expect(router.match(method, path)).toEqual([[[handler, {}]]])
})

test('routes a path with a parameter', () => {
  expect(router.match('GET', '/us-east-1_a/jwks.json')).toEqual([[['keys', { poolId: 'us-east-1_a' }]]])
})

test.each([
  ['POST', '/GetUser/'],
  ['POST', '/getuser'],
  ['POST', '/GetUsers'],
  ['POST', '/__proto__'],
  ['POST', '*'],
  ['PUT', '/GetUser'],
  ['GET', '/GetUser'],
  ['POST', '/us-east-1_a/jwks.json'],
  ['GET', '/a/b/jwks.json'],
])('%s %s has no handler', (method, path) => {
  expect(router.match(method, path)).toEqual([[]])
})

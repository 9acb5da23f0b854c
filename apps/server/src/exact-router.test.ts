import { expect, test } from 'vitest'
import { ExactRouter } from './exact-router.ts'

const router = new ExactRouter<string>()
router.add('POST', '/', 'target')
router.add('POST', '/GetUser', 'GetUser')
router.add('GET', '/health', 'health')
router.add('GET', '/*', 'documents')

test.each([
  ['POST', '/', 'target'],
  ['POST', '/GetUser', 'GetUser'],
  ['GET', '/health', 'health'],
  ['GET', '/pool/.well-known/jwks.json', 'documents'],
  ['GET', '/GetUser', 'documents'],
])('%s %s: %s', (method, path, handler) => {
  expect(router.match(method, path)).toEqual([[[handler, {}]]])
})

test.each([
  ['POST', '/GetUser/'],
  ['POST', '/getuser'],
  ['POST', '/GetUsers'],
  ['POST', '/__proto__'],
  ['POST', '*'],
  ['PUT', '/GetUser'],
])('%s %s: nobody', (method, path) => {
  expect(router.match(method, path)).toEqual([[]])
})

import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bySpecificity, pathPattern, splitPath } from './path-pattern.ts'
import { serve } from '../hono/server.ts'

/** A server whose handlers respond with the path of their route and the parameters they received. */
const responding = (paths: readonly string[]) => {
  const rows = paths.map((path, index) => {
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name ?? '', { as: 'text' }] as const)
    const request = { params: {} }
    const route = { method: 'get', path, request, responses: { 200: { content: { 'application/json': {} } } } }
    return [`operation${index}`, { route, wires: { params: Object.fromEntries(names) } }] as const
  })
  const handlers = Object.fromEntries(
    paths.map((path, index) => [
      `operation${index}`,
      ({ params }: { params: object }) => ({ status: 200, body: [path, params] }),
    ]),
  )
  const app = serve(Object.fromEntries(rows), handlers as never, {})
  return async (url: string): Promise<unknown> => {
    const response = await app.request(url)
    return response.status === 200 ? response.json() : response.status
  }
}

const cases: readonly (readonly [paths: readonly string[], url: string, response: unknown])[] = [
  [['/v1/{name}', '/v1/{name}:cancel', '/v1/{name}:undelete'], '/v1/a', ['/v1/{name}', { name: 'a' }]],
  [['/v1/{name}', '/v1/{name}:cancel'], '/v1/a:cancel', ['/v1/{name}:cancel', { name: 'a' }]],
  // An encoded colon belongs to the value.
  [['/v1/{name}', '/v1/{name}:cancel'], '/v1/a%3Acancel', ['/v1/{name}', { name: 'a:cancel' }]],
  [['/v1/{name}:cancel'], '/v1/a%3Acancel', 404],
  [['/{a}.{b}'], '/x%2Ey.z', ['/{a}.{b}', { a: 'x.y', b: 'z' }]],
  [['/{a}2{b}'], '/%2F2%32', ['/{a}2{b}', { a: '/', b: '2' }]],
  [['/v1/{name}', '/v1/{name}:cancel'], '/v1/a:b:cancel', ['/v1/{name}:cancel', { name: 'a:b' }]],
  [['/v1/{name}:cancel', '/v1/{name}:undelete'], '/v1/a', 404],
  [['/v1/{name}:cancel'], '/v1/:cancel', 404],
  [["/Orders('{key}')", '/Orders'], "/Orders('7')", ["/Orders('{key}')", { key: '7' }]],
  [["/Orders('{key}')"], '/Orders(%277%27)', ["/Orders('{key}')", { key: '7' }]],
  [["/Orders('{key}')"], '/Orders7', 404],
  [['/:colon/{x}', '/files/{name}'], '/files/a', ['/files/{name}', { name: 'a' }]],
  [['/:colon/{x}', '/files/{name}'], '/other/1', 404],
  [['/:colon/{x}'], '/:colon/1', ['/:colon/{x}', { x: '1' }]],
  [['/two%20words'], '/two%20words', ['/two%20words', {}]],
  [['/two words'], '/two%20words', ['/two words', {}]],
  [['/two%20words'], '/two-words', 404],
  [['/a%2Fb', '/a/b'], '/a%2fb', ['/a%2Fb', {}]],
  [['/a%2Fb', '/a/b'], '/a/b', ['/a/b', {}]],
  [['/caf%C3%A9'], '/café', ['/caf%C3%A9', {}]],
  [['/café'], '/caf%c3%a9', ['/café', {}]],
  [['/日本/{id}'], '/日本/7', ['/日本/{id}', { id: '7' }]],
  [['/a.b', '/{x}'], '/aXb', ['/{x}', { x: 'aXb' }]],
  [['/{a}.{b}', '/{a}'], '/x.y.z', ['/{a}.{b}', { a: 'x', b: 'y.z' }]],
  [['/{a}.{b}', '/{a}'], '/x', ['/{a}', { a: 'x' }]],
  [['/{a}/end', '/start/{b}'], '/start/end', ['/start/{b}', { b: 'end' }]],
  [['/*', '/{x}'], '/a', ['/{x}', { x: 'a' }]],
  [['/*', '/{x}'], '/*', ['/*', {}]],
  [['/a+b/{x}'], '/a+b/1', ['/a+b/{x}', { x: '1' }]],
  [['/{id}', '/mine'], '/mine', ['/mine', {}]],
  [['/$count', '/{id}'], '/$count', ['/$count', {}]],
  // A shorter path between them changes nothing.
  [
    ['/f/{id}/m/{scope}/{key}', '/f/{id}/m', '/f/{id}/m/global/cards'],
    '/f/1/m/global/cards',
    ['/f/{id}/m/global/cards', { id: '1' }],
  ],
  // An escape is one character.
  [['/{a}1'], '/%41', 404],
  [['/{a}1'], '/x%31', ['/{a}1', { a: 'x' }]],
  [['/x-{id?}'], '/x-1', ['/x-{id?}', { 'id?': '1' }]],
]

test.each(cases)('among %j, %s matches %j', async (paths, url, response) => {
  for (const order of [paths, paths.toReversed()]) expect(await responding(order)(url)).toEqual(response)
})

test('matches the same paths in a server mounted below a prefix', async () => {
  const { matches } = pathPattern('/v1/{name}:cancel')
  expect([matches('/api/v1/a:cancel'), matches('/api/v1/a')]).toEqual([true, false])
})

test('sorts paths so that more specific ones are compared first', () => {
  const paths = ['/{a}', '/{a}:b', '/{a}:longer', '/literal', '/{a}/x', '/literal/{x}', '/literal/x']
  expect([...paths].sort(bySpecificity)).toEqual([
    '/literal',
    '/literal/x',
    '/literal/{x}',
    '/{a}:longer',
    '/{a}:b',
    '/{a}',
    '/{a}/x',
  ])
})

test('splits a path of many parameters from a query with one in a short time', () => {
  const path = `/${'{a}'.repeat(50)}?x={y}`
  expect(splitPath(path)).toEqual([path, new Map()])
  expect(splitPath('/{a?b}/{c?x=1&x=2&y')).toEqual([
    '/{a?b}/{c',
    new Map([
      ['x', ['1', '2']],
      ['y', ['']],
    ]),
  ])
})

test('sorts any paths in an order without contradictions', () => {
  const segment = fc.constantFrom('', 'a', 'b', '{x}', '{x}:a', '{x}.{y}')
  const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`)
  fc.assert(
    fc.property(fc.array(path, { maxLength: 6 }), (paths) => {
      const sorted = paths.toSorted(bySpecificity)
      for (const [index, one] of sorted.entries()) {
        for (const other of sorted.slice(index)) {
          expect([one, other, bySpecificity(one, other)]).not.toEqual([one, other, 1])
          expect([one, other, bySpecificity(other, one)]).not.toEqual([one, other, -1])
        }
      }
    }),
  )
})

/** How often a pattern compares a unit of a path with a literal. */
const comparisons = (path: string, pathname: string): number => {
  const { matches } = pathPattern(path)
  const includes = vi.spyOn(Array.prototype, 'includes')
  try {
    matches(pathname)
    return includes.mock.calls.length
  } finally {
    includes.mockRestore()
  }
}

const attacks = [
  ['/{a}.{b}', (length: number) => `/${'x.'.repeat(length)}`],
  ['/{a}-{b}-{c}!', (length: number) => `/${'-'.repeat(length)}`],
  ['/{a}-{b}-{c}-{d}.png', (length: number) => `/${'a-'.repeat(length)}.pn`],
  ['/{a}%2D{b}%2D{c}!', (length: number) => `/${'%2D'.repeat(length)}`],
  ['/{a}{b}{c}!', (length: number) => `/${'a'.repeat(length)}`],
  ["/{a}','{b}','{c}')", (length: number) => `/${"','".repeat(length)}`],
] as const

test.each(attacks)('%s compares each unit of a path of 100 kB a fixed number of times', (path, attack) => {
  const [short, long] = [comparisons(path, attack(12_500)), comparisons(path, attack(100_000))]
  expect(attack(100_000).length).toBeGreaterThanOrEqual(100_000)
  expect(long).toBeLessThanOrEqual(8 * short + 8)
  expect(long).toBeLessThan(3 * attack(100_000).length)
})

test('makes no regular expressions of paths', () => {
  const made: unknown[] = []
  vi.stubGlobal(
    'RegExp',
    class extends RegExp {
      constructor(source: RegExp | string, flags?: string) {
        super(source, flags)
        made.push(source)
      }
    },
  )
  try {
    for (const [path] of attacks) pathPattern(path).matches('/a-b-c!')
  } finally {
    vi.unstubAllGlobals()
  }
  expect(made).toEqual([])
})

import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { scriptOf } from './script.ts'
import { listen } from '../../src/node/listen.ts'
import { describeWhere, fromDebian } from '../../test/support/debian-client.ts'
import { hasWrk, load } from './wrk.ts'

const requests = {
  headers: { 'content-type': 'application/json', 'x-odd': 'a "quoted" [[text]]' },
  bodies: ['{"n":1}', '{"n":"]] \\" ü"}', '{"n":3}'],
}

test('contains each request once and sends them in rotation', () => {
  const script = scriptOf(requests)
  expect(script).toContain('wrk.headers[ [==[x-odd]==] ] = [==[a "quoted" [[text]]]==]')
  expect(script.match(/wrk\.format\(nil, nil, nil, /g)).toHaveLength(3)
})

test('rejects a text that would end its long bracket', () => {
  expect(() => scriptOf({ headers: {}, bodies: [']==] os.exit()'] })).toThrow(TypeError)
})

describeWhere(hasWrk(), 'wrk', fromDebian('wrk'), 'wrk with such a script', () => {
  test('sends the configured requests', async () => {
    const seen = new Set<string>()
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        seen.add(`${request.method} ${String(request.headers['x-odd'])} ${body}`)
        response.statusCode = body === requests.bodies[2] ? 400 : 200
        response.end()
      })
    })
    onTestFinished(() => void server.close())
    const port = await listen(server, 0, '127.0.0.1')
    const result = await load(`http://127.0.0.1:${port}`, requests, 1)
    expect(seen).toEqual(new Set(requests.bodies.map((body) => `POST a "quoted" [[text]] ${body}`)))
    expect([result.requestsPerSecond > 0, result.p99 >= result.p50, result.failed > 0]).toEqual([true, true, true])
  })
})

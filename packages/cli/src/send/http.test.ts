import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createPost } from './http.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const post = (url: string, read = 60_000) =>
  createPost({ timeouts: { connect: 60_000, read }, verify: true, env: {} })({ url, headers: {}, body: '{}' })

describe('createPost', () => {
  test('returns the response', async () => {
    const url = await serve((request, response) => {
      response.writeHead(400, { 'x-a': 'b' }).end(`${request.method} ${request.headers['content-length']}`)
    })
    const response = await post(url)
    expect([response.status, response.headers.get('x-a'), response.body]).toEqual([400, 'b', 'POST 2'])
  })

  test('follows no redirects', async () => {
    const url = await serve((_, response) => void response.writeHead(307, { location: '/elsewhere' }).end())
    expect((await post(url)).status).toBe(307)
  })

  test('reports a server that does not respond', async () => {
    const url = await serve(() => undefined)
    await expect(post(url, 50)).rejects.toThrow(`Read timeout on endpoint URL: "${url}"`)
  })

  test('reports a connection that closes', async () => {
    const url = await serve((request) => request.socket.destroy())
    await expect(post(url)).rejects.toThrow(
      `Connection was closed before we received a valid response from endpoint URL: "${url}".`,
    )
  })

  test('reports a server that cannot be reached', async () => {
    const url = await serve(() => undefined)
    const [server] = servers
    await new Promise((resolve) => server?.close(resolve))
    await expect(post(url)).rejects.toThrow(`Could not connect to the endpoint URL: "${url}"`)
  })
})

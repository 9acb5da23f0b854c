import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'

/** A child process and what it says, in order. */
interface Child {
  readonly process: ChildProcess
  readonly port: number
  /** Waits until it said something so many times. */
  logged(word: string, times?: number): Promise<void>
  /** Its exit code, when it ends. */
  readonly ended: Promise<number | null>
  readonly words: readonly unknown[]
}

const startHeld = async (): Promise<Child> => {
  const child = fork(new URL('../../test/support/held-server.ts', import.meta.url))
  onTestFinished(() => void child.kill('SIGKILL'))
  const words: unknown[] = []
  let changed = (): void => {}
  child.on('message', (word) => {
    words.push(word)
    changed()
  })
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        changed = resolve
      })
    }
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  await until(() => words.length > 0)
  return {
    process: child,
    port: (words[0] as { port: number }).port,
    logged: (word, times = 1) => until(() => words.filter((logged) => logged === word).length >= times),
    ended,
    words,
  }
}

interface RawResponse {
  readonly status: number | undefined
  readonly connection: string | undefined
  readonly body: string
}

const call = (port: number, agent: Agent, operation: string, body: string): Promise<RawResponse> =>
  new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } }
    const outgoing = request(`http://127.0.0.1:${port}/${operation}`, options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, connection: response.headers.connection, body: text }),
      )
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const agents = (sockets: number): Agent => {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  onTestFinished(() => agent.destroy())
  return agent
}

const body = (name: string) => JSON.stringify({ AccessToken: name })

describe('a stopped server', () => {
  test('completes requests in progress, accepts no others, closes the storage last and exits with 0', async () => {
    const child = await startHeld()
    const agent = agents(20)
    const responses = Array.from({ length: 20 }, (_, index) => call(child.port, agent, 'GetUser', body(`a${index}`)))
    await child.logged('arrived', 20)
    child.process.kill('SIGTERM')
    await child.logged('stopping')
    await expect(call(child.port, agents(1), 'GetUser', body('late'))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    child.process.send('release')
    expect(await Promise.all(responses)).toEqual(
      Array.from({ length: 20 }, (_, index) => ({
        status: 200,
        connection: expect.any(String),
        body: body(`a${index}`),
      })),
    )
    expect(await child.ended).toBe(0)
    expect(child.words.at(-1)).toBe('closed')
  })

  test('responds to a request on an open connection, and then closes the connection', async () => {
    const child = await startHeld()
    const agent = agents(1)
    child.process.send('release')
    expect(await call(child.port, agent, 'GetUser', body('one'))).toMatchObject({ connection: 'keep-alive' })
    child.process.kill('SIGTERM')
    await child.logged('stopping')
    expect(await call(child.port, agent, 'GetUser', body('two'))).toEqual({
      status: 200,
      connection: 'close',
      body: body('two'),
    })
    expect(await child.ended).toBe(0)
  })

  test('does not wait for idle connections', async () => {
    const child = await startHeld()
    const socket = connect(child.port, '127.0.0.1')
    await new Promise((resolve) => {
      socket.once('connect', resolve)
    })
    const closed = new Promise((resolve) => {
      socket.once('close', resolve)
    })
    socket.on('error', () => {})
    child.process.kill('SIGINT')
    expect(await child.ended).toBe(0)
    await closed
  })

  test('exits at once at a second signal', async () => {
    const child = await startHeld()
    const cut = call(child.port, agents(1), 'GetUser', body('held'))
    await child.logged('arrived')
    child.process.kill('SIGTERM')
    await child.logged('stopping')
    child.process.kill('SIGINT')
    await expect(cut).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await child.ended).toBe(1)
  })
})

/** Starts the whole server; `ended` is its exit code. */
const startWhole = async (env: Readonly<Record<string, string>> = {}) => {
  const child = fork(new URL('main.mjs', import.meta.url), {
    env: { ...process.env, PORT: '0', POOLHOUSE_DATA: temporaryFolder(), ...env },
    silent: true,
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
  })
  const port = await new Promise<number>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(chunk.toString())?.[1]
      if (found !== undefined) resolve(Number(found))
    })
  })
  return { child, port, ended }
}

const whole = {
  status: 200,
  connection: expect.any(String),
  body: expect.stringMatching(/^\{"UserPool":\{.*\}\}$/),
}

describe('a Poolhouse process that is stopped under load', () => {
  test('drops no request', async () => {
    const { child, port, ended } = await startWhole()
    const agent = agents(16)
    let responded = 0
    const worker = async (): Promise<unknown> => {
      try {
        for (;;) {
          expect(await call(port, agent, 'CreateUserPool', '{"PoolName":"p"}')).toEqual(whole)
          if (++responded === 40) child.kill('SIGTERM')
        }
      } catch (error) {
        return error
      }
    }
    const ends = await Promise.all(Array.from({ length: 16 }, worker))
    expect(ends.map((end) => (end as { code?: string }).code ?? end)).toEqual(ends.map(() => 'ECONNREFUSED'))
    expect(await ended).toBe(0)
    expect(responded).toBeGreaterThanOrEqual(40)
  })

  test('first reports it to load balancers, and serves until they have noticed', async () => {
    const { child, port, ended } = await startWhole({ POOLHOUSE_STOP_DELAY: '4' })
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/_poolhouse/health`, { headers: { connection: 'close' } })
      return [response.status, await response.json()]
    }
    expect(await health()).toEqual([200, { status: 'ok' }])
    child.kill('SIGTERM')
    let response = await health()
    while (response[0] === 200) response = await health()
    expect(response).toEqual([503, { status: 'stopping' }])
    expect(await call(port, agents(1), 'CreateUserPool', '{"PoolName":"p"}')).toEqual(whole)
    expect(await ended).toBe(0)
    await expect(call(port, agents(1), 'CreateUserPool', '{"PoolName":"p"}')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
  })
})

import { randomUUID } from 'node:crypto'
import { createTestEngine, type TestEngine, type TestEngineOptions } from '@poolhouse/engine/testing'
import { createApp } from '../src/app.ts'
import { acceptAnyCredentials } from '../src/api/authentication/any-credentials.ts'
import type { Log } from '../src/log/log.ts'

/** The response to a call, as a client sees it. */
export interface AppResponse {
  readonly status: number
  /** The parsed body; undefined when it is empty. */
  readonly body: unknown
}

/** Every row of every table. */
export type Rows = Readonly<Record<string, readonly unknown[]>>

/** The whole app with a clock that is set: everything but sockets. */
export interface TestApp extends TestEngine {
  /** Calls by the native binding. */
  call(operation: string, input: unknown): Promise<AppResponse>
  /** Sends a body as it is, by the native binding. */
  send(operation: string, body: string): Promise<AppResponse>
  /** Sends any request. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Reads a document. */
  get(path: string): Promise<AppResponse>
  /** What is stored, to compare before and after. */
  dump(): Promise<Rows>
}

/** Builds the app over an empty store of the runtime; it goes when the test ends. */
export type OpenApp = () => Promise<TestApp>

/** What a runtime brings. */
export interface TestAppOptions extends TestEngineOptions {
  readonly dump: () => Promise<Rows>
}

const quiet: Log = { logsCalls: false, info: () => {}, warn: () => {}, error: () => {} }

const responseOf = async (response: Response): Promise<AppResponse> => {
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

/** Builds the app over what a runtime brings. */
export const createTestApp = async ({ dump, ...options }: TestAppOptions): Promise<TestApp> => {
  const testEngine = await createTestEngine(options)
  const app = createApp({
    engine: testEngine.engine,
    authenticate: acceptAnyCredentials('us-east-1'),
    allowsOrigin: () => true,
    environment: testEngine.needs.environment,
    publicUrl: () => 'http://127.0.0.1:9329',
    clock: testEngine.clock,
    random: { uuid: randomUUID },
    log: quiet,
  })
  const send: TestApp['send'] = async (operation, body) => {
    const headers = { 'content-type': 'application/json' }
    return responseOf(await app.request(`/${operation}`, { method: 'POST', headers, body }))
  }
  return {
    ...testEngine,
    send,
    call: (operation, input) => send(operation, JSON.stringify(input)),
    request: async (path, init) => app.request(path, init),
    get: async (path) => responseOf(await app.request(path)),
    dump,
  }
}

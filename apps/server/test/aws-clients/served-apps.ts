import { createMemoryStorage } from '@poolhouse/storage/memory'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'
import { listening } from '../support/listening.ts'

/** An app on in-memory stores that is served over HTTP until the test ends. */
export interface ServedApp extends TestApp {
  readonly url: string
  /** The body of the newest response: undefined if it was empty. */
  newestBody(): unknown
}

/** Serves a new app. */
export const aServedApp = async (): Promise<ServedApp> => {
  const app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
  let newest = ''
  const fetch = async (request: Request): Promise<Response> => {
    const { method, headers } = request
    const response = await app.request(request.url, { method, headers, body: await request.text() })
    newest = await response.clone().text()
    return response
  }
  const url = await listening({ fetch, request: app.request } as never)
  return { ...app, url, newestBody: () => (newest === '' ? undefined : JSON.parse(newest)) }
}

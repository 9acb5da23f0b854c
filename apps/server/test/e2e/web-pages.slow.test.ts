import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { describeInChromium, startChromium } from '@poolhouse/test-support/chromium'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'
import { makePool, type PoolOnServer } from '../support/pool-on-server.ts'

/** What a page got: the status and the body, or the name of the error with which the browser kept it from reading. */
type Got = readonly [status: number, body: string] | string

/** The options of `fetch` that these pages use. */
interface PageRequest {
  readonly method?: string
  readonly mode?: 'no-cors'
  readonly headers?: Record<string, string>
  readonly body?: string
}

describeInChromium('web pages in Chromium', () => {
  let browser: Browser
  let pages: Server
  let pagesPort: number

  beforeAll(async () => {
    browser = await startChromium(['evil.example'])
    pages = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>A page.'))
    await new Promise<void>((resolve) => {
      pages.listen(0, '127.0.0.1', resolve)
    })
    pagesPort = (pages.address() as AddressInfo).port
  })

  afterAll(async () => {
    await browser.close()
    pages.close()
  })

  /** Opens a page and lets its script send a request. */
  const fromPage = async (page: string, url: string, init: PageRequest = {}): Promise<Got> => {
    const context = await browser.newContext()
    const opened = await context.newPage()
    await opened.goto(page)
    const got = await opened.evaluate(
      async ([target, options]) => {
        try {
          const response = await fetch(target, options)
          return [response.status, await response.text()] as const
        } catch (error) {
          return String(error)
        }
      },
      [url, init] as const,
    )
    await context.close()
    return got
  }

  const operation = (name: string, input: object, headers: Readonly<Record<string, string>> = {}) =>
    [
      name,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(input) },
    ] as const

  describe.each(runtimes)('on %s', (runtime) => {
    const server = usePoolhouse(runtime)
    let pool: PoolOnServer

    beforeAll(async () => {
      pool = await makePool(server.current.url)
    })

    const evil = () => `http://evil.example:${pagesPort}/`
    const local = () => `http://localhost:${pagesPort}/`
    const port = () => new URL(server.current.url).port

    test('of a foreign origin cannot call administrator operations, in either binding', async () => {
      const [path, init] = operation('CreateUserPool', { PoolName: 'evil' })
      expect(await fromPage(evil(), `${server.current.url}/${path}`, init)).toBe('TypeError: Failed to fetch')
      const [, aws] = operation(
        '',
        { PoolName: 'evil' },
        {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.CreateUserPool',
          authorization: 'AWS4-HMAC-SHA256 Credential=any',
        },
      )
      expect(await fromPage(evil(), `${server.current.url}/`, aws)).toBe('TypeError: Failed to fetch')
      const { UserPools } = await responseOf(server.current.url, 'ListUserPools', { MaxResults: 10 })
      expect(UserPools.map(({ Name }: { Name: string }) => Name)).toEqual(['p'])
    })

    test('of a foreign origin cannot read messages', async () => {
      const url = `${server.current.url}/_poolhouse/messages`
      expect(await fromPage(evil(), url)).toBe('TypeError: Failed to fetch')
      // The response to a request without CORS cannot be read: status 0, no body.
      expect(await fromPage(evil(), url, { mode: 'no-cors' })).not.toContain('messages')
    })

    test('of a foreign origin can sign users up, as on AWS', async () => {
      const input = { ClientId: pool.ClientId, Username: 'ada', Password: 'x' }
      const [path, init] = operation('SignUp', input)
      expect(await fromPage(evil(), `${server.current.url}/${path}`, init)).toEqual([
        400,
        expect.stringContaining('InvalidPasswordException'),
      ])
    })

    test('of this machine can call every operation', async () => {
      const [path, init] = operation('ListUserPools', { MaxResults: 10 })
      expect(await fromPage(local(), `${server.current.url}/${path}`, init)).toEqual([
        200,
        expect.stringContaining(pool.UserPoolId),
      ])
    })

    // The name first led to the attacker's server, and now leads to this machine.
    test('of a rebound name reach no route', async () => {
      const rebound = `http://evil.example:${port()}`
      const [path, init] = operation('ListUserPools', { MaxResults: 10 })
      for (const target of [`/${path}`, '/_poolhouse/messages', '/_poolhouse/health'] as const) {
        const got = await fromPage(`${rebound}/`, `${rebound}${target}`, target === `/${path}` ? init : {})
        expect(got[0], target).toBeGreaterThanOrEqual(403)
        expect(got[1], target).not.toContain(pool.UserPoolId)
      }
    })
  })
})

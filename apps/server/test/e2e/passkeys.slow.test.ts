import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aPassword } from '@poolhouse/engine/testing'
import type { Browser, Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { describeInChromium, startChromium } from '@poolhouse/test-support/chromium'
import type { PasskeyPage } from '../support/passkey-page.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

/** The script of the page, with AWS Amplify in it. */
const bundledPage = async (): Promise<string> => {
  const input = new URL('../support/passkey-page.ts', import.meta.url).pathname
  const build = await rolldown({ input, platform: 'browser' })
  const { output } = await build.generate({ format: 'iife', codeSplitting: false })
  await build.close()
  return output[0].code
}

/** Calls a function of the page. */
const call = <Name extends keyof PasskeyPage>(page: Page, name: Name, ...args: Parameters<PasskeyPage[Name]>) =>
  page.evaluate(
    ([called, given]) => {
      const { page: functions } = globalThis as unknown as {
        readonly page: Record<string, (...a: unknown[]) => unknown>
      }
      return functions[called]?.(...given)
    },
    [name, args as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<PasskeyPage[Name]>>>

describeInChromium('passkeys in Chromium, with AWS Amplify 6', () => {
  let browser: Browser
  let site: Server
  let origin: string

  beforeAll(async () => {
    const script = await bundledPage()
    browser = await startChromium()
    site = createServer((request, response) => {
      const isScript = request.url === '/page.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(isScript ? script : '<!doctype html><title>Passkeys</title><script src="/page.js"></script>')
    })
    await new Promise<void>((resolve) => {
      site.listen(0, '127.0.0.1', resolve)
    })
    origin = `http://localhost:${(site.address() as AddressInfo).port}`
  })

  afterAll(async () => {
    await browser.close()
    site.close()
  })

  /** Opens the page with an authenticator that is part of the device, verifies its user and counts signatures. */
  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto(origin)
    return page
  }

  describe.each(runtimes)('on %s', (runtime) => {
    const server = usePoolhouse(runtime)

    test('a page on localhost registers a passkey, signs in with it twice, and deletes it', async () => {
      const { url } = server.current
      const { UserPool } = await responseOf(url, 'CreateUserPool', {
        PoolName: 'passkeys',
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
      })
      const WebAuthnConfiguration = { RelyingPartyId: 'localhost', UserVerification: 'required' }
      await responseOf(url, 'SetUserPoolMfaConfig', { UserPoolId: UserPool.Id, WebAuthnConfiguration })
      const { UserPoolClient } = await responseOf(url, 'CreateUserPoolClient', {
        UserPoolId: UserPool.Id,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      })
      const name = { UserPoolId: UserPool.Id, Username: 'ada' }
      await responseOf(url, 'AdminCreateUser', { ...name, MessageAction: 'SUPPRESS' })
      await responseOf(url, 'AdminSetUserPassword', { ...name, Password: aPassword, Permanent: true })

      const page = await openPage()
      await call(page, 'configure', UserPool.Id, UserPoolClient.ClientId, url)
      expect(await call(page, 'signInWithPassword', 'ada', aPassword)).toBe('DONE')
      await call(page, 'register')
      const credentials = await call(page, 'list')
      expect(credentials).toMatchObject([
        { relyingPartyId: 'localhost', authenticatorAttachment: 'platform', authenticatorTransports: ['internal'] },
      ])
      // The authenticator has a passkey already, which the options exclude.
      await expect(call(page, 'register')).rejects.toThrow(/already exists|previously registered|InvalidState/i)

      for (let times = 0; times < 2; times += 1) {
        await call(page, 'signOut')
        expect(await call(page, 'signInWithPasskey', 'ada')).toBe('DONE')
        expect(await call(page, 'username')).toBe('ada')
      }

      await call(page, 'remove', credentials[0]?.credentialId ?? '')
      await call(page, 'signOut')
      expect(await call(page, 'signInWithPasskey', 'ada')).toBe('CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION')
      await page.close()
    })
  })
})

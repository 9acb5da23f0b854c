import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { collectProblems, generate, loadDocument } from '@poolhouse/codegen'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInChromium, startChromium } from '@poolhouse/test-support/chromium'
import { usePoolhouse } from '../support/poolhouse.ts'

/** A document with what this project's own contract does not have. */
const shop = `
openapi: 3.1.1
info: { title: Pet shop, version: '1' }
paths:
  /pets:
    post:
      operationId: addPet
      responses:
        '201':
          description: Added.
          headers: { X-Left: { description: Requests left., schema: { type: integer } } }
      callbacks:
        sold:
          '{$request.body#/url}':
            post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sale' } } } } }
webhooks:
  priceChanged:
    post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sale' } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas: { Sale: { type: object, properties: { price: { type: number } } } }
`

const shopPage = async (): Promise<string> => {
  const source = loadDocument('shop.yaml', () => shop, collectProblems().report)
  const files = await generate(source, { outputs: { folder: '.', only: ['reference'] } })
  return files.get('reference/index.html') ?? ''
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeInChromium('the reference of a development server', () => {
  const server = usePoolhouse('Node')
  const problems: string[] = []
  let browser: Browser

  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser.close())

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => problems.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.current.url) && !request.url().startsWith('data:'))
        problems.push(`request to ${request.url()}`)
    })
    await page.goto(`${server.current.url}${path}`)
    return page
  }

  /** Goes to an operation within the page, and waits until it has replaced the one before. */
  const showOperation = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${server.current.url}/_poolhouse/reference#/operations/${id}`)
    await page.getByRole('heading', { level: 1, name: id, exact: true }).waitFor()
  }

  /** Closes a page that had no errors: neither of its script nor of its content security policy. */
  const close = async (page: Page): Promise<void> => {
    await page.context().close()
    expect(problems.splice(0)).toEqual([])
  }

  test('is linked from the start page, and finds operations, members and errors by keyboard', async () => {
    const page = await open('/')
    await page.getByRole('navigation').getByRole('link', { name: 'Reference' }).click()
    await page.getByRole('heading', { level: 1, name: 'Poolhouse user pools API' }).waitFor()
    const find = async (text: string, downs = 0): Promise<string> => {
      const before = new URL(page.url()).hash
      await page.keyboard.press('Control+k')
      await page.keyboard.type(text)
      for (let press = 0; press < downs; press++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(({ hash }) => hash !== before)
      return new URL(page.url()).hash
    }
    expect(await find('GetUserAttributeVerificationCode')).toBe('#/operations/GetUserAttributeVerificationCode')
    await page.getByRole('heading', { level: 1, name: 'GetUserAttributeVerificationCode' }).waitFor()
    expect(await page.title()).toBe('GetUserAttributeVerificationCode · Poolhouse user pools API')
    expect(await find('temporarypassword admincreate')).toBe('#/operations/AdminCreateUser/request/TemporaryPassword')
    expect(await page.locator('.member.target .name').textContent()).toBe('TemporaryPassword')
    expect(await find('CodeMismatchException')).toBe('#/schemas/CodeMismatchException')
    // An error leads to its conditions at an operation, and the menu shows the operation.
    await page.locator('main').getByRole('link', { name: 'ConfirmSignUp' }).click()
    await page.getByRole('heading', { level: 1, name: 'ConfirmSignUp' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/operations/ConfirmSignUp/errors/CodeMismatchException')
    const entry = await page.locator('.menu [aria-current]').boundingBox()
    expect(entry?.y).toBeGreaterThan(0)
    expect(entry?.y).toBeLessThan(720)
    await close(page)
  })

  test.each(['', '#/', '#/tags/users', '#/security/aws'])('shows its overview at the address %s', async (hash) => {
    const page = await open(`/_poolhouse/reference${hash}`)
    await page.getByRole('heading', { level: 1, name: 'Poolhouse user pools API' }).waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Poolhouse is running' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    await close(page)
  })

  test('shows the current operation when the menu of a narrow page is opened', async () => {
    const page = await open('/_poolhouse/reference#/operations/VerifyUserAttribute', {
      viewport: { width: 360, height: 800 },
    })
    await page.getByRole('heading', { level: 1, name: 'VerifyUserAttribute' }).waitFor()
    await page.getByText('Operations', { exact: true }).click()
    const entry = page.getByRole('navigation').getByRole('link', { name: 'VerifyUserAttribute', exact: true })
    await expect.poll(async () => (await entry.boundingBox())?.y).toBeLessThan(640)
    await close(page)
  })

  test('skips to its content, and returns to the place that a link was followed from', async () => {
    const page = await open('/_poolhouse/reference')
    await page.locator('html[data-whole]').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('content')
    const link = page.locator('main').getByRole('link', { name: 'ForgetDevice', exact: true })
    await link.scrollIntoViewIfNeeded()
    const isKept = () => page.evaluate<boolean>('scrollY > 1000 && history.state?.top === scrollY')
    await expect.poll(isKept).toBe(true)
    const before = await link.boundingBox()
    await link.click()
    await page.getByRole('heading', { level: 1, name: 'ForgetDevice' }).waitFor()
    await expect.poll(() => page.evaluate<number>('scrollY')).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Poolhouse user pools API' }).waitFor()
    await expect.poll(async () => Math.round((await link.boundingBox())?.y ?? 0)).toBe(Math.round(before?.y ?? -1))
    await close(page)
  })

  test('shows that the server does not respond, and tries again', async () => {
    const page = await open('/_poolhouse/reference')
    await page.locator('html[data-whole]').waitFor()
    await page.route('**/*.json', (route) => route.abort())
    await page.locator('main').getByRole('link', { name: 'ForgetDevice', exact: true }).click()
    await page.getByRole('alert').getByText('The server does not respond.').waitFor()
    await page.unroute('**/*.json')
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'ForgetDevice' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    // The browser logs every request that fails.
    expect(new Set(problems.splice(0))).toEqual(new Set([expect.stringContaining('net::ERR_FAILED')]))
    await close(page)
  })

  test('keeps the keys that are typed before its script starts', async () => {
    const page = await open('/', { bypassCSP: true })
    const whole = await (await page.request.get(`${server.current.url}/_poolhouse/reference`)).text()
    const [, script = ''] = /<script>((?:(?!<script)[^])*)<\/script>\s*<\/body>/.exec(whole) ?? []
    await page.route('**/_poolhouse/reference', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole.replace(script, '') }),
    )
    await page.goto(`${server.current.url}/_poolhouse/reference`)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('GetUserPoolMfaConfig')
    await page.keyboard.press('Enter')
    await page.addScriptTag({ content: script })
    await page.getByRole('heading', { level: 1, name: 'GetUserPoolMfaConfig' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/operations/GetUserPoolMfaConfig')
    await close(page)
  })

  test('shows an operation, and copies the sample for the remembered client', async () => {
    const page = await open('/_poolhouse/reference#/operations/GetUserAttributeVerificationCode')
    await page.getByRole('heading', { name: 'Errors' }).waitFor()
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    for (const part of [
      'AccessToken string required',
      '1 to 32 characters',
      'ClientMetadata map of string to string',
      'CodeDeliveryDetails CodeDeliveryDetailsType',
      // The members of an only member are open.
      'Members of CodeDeliveryDetailsType Destination string',
      'CodeDeliveryFailureException 400',
      'InternalErrorException 500',
      '"Destination": "a***@e***"',
    ]) {
      expect(text).toContain(part)
    }
    // Reached by its address before the rest of the data was read.
    await showOperation(page, 'SignUp')
    await page.getByText('Members of UserContextDataType').click()
    await page.getByText('EncodedData', { exact: true }).waitFor()
    await showOperation(page, 'GetUserAttributeVerificationCode')
    // Errors that are never raised are folded, unless the address names one.
    await page.getByText('more declared, never raised').waitFor()
    expect(await page.getByText('Never raised by this operation').first().isVisible()).toBe(false)
    await page.evaluate(`location.hash += '/errors/ForbiddenException'`)
    await page.locator('.member.target').getByText('ForbiddenException').waitFor()
    await page.getByRole('tab', { name: 'Shell' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tabpanel').innerText()).toContain('cognito.get_user_attribute_verification_code(')
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'net/http' }).click()
    await showOperation(page, 'GetUser')
    await page.getByRole('button', { name: 'Copy request sample' }).click()
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' })
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(
      `http.Post("${server.current.url}/GetUser"`,
    )
    await close(page)
  })

  test('sends a request to its own server by keyboard, and explains an invalid entry', async () => {
    const page = await open('/_poolhouse/reference#/operations/ListUserPools')
    await page.locator('.try > summary').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('MaxResults').fill('ten')
    await page.keyboard.press('Enter')
    await page.getByText('Enter a number.').waitFor()
    expect(await page.getByLabel('MaxResults').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('MaxResults').fill('10')
    await page.keyboard.press('Enter')
    await page.getByText('✓ 200').waitFor()
    expect(JSON.parse(await page.getByRole('region', { name: 'response body' }).innerText())).toEqual({ UserPools: [] })

    await showOperation(page, 'GetUser')
    await page.getByText('on this server').click()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('✗ 400').waitFor()
    expect(await page.getByRole('region', { name: 'response body' }).innerText()).toContain('NotAuthorizedException')
    // The browser logs every response with an error.
    expect(problems.splice(0)).toEqual([expect.stringContaining('status of 400')])
    await close(page)
  })

  test('shows headers, callbacks, webhooks and security schemes of any document', async () => {
    const page = await open('/_poolhouse/reference')
    const body = await shopPage()
    await page.route('**/shop', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    await page.goto(`${server.current.url}/shop`)
    const textOf = async (hash: string): Promise<string> => {
      await page.evaluate(`location.hash = '${hash}'`)
      await page.getByRole('heading', { level: 1, name: hash.split('/').at(-1) ?? '' }).waitFor()
      return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    }
    expect(await page.locator('main').innerText()).toContain('A key in the header X-Key.')
    expect(await textOf('#/operations/addPet')).toMatch(
      /Response 201 Added. Headers X-Left integer Requests left. Callbacks sold POST \{\$request.body#\/url\} price number /i,
    )
    expect(await textOf('#/webhooks/priceChanged')).toMatch(/POST sent to your server .*price number/i)
    await close(page)
  })

  const operation = '#/operations/SignUp'
  const views = [
    { hash: '', width: 1280, colorScheme: 'light' },
    { hash: operation, width: 360, colorScheme: 'light' },
    { hash: operation, width: 1280, colorScheme: 'dark' },
    { hash: '#/schemas/UserPoolType', width: 360, colorScheme: 'dark' },
  ] as const

  test.each(views)('"$hash" is accessible and fits $width px, $colorScheme', async ({ width, colorScheme, hash }) => {
    const page = await open(`/_poolhouse/reference${hash}`, {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    })
    if (hash !== '') await page.locator('main h2').first().waitFor()
    // By element: what is opened adds further summaries, which changes the positions of the others.
    const closed = await page.locator('main details:not([open]) > summary').elementHandles()
    for (const summary of closed) await summary.click()
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
    await close(page)
  })
})

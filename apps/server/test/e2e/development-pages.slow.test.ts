import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { describeInChromium, startChromium } from '@poolhouse/test-support/chromium'
import { makePool, type PoolOnServer } from '../support/pool-on-server.ts'
import { usePoolhouse } from '../support/poolhouse.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeInChromium('the pages of a development server', () => {
  const server = usePoolhouse('Node')
  const problems: string[] = []
  let browser: Browser
  let pool: PoolOnServer

  beforeAll(async () => {
    browser = await startChromium()
    pool = await makePool(server.current.url)
  })
  afterAll(() => browser.close())

  const signUp = (Username: string) =>
    responseOf(server.current.url, 'SignUp', {
      ClientId: pool.ClientId,
      Username,
      Password: 'Correct-Horse-9!',
      UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
    })

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => problems.push(message.text()))
    await page.goto(`${server.current.url}${path}`)
    return page
  }

  /** Closes a page that had no errors: neither of its script nor of its content security policy. */
  const close = async (page: Page): Promise<void> => {
    await page.context().close()
    expect(problems.splice(0)).toEqual([])
  }

  test('show a new message without a reload, and copy its code', async () => {
    const page = await open('/')
    expect(await page.title()).toBe('Poolhouse')
    await page.getByText('No message yet.').waitFor()
    await signUp('ada')
    const code = await server.current.codeTo('ada@example.com')
    await page.getByRole('button', { name: `Copy code ${code}` }).click()
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' })
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(code)
    await page.getByRole('link', { name: 'All messages' }).press('Enter')
    await page.getByRole('heading', { name: 'ada@example.com' }).waitFor()
    await page.getByLabel('Email address or phone number').fill('bob@example.com')
    await page.getByRole('button', { name: 'Show' }).press('Enter')
    await page.getByRole('heading', { name: 'No message to bob@example.com' }).waitFor()
    await close(page)
  })

  test('escape texts of users', async () => {
    const page = await open('/_poolhouse/messages?to=<img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
    await close(page)
  })

  const views = [360, 1440].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['/', '/_poolhouse/messages', '/feedback/us-east-1_example?value=invalid&token=any'].map((path) => ({
        width,
        colorScheme,
        path,
      })),
    ),
  )

  test.each(views)('are accessible and fit: $path at $width px, $colorScheme', async ({ width, colorScheme, path }) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close(page)
  })
})

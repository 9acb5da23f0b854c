import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlReport } from '../src/report/html/page.ts'
import { describeInChromium, startChromium } from '@poolhouse/test-support/chromium'
import { sampleReview } from './sample-review.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describeInChromium('the HTML report in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'))
  const problems: string[] = []

  beforeAll(async () => {
    writeFileSync(join(folder, 'changes.html'), htmlReport(sampleReview()))
    writeFileSync(join(folder, 'none.html'), htmlReport(sampleReview([])))
    browser = await startChromium()
  })

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (file: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(`request to ${request.url()}`)
    })
    await page.goto(pathToFileURL(join(folder, file)).href)
    return page
  }

  /** Closes a page that had no errors: neither of its script nor of its content security policy. */
  const close = async (page: Page): Promise<void> => {
    await page.context().close()
    expect(problems.splice(0)).toEqual([])
  }

  const views = [
    { file: 'changes.html', width: 320, colorScheme: 'light' },
    { file: 'changes.html', width: 390, colorScheme: 'light' },
    { file: 'changes.html', width: 390, colorScheme: 'dark' },
    { file: 'changes.html', width: 1280, colorScheme: 'light' },
    { file: 'changes.html', width: 1280, colorScheme: 'dark' },
    { file: 'none.html', width: 390, colorScheme: 'light' },
    { file: 'none.html', width: 1280, colorScheme: 'dark' },
  ] as const

  test.each(views)(
    '$file is accessible at $width px, $colorScheme, and never scrolls horizontally',
    async ({ file, width, colorScheme }) => {
      const page = await open(file, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
      for (const summary of await page.locator('.accept summary').all()) await summary.click()
      await page.evaluate(axe)
      const results = await page.evaluate<AxeResults>('axe.run(document)')
      expect(
        results.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 120)) })),
      ).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await close(page)
    },
  )

  const visibleChanges = (page: Page) => page.locator('.change:visible').count()

  test('filters by level, operation and rule, and shows all changes again', async () => {
    const page = await open('changes.html')
    expect(await visibleChanges(page)).toBe(9)
    await page.getByRole('checkbox', { name: 'Major' }).uncheck()
    expect([await visibleChanges(page), await page.getByRole('status').textContent()]).toEqual([3, '3 of 9 shown'])
    await page.getByLabel('Operation', { exact: true }).selectOption({ label: 'GET /pets' })
    expect(await page.locator('.change:visible h3').allTextContents()).toEqual([
      'the optional query parameter sort was added',
    ])
    await page.getByLabel('Rule', { exact: true }).selectOption('operation-removed')
    expect(await visibleChanges(page)).toBe(0)
    await page.getByRole('button', { name: 'Show all changes' }).click()
    expect(await visibleChanges(page)).toBe(9)
    await close(page)
  })

  test('J and K move through the visible changes and update the address', async () => {
    const page = await open('changes.html')
    const current = () => page.evaluate<string>("document.activeElement.querySelector('h3').textContent")
    const titles = await page.locator('.change h3').allTextContents()
    const walked: string[] = []
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key)
      walked.push(await current())
    }
    expect(walked).toEqual([titles[0], titles[1], titles[2], titles[1]])
    expect(new URL(page.url()).hash).toBe(`#${await page.locator('.change.current').getAttribute('id')}`)
    for (const _ of titles) await page.keyboard.press('n')
    expect(await current()).toBe(titles.at(-1))
    await close(page)
  })

  test('a permalink leads to its change, also without script', async () => {
    const page = await open('changes.html', { javaScriptEnabled: false })
    const link = page.locator('.permalink').nth(7)
    await page.goto(`${page.url()}${await link.getAttribute('href')}`)
    expect(await page.locator('.change:target h3').textContent()).toBe('the operation was added')
    expect([await visibleChanges(page), await page.locator('.toolbar').isVisible()]).toEqual([9, false])
    await close(page)
  })

  test('the theme button switches between light and dark', async () => {
    const page = await open('changes.html', { colorScheme: 'light' })
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const automatic = await background()
    const button = page.getByRole('button', { name: 'Theme' })
    await button.click()
    expect(await background()).toBe(automatic)
    await button.click()
    expect(await background()).not.toBe(automatic)
    await page.reload()
    expect(await button.textContent()).toBe('Theme: dark')
    await close(page)
  })

  test('prints every change and no controls', async () => {
    const page = await open('changes.html')
    await page.emulateMedia({ media: 'print' })
    expect([await visibleChanges(page), await page.locator('button:visible').count()]).toEqual([9, 0])
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    await close(page)
  })
})

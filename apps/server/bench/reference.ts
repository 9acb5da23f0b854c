import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { referencePath } from '../src/development/page-requests.ts'
import { createReference } from '../src/development/reference.ts'
import { reference } from '../src/generated/reference/index.ts'
import { startChromium } from '@poolhouse/test-support/chromium'

const help = `Usage: node bench/reference.ts [runs]

Measures the page of the reference in Chromium: from the start of the navigation to the first paint and to the view with its
heading, and from a key in the search to its results. Prints medians of the runs (default 9), and those of an empty page in
the same runs.
`

const [given = '9'] = process.argv.slice(2)
const runs = Number(given)
if (!Number.isInteger(runs) || runs < 1) {
  console.log(help)
  process.exit(given.includes('help') ? 0 : 2)
}

const respond = createReference(reference)
const empty = '<!doctype html><html lang="en"><title>Empty</title><main><h1>Empty</h1></main></html>'
const server = createServer((request, response) => {
  const sent = new Request(`http://bench${request.url}`, { headers: { 'accept-encoding': 'gzip' } })
  void (async () => {
    const page =
      request.url === '/empty' ? new Response(empty, { headers: { 'content-type': 'text/html' } }) : await respond(sent)
    response.writeHead(page.status, Object.fromEntries(page.headers)).end(Buffer.from(await page.arrayBuffer()))
  })()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds to the first contentful paint and to the largest, which is the view. */
const paintsOf = (page: Page): Promise<readonly [first: number, view: number]> =>
  page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve([
      performance.getEntriesByName('first-contentful-paint')[0].startTime,
      list.getEntries().at(-1).startTime,
    ])).observe({ type: 'largest-contentful-paint', buffered: true })
  })`)

/** Milliseconds from each key to the frame with its results. The first key immediately follows the focus. */
const keysOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(`(async () => {
    const input = document.querySelector('#search')
    input.focus()
    const times = []
    for (const key of 'attribute') {
      const start = performance.now()
      input.value += key
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - start)
    }
    return times
  })()`)

const browser = await startChromium()
const views = {
  'empty page': '/empty',
  overview: referencePath,
  operation: `${referencePath}#/operations/GetUserAttributeVerificationCode`,
}
const paints = new Map<string, (readonly [number, number])[]>()
const keys: (readonly number[])[] = []
for (let run = 0; run < runs; run++) {
  for (const [name, path] of Object.entries(views)) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(url + path)
    await page.locator('main h1:visible').waitFor()
    paints.set(name, [...(paints.get(name) ?? []), await paintsOf(page)])
    if (name === 'overview') keys.push(await keysOf(page))
    await context.close()
  }
}
await browser.close()
server.close()

for (const [name, times] of paints) {
  const [first, view] = [median(times.map(([paint]) => paint)), median(times.map(([, paint]) => paint))]
  console.log(`${name.padEnd(12)} first paint ${first.toFixed(0)} ms, view ${view.toFixed(0)} ms`)
}
const following = keys.flatMap((times) => times.slice(1))
console.log(
  `search       first key ${median(keys.map(([first = 0]) => first)).toFixed(0)} ms, each further ${median(following).toFixed(0)} ms`,
)

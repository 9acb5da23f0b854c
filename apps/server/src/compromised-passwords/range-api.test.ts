import type { Clock } from '@poolhouse/engine'
import { expect, test } from 'vitest'
import type { Log } from '../log/log.ts'
import { createRangeApi } from './range-api.ts'

// SHA-1 of "password": 5BAA6 1E4C9B93F3F0682250B6CF8331B7EE68FD8.
const rest = '1E4C9B93F3F0682250B6CF8331B7EE68FD8'
const other = '003D68EB55068C33ACE09247EE4C639306B'

const aList = (response: () => Response | Promise<Response>) => {
  const requests: { readonly url: string; readonly headers: unknown; readonly redirect: unknown }[] = []
  const warnings: (string | undefined)[] = []
  let now = 0
  const clock: Clock = { now: () => now }
  const log: Log = { logsCalls: false, info: () => {}, warn: ({ detail }) => warnings.push(detail), error: () => {} }
  const list = createRangeApi('https://ranges.example', {
    clock,
    log,
    fetch: async (url, { headers, redirect }) => {
      requests.push({ url, headers, redirect })
      return response()
    },
  })
  return { ...list, requests, warnings, advance: (milliseconds: number) => (now += milliseconds) }
}

test('sends five digits of the hash and requests padding', async () => {
  const { contains, requests } = aList(() => new Response(`${other}:3\r\n${rest}:52\r\n`))
  expect(await contains('password')).toBe(true)
  expect(requests).toStrictEqual([
    {
      url: 'https://ranges.example/range/5BAA6',
      headers: { 'add-padding': 'true', 'user-agent': 'Poolhouse' },
      redirect: 'manual',
    },
  ])
})

test.each([
  ['the first line', `${rest}:1\n${other}:3`, true],
  ['small letters', `${other}:3\n${rest.toLowerCase()}:1`, true],
  ['no line', `${other}:3`, false],
  ['padding', `${other}:3\r\n${rest}:0\r\n`, false],
])('looks the hash up in a response with %s', async (_, body, expected) => {
  const { contains, warnings } = aList(() => new Response(body))
  expect(await contains('password')).toBe(expected)
  expect(warnings).toStrictEqual([])
})

const endless = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`${other}:3\r\n`.repeat(1000))),
    }),
  )

test.each([
  ['status 503', () => new Response('', { status: 503 }), 'status 503'],
  ['a redirect', () => Response.redirect('https://elsewhere.example'), 'status 302'],
  ['a page', () => new Response('<html>'), 'the response is not a range of SHA-1 hashes'],
  ['an empty response', () => new Response(''), 'the response is not a range of SHA-1 hashes'],
  ['an endless response', endless, 'the response is longer than 1000000 characters'],
  ['no response', () => Promise.reject(new Error('The operation timed out')), 'The operation timed out'],
])('%s makes it accept passwords for 30 seconds, with one warning', async (_, response, reason) => {
  const { advance, contains, requests, warnings } = aList(response)
  expect(await contains('password')).toBe(false)
  expect(await contains('password')).toBe(false)
  expect(warnings).toStrictEqual([reason])
  advance(30_000)
  await contains('password')
  expect(requests).toHaveLength(2)
})

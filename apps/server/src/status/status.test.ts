import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { fakeServer, wholeResponse } from '../../test/support/fake-server.ts'
import type { Readiness } from './health.ts'
import { createReadiness } from './readiness.ts'

const url = 'http://127.0.0.1:9329'

describe('health', () => {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  const ask = async (path: string, readiness: Readiness) => {
    const { app } = fakeServer({ readiness: async () => readiness })
    return wholeResponse(await app.request(`${url}/_poolhouse/${path}`))
  }

  test('reports whether to send requests', async () => {
    expect(await ask('health', 'ok')).toEqual({ status: 200, headers, body: '{"status":"ok"}' })
    const away = { status: 503, headers, body: '{"status":"database-away"}' }
    expect(await ask('health', 'database-away')).toEqual(away)
    expect(await ask('health', 'stopping')).toEqual({ status: 503, headers, body: '{"status":"stopping"}' })
  })

  test('is alive for a process that cannot serve', async () => {
    expect(await ask('health/live', 'database-away')).toEqual({ status: 200, headers, body: '{"status":"ok"}' })
  })

  test.each<[what: string, find: () => Promise<undefined>, isStopping: boolean, readiness: Readiness]>([
    ['the database responds', async () => undefined, false, 'ok'],
    ['it fails', () => Promise.reject(new Error('away')), false, 'database-away'],
    ['it does not respond', () => new Promise(() => {}), false, 'database-away'],
    ['the server is to stop', async () => undefined, true, 'stopping'],
  ])('is correct when %s', async (_, find, isStopping, readiness) => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const clock = { now: () => 0 }
    const found = createReadiness({ pools: { find }, clock, isStopping: () => isStopping })()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await found).toBe(readiness)
  })

  test('queries the database once a second for any number of requests', async () => {
    const asked: { resolve: (found: undefined) => void; reject: (error: Error) => void }[] = []
    const find = () => new Promise<undefined>((resolve, reject) => asked.push({ resolve, reject }))
    let now = 0
    let isStopping = false
    const readiness = createReadiness({ pools: { find }, clock: { now: () => now }, isStopping: () => isStopping })
    const many = Array.from({ length: 100 }, readiness)
    asked[0]?.resolve(undefined)
    expect([new Set(await Promise.all(many)), asked.length]).toEqual([new Set(['ok']), 1])

    now = 1000
    const first = readiness()
    expect(await readiness()).toBe('ok')
    asked[1]?.reject(new Error('away'))
    expect([await first, await readiness(), asked.length]).toEqual(['database-away', 'database-away', 2])

    now = -3_600_000
    const afterwards = readiness()
    asked[2]?.resolve(undefined)
    expect([await afterwards, asked.length]).toEqual(['ok', 3])
    isStopping = true
    expect(await readiness()).toBe('stopping')
  })
})

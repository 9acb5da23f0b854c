import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Case } from './cases/case.ts'
import { generatedCases } from './cases/generated.ts'
import { cases } from './cases/index.ts'
import { comparable, exchanging, type Generated } from './generate-from.ts'
import { importFrom } from './import-files.ts'

let home: string
let all: readonly Generated[]

beforeAll(async () => {
  ;({ home, all } = await generatedCases())
})

afterAll(() => rmSync(home, { recursive: true }))

/** True for an operation that responds with its body. */
const isEcho = ({ document }: Case, operation: string): boolean =>
  new RegExp(`operationId: ${operation}\\b(?:(?!operationId)[^])*?'200'`).test(JSON.stringify(document))

/** The values of a stream of them; other bodies as they are. */
const listed = async (body: unknown): Promise<unknown> => {
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) return body
  const values: unknown[] = []
  for await (const value of body as AsyncIterable<unknown>) values.push(value)
  return values
}

const places = { path: 'params', query: 'query', header: 'headers', cookie: 'cookies' } as const

test.each(cases.map((each, index) => [each.name, each, index] as const))('%s', async (_, own, index) => {
  const { calls = [], results = [], rejected = [], urls = [], values = {}, warned = [] } = own
  expect(all[index]?.warnings.map(({ message }) => message).sort()).toEqual([...warned].sort())
  const folder = join(home, String(index))
  const parts = readdirSync(join(folder, 'api'))
  if (parts.includes('hono')) {
    const exchange = await exchanging(folder)
    for (const [operation, input, kept = input['body']] of calls) {
      const echoes = isEcho(own, operation)
      const echo = ({ body }: { readonly body?: unknown }) => ({ status: 200, body })
      const { ran, received, result } = await exchange(operation, input, echoes ? echo : undefined)
      expect({ ran, status: result.status, body: result.body }).toMatchObject({
        ran: operation,
        ...(echoes ? { status: 200, body: kept } : { status: 204 }),
      })
      const { params = {} } = input as { readonly params?: Partial<Record<keyof typeof places, object>> }
      const { body, ...groups } = Object(received)
      expect(await comparable(body)).toEqual(await comparable(kept))
      for (const [place, group] of Object.entries(places) as [keyof typeof places, string][])
        if (params[place]) expect(groups[group]).toEqual(params[place])
    }
    for (const [operation, given, expected] of results) {
      const { result, response } = await exchange(operation, {}, given)
      const { headers = {}, ...rest } = expected
      const sent = Object.keys(headers).map((name) => [
        name,
        Array.isArray(headers[name]) ? response.headers.getSetCookie() : response.headers.get(name),
      ])
      const { status } = result
      const received = { status, body: await comparable(await listed(result.body)) }
      expect([operation, given, received, Object.fromEntries(sent)]).toMatchObject([operation, given, rest, headers])
    }
    for (const [operation, body] of rejected)
      expect([body, (await exchange(operation, { body })).result.status]).toEqual([body, 400])
    for (const [url, operation] of urls) expect([url, await exchange.run(url)]).toEqual([url, operation])
  }
  if (Object.keys(values).length === 0) return
  const { schemas } = await importFrom(folder, 'api/schemas/by-name.ts')
  for (const [name, [valid, invalid]] of Object.entries(values)) {
    const schema = (schemas as Record<string, z.ZodType | undefined>)[name]
    const isValid = (value: unknown): boolean | undefined => schema?.safeParse(value).success
    expect([name, valid.filter((value) => isValid(value) !== true)]).toEqual([name, []])
    expect([name, invalid.filter((value) => isValid(value) !== false)]).toEqual([name, []])
  }
})

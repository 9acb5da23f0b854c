import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { generate, type GenerateOptions, loadDocument, RejectedDocument } from '../src/index.ts'
import { importFrom, writeFolder } from './import-files.ts'

const options: GenerateOptions = {
  command: 'the test',
  strict: true,
  byteLengths: { minimum: 'x-min-bytes', maximum: 'x-max-bytes' },
  outputs: { folder: 'api', only: ['schemas'], importExtension: '.ts' },
}

const generated = (schemas: object) =>
  generate(
    loadDocument(
      'openapi.json',
      () => JSON.stringify({ openapi: '3.1.1', info: {}, components: { schemas } }),
      () => undefined,
    ),
    options,
  )

const encoded = { type: 'string', contentEncoding: 'base64' }

const schemas = {
  Image: { ...encoded, 'x-min-bytes': 2, 'x-max-bytes': 4, minLength: 4, maxLength: 8 },
  Url: { ...encoded, contentEncoding: 'base64url', 'x-max-bytes': 4 },
  Short: { ...encoded, 'x-max-bytes': 100, maxLength: 8 },
  Other: { not: { 'x-min-bytes': 2 } },
}

describe('byte length limits of a base64 string', () => {
  let made: Record<string, unknown> = {}
  let home = ''
  let code: ReadonlyMap<string, string> = new Map()

  beforeAll(async () => {
    code = await generated(schemas)
    home = writeFolder(code)
    made = await importFrom(home, 'api/schemas/index.ts')
  })

  afterAll(() => rmSync(home, { recursive: true }))

  const issues = (name: string, value: string): unknown[] => {
    const schema = made[name]
    if (!(schema instanceof z.ZodType)) throw new Error(`${name} is no schema`)
    return schema.safeParse(value).error?.issues ?? []
  }

  const bytes = (count: number): Buffer => Buffer.alloc(count, 'logo')

  test.each([1, 2, 3, 4, 5, 6, 7])('count bytes, not characters: %i', (count) => {
    const size = { origin: 'string', inclusive: true }
    const low = count < 2 ? [{ code: 'too_small', minimum: 2, ...size }] : []
    const high = count > 4 ? [{ code: 'too_big', maximum: 4, ...size }] : []
    expect(issues('Image', bytes(count).toString('base64'))).toMatchObject([...low, ...high])
    expect(issues('Url', bytes(count).toString('base64url'))).toMatchObject(high)
  })

  test('replace character limits that follow from them, and no others', () => {
    expect(code.get('api/schemas/image.ts')).toContain('z.base64().check(hasBytes(2, 4))\n')
    expect(issues('Short', bytes(6).toString('base64'))).toEqual([])
    expect(issues('Short', bytes(7).toString('base64'))).toMatchObject([{ code: 'too_big', maximum: 8 }])
  })

  test('apply to schemas that become rules', () => {
    expect(issues('Other', bytes(1).toString('base64'))).toEqual([])
    expect(issues('Other', bytes(2).toString('base64'))).toMatchObject([{ code: 'custom' }])
  })
})

test('rejects byte length limits on a string without base64 encoding', async () => {
  const failure = await generated({ Text: { type: 'string', 'x-max-bytes': 4 } }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(RejectedDocument)
  expect((failure as RejectedDocument).problems).toEqual([
    {
      file: 'openapi.json',
      pointer: '/components/schemas/Text/x-max-bytes',
      message: 'x-max-bytes needs an encoding of bytes',
      remedy: 'add contentEncoding: base64',
    },
  ])
})

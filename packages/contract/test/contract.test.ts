import { loadSchemas, type Noun } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { errorResponses } from '../src/error-responses.ts'
import { expectedOperation, expectedSchema } from '../src/expected.ts'
import type { Json } from '../src/json.ts'
import { model } from '../src/service-model.ts'
import { at, files, nameOfRef, operations, schemas } from './spec.ts'

const json = ['content', 'application/json'] as const

describe('the contract compared with the service model', () => {
  test('has the same operations and shapes', () => {
    expect(Object.keys(operations).toSorted()).toEqual(Object.keys(model.operations).toSorted())
    expect(Object.keys(schemas).toSorted()).toEqual(Object.keys(model.shapes).toSorted())
    expect(Object.keys(files['openapi']?.paths ?? {}).toSorted()).toEqual(
      Object.values(operations)
        .map(({ path }) => path)
        .toSorted(),
    )
  })

  test.each(Object.entries(model.operations))('%s', (name, facts) => {
    const { path, operation } = operations[name]!
    const errors = (status: string) =>
      (at(operation, 'responses', status, ...json, 'schema', 'oneOf') as unknown[] | undefined)?.map(nameOfRef) ?? []
    expect({
      path,
      target: operation['x-amz-target'],
      authorization: operation['x-authorization'],
      proof: operation['x-proof'],
      proofMode: operation['x-proof-mode'],
      pagination: operation['x-pagination'],
      input: nameOfRef(at(operation, 'requestBody', ...json, 'schema')),
      output: nameOfRef(at(operation, 'responses', '200', ...json, 'schema')),
      signed: (operation['security'] as unknown[]).length > 0,
      clientErrors: errors('400'),
      serverErrors: errors('500'),
    }).toEqual(expectedOperation(name, facts, model))
  })

  test.each(Object.entries(model.shapes))('%s', (name, facts) => {
    expect(withoutWords(schemas[name])).toEqual(expectedSchema(name, facts))
  })
})

/** A schema less what the facts say nothing of, with each `$ref` reduced to the name it points at. */
const withoutWords = (schema: unknown): unknown => {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(wordsOnly.has(key) && typeof value !== 'object'))
      .map(([key, value]) => [key, key === '$ref' ? nameOfRef(schema) : withoutWords(value)]),
  )
}

/** `pattern` is the translation of the fact `x-pattern`, tested below; the others are ours. */
const wordsOnly = new Set(['description', 'pattern', 'x-retryable'])

describe('patterns', () => {
  const patterns = Object.entries(schemas).filter(([, schema]) => schema['x-pattern'] !== undefined)

  test.each(patterns)('%s is anchored and valid ECMA-262 with the u flag', (_, { pattern }) => {
    expect(() => new RegExp(pattern as string, 'u')).not.toThrow()
    expect(pattern).toMatch(/^\^[\s\S]*\$$/)
  })

  test.each(patterns)('%s matches a hostile text of 20,000 characters in linear time', (_, { pattern }) => {
    const expression = new RegExp(pattern as string, 'u')
    for (const piece of ['{##', '##}', '{####}', '{##a##}', '@', 'a', 'a:', ' ', '.', '-', '_']) {
      const start = process.cpuUsage()
      for (const end of ['\0', '\n', '']) expression.test(piece.repeat(20_000 / piece.length) + end)
      // The cubic form takes minutes here, a quadratic one seconds; a linear one a few milliseconds.
      expect(process.cpuUsage(start).user, piece).toBeLessThan(500_000)
    }
  })

  const samples: Readonly<Record<string, readonly [accepted: readonly string[], rejected: readonly string[]]>> = {
    EmailVerificationMessageByLinkType: [
      ['{##Verify##}', 'See {##a##} and {##b##}.', '{####}'],
      ['{##}', 'no link', '##} {##', '{##Verify##}\0'],
    ],
    EmailVerificationMessageType: [
      ['Code {####}.', '{####}\nbye'],
      ['Code', '{###}', '{####}\0'],
    ],
    EmailMfaMessageType: [['Code {####}.'], ['Code']],
    SmsVerificationMessageType: [['Your code is {####}'], ['Your code', 'two\nlines {####}']],
    SmsInviteMessageType: [['two\nlines', ''], []],
    EmailAddressType: [
      ['ada@example.com', '@@@'],
      ['ada', '@example.com', 'ada@', 'a da@example.com'],
    ],
    // The service takes spaces inside a password, and counts them as symbols, although its pattern excludes them.
    PasswordType: [
      ['a', 'Correct horse 9', 'a b'],
      ['', ' ', ' a', 'a ', 'a\nb'],
    ],
    TokenModelType: [['a-b_c=.d'], ['a b', 'é']],
    UserPoolIdType: [['us-east-1_Ab1'], ['us-east-1', 'us-east-1_Ab1\n']],
  }

  test.each(Object.entries(samples))(
    '%s accepts the same texts as the pattern of the service',
    (name, [accepted, rejected]) => {
      const expression = new RegExp(schemas[name]?.['pattern'] as string, 'u')
      expect(accepted.filter((text) => !expression.test(text))).toEqual([])
      expect(rejected.filter((text) => expression.test(text))).toEqual([])
    },
  )
})

describe('descriptions', () => {
  test.each(Object.entries(operations))(
    '%s has a summary, a description and valid examples',
    async (name, { noun, operation }) => {
      expect(operation['summary']).not.toBe(name)
      expect((operation['summary'] as string).length).toBeGreaterThan(5)
      expect((operation['description'] as string).length).toBeGreaterThan(60)
      const sides = [at(operation, 'requestBody', ...json), at(operation, 'responses', '200', ...json)].filter(
        (side) => side !== undefined,
      ) as Json[]
      for (const side of sides) {
        const shape = nameOfRef(side['schema']) ?? ''
        const module = (await loadSchemas(noun as Noun)) as Record<string, { safeParse(value: unknown): unknown }>
        expect(side, `${shape} has an example`).toHaveProperty('example')
        expect(module[shape]?.safeParse(side['example'])).toMatchObject({ success: true })
        expect(unknownMembers(shape, side['example'])).toEqual([])
      }
    },
  )

  test('all responses with errors are described in the same words', () => {
    const others = Object.entries(operations).flatMap(([name, { operation }]) =>
      Object.entries(errorResponses)
        .map(
          ([status, text]) => [`${name} ${status}`, at(operation, 'responses', status, 'description'), text] as const,
        )
        .filter(([, given, text]) => given !== undefined && given !== text),
    )
    expect(others).toEqual([])
  })

  test('no TODO texts are left', () => {
    const isToDo = (value: unknown): boolean => typeof value === 'string' && value.startsWith('TODO')
    const left = (value: unknown, path: string): string[] => {
      if (isToDo(value)) return [path]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, inner]) => left(inner, `${path}/${key}`))
    }
    expect(Object.entries(files).flatMap(([name, file]) => left(file, name))).toEqual([])
  })

  test('every structure and every member is described', () => {
    const missing = Object.entries(schemas).flatMap(([name, schema]) => [
      ...(schema['type'] === 'object' && !schema['description'] ? [name] : []),
      ...Object.entries((schema['properties'] as Json | undefined) ?? {})
        .filter(([key, property]) => key !== '__type' && !at(property, 'description'))
        .map(([key]) => `${name}.${key}`),
    ])
    expect(missing).toEqual([])
  })
})

/** Members of an example that the contract does not know: a schema strips them silently, so it does not report them. */
const unknownMembers = (shape: string, value: unknown): readonly string[] => {
  const schema = schemas[shape] ?? {}
  if (Array.isArray(value)) return value.flatMap((item) => unknownMembers(nameOfRef(schema['items']) ?? '', item))
  if (typeof value !== 'object' || value === null || !schema['properties']) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = at(schema, 'properties', key)
    return property ? unknownMembers(nameOfRef(property) ?? '', inner) : [`${shape}.${key}`]
  })
}

import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { missingAttributes, readableAttributes, validateAttributes } from './attributes.ts'
import { attributeFailures, attributeProblems } from '../attribute-errors.ts'

const Schema: CreateUserPoolRequest['Schema'] = [
  { Name: 'email', Required: true },
  { Name: 'name', Required: true },
  { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
  { Name: 'code', AttributeDataType: 'String', StringAttributeConstraints: { MinLength: '2', MaxLength: '3' } },
  { Name: 'level', AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '-1', MaxValue: '2.5' } },
  { Name: 'member', AttributeDataType: 'Boolean' },
  { Name: 'since', AttributeDataType: 'DateTime' },
  { Name: 'secret', AttributeDataType: 'String', DeveloperOnlyAttribute: true },
]

const prepared = async (settings: Partial<CreateUserPoolClientRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ Schema })
  const client = await engine.aClient(pool, settings)
  const write = (attributes: Readonly<Record<string, string>>, creating = false) =>
    validateAttributes(
      pool,
      Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      { by: 'client', client, creating },
    )
  return { engine, pool, client, write }
}

describe('users who sign up', () => {
  test('must provide every required attribute, and the error names all missing ones', async () => {
    const { write } = await prepared()
    expect(() => write({}, true)).toThrow(
      attributeFailures.notConforming([
        { name: 'name', reason: attributeProblems.required },
        { name: 'email', reason: attributeProblems.required },
      ]),
    )
    expect(write({ email: 'ada@example.com', name: 'Ada' }, true)).toEqual({ email: 'ada@example.com', name: 'Ada' })
  })

  test('may set immutable attributes', async () => {
    const { write } = await prepared()
    const attributes = { email: 'ada@example.com', name: 'Ada', 'custom:tenant': 'blue' }
    expect(write(attributes, true)).toEqual(attributes)
  })
})

test.each([
  { by: 'admin', creating: true },
  { by: 'admin', creating: false },
  { by: 'client', creating: true },
  { by: 'client', creating: false },
] as const)('rejects an attribute without a value: %o', async (write) => {
  const { pool } = await prepared()
  expect(() => validateAttributes(pool, [{ Name: 'custom:tenant' }], write)).toThrow(
    attributeFailures.withoutValue('custom:tenant'),
  )
})

test.each(['__proto__', 'constructor', 'toString'])(
  'rejects the attribute %s, and changes nothing else',
  async (name) => {
    const { pool } = await prepared()
    const write = () => validateAttributes(pool, [{ Name: name, Value: 'x' }], { by: 'admin', creating: false })
    expect(write).toThrow(attributeFailures.notChangeable([{ name, reason: attributeProblems.unknown }]))
  },
)

describe('a client may not write', () => {
  test.each(['email_verified', 'phone_number_verified', 'dev:custom:secret'])('%s', async (name) => {
    const { write } = await prepared()
    expect(() => write({ [name]: 'true' })).toThrow(attributeFailures.notWritable())
  })

  test('attributes that its list omits', async () => {
    const { write } = await prepared({ WriteAttributes: ['email', 'name', 'custom:code'] })
    expect(write({ 'custom:code': 'ab' })).toEqual({ 'custom:code': 'ab' })
    expect(() => write({ locale: 'en' })).toThrow(attributeFailures.notWritable())
  })

  test('an attribute outside its list, whether or not the pool has it and it is mutable', async () => {
    const { write } = await prepared({ WriteAttributes: ['email', 'name'] })
    for (const name of ['custom:none', 'custom:tenant', 'nickname']) {
      for (const creating of [true, false]) {
        expect(() => write({ email: 'ada@example.com', name: 'Ada', [name]: 'x' }, creating)).toThrow(
          attributeFailures.notWritable(),
        )
      }
    }
  })

  test('sub, which the pool assigns, with any value', async () => {
    const { pool } = await prepared()
    for (const Value of ['x', '', undefined]) {
      expect(() => validateAttributes(pool, [{ Name: 'sub', Value }], { by: 'client', creating: false })).toThrow(
        attributeFailures.nonMutable('sub'),
      )
    }
  })

  test.each(['x', ''])('an immutable attribute: %j', async (value) => {
    const { write } = await prepared()
    expect(() => write({ 'custom:tenant': value })).toThrow(
      attributeFailures.notChangeable([{ name: 'custom:tenant', reason: attributeProblems.immutable }]),
    )
  })
})

describe('values', () => {
  const bad: readonly (readonly [name: string, value: string, problem: string])[] = [
    ['custom:code', 'a', attributeProblems.tooShort(2)],
    ['custom:code', 'abcd', attributeProblems.tooLong(3)],
    ['custom:level', '-2', attributeProblems.tooSmall(-1)],
    ['custom:level', '3', attributeProblems.tooLarge(2.5)],
    ['custom:level', 'one', attributeProblems.notOfType('Number')],
    ['custom:member', 'yes', attributeProblems.notOfType('Boolean')],
    ['custom:since', 'today', attributeProblems.notOfType('DateTime')],
    ['birthdate', '1815', attributeProblems.tooShort(10)],
    ['updated_at', '-1', attributeProblems.tooSmall(0)],
    ['nickname', 'é'.repeat(1_025), attributeProblems.tooLong(2048)],
  ]
  test.each(bad)('of %s cannot be %s', async (name, value, reason) => {
    const { write } = await prepared()
    const problems = [{ name, reason }]
    expect(() => write({ [name]: value })).toThrow(attributeFailures.notChangeable(problems))
    expect(() => write({ email: 'ada@example.com', name: 'Ada', [name]: value }, true)).toThrow(
      attributeFailures.notConforming(problems),
    )
  })

  test('of attributes that the pool does not have are rejected in two forms', async () => {
    const { pool } = await prepared()
    const attributes = ['custom:none', 'nose'].map((Name) => ({ Name, Value: 'x' }))
    const write = (creating: boolean) => () => validateAttributes(pool, attributes, { by: 'admin', creating })
    expect(write(true)).toThrow(
      attributeFailures.notConforming([
        { name: 'custom:none', reason: attributeProblems.unknown },
        { name: 'nose', reason: attributeProblems.unknown },
      ]),
    )
    expect(write(false)).toThrow(
      attributeFailures.notChangeable([
        { name: 'custom:none', reason: attributeProblems.unknown },
        { name: 'nose', reason: attributeProblems.unknown },
      ]),
    )
  })

  test.each([
    ['custom:code', 'abc'],
    ['custom:code', '👩‍🚀'],
    ['custom:level', '2.5'],
    ['custom:since', '2026-01-15T12:00:00Z'],
    ['custom:since', '1768478400'],
    ['birthdate', '1815-12-10'],
    ['phone_number', '+12065558920'],
    ['nickname', ''],
  ])('of %s can be %s', async (name, value) => {
    const { write } = await prepared()
    expect(write({ [name]: value })).toEqual({ [name]: value })
  })

  test('that are booleans are stored in lower case', async () => {
    const { write } = await prepared()
    expect(write({ 'custom:member': 'TRUE' })).toEqual({ 'custom:member': 'true' })
  })

  test.each([
    ['email', 'ada', attributeFailures.emailFormat()],
    ['email', 'ada@example', attributeFailures.emailFormat()],
    ['email', 'a da@example.com', attributeFailures.emailFormat()],
    ['email', 'ada<eve@example.com>', attributeFailures.emailFormat()],
    ['email', 'ada,eve@example.com', attributeFailures.emailFormat()],
    ['email', 'ada\0@example.com', attributeFailures.emailFormat()],
    ['phone_number', '12065558920', attributeFailures.phoneNumberFormat()],
    ['phone_number', '+1-206', attributeFailures.phoneNumberFormat()],
    ['phone_number', '+1206555892012345', attributeFailures.phoneNumberFormat()],
  ])('of contacts must have a valid form: %s %s', async (name, value, failure) => {
    const { write } = await prepared()
    expect(() => write({ [name]: value })).toThrow(failure)
  })

  test('that are repeated count once: the last one', async () => {
    const { pool, client } = await prepared()
    const twice = ['a', 'b'].map((Value) => ({ Name: 'locale', Value }))
    expect(validateAttributes(pool, twice, { by: 'client', client, creating: false })).toEqual({ locale: 'b' })
  })
})

test('lists the required attributes that a user lacks', async () => {
  const { pool } = await prepared()
  expect(missingAttributes(pool, { email: 'ada@example.com' })).toEqual(['name'])
})

test('returns to a client the attributes that it may read, and always sub', async () => {
  const { engine, pool } = await prepared()
  const user = await engine.aUser(pool, 'ada', { email: 'ada@example.com', name: 'Ada' })
  const sub = { Name: 'sub', Value: user.sub }
  const name = { Name: 'name', Value: 'Ada' }
  const email = { Name: 'email', Value: 'ada@example.com' }
  expect(readableAttributes(pool, await engine.aClient(pool), user)).toEqual([sub, name, email])
  const limited = await engine.aClient(pool, { ReadAttributes: ['email', 'email_verified'] })
  expect(readableAttributes(pool, limited, user)).toEqual([sub, email])
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { compileSchema } from './validate.ts'

const cases = [
  { schema: { type: 'array', prefixItems: [{}], contains: { type: 'string' } }, value: [] },
  {
    schema: { type: 'array', prefixItems: [{ type: 'object' }], items: { type: 'string' }, uniqueItems: true },
    value: [{}, {}],
  },
]

test.each(cases)('$value is rejected, although ajv accepts it', ({ schema, value }) => {
  expect(compileSchema(schema)(value)).toBe(false)
})

test('ajv decides about all other values', () => {
  const schema = { type: 'array', items: { type: 'string', minLength: 2 } }
  const validate = new Ajv2020().compile(schema)
  for (const value of [['ab'], ['a'], [], 'ab']) expect(compileSchema(schema)(value)).toBe(validate(value))
})

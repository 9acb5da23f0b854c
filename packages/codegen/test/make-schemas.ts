import type { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'

const names = ['a', 'b', 'x-c']

const name = fc.constantFrom(...names)

const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 1.5, '', 'a', 'bb', 'x-c')

/** Any value of JSON, of a few names and texts. */
export const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value

/** Seldom there: schemas with a few keywords are those that zod says in its own words. */
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const type = fc.constantFrom<unknown>(
  'string',
  'integer',
  'number',
  'boolean',
  'array',
  'object',
  'object',
  'null',
  ['string', 'null'],
  ['object', 'null'],
  ['integer', 'array'],
)

const count = fc.integer({ min: 0, max: 2 })

/** Schemas that put keywords side by side as no author would, and some that one would. */
export const schemas = fc.letrec((tie) => {
  const schema = tie('schema')
  const some = fc.array(schema, { minLength: 1, maxLength: 2 })
  const named = fc.dictionary(name, schema, { maxKeys: 2 })
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom<unknown>(
        true,
        {},
        { type: 'string' },
        { type: 'integer' },
        { const: 1 },
        { enum: ['a', 1, null] },
      ),
      fc.record(
        {
          type: fc.option(type, { nil: undefined, freq: 2 }),
          properties: optional(named),
          required: optional(fc.uniqueArray(name, { maxLength: 2 })),
          additionalProperties: optional(schema),
          patternProperties: optional(fc.dictionary(fc.constantFrom('^x-', 'b'), schema, { maxKeys: 1 })),
          propertyNames: optional(fc.constantFrom({ pattern: '^x-|a' }, { enum: ['a', 'b'] }, { maxLength: 1 })),
          minProperties: optional(count),
          maxProperties: optional(count),
          items: optional(schema),
          prefixItems: optional(some),
          minItems: optional(count),
          uniqueItems: optional(fc.boolean()),
          contains: optional(schema),
          minLength: optional(count),
          minimum: optional(count),
          multipleOf: optional(fc.constantFrom(1, 0.5)),
          enum: optional(fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 })),
          const: optional(scalar),
          allOf: optional(some),
          anyOf: optional(some),
          oneOf: optional(some),
          not: optional(schema),
          if: optional(schema),
          // oxlint-disable-next-line unicorn/no-thenable -- a keyword, and nothing to wait for
          then: optional(schema),
          else: optional(schema),
          dependentRequired: optional(fc.constantFrom({ a: ['b'] })),
          dependentSchemas: optional(fc.dictionary(name, schema, { maxKeys: 1 })),
          $ref: optional(fc.constantFrom('#/components/schemas/Shared', '#/components/schemas/Closed')),
        },
        { requiredKeys: [] },
      ),
    ),
  }
}).schema

/** What the schemas refer to. */
export const shared = {
  Shared: { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] },
  Closed: { type: 'object', properties: { a: {}, b: { type: 'string' } }, additionalProperties: false },
}

/**
 * The same schemas for ajv 8.20, which may take an empty list for `contains`: it keeps the result of the list before
 * it. A list that contains something has at least one item.
 */
export const forAjv = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(forAjv)
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([keyword, part]) => [keyword, forAjv(part)]))
  const { contains, minContains, minItems } = copy
  return contains === undefined || minContains === 0 ? copy : { ...copy, minItems: Math.max(1, Number(minItems ?? 0)) }
}

/**
 * Ajv 8.20 takes lists for `contains` that it should not where `prefixItems` stands beside it, and goes by `items` alone
 * for `uniqueItems`. What it counts as evaluated is not what the specification says; the suite sees to that.
 */
export const isMisjudged = (schema: unknown): boolean => {
  const text = JSON.stringify(schema)
  return text.includes('"prefixItems"') && /"contains"|"uniqueItems"/.test(text)
}

/**
 * Ajv without its bookkeeping of evaluated members and items, which throws ReferenceErrors and TypeErrors for some of
 * the schemas. None of them needs it.
 */
export const withoutEvaluated = (ajv: Ajv2020): Ajv2020 => {
  ajv.opts.unevaluated = false
  return ajv
}

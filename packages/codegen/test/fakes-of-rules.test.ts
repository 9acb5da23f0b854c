/* oxlint-disable unicorn/no-thenable -- a keyword, and nothing to wait for */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

type Fake = (options: { readonly seed: number; readonly examples?: boolean }) => unknown

const text = { type: 'string' }
const whole = { type: 'integer' }
const abc = { a: whole, b: text, c: { type: 'boolean' } }
const open = { type: 'object', properties: abc }
const closed = { ...open, additionalProperties: false }

/** Schemas whose rules a value made from the other keywords violates, or that no value made from them fits. */
const rules: Readonly<Record<string, object>> = {
  'members required by dependentSchemas alone': {
    ...open,
    required: ['a'],
    dependentSchemas: { a: { required: ['d', 'e'], properties: { d: { enum: ['x', 'y'] }, e: { type: 'null' } } } },
  },
  'a chain of dependentSchemas': {
    required: ['a'],
    type: 'object',
    dependentSchemas: {
      a: { required: ['b'] },
      b: { required: ['c'] },
      c: { properties: { c: whole }, maxProperties: 3 },
    },
  },
  'dependentSchemas of a part of a whole': {
    allOf: [
      { required: ['a'] },
      { dependentSchemas: { a: { required: ['b'] } } },
      { dependentSchemas: { a: { required: ['f'] } } },
      open,
    ],
  },
  'dependentSchemas that no value fits': { ...open, dependentSchemas: { a: false, b: { not: {} } }, minProperties: 1 },
  'dependentSchemas of a member that a map may have': {
    type: 'object',
    additionalProperties: whole,
    propertyNames: { enum: ['a', 'b'] },
    minProperties: 1,
    dependentSchemas: { a: { required: ['b'] }, b: { properties: { b: { minimum: 1000 } } } },
  },
  'dependentRequired of parts of a whole': {
    allOf: [
      { dependentRequired: { a: ['b'] } },
      { dependentRequired: { a: ['c'], b: ['d'] } },
      { ...open, required: ['a'] },
    ],
  },
  'then and else that require members': {
    ...open,
    if: { properties: { a: { minimum: 10 } }, required: ['a'] },
    then: { required: ['x'], properties: { x: { const: 1 } } },
    else: { required: ['y'], properties: { y: { const: 2 } } },
  },
  'a condition that never holds': { ...closed, if: { required: ['z'] }, then: false, else: { required: ['a', 'b'] } },
  'a condition that must not hold': {
    ...open,
    required: ['c'],
    if: { properties: { c: { const: true } } },
    then: false,
  },
  'names that few properties have': { ...open, propertyNames: { pattern: '^(?:b|x-)' }, minProperties: 3 },
  'names of a pattern that are also short': {
    type: 'object',
    patternProperties: { '^x-': whole },
    additionalProperties: false,
    propertyNames: { maxLength: 4 },
    minProperties: 3,
  },
  'more members than properties': { ...closed, patternProperties: { '^z\\d$': text }, minProperties: 6 },
  'items that two parts of a whole contain': {
    allOf: [{ type: 'array', contains: { const: 1 } }, { contains: { const: 'x' } }, { maxItems: 2 }],
  },
  'contains within prefixItems': {
    type: 'array',
    prefixItems: [whole, text],
    items: false,
    contains: { minLength: 9, type: 'string' },
  },
  'minContains and maxContains': {
    type: 'array',
    items: whole,
    contains: { minimum: 100 },
    minContains: 2,
    maxContains: 3,
    minItems: 6,
  },
  'maxContains alone': { type: 'array', contains: text, minContains: 0, maxContains: 1, minItems: 3 },
  'unevaluatedProperties of parts of a whole': {
    allOf: [open, { properties: { d: whole }, required: ['d'] }],
    unevaluatedProperties: false,
    minProperties: 2,
  },
  'unevaluatedProperties of a schema': {
    ...open,
    anyOf: [
      { properties: { d: whole }, required: ['d'] },
      { properties: { e: whole }, required: ['e'] },
    ],
    unevaluatedProperties: { const: 7 },
    minProperties: 6,
  },
  'unevaluatedProperties beside conditions': {
    type: 'object',
    required: ['a'],
    properties: { a: whole },
    if: { properties: { b: text }, required: ['b'] },
    then: { properties: { c: whole }, required: ['c'] },
    dependentSchemas: { a: { properties: { d: whole }, required: ['d'] } },
    unevaluatedProperties: false,
  },
  unevaluatedItems: {
    allOf: [{ prefixItems: [whole, text] }],
    type: 'array',
    unevaluatedItems: { const: true },
    minItems: 4,
  },
  'unevaluatedItems beside contains': { type: 'array', contains: whole, minContains: 2, unevaluatedItems: false },
  'not a required member': { ...open, not: { required: ['a'] }, minProperties: 3 },
  'neither of two members': { ...open, not: { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, minProperties: 2 },
  'not both members': { ...open, required: ['a'], not: { required: ['a', 'b'] } },
  'not a type': { not: { type: ['string', 'object', 'number', 'boolean', 'array'] } },
  'not a range': { type: 'integer', not: { minimum: -5 } },
  'not short': { type: 'string', not: { maxLength: 30 } },
  'not few': { type: 'array', items: whole, not: { maxItems: 4 } },
  'not a value': { type: 'boolean', not: { const: true } },
  'not a value of a member': { ...open, required: ['c'], not: { properties: { c: { enum: [true, null] } } } },
  'not a member in a part of a whole': { allOf: [open, { not: { required: ['b'] } }, { not: { required: ['c'] } }] },
  'required, and forbidden in an object': { required: ['a'], dependentSchemas: { a: false }, not: { type: 'string' } },
  'one option only, where another allows everything': {
    oneOf: [{ propertyNames: { pattern: '^a' } }, {}],
    type: 'object',
  },
  'not a list that contains': { type: 'array', not: { contains: { type: 'integer' } } },
  'not a map': { type: 'object', not: { additionalProperties: { type: 'string' } } },
  'not dependent': { type: 'object', not: { dependentRequired: { a: ['b'] } } },
  'not what a member depends on': { type: 'object', not: { dependentSchemas: { a: { required: ['b'] } } } },
  'not first items': { type: 'array', not: { prefixItems: [text, { type: 'string' }] }, prefixItems: [text] },
  'first items that are impossible': { type: 'array', prefixItems: [whole, false, text] },
  'not names of a list, beside a required one': {
    type: 'object',
    required: ['a'],
    not: { propertyNames: { enum: ['a', 'b'] } },
  },
  'a map of values that are impossible': {
    type: 'object',
    additionalProperties: { type: ['object', 'null'], const: '' },
  },
  'not not': { not: { not: { type: 'object', required: ['q'] } } },
}

const document = JSON.stringify({
  openapi: '3.1.1',
  info: { title: 't', version: '1' },
  paths: {},
  components: { schemas: Object.fromEntries(Object.values(rules).map((schema, index) => [`S${index}`, schema])) },
})

test('rules have fakes that zod and ajv accept', async () => {
  const { files } = await generateFrom({ 'openapi.yaml': document }, { outputs: { folder: 'api', only: ['fakes'] } })
  const { fakes } = (await importFrom(writtenFor(files), 'api/fakes/index.ts')) as { fakes: Record<string, Fake> }
  const ajv = new Ajv2020({ strict: false, logger: false })
  const findings = Object.entries(rules).flatMap(([name, schema], index) => {
    const validate = ajv.compile(schema)
    return Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) => {
      try {
        const value = fakes[`S${index}`]?.({ seed })
        return validate(value) ? [] : [`${name}: ${JSON.stringify(value)}`]
      } catch (error) {
        return [`${name}: ${String(error)}`]
      }
    })
  })
  expect(findings).toEqual([])
})

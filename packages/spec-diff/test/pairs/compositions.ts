import { requestBody, responseBody } from '../../src/testing/json-documents.ts'
import {
  breaking,
  different,
  equal,
  harmless,
  ifThen,
  integer,
  narrower,
  object,
  type Pair,
  properties,
  ref,
  schemas,
  string,
} from './pair.ts'

const kind = (name: string, more: object = {}) => properties({ kind: { const: name }, ...more }, { required: ['kind'] })
const animals = schemas({
  Cat: kind('cat', { lives: integer }),
  Dog: kind('dog', { tail: string }),
  Bird: kind('bird', { wings: integer }),
})
const oneOf = (...names: readonly string[]) => ({ oneOf: names.map(ref) })
const anyOf = (...names: readonly string[]) => ({ anyOf: names.map(ref) })
const choice = (names: readonly string[], mapping?: object, propertyName = 'kind') => ({
  ...oneOf(...names),
  discriminator: { propertyName, ...(mapping ? { mapping } : {}) },
})
const cats = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }
const a = properties({ a: string })
const b = properties({ b: string })
const merged = properties({ a: string, b: string })
const needsA = { required: ['a'] }

/** Alternatives, conjunctions, negations, conditions and discriminators. */
export const pairs: readonly Pair[] = [
  ...narrower('cats and dogs', oneOf('Cat', 'Dog', 'Bird'), oneOf('Cat', 'Dog'), animals),
  ...narrower('cats and dogs of any', anyOf('Cat', 'Dog', 'Bird'), anyOf('Cat', 'Dog'), animals),
  ...narrower('cats', oneOf('Cat', 'Dog'), ref('Cat'), animals),
  ...different('a dog or a bird', oneOf('Cat', 'Dog'), oneOf('Cat', 'Bird'), animals),
  ...equal('reordered alternatives', oneOf('Cat', 'Dog'), oneOf('Dog', 'Cat'), animals),
  ...equal('one or any of exclusive alternatives', oneOf('Cat', 'Dog'), anyOf('Cat', 'Dog'), animals),
  ...equal('one alternative', oneOf('Cat'), ref('Cat'), animals),
  ...equal('nested alternatives', { anyOf: [ref('Cat'), anyOf('Dog', 'Bird')] }, anyOf('Cat', 'Dog', 'Bird'), animals),
  ...equal('a repeated alternative', { anyOf: [string, string] }, string),
  ...equal('an alternative that accepts nothing', { anyOf: [string, false] }, string),
  ...equal('alternatives and types', { anyOf: [string, integer] }, { type: ['string', 'integer'] }),
  ...equal(
    'an alternative that another covers',
    { anyOf: [{ type: 'number' }, { ...integer, minimum: 3 }] },
    { type: 'number' },
  ),
  ...narrower(
    'short strings of alternatives',
    { oneOf: [string, integer] },
    { oneOf: [{ ...string, maxLength: 3 }, integer] },
  ),
  breaking(
    'a member of an alternative became required',
    requestBody({ anyOf: [a, properties({ b: string }, { required: ['b'] })] }),
    requestBody({ anyOf: [properties({ a: string }, needsA), properties({ b: string }, { required: ['b'] })] }),
  ),
  breaking(
    'a member of an alternative became optional',
    responseBody({ oneOf: [properties({ a: string }, needsA), properties({ b: string }, { required: ['b'] })] }),
    responseBody({ oneOf: [a, properties({ b: string }, { required: ['b'] })] }),
  ),

  ...equal('a merged conjunction', { allOf: [a, b] }, merged),
  ...equal('a conjunction of one', { allOf: [a] }, a),
  ...equal('a nested conjunction', { allOf: [{ allOf: [a] }, b] }, { allOf: [a, b] }),
  ...equal('a reordered conjunction', { allOf: [a, b] }, { allOf: [b, a] }),
  ...equal('a part that adds nothing', { allOf: [a, {}] }, a),
  ...equal('keywords beside a conjunction', { allOf: [a], required: ['a'] }, { ...a, required: ['a'] }),
  ...equal(
    'the stricter of two bounds',
    { allOf: [{ ...string, maxLength: 5 }, { maxLength: 9 }] },
    { ...string, maxLength: 5 },
  ),
  ...equal('values of both lists', { allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }, { const: 'b' }),
  ...equal('required in another part', { allOf: [a, { required: ['a'] }] }, properties({ a: string }, needsA)),
  ...narrower('values that meet another part', { allOf: [a] }, { allOf: [a, needsA] }),
  ...narrower(
    'values of a narrower part',
    { allOf: [ref('Cat')] },
    { allOf: [ref('Cat'), { properties: { lives: { maximum: 9 } } }] },
    animals,
  ),
  breaking('a part of a response is gone', responseBody({ allOf: [a, b] }), responseBody({ allOf: [a] })),
  breaking('a part of a request is gone', requestBody({ allOf: [a, b] }), requestBody({ allOf: [a] })),
  harmless('a response has another part', responseBody({ allOf: [a] }), responseBody({ allOf: [a, b] })),
  breaking(
    'a member of a part of a response became optional',
    responseBody({ allOf: [properties({ a: string }, needsA)] }),
    responseBody({ allOf: [a] }),
  ),

  ...narrower('values without an exclusion', string, { ...string, not: { const: 'a' } }),
  ...narrower('values outside of more', { ...string, not: { enum: ['a'] } }, { ...string, not: { enum: ['a', 'b'] } }),
  ...different('another exclusion', { ...string, not: { const: 'a' } }, { ...string, not: { const: 'b' } }),
  ...equal('an exclusion of nothing', string, { ...string, not: { type: 'integer' } }),
  ...narrower(
    'values that meet a condition',
    properties({ a: string, b: string }),
    properties(
      { a: string, b: string },
      ifThen({ properties: { a: { const: 'x' } }, required: ['a'] }, { required: ['b'] }),
    ),
  ),
  ...narrower(
    'values that meet a stricter condition',
    { ...integer, ...ifThen({ minimum: 10 }, { multipleOf: 2 }) },
    { ...integer, ...ifThen({ minimum: 10 }, { multipleOf: 4 }) },
  ),
  ...equal('a condition without branches', string, { ...string, if: { minLength: 2 } }),

  breaking(
    'the discriminator of a request has another name',
    requestBody(choice(['Cat', 'Dog']), animals),
    requestBody(choice(['Cat', 'Dog'], undefined, 'type'), animals),
  ),
  breaking(
    'the discriminator of a response has another name',
    responseBody(choice(['Cat', 'Dog']), animals),
    responseBody(choice(['Cat', 'Dog'], undefined, 'type'), animals),
  ),
  breaking(
    'a discriminator value of a request was removed',
    requestBody(choice(['Cat', 'Dog'], { ...cats, puppy: cats.dog }), animals),
    requestBody(choice(['Cat', 'Dog'], cats), animals),
  ),
  breaking(
    'a discriminator value of a response was added',
    responseBody(choice(['Cat', 'Dog'], cats), animals),
    responseBody(choice(['Cat', 'Dog'], { ...cats, puppy: cats.dog }), animals),
  ),
  harmless(
    'a discriminator value of a request was added',
    requestBody(choice(['Cat', 'Dog'], cats), animals),
    requestBody(choice(['Cat', 'Dog'], { ...cats, puppy: cats.dog }), animals),
  ),
  harmless(
    'a discriminator value of a response was removed',
    responseBody(choice(['Cat', 'Dog'], { ...cats, puppy: cats.dog }), animals),
    responseBody(choice(['Cat', 'Dog'], cats), animals),
  ),
  breaking(
    'a discriminator value means another schema',
    requestBody(choice(['Cat', 'Dog'], cats), animals),
    requestBody(choice(['Cat', 'Dog'], { cat: cats.dog, dog: cats.cat }), animals),
  ),
  ...equal('an implied mapping', choice(['Cat']), choice(['Cat'], { Cat: '#/components/schemas/Cat' }), animals),
  ...equal(
    'a mapping by name',
    choice(['Cat'], { cat: 'Cat' }),
    choice(['Cat'], { cat: '#/components/schemas/Cat' }),
    animals,
  ),
  ...narrower(
    'mapped cats and dogs',
    choice(['Cat', 'Dog', 'Bird'], { ...cats, bird: '#/components/schemas/Bird' }),
    choice(['Cat', 'Dog'], cats),
    animals,
  ),
  breaking(
    'a schema below a discriminator narrowed',
    requestBody(choice(['Cat', 'Dog'], cats), animals),
    requestBody(
      choice(['Cat', 'Dog'], cats),
      schemas({ Cat: kind('cat', { lives: { ...integer, maximum: 9 } }), Dog: kind('dog', { tail: string }) }),
    ),
  ),
  ...equal('an object without constraints', object({}), { allOf: [object({})] }),
]

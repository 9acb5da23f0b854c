import fc from 'fast-check'

/** A random schema and values that may or may not be valid. */
export type Schema = boolean | { readonly [keyword: string]: unknown }

const names = ['a', 'b', 'c']
const patterns = ['^a', 'b$', '^[ab]*$', 'a.b', '^.{2}$', '^(a|bb)+$']
const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'abb', 'bb', 'axb', 'ccc']
const numbers = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 6]
const scalars = [...texts, ...numbers, true, false, null]

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })

const clean = (schema: object): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))

const count = fc.integer({ min: 0, max: 3 })
const bound = fc.constantFrom(...numbers)

const string = fc
  .record({
    type: fc.constant('string'),
    minLength: some(count),
    maxLength: some(count),
    pattern: some(fc.constantFrom(...patterns)),
  })
  .map(clean)

const number = fc
  .record({
    type: fc.constantFrom('integer', 'number'),
    minimum: some(bound),
    maximum: some(bound),
    exclusiveMinimum: some(bound),
    exclusiveMaximum: some(bound),
    multipleOf: some(fc.constantFrom(0.5, 1, 2, 3)),
  })
  .map(clean)

const listed = fc
  .uniqueArray(fc.constantFrom(...scalars), { minLength: 1, maxLength: 4 })
  .map((values) => ({ enum: values }))

/** Listed values of which other keywords leave some. */
const listedInPart = fc
  .record({ enum: listed.map(({ enum: values }) => values), maxLength: some(count), minimum: some(bound) })
  .map(clean)

const simple = fc.oneof(
  string,
  number,
  listed,
  listedInPart,
  fc.constantFrom<Schema>(
    { type: 'boolean' },
    { type: 'null' },
    {},
    true,
    false,
    { type: ['string', 'null'] },
    { type: ['integer', 'string'], minLength: 1, minimum: 1 },
  ),
)

const array = (item: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc
    .record({
      type: fc.constant('array'),
      items: some(item),
      prefixItems: some(fc.array(item, { minLength: 1, maxLength: 2 })),
      minItems: some(count),
      maxItems: some(count),
      uniqueItems: some(fc.boolean()),
      contains: some(simple),
      minContains: some(count),
      maxContains: some(count),
    })
    .map(clean)

/** Objects constrain every name, because undeclared members of open objects have no meaning. */
const object = (member: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc
    .record({
      type: fc.constant('object'),
      properties: fc.record({ a: member, b: member, c: member }, { requiredKeys: [] }),
      required: some(fc.subarray(names)),
      additionalProperties: fc.oneof(fc.constant(false), simple),
      minProperties: some(count),
      maxProperties: some(count),
      patternProperties: some(simple.map((schema) => ({ '^[ad]': schema }))),
      dependentRequired: some(fc.constant({ a: ['b'] })),
      dependentSchemas: some(
        fc.oneof(
          fc.constant({ b: { required: ['c'] } }),
          member.map((schema) => ({ b: schema })),
        ),
      ),
      propertyNames: some(fc.constantFrom<Schema>({ maxLength: 1 }, { enum: ['a', 'b'] })),
    })
    .map(clean)

const composed = (part: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> =>
  fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(part, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    fc.array(simple, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc.tuple(part, simple).map(([base, not]) => (typeof base === 'object' ? { ...base, not } : base)),
    fc
      .tuple(simple, part, part)
      .map(([condition, met, unmet]) =>
        JSON.parse(`{"if":${JSON.stringify(condition)},"then":${JSON.stringify(met)},"else":${JSON.stringify(unmet)}}`),
      ),
  )

/** Schemas up to a small depth. */
export const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    simple,
    object(tie('schema')),
    array(tie('schema')),
    composed(tie('schema')),
  ),
})).schema

/** The same schema with one keyword changed, or another schema. */
export const revisionOf = (base: Schema): fc.Arbitrary<Schema> =>
  fc.oneof(
    schemas,
    schemas.map((other) => (typeof base === 'object' && typeof other === 'object' ? { ...base, ...other } : other)),
    fc.nat().map((index) => {
      if (typeof base !== 'object') return base
      const keywords = Object.keys(base)
      return Object.fromEntries(
        Object.entries(base).filter((_, position) => position !== index % Math.max(1, keywords.length)),
      )
    }),
    schemas.map((other) => ({ anyOf: [base, other] })),
    schemas.map((other) => ({ allOf: [base, other] })),
  )

/** Values near the limits that the schemas use. */
export const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom<unknown>(...scalars),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names, 'dd'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

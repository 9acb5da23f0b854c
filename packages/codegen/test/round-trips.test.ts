import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable, exchangeFrom, exchanging, type Exchanging, generateFrom, writtenFor } from './generate-from.ts'

const seed = Number(process.env['TESTS_SEED'] ?? 1)
/** How many calls are made. `ROUND_TRIPS=10000` makes as many as the figures of the README. */
const trips = Number(process.env['ROUND_TRIPS'] ?? 1500)

/** A schema, and values of it that a text of some kind can carry. */
interface Kind {
  readonly schema: object
  readonly values: fc.Arbitrary<unknown>
}

/** What texts may hold where they stand. */
type Texts = fc.Arbitrary<string>

const anyText: Texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    'a,b',
    'a b',
    'a+b',
    'a&b=c',
    '%20',
    'a;b',
    'a|b',
    'a/b?c#d',
    'true',
    '7',
    'null',
    'é☃',
    "'()*!",
    'a.b',
  ),
)

/** In a path: a segment of dots is another path. */
const pathText = anyText.filter((text) => !/^\.+$/.test(text))

/** In a header: nothing is encoded there, and commas separate. */
const headerText: Texts = fc.stringMatching(/^[!-+\--<>-~]{1,8}$/)

const withoutSpaces = anyText.filter((text) => !/[\s+]/.test(text))

const withoutPipes = anyText.filter((text) => !text.includes('|'))

const scalars = (texts: Texts): readonly Kind[] => [
  { schema: { type: 'string' }, values: texts },
  { schema: { type: 'string', enum: ['red', 'blue'] }, values: fc.constantFrom('red', 'blue') },
  { schema: { type: 'integer' }, values: fc.integer() },
  { schema: { type: 'number' }, values: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) },
  { schema: { type: 'boolean' }, values: fc.boolean() },
  {
    schema: { oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^x' }] },
    values: fc.oneof(fc.integer(), fc.constantFrom('x', 'x7')),
  },
  {
    schema: {
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 9 },
        { type: 'string', enum: ['all', '10'] },
      ],
    },
    values: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('all', '10')),
  },
  { schema: { type: ['boolean', 'string'], enum: [true, 'auto'] }, values: fc.constantFrom(true, 'auto') },
  { schema: { oneOf: [{ type: 'boolean' }, { type: 'number' }] }, values: fc.oneof(fc.boolean(), fc.integer()) },
]

/** An arbitrary of kinds, from one of several. */
const oneOf = (kinds: readonly Kind[]): fc.Arbitrary<Kind> => fc.constantFrom(...kinds)

const scalar = (texts: Texts): fc.Arbitrary<Kind> => oneOf(scalars(texts))

const list = (texts: Texts): fc.Arbitrary<Kind> =>
  scalar(texts).map(({ schema, values }) => ({
    schema: { type: 'array', items: schema },
    values: fc.array(values, { minLength: 1, maxLength: 3 }),
  }))

const tuple = (texts: Texts): fc.Arbitrary<Kind> =>
  fc.tuple(scalar(texts), scalar(texts), scalar(texts)).map(([one, two, rest]) => ({
    schema: { type: 'array', prefixItems: [one.schema, two.schema], items: rest.schema, minItems: 1 },
    values: fc
      .tuple(one.values, fc.option(fc.tuple(two.values, fc.array(rest.values, { maxLength: 2 })), { nil: undefined }))
      .map(([first, others]) => [first, ...(others ? [others[0], ...others[1]] : [])]),
  }))

const record = (members: readonly (readonly [string, Kind])[], isWhole = false): Kind => ({
  schema: {
    type: 'object',
    required: isWhole ? members.map(([name]) => name) : members.slice(0, 1).map(([name]) => name),
    properties: Object.fromEntries(members.map(([name, { schema }]) => [name, schema])),
  },
  values: fc.record(Object.fromEntries(members.map(([name, { values }]) => [name, values])), {
    requiredKeys: isWhole ? members.map(([name]) => name) : members.slice(0, 1).map(([name]) => name),
  }) as fc.Arbitrary<unknown>,
})

const plainNames = ['a', 'b2', 'x-y', '$f', 'C']
const oddNames = [...plainNames, 'b c', 'é', 'p.q', 'n&m', 'toString']

const object = (texts: Texts, names: readonly string[] = oddNames): fc.Arbitrary<Kind> =>
  fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength: 1, maxLength: 3 }),
      fc.array(scalar(texts), { minLength: 3, maxLength: 3 }),
    )
    .map(([own, kinds]) => record(own.flatMap((name, index) => (kinds[index] ? [[name, kinds[index]] as const] : []))))

const map = (texts: Texts, names: readonly string[] = oddNames): fc.Arbitrary<Kind> =>
  scalar(texts).map(({ schema, values }) => ({
    schema: { type: 'object', additionalProperties: schema },
    values: fc.dictionary(fc.constantFrom(...names), values, { minKeys: 1, maxKeys: 3 }),
  }))

const scalarOrList: Kind = {
  schema: {
    oneOf: [
      { type: 'string', enum: ['a', 'b'] },
      { type: 'array', items: { type: 'string', enum: ['c', 'd'] } },
    ],
  },
  values: fc.oneof(fc.constantFrom('a', 'b'), fc.array(fc.constantFrom('c', 'd'), { minLength: 1, maxLength: 3 })),
}

/** Objects in objects and lists, as deep as names in brackets reach. */
const deep = (texts: Texts): fc.Arbitrary<Kind> =>
  fc.tuple(scalar(texts), list(texts), object(texts), object(texts), map(texts)).map(([one, two, three, four, five]) =>
    record([
      ['scalar', one],
      ['list', two],
      ['inner', three],
      [
        'rows',
        {
          schema: { type: 'array', items: four.schema },
          values: fc.array(four.values, { minLength: 1, maxLength: 2 }),
        },
      ],
      ['named', five],
    ]),
  )

interface Part {
  readonly place: 'path' | 'query' | 'header' | 'cookie'
  readonly more: object
  readonly kinds: fc.Arbitrary<Kind>
}

const parts: readonly Part[] = [
  ...[true, false].flatMap((explode): Part[] => [
    {
      place: 'path',
      more: { explode },
      kinds: fc.oneof(scalar(pathText), list(pathText), tuple(pathText), object(pathText), map(pathText)),
    },
    {
      place: 'path',
      more: { style: 'label', explode },
      kinds: fc.oneof(scalar(pathText), list(pathText), object(pathText)),
    },
    {
      place: 'path',
      more: { style: 'matrix', explode },
      kinds: fc.oneof(scalar(pathText), list(pathText), object(pathText)),
    },
    {
      place: 'query',
      more: { explode },
      kinds: fc.oneof(scalar(anyText), list(anyText), tuple(anyText), fc.constant(scalarOrList)),
    },
    {
      place: 'header',
      more: { explode },
      kinds: fc.oneof(scalar(headerText), list(headerText), object(headerText, plainNames)),
    },
    { place: 'cookie', more: { explode: true }, kinds: fc.oneof(scalar(anyText), list(anyText)) },
  ]),
  { place: 'query', more: { explode: false }, kinds: fc.oneof(object(anyText), map(anyText)) },
  {
    place: 'query',
    more: { style: 'spaceDelimited', explode: false },
    kinds: fc.oneof(list(withoutSpaces), object(withoutSpaces, plainNames)),
  },
  {
    place: 'query',
    more: { style: 'pipeDelimited', explode: false },
    kinds: fc.oneof(list(withoutPipes), object(withoutPipes, plainNames)),
  },
  {
    place: 'query',
    more: { style: 'deepObject', explode: true },
    kinds: fc.oneof(object(anyText), map(anyText), deep(anyText)),
  },
  { place: 'query', more: { allowReserved: true }, kinds: scalar(anyText.filter((text) => !/%/.test(text))) },
]

/** A parameter that is an exploded object: its members stand beside all others, so an operation has only one. */
const exploded: Part = { place: 'query', more: { explode: true }, kinds: fc.oneof(object(anyText), map(anyText)) }

interface Operation {
  readonly description: object
  readonly path: string
  readonly inputs: fc.Arbitrary<Readonly<Record<string, unknown>>>
}

const places = { path: 'params', query: 'query', header: 'headers', cookie: 'cookies' } as const

const parameterOperation = (index: number, chosen: readonly (readonly [Part, Kind])[]): Operation => {
  const named = chosen.map(([part, kind], place) => ({
    ...part,
    kind,
    name: `${part.place === 'header' ? 'X-P' : 'p'}${place}`,
  }))
  const inPath = named.filter(({ place }) => place === 'path').map(({ name }) => `/{${name}}`)
  const inputs = fc.record(
    Object.fromEntries(
      (['path', 'query', 'header', 'cookie'] as const).map((place) => {
        const own = named.filter((each) => each.place === place)
        return [place, fc.record(Object.fromEntries(own.map(({ name, kind }) => [name, kind.values])))]
      }),
    ),
  )
  return {
    path: `/parameters${index}${inPath.join('')}`,
    inputs: inputs.map((params) => ({ params })),
    description: {
      get: {
        operationId: `operation${index}`,
        parameters: named.map(({ name, place, more, kind }) => ({
          name,
          in: place,
          required: true,
          ...more,
          schema: kind.schema,
        })),
        responses: { 204: { description: 'Received.' } },
      },
    },
  }
}

const file: Kind = {
  schema: { type: 'string', format: 'binary' },
  values: anyText.map((text) => new Blob([text], { type: 'text/x-sample' })),
}

interface Field {
  readonly kind: Kind
  readonly encoding?: object
}

const fieldsOf = (isMultipart: boolean): fc.Arbitrary<Field> => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((each) => !/[\r\n]/.test(each))
  const plain = fc.oneof(scalar(text), list(text), object(text), map(text)).map((kind): Field => ({ kind }))
  const json = fc
    .oneof(scalar(text), list(text), object(text))
    .map((kind): Field => ({ kind, encoding: { contentType: 'application/json' } }))
  const styled = fc.oneof(
    list(text).map((kind): Field => ({ kind, encoding: { style: 'form', explode: false } })),
    object(text).map((kind): Field => ({ kind, encoding: { style: 'deepObject', explode: true } })),
    list(withoutPipes.filter((each) => !/[\r\n]/.test(each))).map((kind): Field => ({
      kind,
      encoding: { style: 'pipeDelimited', explode: false },
    })),
  )
  const files = fc.constantFrom<Field>(
    { kind: file },
    {
      kind: {
        schema: { type: 'array', items: file.schema },
        values: fc.array(file.values, { minLength: 1, maxLength: 2 }),
      },
    },
    {
      kind: {
        schema: { oneOf: [file.schema, { type: 'array', items: file.schema }] },
        values: fc.oneof(file.values, fc.array(file.values, { minLength: 2, maxLength: 3 })),
      },
    },
  )
  return isMultipart ? fc.oneof(plain, json, plain, files) : fc.oneof(plain, json, styled)
}

const formOperation = (index: number, type: string, fields: readonly Field[]): Operation => {
  const named = fields.map((field, place) => [`f${place}`, field] as const)
  const { schema, values } = record(named.map(([name, { kind }]) => [name, kind]))
  const encoding = Object.fromEntries(named.flatMap(([name, { encoding: own }]) => (own ? [[name, own]] : [])))
  const content = { [type]: { schema, encoding } }
  return {
    path: `/forms${index}`,
    inputs: values.map((body) => ({ body })),
    description: {
      post: {
        operationId: `operation${index}`,
        requestBody: { required: true, content },
        responses: { 204: { description: 'Received.' }, 200: { description: 'Returned.', content } },
      },
    },
  }
}

const parameterOperations = fc.array(
  fc.constantFrom(...parts).chain((part) => part.kinds.map((kind) => [part, kind] as const)),
  { minLength: 1, maxLength: 4 },
)

const withExploded = exploded.kinds.map((kind) => [exploded, kind] as const)

const operations = (): readonly Operation[] => {
  const count = Math.max(20, Math.ceil(trips / 40))
  const sample = <T>(values: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(values, { seed, numRuns })
  const chosen = [
    ...sample(parameterOperations, Math.ceil(count * 0.5)),
    ...sample(fc.tuple(withExploded), Math.ceil(count * 0.1)),
  ]
  const forms = [true, false].flatMap((isMultipart) =>
    sample(fc.array(fieldsOf(isMultipart), { minLength: 1, maxLength: 4 }), Math.ceil(count * 0.2)).map(
      (fields) => [isMultipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded', fields] as const,
    ),
  )
  return [
    ...chosen.map((each, index) => parameterOperation(index, each)),
    ...forms.map(([type, fields], index) => formOperation(chosen.length + index, type, fields)),
  ]
}

const all = operations()

/** The client, which checks responses, and the server of a document with all operations. */
const joined = async (): Promise<Exchanging> => {
  const paths = Object.fromEntries(all.map(({ path, description }) => [path, description]))
  const { files } = await generateFrom({
    'openapi.yaml': JSON.stringify({ openapi: '3.1.1', info: { title: 't', version: '1' }, paths }),
  })
  return exchanging(writtenFor(files), true)
}

/** What a handler receives, in the words of the client. */
const asInput = (received: unknown): unknown => {
  const { contentType: _, body, ...groups } = Object(received)
  if (body !== undefined) return { body }
  const params = Object.entries(places).map(([place, group]) => [place, groups[group] ?? {}])
  return { params: Object.fromEntries(params) }
}

test('handlers receive what clients send, in every style', async () => {
  const call = await joined()
  const each = Math.ceil(trips / all.length)
  let made = 0
  const differences: unknown[] = []
  for (const [index, { inputs, description }] of all.entries()) {
    for (const input of fc.sample(inputs, { seed: seed + index, numRuns: each })) {
      made++
      const { received, result, request } = await call(`operation${index}`, input)
      const sent = await comparable(input)
      const got = result.status === 204 ? await comparable(asInput(received)) : result
      if (fc.stringify(sent) === fc.stringify(got)) continue
      if (JSON.stringify(sorted(sent)) === JSON.stringify(sorted(got))) continue
      differences.push({ description: JSON.stringify(description), url: request.url, sent, got })
      break
    }
  }
  process.stdout.write(
    `${made} round trips through ${all.length} operations, ${differences.length} with a difference\n`,
  )
  expect(differences.slice(0, 5)).toEqual([])
  expect(made).toBeGreaterThanOrEqual(trips)
}, 600_000)

test('clients receive the forms that handlers return, in every style', async () => {
  const call = await joined()
  const forms = all.flatMap(({ inputs, path, description }, index) =>
    path.startsWith('/forms') ? [{ inputs, description, index }] : [],
  )
  const each = Math.ceil(trips / 2 / forms.length)
  const differences: unknown[] = []
  for (const { index, inputs, description } of forms) {
    for (const { body } of fc.sample(inputs, { seed: seed + index, numRuns: each })) {
      const { result } = await call(`operation${index}`, { body }, { status: 200, body })
      const [returned, got] = [await comparable(body), await comparable(result.body)]
      if (JSON.stringify(sorted(returned)) === JSON.stringify(sorted(got))) continue
      differences.push({ description: JSON.stringify(description), returned, got: fc.stringify(got), result })
      break
    }
  }
  expect(differences.slice(0, 5)).toEqual([])
}, 600_000)

/** A value without null, and without what holds nothing else: clients leave both out. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(withoutNulls).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value ?? undefined
  const members = Object.entries(value).flatMap(([name, member]) => {
    const own = withoutNulls(member)
    return own === undefined ? [] : [[name, own] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

const orNull = ({ schema, values }: Kind): Kind => ({
  schema: { oneOf: [schema, { type: 'null' }] },
  values: fc.oneof({ weight: 2, arbitrary: values }, fc.constant(null)),
})

/** Kinds that allow null at every depth, with values that hold something else, too. */
const kindsWithNull = (): readonly Kind[] => {
  const plain: readonly Kind[] = [
    { schema: { type: 'string' }, values: fc.constantFrom('a', 'b c', 'é') },
    { schema: { type: 'integer' }, values: fc.integer({ min: 0, max: 99 }) },
    { schema: { type: 'boolean' }, values: fc.boolean() },
  ]
  const holding = ({ schema, values }: Kind): Kind => ({
    schema,
    values: values.filter((value) => withoutNulls(value) !== undefined),
  })
  return plain.flatMap((kind) => {
    const inner = orNull(kind)
    const items: Kind = {
      schema: { type: 'array', items: inner.schema },
      values: fc.array(inner.values, { maxLength: 3 }),
    }
    return [
      holding(items),
      holding({
        schema: { type: 'object', properties: { a: inner.schema, b: inner.schema } },
        values: fc.record({ a: inner.values, b: inner.values }),
      }),
      holding({
        schema: { type: 'object', additionalProperties: inner.schema },
        values: fc.dictionary(fc.constantFrom('k', 'l'), inner.values),
      }),
    ]
  })
}

const allStyles: readonly (readonly [place: Part['place'], more: object])[] = [
  ...(['simple', 'label', 'matrix'] as const).flatMap((style) =>
    [true, false].map((explode) => ['path', { style, explode }] as const),
  ),
  ...[true, false].map((explode) => ['query', { style: 'form', explode }] as const),
  ['query', { style: 'spaceDelimited', explode: false }],
  ['query', { style: 'pipeDelimited', explode: false }],
  ['query', { style: 'deepObject', explode: true }],
  ...[true, false].map((explode) => ['header', { style: 'simple', explode }] as const),
  ['cookie', { style: 'form', explode: true }],
]

test('null is left out in every style, and arrives in JSON', async () => {
  const kinds = kindsWithNull()
  const rows = allStyles.flatMap(([place, more]) =>
    kinds.flatMap((kind) => {
      const isMap = 'type' in kind.schema && kind.schema.type === 'object'
      const isSplit =
        'style' in more && more.style === 'spaceDelimited' && JSON.stringify(kind.schema).includes('string')
      const isCookieObject = place === 'cookie' && isMap
      return isSplit || isCookieObject ? [] : [{ place, more, kind }]
    }),
  )
  const operation = (description: object) => ({ ...description, responses: { 204: { description: 'Received.' } } })
  const paths = Object.fromEntries([
    ...rows.map(({ place, more, kind }, index) => [
      `/a${index}${place === 'path' ? '/{X-P}' : ''}`,
      {
        get: operation({
          operationId: `operation${index}`,
          parameters: [{ name: 'X-P', in: place, required: place === 'path', ...more, schema: kind.schema }],
        }),
      },
    ]),
    ...['application/x-www-form-urlencoded', 'multipart/form-data'].map((type, index) => [
      `/f${index}`,
      {
        post: operation({
          operationId: `form${index}`,
          requestBody: {
            content: {
              [type]: {
                schema: {
                  type: 'object',
                  properties: {
                    scalar: { type: ['integer', 'null'] },
                    list: { type: 'array', items: { type: ['string', 'null'] } },
                    object: { type: ['object', 'null'], properties: { a: { type: ['integer', 'null'] } } },
                    json: { type: ['integer', 'null'] },
                  },
                },
                encoding: { json: { contentType: 'application/json' } },
              },
            },
          },
        }),
      },
    ]),
  ])
  const document = JSON.stringify({ openapi: '3.1.1', info: { title: 't', version: '1' }, paths })
  const call = await exchangeFrom({ 'openapi.yaml': document })
  for (const [index, { place, more, kind }] of rows.entries()) {
    for (const value of fc.sample(kind.values, { seed: seed + index, numRuns: 15 })) {
      const { received } = await call(`operation${index}`, { params: { [place]: { 'X-P': value } } })
      const own = Object(received)[places[place]]
      expect([place, more, kind.schema, value, sorted(own)]).toEqual([
        place,
        more,
        kind.schema,
        value,
        { 'X-P': sorted(withoutNulls(value)) },
      ])
    }
  }
  const body = { scalar: null, list: ['a', null, 'b'], object: { a: null }, json: null }
  for (const name of ['form0', 'form1']) {
    const { received } = await call(name, { body })
    expect([name, Object(received).body]).toEqual([name, { list: ['a', 'b'], object: { a: null }, json: null }])
    expect(Object((await call(name, { body: { object: null } })).received).body ?? {}).toEqual({})
  }
}, 600_000)

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}

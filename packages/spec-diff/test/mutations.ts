import type { SourceDocument } from '@poolhouse/codegen/document'
import { isObject, pointerStep, resolveRef } from '@poolhouse/codegen/document'
import type { Level } from '../src/change.ts'

/** One change of one member of a document. */
export interface Mutation {
  readonly name: string
  readonly file: string
  /** The steps to the object whose member changes. */
  readonly steps: readonly (string | number)[]
  readonly member: string
  /** `undefined` removes the member. */
  readonly value: unknown
  readonly level: Level
  /** Paths of operations that send and that return the value, at most one of each. */
  readonly paths: readonly string[]
  /** True if another keyword may have the same effect, so that the same values stay valid. */
  readonly mayBeSaid: boolean
}

type Json = Readonly<Record<string, unknown>>

/** Which sides send the values of a schema: the path of one operation for each. */
interface Use {
  readonly request?: string
  readonly response?: string
}

type Expect = (use: Use) => Level

const narrowed: Expect = ({ request }) => (request ? 'major' : 'minor')
const widened: Expect = ({ response }) => (response ? 'major' : 'minor')
const always =
  (level: Level): Expect =>
  () =>
    level

type Variant = readonly [what: string, value: unknown, level: Expect]

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** The values that each keyword of a schema is changed to. */
const ofKeyword: Readonly<Record<string, (value: unknown, schema: Json) => Variant[]>> = {
  description: (value) => [['another text', `${String(value)} Changed.`, always('patch')]],
  title: (value) => [['another text', `${String(value)} Changed.`, always('patch')]],
  example: () => [['another example', 'changed', always('patch')]],
  // A value that is listed and of another type leaves nothing to send.
  type: (value, { enum: values, const: constant }) => [
    [
      'another type',
      value === 'string' ? 'boolean' : 'string',
      values || constant !== undefined ? narrowed : always('major'),
    ],
  ],
  maxLength: (value) => [
    ['lower', number(value) - 1, narrowed],
    ['higher', number(value) + 1, widened],
  ],
  minLength: (value, { maxLength }) => [
    ...(number(value) < Number(maxLength ?? Infinity) ? ([['higher', number(value) + 1, narrowed]] as const) : []),
    ...(number(value) > 0 ? ([['lower', number(value) - 1, widened]] as const) : []),
  ],
  maxItems: (value, { minItems }) => [
    ...(number(value) > Number(minItems ?? 0) ? ([['lower', number(value) - 1, narrowed]] as const) : []),
    ['higher', number(value) + 1, widened],
  ],
  minItems: (value) => [...(number(value) > 0 ? ([['lower', number(value) - 1, widened]] as const) : [])],
  maxProperties: (value) => [
    ['lower', number(value) - 1, narrowed],
    ['higher', number(value) + 1, widened],
  ],
  minProperties: (value) => [['removed', undefined, number(value) > 0 ? widened : always('patch')]],
  maximum: (value) => [
    ['lower', number(value) - 1, narrowed],
    ['higher', number(value) + 1, widened],
  ],
  minimum: (value) => [
    ['higher', number(value) + 1, narrowed],
    ['lower', number(value) - 1, widened],
  ],
  pattern: () => [['removed', undefined, widened]],
  format: () => [['removed', undefined, widened]],
  contentEncoding: () => [['removed', undefined, widened]],
  const: () => [['another value', 'changed', always('major')]],
  enum: (value) => {
    const values = Array.isArray(value) ? value : []
    return [
      ...(values.length > 1 ? ([['one less', values.slice(1), narrowed]] as const) : []),
      ['one more', [...values, 'changed'], widened],
    ]
  },
  default: () => [['another default', 'changed', ({ request }) => (request ? 'minor' : 'patch')]],
  deprecated: () => [['removed', undefined, always('minor')]],
}

const optional = (use: Use): Level => (use.response ? 'major' : 'minor')
const demanded = (use: Use): Level => (use.request ? 'major' : 'minor')

/** Mutations of the members of one schema object. */
const ofSchema = (
  schema: Json,
  extensions: readonly string[],
): (Variant & { readonly member: string })[] | [string, Variant][] => {
  const { required, properties, oneOf } = schema
  const names = Array.isArray(required) ? required : []
  const declared = isObject(properties) ? Object.keys(properties) : []
  return Object.entries(schema).flatMap(([member, value]): [string, Variant][] => [
    ...(ofKeyword[member]?.(value, schema) ?? []).map((variant): [string, Variant] => [member, variant]),
    ...(extensions.includes(member)
      ? ([[member, ['another value', 'changed', always('minor')]]] as [string, Variant][])
      : []),
    ...(member === 'required'
      ? names.map((name): [string, Variant] => [
          member,
          [`without ${String(name)}`, names.filter((one) => one !== name), optional],
        ])
      : []),
    ...(member === 'properties'
      ? declared
          .filter((name) => !names.includes(name))
          .map((name): [string, Variant] => [
            'required',
            [`with ${name}`, [...names, name], demandedUnlessDefault(properties, name)],
          ])
      : []),
    ...(member === 'properties' && isObject(properties)
      ? [
          ...declared.map((name): [string, Variant] => [
            member,
            [
              `without ${name}`,
              Object.fromEntries(Object.entries(properties).filter(([one]) => one !== name)),
              always('major'),
            ],
          ]),
          [member, ['one more', { ...properties, changed: { type: 'string' } }, always('minor')]] as [string, Variant],
        ]
      : []),
    ...(member === 'oneOf' && Array.isArray(oneOf) && oneOf.length > 1
      ? ([[member, ['one less', oneOf.slice(1), narrowed]]] as [string, Variant][])
      : []),
    ...(member === 'discriminator'
      ? ([[member, ['another property', { propertyName: 'changed' }, always('major')]]] as [string, Variant][])
      : []),
  ])
}

/** In a request a member with a default is not needed, even if `required` lists it. */
const demandedUnlessDefault = (properties: unknown, name: string): Expect => {
  const member = isObject(properties) ? properties[name] : undefined
  return isObject(member) && 'default' in member ? always('minor') : demanded
}

/** A pattern determines lengths, limits may imply a number format, and some patterns match everything. */
const isSaid = ({ pattern, minimum, maximum }: Json, member: string): boolean =>
  (member === 'pattern' && pattern === String.raw`^[\s\S]*$`) ||
  (member.endsWith('Length') && pattern !== undefined) ||
  (member === 'format' && minimum !== undefined && maximum !== undefined)

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** Finds every mutation of a contract, with the level that it must get. */
export const mutationsOf = (document: SourceDocument, extensions: readonly string[]): Mutation[] => {
  const uses = new Map<unknown, Use>()

  /** Notes on which side a schema and everything below it is used. */
  const use = (value: unknown, file: string, side: keyof Use, path: string): void => {
    if (Array.isArray(value)) for (const item of value) use(item, file, side, path)
    if (!isObject(value)) return
    const known = uses.get(value) ?? {}
    if (known[side] !== undefined) return
    uses.set(value, { ...known, [side]: path })
    if (typeof value['$ref'] === 'string') {
      const target = resolveRef(document, value['$ref'], { file, pointer: '' }, () => undefined)
      if (target) use(target.value, target.file, side, path)
    }
    for (const [name, member] of Object.entries(value)) if (name !== 'example') use(member, file, side, path)
  }
  const operations: { file: string; path: string; steps: (string | number)[]; operation: Json }[] = []
  for (const { path: file, content } of document.files.values()) {
    const paths = isObject(content) && isObject(content['paths']) ? content['paths'] : {}
    for (const [path, item] of Object.entries(paths))
      if (isObject(item))
        for (const [method, operation] of Object.entries(item))
          if (methods.has(method) && isObject(operation)) {
            operations.push({ file, path, steps: ['paths', path, method], operation })
            use(operation['requestBody'], file, 'request', path)
            use(operation['responses'], file, 'response', path)
          }
  }

  const found: Mutation[] = []
  const add = (
    file: string,
    steps: readonly (string | number)[],
    member: string,
    [what, value, level]: Variant,
    sides: Use,
    mayBeSaid = false,
  ): void =>
    void found.push({
      name: `${file}#${steps.map(pointerStep).join('')}/${member}: ${what}`,
      file,
      steps,
      member,
      value,
      level: level(sides),
      paths: [...new Set([sides.request, sides.response].filter((path) => path !== undefined))],
      mayBeSaid,
    })

  const walkSchema = (schema: unknown, file: string, steps: readonly (string | number)[]): void => {
    if (!isObject(schema)) return
    const sides = uses.get(schema)
    if (!sides) return
    for (const [member, variant] of ofSchema(schema, extensions) as [string, Variant][])
      add(file, steps, member, variant, sides, isSaid(schema, member))
    for (const name of ['items', 'additionalProperties', 'propertyNames'])
      walkSchema(schema[name], file, [...steps, name])
    for (const [name, member] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {}))
      walkSchema(member, file, [...steps, 'properties', name])
  }

  for (const { path: file, content } of document.files.values()) {
    const components = isObject(content) && isObject(content['components']) ? content['components'] : {}
    for (const [name, schema] of Object.entries(isObject(components['schemas']) ? components['schemas'] : {}))
      walkSchema(schema, file, ['components', 'schemas', name])
  }
  for (const { file, path, steps, operation } of operations) {
    const here: Use = { request: path }
    const member = steps.at(-1)
    add(file, steps.slice(0, -1), String(member), ['removed', undefined, always('major')], here)
    const variants: [string, Variant][] = [
      ['operationId', ['another name', 'changed', always('minor')]],
      ['tags', ['another tag', ['changed'], always('patch')]],
      ['summary', ['another text', 'changed', always('patch')]],
      ['description', ['another text', 'changed', always('patch')]],
      ['security', ['anonymous', [], always('minor')]],
      ['requestBody', ['removed', undefined, always('major')]],
      ...extensions.map((name): [string, Variant] => [name, ['another value', 'changed', always('minor')]]),
    ]
    for (const [name, variant] of variants) {
      const isAnonymous = name === 'security' && (!Array.isArray(operation[name]) || operation[name].length === 0)
      if (Object.hasOwn(operation, name) && !isAnonymous) add(file, steps, name, variant, here)
    }
    const body = operation['requestBody']
    if (isObject(body) && body['required'] === true)
      add(file, [...steps, 'requestBody'], 'required', ['optional', false, always('minor')], here)
    for (const [status, response] of Object.entries(isObject(operation['responses']) ? operation['responses'] : {})) {
      add(
        file,
        [...steps, 'responses'],
        status,
        ['removed', undefined, always(status.startsWith('2') ? 'major' : 'minor')],
        here,
      )
      if (isObject(response))
        add(file, [...steps, 'responses', status], 'description', ['another text', 'changed', always('patch')], here)
    }
  }
  return found
}

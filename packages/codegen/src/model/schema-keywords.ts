/** Keywords that constrain only strings, numbers, arrays or objects. */
export const familyKeywords = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: [
    'items',
    'prefixItems',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'unevaluatedItems',
  ],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
  ],
} as const

const families: { readonly [type: string]: readonly string[] } = { ...familyKeywords, integer: familyKeywords.number }

/** Keywords that constrain values of a type. */
export const familyOf = (type: string): readonly string[] =>
  Object.hasOwn(families, type) ? (families[type] ?? []) : []

/** Keywords that constrain any value. */
export const generalKeywords = [
  '$ref',
  '$dynamicRef',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'const',
  'enum',
] as const

const ofFamilies: ReadonlySet<string> = new Set(Object.values(familyKeywords).flat())

/** True for keywords that constrain only strings, numbers, arrays or objects. */
export const isOfFamily = (keyword: string): boolean => ofFamilies.has(keyword)

const assertions: ReadonlySet<string> = new Set(['type', ...generalKeywords, ...ofFamilies])

/** True for keywords that can reject a value. */
export const isAssertion = (keyword: string): boolean => assertions.has(keyword)

/** Keywords that OpenAPI 3.0 does not have. They are read as in 3.1, with a warning. */
const since31: ReadonlySet<string> = new Set([
  '$dynamicRef',
  'const',
  'if',
  'then',
  'else',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedItems',
  'patternProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
])

/** True for keywords that exist only since OpenAPI 3.1. */
export const isSince31 = (keyword: string): boolean => since31.has(keyword)

/** Keywords that are allowed in any schema: they identify schemas or are annotations. */
export const describingKeywords: ReadonlySet<string> = new Set([
  'type',
  'format',
  'nullable',
  'title',
  'description',
  'default',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  'discriminator',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'readOnly',
  'writeOnly',
  'xml',
  '$comment',
  '$id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$defs',
  '$vocabulary',
  'definitions',
  'x-enum-descriptions',
])

/** Formats of OpenAPI and JSON Schema. */
export const knownFormats: ReadonlySet<string> = new Set(
  [
    'int32 int64 float double byte binary password',
    'date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6',
    'uri uri-reference iri iri-reference uri-template uuid json-pointer relative-json-pointer regex',
  ].flatMap((names) => names.split(' ')),
)

/** Formats that describe how a value is used without restricting it, or that the type implies. */
export const explainingFormats: ReadonlySet<string> = new Set(
  'int32 int64 float double byte binary password'.split(' '),
)

/** Ranges of formats. `int64` has none: JSON numbers are only exact up to 2^53 - 1, which is the range of `z.int()`. */
export const formatRanges: ReadonlyMap<unknown, { readonly minimum: number; readonly maximum: number }> = new Map([
  ['int32', { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
])

/** The names of formats in zod, for documents whose formats are asserted. */
export const formatSchemas: ReadonlyMap<unknown, string> = new Map([
  ['date', 'z.iso.date()'],
  ['date-time', 'z.iso.datetime({ offset: true })'],
  ['time', 'z.iso.time()'],
  ['duration', 'z.iso.duration()'],
  ['email', 'z.email()'],
  ['hostname', 'z.hostname()'],
  ['ipv4', 'z.ipv4()'],
  ['ipv6', 'z.ipv6()'],
  ['uri', 'z.url()'],
  ['uuid', 'z.guid()'],
])

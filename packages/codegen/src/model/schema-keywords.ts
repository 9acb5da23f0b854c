/** Keywords any schema may have. The kinds read `type`, `format` and `nullable`; the rest only describes. */
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
  '$comment',
])

/** What to write instead of keywords that are not understood yet, with those keywords. */
const remedies: readonly (readonly [remedy: string, ...keywords: string[]])[] = [
  ['write the members out in one schema', 'allOf'],
  ['say what is allowed instead', 'not'],
  ['use oneOf with a discriminator', 'if', 'then', 'else', 'dependentSchemas', 'dependentRequired'],
  ['use propertyNames with additionalProperties', 'patternProperties'],
  ['use additionalProperties', 'unevaluatedProperties'],
  ['use items', 'unevaluatedItems'],
  ['use an object with named members', 'prefixItems'],
  [
    'say it in the description',
    'contains',
    'minContains',
    'maxContains',
    'uniqueItems',
    'contentMediaType',
    'contentSchema',
  ],
  ['use one schema for what is sent and one for what is answered', 'readOnly', 'writeOnly'],
  ['use application/json', 'xml'],
  ['refer to schemas by file and #/components/schemas/Name', '$id'],
  ['say it once, in jsonSchemaDialect of the document', '$schema'],
  ['refer to schemas by #/components/schemas/Name', '$anchor', '$dynamicRef', '$dynamicAnchor'],
  ['remove it', '$vocabulary'],
  ['move the schemas under components/schemas', '$defs'],
]

/** Keywords of JSON Schema and OpenAPI that are not understood yet, each with what to write instead. */
export const unsupportedKeywords: ReadonlyMap<string, string> = new Map(
  remedies.flatMap(([remedy, ...keywords]) => keywords.map((keyword) => [keyword, remedy] as const)),
)

/** Formats that say something (`int32`, `byte`) or are known only to explain. */
export const knownFormats: ReadonlySet<string> = new Set(
  [
    'int32 int64 float double byte binary password',
    'date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6',
    'uri uri-reference iri iri-reference uri-template uuid json-pointer relative-json-pointer regex',
  ].flatMap((names) => names.split(' ')),
)

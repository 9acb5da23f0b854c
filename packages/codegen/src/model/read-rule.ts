import { child, isObject, type JsonObject, type Located, members, readItems, readMembers } from '../document/located.ts'
import { resolveUri } from '../document/load.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { resourceOf } from '../document/resources.ts'
import { readByteSize } from '../shapes/byte-length.ts'
import { compiledPattern } from '../shapes/pattern.ts'
import { boundsOf, isMeaningful } from './keyword-values.ts'
import { readChoices } from './read-choices.ts'
import type { Reading } from './reading.ts'
import { allOf, anything, listOf, nothing, type Rule, ruleCall, type RuleParameter, valueOf } from './rule.ts'
import { formatRanges, formatSchemas } from './schema-keywords.ts'
import { readTypes } from './types-of-schema.ts'
import { upload } from './uploads.ts'

type RuleSchema = Located<JsonObject>

/** Keywords that together become one rule. */
interface Family {
  readonly keywords: readonly string[]
  readonly read: (schema: RuleSchema, reading: Reading) => Rule
}

const bounded = (name: string, minimum: unknown, maximum: unknown): Rule =>
  ruleCall(name, valueOf(minimum ?? 0), ...(maximum === undefined ? [] : [valueOf(maximum)]))

/** The rule of `anyOf` or `oneOf`. With a discriminator, only the selected option is checked. */
const several = (keyword: 'anyOf' | 'oneOf', schema: RuleSchema, reading: Reading): Rule => {
  const options = readItems(schema, keyword, reading.report)
  const rules = options.map((item) => readRule(item, reading))
  const read = reading.options.strict ? undefined : readChoices(schema, options, reading)
  if (!read || rules.length < 2) return ruleCall(keyword, ...rules)
  const chosen = read.choices.flatMap(([value, option]) => {
    const rule = rules[option]
    return rule ? [listOf([valueOf(value), rule])] : []
  })
  const others = rules.filter((_, index) => !read.choices.some(([, option]) => option === index))
  return ruleCall(
    'chosen',
    valueOf(read.name),
    listOf(chosen),
    ...(others.length > 0 ? [ruleCall('anyOf', ...others)] : []),
  )
}

const patternParameter = (source: string, at: Located, reading: Reading): RuleParameter | undefined => {
  const pattern = compiledPattern(source, at, reading)
  return pattern && { kind: 'pattern', ...pattern }
}

const readPattern = (schema: RuleSchema, reading: Reading): Rule => {
  const pattern = patternParameter(String(schema.value['pattern']), child(schema, 'pattern'), reading)
  return pattern ? ruleCall('matching', pattern) : anything
}

const pairs = (entries: readonly (readonly [name: string, rule: Rule])[]): RuleParameter[] =>
  entries.map(([name, rule]) => listOf([valueOf(name), rule]))

const ruleIn = (schema: RuleSchema, keyword: string, reading: Reading): Rule => {
  const at = child(schema, keyword)
  return at.value === undefined ? anything : readRule(at, reading)
}

const readRange = (schema: RuleSchema): Rule =>
  ruleCall(
    'range',
    valueOf(Object.fromEntries(Object.entries(boundsOf(schema)).filter(([, bound]) => bound !== undefined))),
  )

const readMembersRule = (schema: RuleSchema, reading: Reading): Rule => {
  const named = readMembers(schema, 'properties', reading.report).map(
    ([name, at]) => [name, readRule(at, reading)] as const,
  )
  const patterns = readMembers(schema, 'patternProperties', reading.report).flatMap(([source, at]) => {
    const pattern = patternParameter(source, at, reading)
    return pattern ? [listOf([pattern, readRule(at, reading)])] : []
  })
  const others = child(schema, 'additionalProperties')
  return ruleCall(
    'members',
    listOf(pairs(named)),
    ...(patterns.length > 0 || others.value !== undefined ? [listOf(patterns)] : []),
    ...(others.value === undefined ? [] : [readRule(others, reading)]),
  )
}

const readItemsRule = (schema: RuleSchema, reading: Reading): Rule => {
  const rest = child(schema, 'items')
  const first = readItems(schema, 'prefixItems', reading.report)
  return ruleCall(
    'items',
    listOf(first.map((item) => readRule(item, reading))),
    ...(rest.value === undefined ? [] : [readRule(rest, reading)]),
  )
}

const readReference = (schema: RuleSchema, reading: Reading): Rule => {
  const at = child(schema, '$ref')
  const target = resolveRef(reading.document, String(at.value), at, reading.report)
  return target ? { kind: 'reference', rule: reading.ruleName(target) } : anything
}

/** The rule of a dynamic reference, which is static unless its target has the same dynamic anchor. */
const readDynamicReference = (schema: RuleSchema, reading: Reading): Rule => {
  const at = child(schema, '$dynamicRef')
  const ref = String(at.value)
  const target = resolveRef(reading.document, ref, at, reading.report)
  if (!target) return anything
  const rule = reading.ruleName(target)
  const { fragment } = resolveUri(ref, '')
  const anchors = resourceOf(reading.document, target)?.dynamicAnchors
  return anchors?.has(fragment)
    ? ruleCall('dynamicRef', valueOf(fragment), { kind: 'later', rule })
    : { kind: 'reference', rule }
}

const readDependentRequired = (schema: RuleSchema): Rule =>
  ruleCall(
    'dependent',
    ...pairs(
      members(child(schema, 'dependentRequired')).map(([name, { value }]) => [
        name,
        ruleCall('required', ...(Array.isArray(value) ? value.map(valueOf) : [])),
      ]),
    ),
  )

/** The limits on decoded bytes that extensions define. */
const readBytesRule = (schema: RuleSchema, reading: Reading): Rule => {
  const bytes = readByteSize(schema, reading)
  return bytes ? bounded('byteLength', bytes.minimum, bytes.maximum) : anything
}

/** All keywords that constrain values, each with the keywords that affect its meaning. */
const families: readonly Family[] = [
  { keywords: ['$ref'], read: readReference },
  { keywords: ['$dynamicRef'], read: readDynamicReference },
  {
    keywords: ['type'],
    read: (schema) => ruleCall('type', ...(readTypes(schema) ?? []).map(valueOf)),
  },
  { keywords: ['const'], read: ({ value }) => ruleCall('among', valueOf(value['const'])) },
  {
    keywords: ['enum'],
    read: ({ value }) => ruleCall('among', ...(Array.isArray(value['enum']) ? value['enum'].map(valueOf) : [])),
  },
  {
    keywords: ['minLength', 'maxLength'],
    read: ({ value }) => bounded('length', value['minLength'], value['maxLength']),
  },
  {
    keywords: ['pattern'],
    read: (schema, reading) => readPattern(schema, reading),
  },
  { keywords: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], read: readRange },
  { keywords: ['multipleOf'], read: ({ value }) => ruleCall('multipleOf', valueOf(value['multipleOf'])) },
  { keywords: ['prefixItems', 'items'], read: readItemsRule },
  {
    keywords: ['minItems', 'maxItems'],
    read: ({ value }) => bounded('itemCount', value['minItems'], value['maxItems']),
  },
  {
    keywords: ['uniqueItems'],
    read: ({ value }) => (value['uniqueItems'] === true ? { kind: 'name', name: 'distinct' } : anything),
  },
  {
    keywords: ['contains', 'minContains', 'maxContains'],
    read: (schema, reading) => {
      const { contains, minContains = 1, maxContains } = schema.value
      if (contains === undefined) return anything
      const maximum = maxContains === undefined ? [] : [valueOf(maxContains)]
      const minimum = minContains === 1 && maximum.length === 0 ? [] : [valueOf(minContains)]
      return ruleCall('contains', ruleIn(schema, 'contains', reading), ...minimum, ...maximum)
    },
  },
  { keywords: ['properties', 'patternProperties', 'additionalProperties'], read: readMembersRule },
  {
    keywords: ['required'],
    read: ({ value }) =>
      ruleCall('required', ...(Array.isArray(value['required']) ? value['required'].map(valueOf) : [])),
  },
  {
    keywords: ['minProperties', 'maxProperties'],
    read: ({ value }) => bounded('size', value['minProperties'], value['maxProperties']),
  },
  {
    keywords: ['propertyNames'],
    read: (schema, reading) => ruleCall('memberNames', ruleIn(schema, 'propertyNames', reading)),
  },
  { keywords: ['dependentRequired'], read: readDependentRequired },
  {
    keywords: ['dependentSchemas'],
    read: (schema, reading) =>
      ruleCall(
        'dependent',
        ...pairs(
          readMembers(schema, 'dependentSchemas', reading.report).map(([name, at]) => [name, readRule(at, reading)]),
        ),
      ),
  },
  {
    keywords: ['allOf'],
    read: (schema, reading) => allOf(readItems(schema, 'allOf', reading.report).map((item) => readRule(item, reading))),
  },
  { keywords: ['anyOf'], read: (schema, reading) => several('anyOf', schema, reading) },
  { keywords: ['oneOf'], read: (schema, reading) => several('oneOf', schema, reading) },
  { keywords: ['not'], read: (schema, reading) => ruleCall('not', ruleIn(schema, 'not', reading)) },
  {
    keywords: ['if', 'then', 'else'],
    read: (schema, reading) =>
      schema.value['if'] === undefined
        ? anything
        : ruleCall(
            'when',
            ruleIn(schema, 'if', reading),
            ruleIn(schema, 'then', reading),
            ruleIn(schema, 'else', reading),
          ),
  },
  {
    keywords: ['format'],
    read: ({ value: { format } }, { options }) => {
      const range = formatRanges.get(format)
      if (range) return ruleCall('range', valueOf(range))
      const code = format === 'byte' ? 'z.base64()' : options.assertFormats ? formatSchemas.get(format) : undefined
      return code === undefined ? anything : ruleCall('format', { kind: 'zod', code })
    },
  },
]

const dialect = 'https://json-schema.org/draft/2020-12'

/** False for a custom dialect without the validation vocabulary: then only applicator keywords have an effect. */
const doesValidate = (schema: Located, { document, is30 }: Reading): boolean => {
  if (is30) return true
  const root = resourceOf(document, schema)?.root
  const name = root && isObject(root.value) ? root.value['$schema'] : undefined
  if (!root || typeof name !== 'string' || name.startsWith(dialect)) return true
  const meta = resolveRef(document, name, root, () => undefined)
  const vocabulary = meta && isObject(meta.value) ? meta.value['$vocabulary'] : undefined
  return !isObject(vocabulary) || vocabulary[`${dialect}/vocab/validation`] !== undefined
}

const applicators: ReadonlySet<string> = new Set(
  [
    '$ref $dynamicRef prefixItems items contains properties patternProperties additionalProperties propertyNames',
    'dependentSchemas allOf anyOf oneOf not if then else',
  ].flatMap((names) => names.split(' ')),
)

const unevaluatedKeywords = ['unevaluatedProperties', 'unevaluatedItems'] as const

/** The schema as a rule, without its anchors. */
const readKeywords = (schema: RuleSchema, reading: Reading, only: ReadonlySet<string> | undefined): Rule => {
  // In OpenAPI 3.0, siblings of a reference are ignored.
  if (reading.is30 && typeof schema.value['$ref'] === 'string') return readReference(schema, reading)
  const validates = doesValidate(schema, reading)
  const expressed = new Set(
    Object.keys(schema.value).filter(
      (keyword) =>
        (only?.has(keyword) ?? true) &&
        (validates || applicators.has(keyword)) &&
        isMeaningful(child(schema, keyword), keyword, reading),
    ),
  )
  const isExpressed = (keyword: string): boolean => expressed.has(keyword)
  const rule = allOf([
    ...families.flatMap(({ keywords, read }) => (keywords.some(isExpressed) ? [read(schema, reading)] : [])),
    ...(only ? [] : [readBytesRule(schema, reading)]),
  ])
  const [memberRule, itemRule] = unevaluatedKeywords.map((keyword) =>
    isExpressed(keyword) ? readRule(child(schema, keyword), reading) : undefined,
  )
  if (!memberRule && !itemRule) return rule
  return ruleCall('unevaluated', rule, memberRule ?? valueOf(undefined), ...(itemRule ? [itemRule] : []))
}

/** Reads the rule of a schema, keyword by keyword, for values of every type. */
export const readRule = (schema: Located, reading: Reading, only?: ReadonlySet<string>): Rule => {
  if (schema.value === true) return anything
  if (schema.value === false) return nothing
  if (schema.value === upload) return { kind: 'name', name: 'blob' }
  if (!isObject(schema.value)) {
    reading.report(schema, 'a schema must be an object', 'write its keywords as a mapping')
    return anything
  }
  const rule = readKeywords({ ...schema, value: schema.value }, reading, only)
  const resource = resourceOf(reading.document, schema)
  return resource?.root.pointer === schema.pointer ? withAnchors(rule, schema, reading) : rule
}

/** Puts the dynamic anchors of a schema's resource in scope of its rule. */
export const withAnchors = (rule: Rule, schema: Located, reading: Reading): Rule => {
  const anchors = resourceOf(reading.document, schema)?.dynamicAnchors
  if (!anchors || anchors.size === 0) return rule
  const rules = [...anchors].map(([anchor, at]) => [anchor, reading.ruleName(at)] as const)
  return ruleCall('within', { kind: 'anchors', rules }, rule)
}

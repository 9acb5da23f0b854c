import { child, type JsonObject, type Located, shown } from '../document/located.ts'
import { componentAt } from './component-name.ts'
import type { Options } from '../options.ts'
import type { Report } from '../problem.ts'
import type { Reading } from './reading.ts'
import { tolerated } from './tolerated.ts'
import {
  describingKeywords,
  explainingFormats,
  familyKeywords,
  formatSchemas,
  isAssertion,
  isSince31,
  knownFormats,
} from './schema-keywords.ts'

const sortedLetters = (text: string): string => text.split('').sort().join('')

/** True for words with the same letters in another order, which are the most frequent typing errors. */
const areSimilar = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && sortedLetters(a) === sortedLetters(b)

const similarKeyword = (name: string): string | undefined =>
  Object.values(familyKeywords)
    .flat()
    .find((known) => known !== name && areSimilar(name.toLowerCase(), known.toLowerCase()))

const remediesOf31: Readonly<Record<string, string>> = {
  const: 'write enum with one value, or openapi: 3.1.1',
  type: 'write nullable: true, or openapi: 3.1.1',
}

/** Warns about a keyword of OpenAPI 3.1 in an OpenAPI 3.0 document. */
const warnOf31 = (name: string, schema: Located<JsonObject>, warn: Report): void => {
  const value = schema.value[name]
  const isList = name === 'type' && (Array.isArray(value) || value === 'null')
  if (!isList && !isSince31(name)) return
  const keyword = isList ? `type: ${shown(value)}` : name
  warn(
    child(schema, name),
    `${keyword} is not OpenAPI 3.0; it is read as in 3.1`,
    remediesOf31[name] ?? 'write openapi: 3.1.1',
  )
}

const isIgnored = (name: string, { byteLengths, ignoredExtensions = [] }: Options): boolean =>
  ignoredExtensions.includes(name) || name === byteLengths?.minimum || name === byteLengths?.maximum

const isKnown = (name: string, { extensions = {} }: Options): boolean =>
  name === 'x-enum-varnames' || (extensions.schemas ?? []).includes(name)

/** Reports keywords without effect: unknown ones, and those of another type than the schema's. */
export const checkKeywords = (
  schema: Located<JsonObject>,
  isUsed: (keyword: string) => boolean,
  reading: Reading,
): void => {
  const { is30, options, report, warn } = reading
  const { strict = false } = options
  for (const name of Object.keys(schema.value)) {
    if (is30) warnOf31(name, schema, warn)
    if (isUsed(name) || describingKeywords.has(name) || isIgnored(name, options)) continue
    const at = child(schema, name)
    if (isKnown(name, options)) {
      const reportUnnamed = strict ? report : warn
      if (componentAt(schema) === undefined)
        reportUnnamed(
          at,
          `${name} has no effect on a schema without a name`,
          'move the schema under components/schemas',
        )
      continue
    }
    if (isAssertion(name)) {
      if (strict) report(at, `keyword ${name} has no meaning here`, 'remove it, or correct the type')
    } else if (name.startsWith('x-')) {
      const remedy =
        'name it in the configuration: under extensions.schemas to use it, under ignoredExtensions to ignore it'
      if (strict) report(at, `unknown extension ${name} on a schema`, remedy)
    } else {
      const suggestion = similarKeyword(name)
      const remedy = suggestion === undefined ? 'remove it or correct its spelling' : `write ${suggestion}`
      if (strict) report(at, `unknown keyword ${name}`, remedy)
      else if (suggestion !== undefined) warn(at, `unknown keyword ${name} has no effect`, remedy)
    }
  }
}

/** Reports a format that is unknown, or that should be asserted but cannot be. */
export const checkFormat = (schema: Located<JsonObject>, reading: Reading): void => {
  const { options, report } = reading
  const at = child(schema, 'format')
  if (at.value === undefined) return
  const format = shown(at.value)
  const only = options.formats?.includes(format)
  const remedy = 'correct it, or name it in the configuration under formats if it is only an annotation'
  if (options.strict && !only && !knownFormats.has(format)) report(at, `unknown format ${format}`, remedy)
  else if (options.assertFormats && !only && !formatSchemas.has(format) && !explainingFormats.has(format)) {
    tolerated(reading)(at, `format ${format} cannot be asserted`, remedy)
  }
}

import { child, type JsonObject, type Located, members, shown } from '../document/located.ts'
import { componentAt } from './component-name.ts'
import type { Reading } from './reading.ts'
import {
  describingKeywords,
  explainingFormats,
  familyKeywords,
  formatSchemas,
  isAssertion,
  knownFormats,
} from './schema-keywords.ts'

const sortedLetters = (text: string): string => text.split('').sort().join('')

/** True for words that differ in the order of their letters: most slips of typing are that. */
const near = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && sortedLetters(a) === sortedLetters(b)

const misspelt = (name: string): string | undefined =>
  Object.values(familyKeywords)
    .flat()
    .find((known) => known !== name && near(name.toLowerCase(), known.toLowerCase()))

/** Reports keywords that nothing would come of: unknown, or of another type than the schema's. */
export const checkKeywords = (schema: Located<JsonObject>, used: ReadonlySet<string>, reading: Reading): void => {
  const { options, report, warn } = reading
  const { annotations = {}, errorFacts = {}, byteLengths = {}, ignoredExtensions = [], strict = false } = options
  const ignored = new Set([...ignoredExtensions, ...Object.values(byteLengths)])
  const marks = new Set([...Object.values(annotations), ...Object.values(errorFacts)])
  for (const [name, at] of members(schema)) {
    if (used.has(name) || describingKeywords.has(name) || ignored.has(name)) continue
    if (marks.has(name)) {
      if (componentAt(schema) === undefined)
        report(at, `${name} on a schema without a name`, 'move the schema under components/schemas')
      continue
    }
    if (isAssertion(name)) {
      if (strict) report(at, `keyword ${name} has no meaning here`, 'remove it, or correct the type')
    } else if (name.startsWith('x-')) {
      const remedy =
        'name it in the configuration: under annotations to use it, under ignoredExtensions to leave it out'
      if (strict) report(at, `unknown extension ${name} on a schema`, remedy)
    } else {
      const meant = misspelt(name)
      const remedy = meant === undefined ? 'remove it or correct its spelling' : `write ${meant}`
      if (strict) report(at, `unknown keyword ${name}`, remedy)
      else if (meant !== undefined) warn(at, `unknown keyword ${name} says nothing`, remedy)
    }
  }
}

/** Reports a format that is unknown, or that cannot be asserted where it should be. */
export const checkFormat = (schema: Located<JsonObject>, { options, report, warn }: Reading): void => {
  const at = child(schema, 'format')
  if (at.value === undefined) return
  const format = shown(at.value)
  const only = options.formats?.includes(format)
  const remedy = 'correct it, or name it in the configuration under formats if it only explains'
  if (options.strict && !only && !knownFormats.has(format)) report(at, `unknown format ${format}`, remedy)
  else if (options.assertFormats && !only && !formatSchemas.has(format) && !explainingFormats.has(format)) {
    const tell = options.lenient ? warn : report
    tell(at, `format ${format} cannot be asserted`, remedy)
  }
}

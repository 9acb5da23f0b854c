import { child, isObject, type JsonObject, type Located, members, shown } from '../document/located.ts'
import { shapeKinds } from '../shapes/index.ts'
import { componentAt } from './component-name.ts'
import { describingKeywords, knownFormats, unsupportedKeywords } from './schema-keywords.ts'
import { kindOfSchema } from './kind-of-schema.ts'
import type { Reading, ShapeReading } from './reading.ts'
import type { Shape, ShapeName } from './shape.ts'

const anything: Shape = { kind: 'unknown' }

const everyKeyword: ReadonlySet<string> = new Set(Object.values(shapeKinds).flatMap(({ keywords }) => keywords))

/** Reports keywords that nothing would come of: unknown, unsupported, or of another kind of schema. */
const checkKeywords = (schema: Located<JsonObject>, kind: ShapeName, { options, report }: Reading): void => {
  const { annotations = {}, errorFacts = {}, ignoredExtensions = [] } = options
  const marks = new Set([...Object.values(annotations), ...Object.values(errorFacts)])
  const own = shapeKinds[kind].keywords
  for (const [name, at] of members(schema)) {
    if (own.includes(name) || describingKeywords.has(name) || ignoredExtensions.includes(name)) continue
    if (marks.has(name)) {
      if (componentAt(schema) === undefined)
        report(at, `${name} on a schema without a name`, 'move the schema under components/schemas')
      continue
    }
    const unsupported = unsupportedKeywords.get(name)
    if (unsupported !== undefined) report(at, `keyword ${name} is not supported`, unsupported)
    else if (everyKeyword.has(name))
      report(at, `keyword ${name} has no meaning on a schema of kind ${kind}`, 'remove it')
    else if (name.startsWith('x-')) {
      report(
        at,
        `unknown extension ${name} on a schema`,
        'name it in the configuration: under annotations to use it, under ignoredExtensions to leave it out',
      )
    } else report(at, `unknown keyword ${name}`, 'remove it or correct its spelling')
  }
}

const checkFormat = (schema: Located<JsonObject>, { options, report }: Reading): void => {
  const at = child(schema, 'format')
  const format = shown(at.value)
  if (at.value === undefined || knownFormats.has(format) || options.formats?.includes(format)) return
  const remedy = 'correct it, or name it in the configuration under formats if it only explains'
  report(at, `unknown format ${format}`, remedy)
}

/** Reads one schema and those inside it, reporting everything that would otherwise be dropped. */
export const readShape = (schema: Located, reading: Reading): Shape => {
  const { report } = reading
  if (schema.value === true) return anything
  if (!isObject(schema.value)) {
    report(schema, 'a schema must be an object', 'write its keywords as a mapping')
    return anything
  }
  const kind = kindOfSchema(schema.value)
  if (typeof kind === 'object') {
    report(schema, kind.message, kind.remedy)
    return anything
  }
  const located = { ...schema, value: schema.value }
  const inner: ShapeReading = { ...reading, read: (below) => readShape(below, reading) }
  // What is nullable is read again without that, so its keywords are checked then.
  if (kind !== 'nullable') {
    checkKeywords(located, kind, reading)
    checkFormat(located, reading)
  }
  return shapeKinds[kind].read(located, inner)
}

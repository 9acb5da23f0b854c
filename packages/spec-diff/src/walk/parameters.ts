import { type At, dereference } from '../document/at.ts'
import { isPastSunset } from '../document/sunset.ts'
import type { Schema } from '../schema/shape.ts'
import { compareSchema, schemaAt } from './compare-schema.ts'
import { compareDeprecation } from './deprecation.ts'
import { compareDocumentation } from './documentation.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'
import { serializationOf } from './serialization.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  /** Equal for the same parameter in both documents. */
  readonly key: string
  readonly at: At
  readonly isRequired: boolean
}

/** Header parameters that OpenAPI describes elsewhere and tools ignore. */
const ignored: ReadonlySet<string> = new Set(['header accept', 'header content-type', 'header authorization'])

/** A path parameter that the document does not describe: it may be any text. */
const undescribed = (operation: At, name: string): At =>
  operation.with({ name, in: 'path', required: true, schema: { type: 'string' } })

/** The parameters of an operation, including those of its path item. */
export const parametersOf = (item: At, operation: At, template: string): Map<string, Parameter> => {
  // Path parameters are identified by their position, so that renaming one is not a change.
  const inPath = [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
  const parameters = new Map<string, Parameter>()
  for (const at of [...item.child('parameters').items(), ...operation.child('parameters').items()].map(dereference)) {
    const { name, in: place, required } = at.object
    if (typeof name !== 'string' || typeof place !== 'string') continue
    const position = place === 'path' ? inPath.indexOf(name) : -1
    const key = position >= 0 ? `path ${position}` : `${place} ${place === 'header' ? name.toLowerCase() : name}`
    if (ignored.has(key)) continue
    parameters.set(key, { name, in: place, key, at, isRequired: required === true || place === 'path' })
  }
  for (const [position, name] of inPath.entries()) {
    const key = `path ${position}`
    if (!parameters.has(key))
      parameters.set(key, { name, in: 'path', key, at: undescribed(operation, name), isRequired: true })
  }
  return parameters
}

const locationOf = (parameter: Parameter): string => below('request/parameters', parameter.in, parameter.name)
const subjectOf = (parameter: Parameter): string => `${parameter.in} parameter "${parameter.name}"`

/** The schema of a parameter, and the media type when it has one. */
const valueOf = ({ at }: Parameter): { readonly schema: Schema; readonly mediaType: string | undefined } => {
  const [content] = at.child('content').members()
  return content
    ? { schema: schemaAt(content[1].child('schema')), mediaType: content[0] }
    : { schema: schemaAt(at.child('schema')), mediaType: undefined }
}

const compareSerialization = (scope: Scope, before: Parameter, after: Parameter): void => {
  const types = scope.typesOf(valueOf(before).schema) | scope.typesOf(valueOf(after).schema)
  const [from, to] = [before, after].map((one) => valueOf(one).mediaType ?? serializationOf(one.at, one.in, types))
  if (from !== undefined && to !== undefined && from !== to)
    scope.report({
      rule: 'request-parameter-serialization-changed',
      location: locationOf(after),
      message: `${subjectOf(after)}: serialization changed from ${from} to ${to}`,
      ...sides(before.at, after.at),
    })
  const [was, is] = [before, after].map(({ at }) => at.object['allowEmptyValue'] === true)
  if (was !== is)
    scope.report({
      rule: `request-parameter-empty-value-${is ? 'widened' : 'narrowed'}`,
      location: below(locationOf(after), 'allowEmptyValue'),
      message: `${subjectOf(after)}: an empty value is ${is ? 'now' : 'no longer'} allowed`,
      ...sides(before.at.child('allowEmptyValue'), after.at.child('allowEmptyValue')),
    })
}

const compareParameter = (scope: Scope, before: Parameter, after: Parameter): void => {
  const location = locationOf(after)
  const subject = subjectOf(after)
  const pair: Pair = { base: before.at, revision: after.at }
  if (scope.equal(pair.base, pair.revision)) return
  if (before.isRequired !== after.isRequired)
    scope.report({
      rule: `request-parameter-became-${after.isRequired ? 'required' : 'optional'}`,
      location: below(location, 'required'),
      message: `${subject} became ${after.isRequired ? 'required' : 'optional'}`,
      ...sides(before.at, after.at),
    })
  compareSerialization(scope, before, after)
  const [from, to] = [valueOf(before), valueOf(after)]
  const isOptional = !before.isRequired && !after.isRequired
  compareSchema(
    scope,
    {
      mode: 'request',
      notation: to.mediaType === undefined ? 'text' : 'json',
      location: below(location, 'schema'),
      subject,
      rename: (rule) => (rule === 'request-default-changed' && isOptional ? 'request-parameter-default-changed' : rule),
    },
    from.schema,
    to.schema,
  )
  compareDeprecation(scope, pair, {
    location,
    subject,
    rules: {
      deprecated: 'request-parameter-deprecated',
      reactivated: 'request-parameter-no-longer-deprecated',
      sunsetMoved: 'request-parameter-sunset-moved',
    },
  })
  compareDocumentation(scope, pair, location, subject)
}

/** Parameters of the other document with the same name and another location. */
const movedTo = ({ name }: Parameter, others: Iterable<Parameter>): Parameter | undefined =>
  [...others].find((other) => other.name === name)

/** Compares the parameters of a request that clients send. */
export const compareParameters = (
  scope: Scope,
  base: ReadonlyMap<string, Parameter>,
  revision: ReadonlyMap<string, Parameter>,
  operation: Pair,
): void => {
  const added = new Map([...revision].filter(([key]) => !base.has(key)))
  for (const [key, before] of base) {
    const after = revision.get(key)
    if (after) {
      compareParameter(scope, before, after)
      continue
    }
    const moved = movedTo(before, added.values())
    if (moved) {
      added.delete(moved.key)
      scope.report({
        rule: 'request-parameter-moved',
        location: locationOf(moved),
        message: `parameter "${before.name}" moved from ${before.in} to ${moved.in}`,
        ...sides(before.at, moved.at),
      })
      continue
    }
    const isAfterSunset = isPastSunset([before.at], scope.today)
    scope.report({
      rule: isAfterSunset ? 'request-parameter-removed-after-sunset' : 'request-parameter-removed',
      location: locationOf(before),
      message: `${subjectOf(before)} was removed${isAfterSunset ? ' after its sunset' : ''}`,
      ...sides(before.at, operation.revision),
    })
  }
  for (const after of added.values())
    scope.report({
      rule: after.isRequired ? 'request-required-parameter-added' : 'request-parameter-added',
      location: locationOf(after),
      message: `${subjectOf(after)} was added${after.isRequired ? ' and is required' : ''}`,
      ...sides(operation.base, after.at),
    })
}

import { type At, dereference } from '../document/at.ts'
import { isPastSunset } from '../document/sunset.ts'
import { compareSchema, schemaAt } from './compare-schema.ts'
import { compareDeprecation } from './deprecation.ts'
import { compareDocumentation } from './documentation.ts'
import { below, type Scope, sides } from './scope.ts'
import { serializationOf } from './serialization.ts'

/** A header of a response, or a parameter of a request that the server sends. */
export interface SentValue {
  readonly name: string
  readonly subject: string
  /** Its location: `header`, or that of a parameter. */
  readonly place: string
  readonly at: At
  readonly isRequired: boolean
}

/** The headers of a response, by their names in lower case. `Content-Type` is described by the media types. */
export const headersOf = (response: At): Map<string, SentValue> =>
  new Map(
    response
      .child('headers')
      .members()
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, header]) => {
        const at = dereference(header)
        return [
          name.toLowerCase(),
          { name, subject: `header "${name}"`, place: 'header', at, isRequired: at.object['required'] === true },
        ]
      }),
  )

const schemaOf = (at: At) => {
  const [content] = at.child('content').members()
  return content
    ? { schema: schemaAt(content[1].child('schema')), mediaType: content[0] }
    : { schema: schemaAt(at.child('schema')), mediaType: undefined }
}

const compareOne = (scope: Scope, before: SentValue, after: SentValue, location: string): void => {
  const pair = { base: before.at, revision: after.at }
  const { subject } = after
  if (scope.equal(before.at, after.at)) return
  if (before.isRequired !== after.isRequired)
    scope.report({
      rule: `response-header-became-${after.isRequired ? 'required' : 'optional'}`,
      location: below(location, 'required'),
      message: `${subject} became ${after.isRequired ? 'required' : 'optional'}`,
      ...sides(before.at, after.at),
    })
  const [from, to] = [schemaOf(before.at), schemaOf(after.at)]
  const types = scope.typesOf(from.schema) | scope.typesOf(to.schema)
  const written = ({ at, place }: SentValue, mediaType: string | undefined): string =>
    mediaType ?? serializationOf(at, place, types)
  if (written(before, from.mediaType) !== written(after, to.mediaType))
    scope.report({
      rule: 'response-header-serialization-changed',
      location,
      message: `${subject}: serialization changed`,
      ...sides(before.at, after.at),
    })
  compareSchema(
    scope,
    {
      mode: 'response',
      notation: to.mediaType === undefined ? 'text' : 'json',
      location: below(location, 'schema'),
      subject,
    },
    from.schema,
    to.schema,
  )
  compareDeprecation(scope, pair, {
    location,
    subject,
    rules: {
      deprecated: 'response-header-deprecated',
      reactivated: 'response-header-no-longer-deprecated',
      sunsetMoved: 'response-header-sunset-moved',
    },
  })
  compareDocumentation(scope, pair, location, subject)
}

/** Compares the headers that the server sends. */
export const compareHeaders = (
  scope: Scope,
  base: ReadonlyMap<string, SentValue>,
  revision: ReadonlyMap<string, SentValue>,
  { location, owner }: { readonly location: string; readonly owner: { readonly base: At; readonly revision: At } },
): void => {
  for (const [key, before] of base) {
    const after = revision.get(key)
    const isAfterSunset = isPastSunset([before.at], scope.today)
    if (after) compareOne(scope, before, after, below(location, after.name))
    else
      scope.report({
        rule: isAfterSunset ? 'response-header-removed-after-sunset' : 'response-header-removed',
        location: below(location, before.name),
        message: `${before.subject} was removed${isAfterSunset ? ' after its sunset' : ''}`,
        ...sides(before.at, owner.revision),
      })
  }
  for (const [key, after] of revision)
    if (!base.has(key))
      scope.report({
        rule: 'response-header-added',
        location: below(location, after.name),
        message: `${after.subject} was added`,
        ...sides(owner.base, after.at),
      })
}

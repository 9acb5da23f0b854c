import { dereference } from '../document/at.ts'
import type { Mode } from '../schema/read-shape.ts'
import { compareSchema, schemaAt } from './compare-schema.ts'
import { compareDocumentation } from './documentation.ts'
import { compareEncodings } from './encodings.ts'
import { covers, matchMediaTypes } from './media-types.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'

/** Media types whose values are bytes, or the parts of a form. */
const isBinary = (mediaType: string): boolean => !/json|xml|yaml|^text\/|x-www-form-urlencoded|^\*\/\*$/.test(mediaType)

/** Compares the media types of a body, and the schema of each. */
export const compareContent = (
  scope: Scope,
  { base, revision }: Pair,
  mode: Mode,
  location: string,
  subject: string,
): void => {
  const { pairs, removed, added } = matchMediaTypes(base.child('content'), revision.child('content'))
  for (const { name, at } of removed)
    scope.report({
      rule: `${mode}-media-type-removed`,
      location: below(location, name),
      message: `${subject}: media type ${name} was removed`,
      ...sides(at, revision),
    })
  for (const { name, at } of added)
    scope.report({
      rule: `${mode}-media-type-added`,
      location: below(location, name),
      message: `${subject}: media type ${name} was added`,
      ...sides(base, at),
    })
  for (const { base: before, revision: after } of pairs) {
    const inner = below(location, after.name)
    if (before.name !== after.name) {
      const isWider = covers(after.name, before.name)
      scope.report({
        rule: `${mode}-media-type-${isWider ? 'widened' : 'narrowed'}`,
        location: inner,
        message: `${subject}: media type ${before.name} became ${after.name}`,
        ...sides(before.at, after.at),
      })
    }
    const pair = { base: dereference(before.at), revision: dereference(after.at) }
    if (scope.equal(pair.base, pair.revision)) continue
    const notation = isBinary(before.name) && isBinary(after.name) ? 'binary' : 'json'
    for (const keyword of ['schema', 'itemSchema'])
      compareSchema(
        scope,
        { mode, notation, location: below(inner, keyword), subject },
        schemaAt(pair.base.child(keyword)),
        schemaAt(pair.revision.child(keyword)),
      )
    compareEncodings(scope, pair, mode, inner, after.name)
    compareDocumentation(scope, pair, inner, subject)
  }
}

import { sameJson } from '../document/equal.ts'
import { held } from '../document/at.ts'
import type { Mode } from '../schema/read-shape.ts'
import { compareSchema, schemaAt } from './compare-schema.ts'
import { compareDocumentation } from './documentation.ts'
import { covers, matchMediaTypes } from './media-types.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'

const encodingDefaults = { explode: undefined, style: undefined, contentType: undefined, allowReserved: undefined }

const compareEncoding = (scope: Scope, { base, revision }: Pair, mode: Mode, location: string): void => {
  const names = new Set([
    ...Object.keys(base.child('encoding').object),
    ...Object.keys(revision.child('encoding').object),
  ])
  for (const name of names) {
    const [before, after] = [base, revision].map((at) => at.child('encoding').child(name))
    if (!before || !after) continue
    const settings = Object.keys(encodingDefaults).filter((key) => !sameJson(before.object[key], after.object[key]))
    const headers = !sameJson(before.object['headers'], after.object['headers']) ? ['headers'] : []
    const changed = [...settings, ...headers]
    if (changed.length === 0) continue
    scope.report({
      rule: `${mode}-encoding-changed`,
      location: below(location, 'encoding', name),
      message: `encoding of "${name}": ${changed.join(', ')} changed`,
      ...sides(before.value === undefined ? base : before, after.value === undefined ? revision : after),
    })
  }
}

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
    const pair = { base: held(before.at), revision: held(after.at) }
    if (scope.equal(pair.base, pair.revision)) continue
    for (const keyword of ['schema', 'itemSchema'])
      compareSchema(
        scope,
        { mode, isText: false, location: below(inner, keyword), subject },
        schemaAt(pair.base.child(keyword)),
        schemaAt(pair.revision.child(keyword)),
      )
    compareEncoding(scope, pair, mode, inner)
    compareDocumentation(scope, pair, inner, subject)
  }
}

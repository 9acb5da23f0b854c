import { type At, dereference } from '../document/at.ts'
import type { Mode } from '../schema/read-shape.ts'
import { covers } from './media-types.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'

/** The change of one setting of an encoding: it allows more, less, or something else. */
type Effect = 'widened' | 'narrowed' | 'changed'

const contentTypes = (encoding: At): string[] | undefined =>
  encoding
    .text('contentType')
    ?.toLowerCase()
    .split(',')
    .map((type) => type.trim())

const ofContentType = ({ base, revision }: Pair): Effect | undefined => {
  const [before, after] = [contentTypes(base), contentTypes(revision)]
  if (!before || !after) return before || after ? 'changed' : undefined
  const isWithin = (types: readonly string[], others: readonly string[]): boolean =>
    types.every((type) => others.some((other) => covers(other, type)))
  const [isWider, isNarrower] = [isWithin(before, after), isWithin(after, before)]
  if (isWider && isNarrower) return undefined
  return isWider ? 'widened' : isNarrower ? 'narrowed' : 'changed'
}

const ofHeader = (scope: Scope, before: At, after: At, mode: Mode): Effect | undefined => {
  if (before.value === undefined)
    return mode === 'response' ? 'narrowed' : after.object['required'] === true ? 'changed' : 'widened'
  return after.value !== undefined && scope.equal(before, after) ? undefined : 'changed'
}

const serialized = ['style', 'explode', 'allowReserved'] as const

/** The settings of a part; those of URL-encoded forms have the defaults of query parameters. */
const settingOf = (encoding: At, name: (typeof serialized)[number], isUrlEncoded: boolean): unknown => {
  if (!isUrlEncoded) return encoding.object[name]
  const { style = 'form', explode = style === 'form', allowReserved = false } = encoding.object
  return { style, explode, allowReserved }[name]
}

const effectsOf = (scope: Scope, pair: Pair, mode: Mode, isUrlEncoded: boolean): [name: string, effect: Effect][] => {
  const [before, after] = [pair.base.child('headers'), pair.revision.child('headers')]
  const names = new Set([...Object.keys(before.object), ...Object.keys(after.object)])
  const effects: [string, Effect | undefined][] = [
    ['contentType', ofContentType(pair)],
    ...serialized.map((name): [string, Effect | undefined] => [
      name,
      settingOf(pair.base, name, isUrlEncoded) === settingOf(pair.revision, name, isUrlEncoded) ? undefined : 'changed',
    ]),
    ...[...names].map((name): [string, Effect | undefined] => [
      `header ${name}`,
      ofHeader(scope, dereference(before.child(name)), dereference(after.child(name)), mode),
    ]),
  ]
  return effects.filter((one): one is [string, Effect] => one[1] !== undefined)
}

const safe = { request: 'widened', response: 'narrowed' } as const

/** Compares the encodings of the parts of a form. */
export const compareEncodings = (
  scope: Scope,
  { base, revision }: Pair,
  mode: Mode,
  location: string,
  mediaType: string,
): void => {
  const [before, after] = [base.child('encoding'), revision.child('encoding')]
  const isUrlEncoded = mediaType === 'application/x-www-form-urlencoded'
  for (const name of new Set([...Object.keys(before.object), ...Object.keys(after.object)])) {
    const [from, to] = [before.child(name), after.child(name)]
    const effects = effectsOf(scope, { base: from, revision: to }, mode, isUrlEncoded)
    if (effects.length === 0) continue
    const isSafe = effects.every(([, effect]) => effect === safe[mode])
    const rule = mode === 'request' ? 'request-encoding-widened' : 'response-encoding-narrowed'
    scope.report({
      rule: isSafe ? rule : `${mode}-encoding-changed`,
      location: below(location, 'encoding', name),
      message: `encoding of "${name}": ${effects.map(([setting]) => setting).join(', ')} changed`,
      ...sides(from.value === undefined ? base : from, to.value === undefined ? revision : to),
    })
  }
  for (const name of ['prefixEncoding', 'itemEncoding']) {
    const [from, to] = [base.child(name), revision.child(name)]
    if (!scope.equal(from, to))
      scope.report({
        rule: `${mode}-encoding-changed`,
        location: below(location, name),
        message: `${name} changed`,
        ...sides(from.value === undefined ? base : from, to.value === undefined ? revision : to),
      })
  }
}

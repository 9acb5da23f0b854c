import type { At } from '../../document/at.ts'
import { additionalOf, declaredIn, isDeclared, isHidden, patternsIn, propertyOf } from '../children.ts'
import type { Schema, Shape } from '../shape.ts'
import { bits } from '../shape.ts'
import { isPastSunset } from '../../document/sunset.ts'
import type { Child, Difference } from './difference.ts'
import type { Engine } from './engine.ts'
import { keywordAt } from './compare-aspects.ts'

const only = (shape: Shape): Shape => ({ ...shape, types: bits.object })

const withRequired = (shape: Shape, name: string): Shape => ({ ...shape, required: new Set([...shape.required, name]) })

interface Both {
  readonly base: Schema
  readonly revision: Schema
  readonly a: Shape
  readonly b: Shape
  readonly engine: Engine
  readonly today: Date
}

const own = (shape: Shape, name: string): At | undefined =>
  shape.objects.map(({ properties }) => properties.get(name)).find((at) => at)

const quoted = (name: string, subject: string): string => `${subject}: property "${name}"`

const removed = (name: string, { base, a, b, revision, engine, today }: Both): Difference => {
  const at = own(a, name)
  const isAfterSunset = at !== undefined && isPastSunset([at], today)
  const isNowHidden = isHidden(b, name)
  const verdict =
    engine.mode === 'response' && a.required.has(name)
      ? engine.includes(only(b), withRequired(only(b), name))
      : engine.mode === 'request'
        ? engine.includes(withRequired(only(a), name), only(b))
        : undefined
  const flag = engine.mode === 'request' ? 'readOnly' : 'writeOnly'
  const to = isNowHidden ? keywordAt(revision, ['properties']) : undefined
  return {
    event: isNowHidden ? 'property-hidden' : isAfterSunset ? 'property-removed-after-sunset' : 'property-removed',
    message: (subject) => `${quoted(name, subject)} ${isNowHidden ? `became ${flag}` : 'was removed'}`,
    // An open object still accepts the property and ignores it.
    ...(verdict?.kind === 'no' ? { verdict } : {}),
    ...optionalMember('base', at ?? base[0]),
    ...optionalMember('revision', to),
    step: `properties/${name}`,
  }
}

const optionalMember = <K extends string>(name: K, at: At | undefined): Partial<Record<K, At>> =>
  at === undefined ? {} : ({ [name]: at } as Record<K, At>)

const added = (name: string, { a, b, engine }: Both): Difference => {
  const at = own(b, name)
  const isRequired = b.required.has(name)
  const before = propertyOf(a, name)
  const isClosed = before.length > 0 && engine.shapeOf(before).types === 0
  const flag = engine.mode === 'request' ? 'readOnly' : 'writeOnly'
  const verdict =
    engine.mode === 'request'
      ? isRequired
        ? engine.includes(only(a), withRequired(only(a), name))
        : undefined
      : isClosed
        ? engine.includes(withRequired(only(b), name), only(a))
        : undefined
  const wasHidden = isHidden(a, name)
  const event =
    engine.mode === 'request' && isRequired
      ? 'required-property-added'
      : engine.mode === 'response' && isClosed
        ? 'closed-property-added'
        : wasHidden
          ? 'property-shown'
          : 'property-added'
  return {
    event,
    message: (subject) =>
      `${quoted(name, subject)} ${wasHidden ? `is no longer ${flag}` : `was added${isRequired ? ' and is required' : ''}`}`,
    ...(verdict ? { verdict } : {}),
    ...optionalMember('revision', at),
    step: `properties/${name}`,
  }
}

const requiredness = (name: string, { base, revision, a, b, engine }: Both): Difference[] => {
  const isNow = b.required.has(name)
  const verdict = isNow
    ? engine.includes(only(a), withRequired(only(a), name))
    : engine.includes(only(b), withRequired(only(b), name))
  if (verdict.kind === 'yes') return []
  return [
    {
      event: isNow ? 'property-became-required' : 'property-became-optional',
      effect: isNow ? 'narrowed' : 'widened',
      verdict,
      message: (subject) => `${quoted(name, subject)} became ${isNow ? 'required' : 'optional'}`,
      ...optionalMember('base', own(a, name) ?? keywordAt(base, ['required'])),
      ...optionalMember(
        'revision',
        isNow ? keywordAt(revision, ['required']) : (own(b, name) ?? keywordAt(revision, ['required'])),
      ),
      step: `properties/${name}`,
    },
  ]
}

const ofPattern = ({ objects }: Shape, pattern: string): Schema =>
  objects.flatMap(({ patterns }) => patterns.filter(([one]) => one === pattern).map(([, schema]) => schema))

/** Pairs of schemas by pattern; without the pattern, a side applies its `additionalProperties`. */
const patternChildren = (a: Shape, b: Shape, engine: Engine): Child[] => {
  const patterns = [...new Set([...patternsIn(a), ...patternsIn(b)])]
  if (patterns.length === 0) return []
  const isShared = (pattern: string): boolean => [a, b].every((shape) => patternsIn(shape).includes(pattern))
  const isSame =
    patterns.every(isShared) ||
    (engine.includes(only(a), only(b)).kind === 'yes' && engine.includes(only(b), only(a)).kind === 'yes')
  return patterns.flatMap((pattern): Child[] => {
    const [before, after] = [a, b].map((shape) => {
      const schemas = ofPattern(shape, pattern)
      return schemas.length > 0 ? schemas : additionalOf(shape)
    })
    const isCompared = isShared(pattern) || (!isSame && before?.length !== 0 && after?.length !== 0)
    return isCompared && before && after
      ? [{ step: { kind: 'additional', name: `patternProperties/${pattern}` }, base: before, revision: after }]
      : []
  })
}

/** Compares the members of two objects. Members that both declare are separate pairs. */
export const compareProperties = (both: Both): { readonly differences: Difference[]; readonly children: Child[] } => {
  const { a, b, engine } = both
  const differences: Difference[] = []
  const children: Child[] = []
  if (
    a.objects.length + b.objects.length + a.required.size + b.required.size + a.defaulted.size + b.defaulted.size ===
    0
  )
    return { differences, children }
  const handled = new Set<string>()
  for (const name of new Set([...declaredIn(a), ...declaredIn(b)])) {
    const isIn = [isDeclared(a, name), isDeclared(b, name)] as const
    const before = propertyOf(a, name)
    const after = propertyOf(b, name)
    if (isIn[0] && isIn[1]) {
      children.push({ step: { kind: 'property', name }, base: before, revision: after })
      continue
    }
    const other = isIn[0] ? after : before
    const isTyped = other.length > 0 && engine.shapeOf(other).types !== 0
    if (isTyped) children.push({ step: { kind: 'property', name }, base: before, revision: after })
    if (isTyped && isIn[0]) continue
    handled.add(name)
    differences.push(isIn[0] ? removed(name, both) : added(name, both))
  }
  for (const name of new Set([...a.required, ...b.required]))
    if (!handled.has(name) && a.required.has(name) !== b.required.has(name))
      differences.push(...requiredness(name, both))
  for (const name of new Set([...a.defaulted, ...b.defaulted]))
    if (
      !handled.has(name) &&
      a.defaulted.has(name) !== b.defaulted.has(name) &&
      !a.required.has(name) &&
      !b.required.has(name)
    )
      differences.push({
        event: 'defaulted-property-requiredness-changed',
        message: (subject) =>
          `${quoted(name, subject)}, which has a default, became ${b.defaulted.has(name) ? 'required' : 'optional'}`,
        ...optionalMember('base', own(a, name)),
        ...optionalMember('revision', own(b, name)),
        step: `properties/${name}`,
      })
  const maps = [additionalOf(a), additionalOf(b)] as const
  if (maps[0].length > 0 && maps[1].length > 0)
    children.push({ step: { kind: 'additional', name: 'additionalProperties' }, base: maps[0], revision: maps[1] })
  children.push(...patternChildren(a, b, engine))
  return { differences, children }
}

import { type Literal, literalsOf, splitPath } from '../../runtime/shared/path-pattern.ts'
import type { Endpoint, Parameter } from '../endpoint.ts'
import type { Model } from '../model.ts'
import type { Shape } from '../shape.ts'
import { mayStandFor } from './ambiguous-values.ts'
import { sentPath } from '../sent-path.ts'
import type { ModelCheck } from './model-check.ts'

/** Part of a segment: a unit of a literal, one unit of a value, or any number of further units. */
type Token = Literal[number] | 'unit' | 'more'

/** A segment of a path. */
interface Segment {
  readonly text: string
  readonly isLiteral: boolean
  /** The values of a parameter that is the whole segment; `undefined` for other segments. */
  readonly values: Shape | undefined
  readonly tokens: readonly Token[]
}

/** The part of a segment that its text determines. */
const readSegment = (text: string): Omit<Segment, 'values'> => {
  const [first = [], ...others] = literalsOf(text)
  return {
    text: text.replaceAll(/\{[^{}]+\}/g, '{}'),
    isLiteral: others.length === 0,
    tokens: [...first, ...others.flatMap((literal): Token[] => ['unit', 'more', ...literal])],
  }
}

const valuesOf = (segment: string, parameters: readonly Parameter[]): Shape | undefined => {
  const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? []
  return name === undefined ? undefined : parameters.find((own) => own.place === 'path' && own.name === name)?.shape
}

/**
 * True for a unit of a literal that may occur in the value of a parameter, in which clients encode all other
 * characters.
 */
const isInValues = (token: Token): boolean =>
  typeof token === 'string' || token.some((unit) => /^(?:[\w.!~*'()-]|%..)$/.test(unit))

/** True when a unit matches both tokens. */
const areCompatible = (a: Token, b: Token): boolean => {
  if (typeof a === 'string') return isInValues(b)
  return typeof b === 'string' ? isInValues(a) : a.some((unit) => b.includes(unit))
}

/** True when some text matches both sequences. */
const haveCommon = (left: readonly Token[], right: readonly Token[]): boolean => {
  const known = new Map<number, boolean>()
  const from = (i: number, j: number): boolean => {
    const key = i * (right.length + 1) + j
    const result = known.get(key) ?? look(i, j)
    known.set(key, result)
    return result
  }
  const look = (i: number, j: number): boolean => {
    const [a, b] = [left[i], right[j]]
    if (a === 'more') return from(i + 1, j) || (b !== undefined && (b === 'more' || isInValues(b)) && from(i, j + 1))
    if (b === 'more') return from(i, j + 1) || (a !== undefined && isInValues(a) && from(i + 1, j))
    if (a === undefined || b === undefined) return a === b
    return areCompatible(a, b) && from(i + 1, j + 1)
  }
  return from(0, 0)
}

/**
 * True when some request matches two paths, and OpenAPI does not define which one applies: neither is the other with
 * literal segments instead of parameters.
 */
const areAmbiguous = (
  left: readonly Segment[],
  right: readonly Segment[],
  components: Model['components'],
): boolean => {
  let leftIsConcrete = false
  let rightIsConcrete = false
  let isUndefined = false
  for (let index = 0; index < left.length; index++) {
    const a = left[index]
    const b = right[index]
    if (!a || !b) return false
    if (a.text === b.text) continue
    if ((a.isLiteral && b.isLiteral) || !haveCommon(a.tokens, b.tokens)) return false
    // A literal that is not a number is never the value of a numeric parameter.
    if (a.isLiteral && b.values && !mayStandFor(a.text, b.values, components)) return false
    if (b.isLiteral && a.values && !mayStandFor(b.text, a.values, components)) return false
    leftIsConcrete ||= a.isLiteral
    rightIsConcrete ||= b.isLiteral
    isUndefined ||= !a.isLiteral && !b.isLiteral
  }
  return isUndefined || (leftIsConcrete && rightIsConcrete)
}

type Query = ReadonlyMap<string, readonly string[]>

interface Own {
  readonly endpoint: Endpoint
  readonly segments: readonly Segment[]
  readonly query: Query
}

/** True when no request has both queries. */
const areExclusive = (one: Query, other: Query): boolean =>
  [...one].some(([name, values]) => other.has(name) && JSON.stringify(other.get(name)) !== JSON.stringify(values))

/** True when some request has both queries, and neither is a part of the other. */
const areUnordered = (one: Query, other: Query): boolean =>
  [...one.keys()].some((name) => !other.has(name)) && [...other.keys()].some((name) => !one.has(name))

const haveSameText = (one: Own, other: Own): boolean =>
  one.segments.every(({ text }, index) => text === other.segments[index]?.text)

/** Warns about two paths that match the same request, at the place of each. */
export const ambiguousPaths: ModelCheck = ({ api, components }, { warn }) => {
  const known = new Map<string, readonly Own[]>()
  // Most segments are in many paths.
  const read = new Map<string, Omit<Segment, 'values'>>()
  for (const endpoint of api.endpoints) {
    const { method, path, parameters } = endpoint
    const [pathname, query] = splitPath(sentPath(path))
    if (!pathname.includes('{') && query.size === 0) continue
    const segments = pathname.split('/').map((text): Segment => {
      const segment = read.get(text) ?? readSegment(text)
      read.set(text, segment)
      return { ...segment, values: valuesOf(text, parameters) }
    })
    const key = `${method} ${segments.length}`
    const own: Own = { endpoint, segments, query }
    const others = known.get(key) ?? []
    for (const other of others) {
      if (areExclusive(other.query, query)) continue
      const isUnordered = areUnordered(other.query, query) && haveSameText(other, own)
      if (!isUnordered && !areAmbiguous(other.segments, segments, components)) continue
      const [one, two] = [other.endpoint, endpoint]
      const remedy = isUnordered
        ? 'describe the queries as parameters of one path'
        : 'separate them by a literal segment, or by one of :@&=+$,; before a literal'
      warn(one.place, `some requests match both ${one.path} and ${two.path}`, remedy)
      warn(two.place, `some requests match both ${two.path} and ${one.path}`, remedy)
    }
    known.set(key, [...others, own])
  }
}

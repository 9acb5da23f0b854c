import { FAILSAFE_SCHEMA, load, type Schema, Type } from 'js-yaml'

/**
 * A scalar whose JavaScript form differs from its source: `1.0`, `0x10`, `True`, `~`. As a key of a mapping, it
 * is the source text.
 */
class Rewritten {
  readonly value: unknown
  readonly #text: string

  constructor(value: unknown, text: string) {
    this.value = value
    this.#text = text
  }

  // js-yaml converts keys with String(), but replaces plain objects by its own text.
  get [Symbol.toStringTag](): string {
    return 'Rewritten'
  }

  toString(): string {
    return this.#text
  }
}

/** A scalar of the core schema of YAML 1.2 (section 10.3.2). js-yaml's own number types allow underscores. */
const scalar = (tag: string, pattern: RegExp, construct: (text: string) => unknown): Type =>
  new Type(`tag:yaml.org,2002:${tag}`, {
    kind: 'scalar',
    resolve: (text: unknown) => pattern.test(typeof text === 'string' ? text : ''),
    construct: (text: unknown) => construct(typeof text === 'string' ? text : ''),
  })

const specialNumbers = new Map([
  ['.inf', Infinity],
  ['+.inf', Infinity],
  ['-.inf', -Infinity],
  ['.nan', Number.NaN],
])

/** Texts whose first character excludes every other scalar type. Most texts are such, so they are tested first. */
const plain = new Type('tag:yaml.org,2002:str', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' && /^[A-Za-z/#$_]/.test(text) && !/^(?:true|false|null)$/i.test(text),
  construct: (text: unknown) => text,
})

/** The merge key of YAML 1.1, which is widely used: `<<: *base` copies the members of another mapping. */
const merge = scalar('merge', /^<<$/, (text) => text)

/** The core schema. `rewritten` converts scalars whose JavaScript form differs from their source. */
const coreSchema = (rewritten: (value: unknown, text: string) => unknown): Schema => {
  const read =
    (value: (text: string) => unknown) =>
    (text: string): unknown => {
      const own = value(text)
      return String(own) === text ? own : rewritten(own, text)
    }
  return FAILSAFE_SCHEMA.extend({
    implicit: [
      plain,
      merge,
      scalar(
        'null',
        /^(?:~|null|Null|NULL|)$/,
        read(() => null),
      ),
      scalar(
        'bool',
        /^(?:true|True|TRUE|false|False|FALSE)$/,
        read((text) => text.toLowerCase() === 'true'),
      ),
      scalar('int', /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/, read(Number)),
      scalar(
        'float',
        /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
        read((text) => specialNumbers.get(text.toLowerCase()) ?? Number(text)),
      ),
    ],
  })
}

/** Replaces rewritten scalars by their values, in place. Because of anchors, parts may be shared or recursive. */
const resolved = (value: unknown, seen: Set<unknown>): unknown => {
  if (value instanceof Rewritten) return value.value
  if (typeof value !== 'object' || value === null || seen.has(value)) return value
  seen.add(value)
  const members = value as Record<string, unknown>
  for (const name of Object.keys(members)) {
    const member = members[name]
    if (typeof member !== 'object' || member === null) continue
    const own = resolved(member, seen)
    // An assignment would fail for a member named __proto__.
    if (own !== member) Object.defineProperty(members, name, { value: own })
  }
  return value
}

/**
 * Parses YAML 1.2, with the merge keys of YAML 1.1, as JSON. Keys are the source texts: `1.0` and
 * `Null` are names. This parser does not record lines; `describe-problems.ts` uses one that does, which is four times
 * slower.
 *
 * @throws When the text is not YAML, or names a member twice.
 */
export const parseYaml = (text: string): unknown => {
  let isRewritten = false
  const schema = coreSchema((value, own) => {
    isRewritten = true
    return new Rewritten(value, own)
  })
  const value = load(text, { schema })
  return isRewritten ? resolved(value, new Set()) : value
}

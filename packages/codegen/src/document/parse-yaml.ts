import { FAILSAFE_SCHEMA, load, type Schema, Type } from 'js-yaml'

/**
 * A scalar that JavaScript writes otherwise than the document: `1.0`, `0x10`, `True`, `~`. As the key of a mapping it
 * is its text.
 */
class Rewritten {
  readonly value: unknown
  readonly #text: string

  constructor(value: unknown, text: string) {
    this.value = value
    this.#text = text
  }

  // js-yaml reads keys with String(), and has a text of its own for plain objects.
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

/** Texts that begin with a letter, a slash or the like, and cannot be another scalar. Most texts are such, so they come first. */
const plain = new Type('tag:yaml.org,2002:str', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' && /^[A-Za-z/#$_]/.test(text) && !/^(?:true|false|null)$/i.test(text),
  construct: (text: unknown) => text,
})

/** Of YAML 1.1, and widely used: `<<: *base` takes over the members of another mapping. */
const merge = scalar('merge', /^<<$/, (text) => text)

/** The core schema. Scalars that are not written as JavaScript writes them become what `rewritten` returns. */
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

/** Replaces rewritten scalars by their values, in place. Anchors may share parts, or have them contain themselves. */
const resolved = (value: unknown, seen: Set<unknown>): unknown => {
  if (value instanceof Rewritten) return value.value
  if (typeof value !== 'object' || value === null || seen.has(value)) return value
  seen.add(value)
  const members = value as Record<string, unknown>
  for (const name of Object.keys(members)) {
    const member = members[name]
    if (typeof member !== 'object' || member === null) continue
    const own = resolved(member, seen)
    // Defined, since a member may be named __proto__.
    if (own !== member) Object.defineProperty(members, name, { value: own })
  }
  return value
}

/**
 * Reads a YAML 1.2 text, with the merge keys of YAML 1.1, as JSON. Keys are the texts that the document has: `1.0` and
 * `Null` are names. This reader does not record lines; `describe-problems.ts` uses one that does, which is four times as
 * slow.
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

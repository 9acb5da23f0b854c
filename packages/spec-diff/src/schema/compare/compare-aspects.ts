import type { At } from '../../document/at.ts'
import { flatten } from '../flatten.ts'
import { bits, type Schema, type Shape } from '../shape.ts'
import { additionalOf } from '../children.ts'
import { type Aspect, type AspectName, aspects } from './aspects.ts'
import type { Difference, Effect } from './difference.ts'
import type { Engine } from './engine.ts'

/** The place of one of the keywords, or else of the schema. */
export const keywordAt = (schema: Schema, keywords: readonly string[]): At | undefined => {
  const objects = flatten(schema).map(({ at }) => at)
  for (const keyword of keywords) {
    const found = objects.find((at) => at.object[keyword] !== undefined)
    if (found) return found.child(keyword)
  }
  return objects[0] ?? schema[0]
}

const list = (aspect: Aspect, a: Shape, b: Shape, engine: Engine): string => {
  const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
  return `changed from ${short(aspect.text(a, engine.shapeOf))} to ${short(aspect.text(b, engine.shapeOf))}`
}

const values = ({ enum: all }: Shape): readonly unknown[] => all ?? []

const added = (a: Shape, b: Shape): string => {
  const known = new Set(values(a).map((value) => JSON.stringify(value)))
  return values(b)
    .map((value) => JSON.stringify(value))
    .filter((value) => !known.has(value))
    .join(', ')
}

const describe = (name: AspectName, a: Shape, b: Shape, engine: Engine): string => {
  if (name === 'enum' && a.enum && b.enum) {
    const parts = [
      ['added', added(a, b)],
      ['removed', added(b, a)],
    ].filter(([, some]) => some)
    return parts.map(([verb, some]) => `${verb}: ${some}`).join('; ')
  }
  return list(aspects[name], a, b, engine)
}

/** Both schemas are maps, whose values are compared as nested schemas. */
const areBothMaps = (a: Shape, b: Shape): boolean => additionalOf(a).length > 0 && additionalOf(b).length > 0

/** Compares the constraints of two schemas, aspect by aspect, without nested schemas. */
export const compareAspects = (base: Schema, revision: Schema, a: Shape, b: Shape, engine: Engine): Difference[] =>
  (Object.keys(aspects) as AspectName[]).flatMap((name): Difference[] => {
    const aspect: Aspect = aspects[name]
    const schemas = [a, b].map((shape) => aspect.schemas?.(shape) ?? [])
    const isSame = engine.isSame(schemas[0] ?? [], schemas[1] ?? [])
    if (isSame && aspect.text(a, engine.shapeOf) === aspect.text(b, engine.shapeOf)) return []
    if (
      name === 'additional-properties' &&
      areBothMaps(a, b) &&
      [a, b].every((one) => engine.shapeOf(additionalOf(one)).types !== 0)
    )
      return []
    // The enum determines the types.
    if (name === 'type' && a.enum && b.enum) return []
    const effects: readonly (readonly [Effect, Shape, Shape])[] = [
      ['narrowed', a, aspect.replace(a, b)],
      ['widened', b, aspect.replace(b, a)],
    ]
    const from = keywordAt(base, aspect.keywords)
    const to = keywordAt(revision, aspect.keywords)
    const text = describe(name, a, b, engine)
    const differences = effects.flatMap(([effect, from_, into]): Difference[] => {
      const isNull = name === 'null'
      const one = isNull ? { ...from_, groups: [] } : from_
      const verdict =
        isNull && (one.types & bits.null) !== 0 && (into.types & bits.null) === 0
          ? ({ kind: 'no', witness: null } as const)
          : engine.includes(one, into)
      if (verdict.kind === 'yes') return []
      const noun = name === 'enum' && a.enum && b.enum ? 'values' : aspect.noun
      return [
        {
          event: `${name}-${effect}`,
          effect,
          verdict,
          message: (subject) => (noun === 'values' ? `${subject}: values ${text}` : `${subject}: ${noun} ${text}`),
          ...(from ? { base: from } : {}),
          ...(to ? { revision: to } : {}),
        },
      ]
    })
    if (differences.length > 0) return differences
    return [
      {
        event: 'schema-rewritten',
        message: (subject) => `${subject}: ${aspect.noun} ${text}, and the same values are valid`,
        ...(from ? { base: from } : {}),
        ...(to ? { revision: to } : {}),
      },
    ]
  })

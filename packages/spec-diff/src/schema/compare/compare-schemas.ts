import { pointerStep } from '@poolhouse/codegen/document'
import type { At } from '../../document/at.ts'
import { accepts } from '../accepts.ts'
import { keyOf } from '../read-shape.ts'
import type { Schema } from '../shape.ts'
import { comparePair, type PairContext } from './compare-pair.ts'
import type { Child, Comparison, Difference, SchemaEvent, Step } from './difference.ts'
import { embed } from './embed.ts'

/** A difference with its place below the body or parameter that it belongs to. */
export interface SchemaFinding {
  readonly event: SchemaEvent
  readonly location: string
  readonly message: string
  readonly base?: At
  readonly revision?: At
  readonly witness?: { readonly value: unknown }
  readonly undecided?: string
}

const stepText = (step: Step): string => {
  if (step.kind === 'property') return `/properties${pointerStep(step.name)}`
  if (step.kind === 'additional') return `/${step.name}`
  if (step.kind === 'item') return step.isRest ? '/items' : `/prefixItems/${step.index}`
  return `/alternatives${pointerStep(step.name)}`
}

const subjectOf = (root: string, steps: readonly Step[]): string => {
  const names = steps.flatMap((step) =>
    step.kind === 'property' ? [step.name] : step.kind === 'item' ? ['[]'] : step.kind === 'additional' ? ['*'] : [],
  )
  return names.length === 0 ? root : `${root} ${names.join('.').replaceAll('.[]', '[]')}`
}

interface Pending extends Child {
  readonly steps: readonly Step[]
}

/** Compares the schemas of one direction, and caches the result of each pair. */
export const createSchemaComparison = (context: PairContext) => {
  const { engine } = context
  const comparisons = new Map<string, Comparison>()
  const breaking = engine.mode === 'request' ? 'narrowed' : 'widened'

  const pairOf = (pair: Child): Comparison => {
    const key = `${keyOf(pair.base)} ${keyOf(pair.revision)} ${pair.isPart ?? false}`
    const comparison = comparisons.get(key) ?? comparePair(pair, context)
    comparisons.set(key, comparison)
    return comparison
  }

  /** The witness inside a value of the whole body, checked against both documents. */
  const witnessOf = (base: Schema, revision: Schema, steps: readonly Step[], { verdict }: Difference) => {
    if (verdict?.kind !== 'no') return undefined
    const [valid, invalid] = engine.mode === 'request' ? [base, revision] : [revision, base]
    const side = engine.mode === 'request' ? 'base' : 'revision'
    const value = embed(engine.shapeOf(valid), steps, verdict.witness, side, engine)
    const isReal =
      value !== undefined &&
      accepts(engine.shapeOf(valid), value, engine.shapeOf) === true &&
      accepts(engine.shapeOf(invalid), value, engine.shapeOf) === false
    return isReal ? { value } : undefined
  }

  const isBreaking = ({ event, effect, verdict }: Difference): boolean =>
    effect === breaking ||
    (effect === undefined && verdict !== undefined && event !== 'property-added' && event !== 'property-shown')

  /** Every difference between the schemas of a body, a parameter or a header. */
  return (base: Schema, revision: Schema, root: string): SchemaFinding[] => {
    if (engine.isSame(base, revision)) return []
    const findings: SchemaFinding[] = []
    const visited = new Set<string>()
    const queue: Pending[] = [{ base, revision, steps: [], step: { kind: 'property', name: '' } }]
    for (const pair of queue) {
      const key = `${keyOf(pair.base)} ${keyOf(pair.revision)}`
      if (visited.has(key)) continue
      visited.add(key)
      const { differences, children } = pairOf(pair)
      const location = pair.steps.map(stepText).join('')
      for (const difference of differences) {
        const isSevere = isBreaking(difference)
        findings.push({
          event: difference.event,
          location: difference.step === undefined ? location : `${location}/${difference.step}`,
          message: difference.message(subjectOf(root, pair.steps)),
          ...(difference.base ? { base: difference.base } : {}),
          ...(difference.revision ? { revision: difference.revision } : {}),
          ...(isSevere ? optionalWitness(witnessOf(base, revision, pair.steps, difference)) : {}),
          ...(difference.verdict?.kind === 'unknown' ? { undecided: difference.verdict.reason } : {}),
        })
      }
      for (const child of children)
        if (!engine.isSame(child.base, child.revision)) queue.push({ ...child, steps: [...pair.steps, child.step] })
    }
    return findings
  }
}

const optionalWitness = (witness: { readonly value: unknown } | undefined) => (witness ? { witness } : {})

import type { SourceDocument } from '@poolhouse/codegen/document'
import type { Change, Direction, Level } from './change.ts'
import { rootOf } from './document/at.ts'
import { createEquality } from './document/equal.ts'
import { createLocator } from './locate.ts'
import { ruleById } from './rules/index.ts'
import { createSchemaComparison } from './schema/compare/compare-schemas.ts'
import { createEngine, type Engine } from './schema/compare/engine.ts'
import type { Mode, Notation } from './schema/read-shape.ts'
import { compareDocuments } from './walk/documents.ts'
import type { Finding, Scope } from './walk/scope.ts'

/** A document with every file that it refers to; see `loadDocument`. */
export type LoadedDocument = SourceDocument

/** Options of `compare`. */
export interface CompareOptions {
  /** The day that sunset dates are compared with. Default: today. */
  readonly today?: Date
  /** Levels that replace those of the rules, by rule id. */
  readonly levels?: Readonly<Record<string, Level>>
  /** Names of `x-` extensions whose changes are reported. Default: none. */
  readonly extensions?: readonly string[]
}

const createComparisons = (equal: Scope['equal'], extensions: readonly string[], today: Date) => {
  const engines = new Map<string, Engine>()
  const engineOf = (mode: Mode, notation: Notation): Engine => {
    const key = `${mode} ${notation}`
    const engine = engines.get(key) ?? createEngine(mode, notation, equal)
    engines.set(key, engine)
    return engine
  }
  const comparisons = new Map<Engine, ReturnType<typeof createSchemaComparison>>()
  const comparisonOf = (engine: Engine) => {
    const comparison = comparisons.get(engine) ?? createSchemaComparison({ engine, equal, extensions, today })
    comparisons.set(engine, comparison)
    return comparison
  }
  return { engineOf, comparisonOf }
}

/**
 * Every difference in meaning between two documents, grouped by operation in the order of the base.
 *
 * Load the two documents separately: they must not share parsed objects.
 *
 * The comparison never throws for a document that can be read: references that cannot be resolved count as schemas that
 * accept everything. Check documents with a linter first.
 */
export const compare = (
  base: LoadedDocument,
  revision: LoadedDocument,
  { today = new Date(), levels = {}, extensions = [] }: CompareOptions = {},
): Change[] => {
  const equal = createEquality()
  const { engineOf, comparisonOf } = createComparisons(equal, extensions, today)
  const findings: Finding[] = []
  const relabel: Scope['relabel'] = (operation, scope) => ({
    ...scope,
    operation,
    report: (finding) => void findings.push({ operation, ...finding }),
  })
  const scope: Scope = relabel(null, {
    operation: null,
    isReversed: false,
    today,
    extensions,
    equal,
    compareSchemas: (mode, notation, ...pair) => comparisonOf(engineOf(mode, notation))(...pair),
    typesOf: (schema) => engineOf('request', 'text').shapeOf(schema).types,
    report: () => undefined,
    relabel,
  })
  compareDocuments(scope, { base: rootOf(base), revision: rootOf(revision) })

  const locate = createLocator()
  return findings.map(
    ({
      rule: id,
      operation,
      location,
      message,
      base: before,
      revision: after,
      witness,
      undecided,
      isUnstable,
    }): Change => {
      const rule = ruleById(id)
      const direction: Direction = rule.direction
      return {
        id,
        level: levels[id] ?? (isUnstable && rule.level === 'major' ? 'minor' : rule.level),
        operation,
        location,
        message,
        direction,
        ...(before ? { base: locate(before) } : {}),
        ...(after ? { revision: locate(after) } : {}),
        ...(witness ? { witness } : {}),
        ...(undecided === undefined ? {} : { undecided }),
      }
    },
  )
}

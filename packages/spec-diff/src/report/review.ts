import { createHash } from 'node:crypto'
import type { Acceptance } from '../config/accepted.ts'
import { type Bump, bumpOf, type Change, type Level, type Side } from '../change.ts'
import type { LoadedDocument } from '../compare.ts'
import { At } from '../document/at.ts'
import { rules as allRules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { createLocator } from '../locate.ts'
import { comparableSides, type Locate, withoutContainers } from './align-sides.ts'
import { excerptOf } from './excerpt.ts'
import { type Row, rowsOf } from './rows.ts'

/** Levels from the most severe to the least. */
export const levels = ['major', 'minor', 'patch'] as const satisfies readonly Level[]

/** A change as reports show it. */
export interface ReviewedChange extends Change {
  /** Identifies the change in permalinks and for `--accept`; the same in every run on the same change. */
  readonly key: string
  readonly rule?: Rule
  /** Present when the change is accepted: it then counts neither for the bump nor for a gate. */
  readonly acceptance?: Acceptance
  /** Both documents at the place, side by side. */
  readonly rows: () => readonly Row[]
}

/** The changes of one operation, the most severe first. */
export interface ChangeGroup {
  /** Such as `GET /pets/{id}`; `null` for changes outside operations. */
  readonly operation: string | null
  readonly changes: readonly ReviewedChange[]
}

/** Everything that a report shows. */
export interface Review {
  /** Names of the two documents, as the user typed them. */
  readonly base: string
  readonly revision: string
  readonly bump: Bump
  /** Changes by level, without the accepted ones. */
  readonly counts: Readonly<Record<Level, number>>
  readonly accepted: number
  /** Operations with the most severe changes first, otherwise in the order of the revision. */
  readonly groups: readonly ChangeGroup[]
  /** Entries of the file of accepted changes that must be removed or renewed, one sentence each. */
  readonly staleEntries: readonly string[]
}

/** The input of a review. */
export interface ReviewInput {
  readonly base: { readonly name: string; readonly document: LoadedDocument }
  readonly revision: { readonly name: string; readonly document: LoadedDocument }
  readonly changes: readonly Change[]
  readonly acceptanceOf?: (change: Change) => Acceptance | undefined
  readonly staleEntries?: readonly string[]
  /** The least severe level to show. The bump and the counts do not depend on it. Default: `patch`. */
  readonly level?: Level
  /** The rules that explain the changes. Default: every rule. */
  readonly rules?: readonly Rule[]
}

const severity = (level: Level): number => levels.indexOf(level)

const digest = ({ id, operation, location, message }: Change): string =>
  createHash('sha256')
    .update([id, operation ?? '', location, message].join('\0'))
    .digest('hex')
    .slice(0, 8)

/** A key per change. Changes with otherwise equal keys are numbered. */
const keysOf = (changes: readonly Change[]): string[] => {
  const counts = new Map<string, number>()
  return changes.map((change) => {
    const key = digest(change)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  })
}

const lineReader = ({ files }: LoadedDocument): ((file: string) => readonly string[] | undefined) => {
  const cache = new Map<string, readonly string[] | undefined>()
  return (file) => {
    if (!cache.has(file)) cache.set(file, files.get(file)?.text.trimEnd().split(/\r?\n/))
    return cache.get(file)
  }
}

const sorted = (changes: readonly ReviewedChange[]): ReviewedChange[] =>
  changes.toSorted((a, b) => severity(a.level) - severity(b.level))

const grouped = (changes: readonly ReviewedChange[]): ChangeGroup[] => {
  const groups = new Map<string | null, ReviewedChange[]>()
  for (const change of changes) {
    const members = groups.get(change.operation)
    if (members) members.push(change)
    else groups.set(change.operation, [change])
  }
  return [...groups]
    .map(([operation, members]) => ({ operation, changes: sorted(members) }))
    .toSorted((a, b) => severity(a.changes[0]?.level ?? 'patch') - severity(b.changes[0]?.level ?? 'patch'))
}

const countsOf = (changes: readonly Change[]): Record<Level, number> => {
  const count = (level: Level): number => changes.filter((change) => change.level === level).length
  return { major: count('major'), minor: count('minor'), patch: count('patch') }
}

/** Groups, orders and explains the changes between two documents. */
export const reviewOf = ({
  base,
  revision,
  changes,
  acceptanceOf = () => undefined,
  staleEntries = [],
  level = 'patch',
  rules = allRules,
}: ReviewInput): Review => {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))
  const baseLines = lineReader(base.document)
  const revisionLines = lineReader(revision.document)
  const keys = keysOf(changes)
  const excerpt = (side: Side | undefined, lines: typeof baseLines) => side && excerptOf(side, lines(side.file))
  const documents = { base: base.document, revision: revision.document }
  const locator = createLocator()
  const locate: Locate = (document, { file, pointer, value }) =>
    locator(new At(document, file, value, undefined, pointer))
  const reviewed = changes.map((change, index): ReviewedChange => {
    const rule = ruleOf.get(change.id)
    const acceptance = acceptanceOf(change)
    const sides = withoutContainers(change)
    return {
      ...change,
      ...sides,
      key: keys[index] ?? '',
      ...(rule && { rule }),
      ...(acceptance && { acceptance }),
      rows: () => {
        const shown = comparableSides(sides, documents, locate)
        return rowsOf(excerpt(shown.base, baseLines), excerpt(shown.revision, revisionLines))
      },
    }
  })
  const open = reviewed.filter(({ acceptance }) => acceptance === undefined)
  return {
    base: base.name,
    revision: revision.name,
    bump: bumpOf(open),
    counts: countsOf(open),
    accepted: reviewed.length - open.length,
    groups: grouped(reviewed.filter((change) => severity(change.level) <= severity(level))),
    staleEntries,
  }
}

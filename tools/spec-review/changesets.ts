import type { Bump } from '@poolhouse/spec-diff'
import { parse } from 'yaml'

/** A changeset file. */
export interface Changeset {
  /** Bump by package name. */
  readonly bumps: Readonly<Record<string, Bump>>
  /** The changelog entry. */
  readonly text: string
}

const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major']

/** True if a bump is at least as large as the needed one. */
export const isEnough = (bump: Bump, needed: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(needed)

const larger = (a: Bump, b: Bump): Bump => (isEnough(a, b) ? a : b)

/** Reads a changeset; `undefined` if the file is not one. */
export const readChangeset = (source: string): Changeset | undefined => {
  const [, front, text] = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(source) ?? []
  if (front === undefined || text === undefined) return undefined
  const content: unknown = parse(front) ?? {}
  if (typeof content !== 'object' || content === null) return undefined
  const entries = Object.entries(content).filter((entry): entry is [string, Bump] => bumps.includes(entry[1] as Bump))
  return { bumps: Object.fromEntries(entries), text: text.trim() }
}

/** The text of a changeset file. */
export const changesetText = ({ bumps: bumpsByPackage, text }: Changeset): string =>
  `---\n${Object.entries(bumpsByPackage)
    .map(([name, bump]) => `'${name}': ${bump}\n`)
    .join('')}---\n\n${text.trim()}\n`

/** The largest bump that changesets have for a package. */
export const bumpFor = (packageName: string, changesets: readonly Changeset[]): Bump =>
  changesets.reduce<Bump>((bump, changeset) => larger(bump, changeset.bumps[packageName] ?? 'none'), 'none')

/** A changeset in which the packages have at least the needed bump. Its text and its other packages are unchanged. */
export const withBumps = (changeset: Changeset, packages: readonly string[], needed: Bump): Changeset => ({
  ...changeset,
  bumps: {
    ...changeset.bumps,
    ...Object.fromEntries(packages.map((name) => [name, larger(changeset.bumps[name] ?? 'none', needed)])),
  },
})

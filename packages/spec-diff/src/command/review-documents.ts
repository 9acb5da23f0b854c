import { applyAccepted } from '../config/accepted.ts'
import type { ConfiguredLevel } from '../config/config.ts'
import type { Change, Level } from '../change.ts'
import { compare, type LoadedDocument } from '../compare.ts'
import { type Review, reviewOf } from '../report/review.ts'
import type { Environment } from './environment.ts'
import { loadInput } from './inputs/index.ts'
import { loadConfig, type Settings } from './load-config.ts'

/** Two documents compared with the settings that apply. */
export interface Comparison {
  readonly changes: readonly Change[]
  readonly review: Review
  readonly settings: Settings
}

/** The documents to compare, and the options. */
export interface ComparisonRequest {
  /** Both documents are named as on the command line. */
  readonly base: string
  readonly revision: string
  /** The configuration file. Default: the usual names in the working folder. */
  readonly config?: string
  /** The least severe level to show. Default: `patch`. */
  readonly level?: Level
}

const levelsOf = (levels: Readonly<Record<string, ConfiguredLevel>>): Record<string, Level> =>
  Object.fromEntries(Object.entries(levels).flatMap(([id, level]) => (level === 'off' ? [] : [[id, level]])))

/** Two loaded documents, with their names in reports. */
export interface NamedDocuments {
  readonly base: { readonly name: string; readonly document: LoadedDocument }
  readonly revision: { readonly name: string; readonly document: LoadedDocument }
}

/**
 * Compares two documents and applies the settings: levels, chosen extensions, accepted changes.
 *
 * @throws UnusableInput when a setting cannot be used.
 */
export const reviewLoaded = (
  documents: NamedDocuments,
  { config: configFile, level }: Pick<ComparisonRequest, 'config' | 'level'>,
  { folder, now, progress }: Environment,
): Comparison => {
  const settings = loadConfig(folder, configFile)
  const { config, accepted, acceptedFile } = settings
  progress?.('comparing')
  const changes = compare(documents.base.document, documents.revision.document, {
    today: now,
    levels: levelsOf(config.levels),
    extensions: config.extensions,
  }).filter(({ id }) => config.levels[id] !== 'off')
  const { acceptanceOf, stale } = applyAccepted(accepted, changes, acceptedFile, now)
  const review = reviewOf({ ...documents, changes, acceptanceOf, staleEntries: stale, ...(level && { level }) })
  return { changes, review, settings }
}

/**
 * Reads two documents and reviews them: see {@link reviewLoaded}.
 *
 * @throws UnusableInput when a document or a setting cannot be used.
 */
export const reviewDocuments = async (request: ComparisonRequest, environment: Environment): Promise<Comparison> => {
  const { base, revision } = request
  const documents = {
    base: { name: base, document: await loadInput(base, environment) },
    revision: { name: revision, document: await loadInput(revision, environment) },
  }
  return reviewLoaded(documents, request, environment)
}

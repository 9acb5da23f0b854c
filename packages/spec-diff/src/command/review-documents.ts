import { applyAccepted } from '../config/accepted.ts'
import type { ConfiguredLevel } from '../config/config.ts'
import type { Change, Level } from '../change.ts'
import { compare } from '../compare.ts'
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

/** What to compare, and how. */
export interface ComparisonRequest {
  /** Both as on the command line. */
  readonly base: string
  readonly revision: string
  /** The configuration file. Default: the usual names in the working folder. */
  readonly config?: string
  /** The least severe level to show. Default: `patch`. */
  readonly level?: Level
}

const levelsOf = (levels: Readonly<Record<string, ConfiguredLevel>>): Record<string, Level> =>
  Object.fromEntries(Object.entries(levels).flatMap(([id, level]) => (level === 'off' ? [] : [[id, level]])))

/**
 * Reads two documents, compares them and applies the settings: levels, chosen extensions, accepted changes.
 *
 * @throws UnusableInput when a document or a setting cannot be used.
 */
export const reviewDocuments = async (
  { base, revision, config: configFile, level }: ComparisonRequest,
  environment: Environment,
): Promise<Comparison> => {
  const settings = loadConfig(environment.folder, configFile)
  const { config, accepted, acceptedFile } = settings
  const documents = { base: await loadInput(base, environment), revision: await loadInput(revision, environment) }
  environment.progress?.('comparing')
  const changes = compare(documents.base, documents.revision, {
    today: environment.now,
    levels: levelsOf(config.levels),
    extensions: config.extensions,
  }).filter(({ id }) => config.levels[id] !== 'off')
  const { acceptanceOf, stale } = applyAccepted(accepted, changes, acceptedFile, environment.now)
  const review = reviewOf({
    base: { name: base, document: documents.base },
    revision: { name: revision, document: documents.revision },
    changes,
    acceptanceOf,
    staleEntries: stale,
    ...(level && { level }),
  })
  return { changes, review, settings }
}

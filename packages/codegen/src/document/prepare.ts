import type { Place, Report } from '../problem.ts'
import { hasCallbacks, liftCallbacks } from './callbacks.ts'
import { canBeDirected, directed, hasDirections } from './directions/index.ts'
import { joinFamilies, mayHaveFamilies } from './families.ts'
import type { SourceDocument } from './load.ts'
import { mayHaveBooleanWords, withBooleans } from './repair/habits.ts'
import { repaired } from './repair/index.ts'

/** A document after a step, and the place in the files of each of its places. */
interface RewrittenDocument {
  readonly document: SourceDocument
  readonly originOf: (place: Place) => Place
}

/** A document as the model reads it. */
export interface PreparedDocument extends RewrittenDocument {
  /** The document before it was rewritten, for its readers. With `lenient`, its mistakes are repaired. */
  readonly readable: SourceDocument
}

type Step = (document: SourceDocument, warn: Report) => RewrittenDocument

const unchanged: Step = (document) => ({ document, originOf: (place) => place })

const families: Step = (document, warn) =>
  mayHaveFamilies(document) && canBeDirected(document) ? joinFamilies(document) : unchanged(document, warn)

const directions: Step = (document, warn) => {
  if (!hasDirections(document)) return unchanged(document, warn)
  if (canBeDirected(document)) return directed(document)
  const message = 'readOnly and writeOnly only describe in a document with $id, $anchor or $dynamicRef'
  warn({ file: document.root, pointer: '' }, message, 'write schemas of their own for requests and responses')
  return unchanged(document, warn)
}

/**
 * Callbacks become webhooks, a schema with a discriminator that others extend becomes a union of them, and a schema with
 * `readOnly` or `writeOnly` members gets a form for each direction.
 */
const steps: readonly Step[] = [
  (document, warn) => (hasCallbacks(document) ? liftCallbacks(document) : unchanged(document, warn)),
  families,
  directions,
]

/**
 * Rewrites a document into the words that the model and openapi-typescript read.
 *
 * @param lenient True to change what could not be honoured, with a warning for each place.
 */
export const prepare = (source: SourceDocument, lenient: boolean, warn: Report): PreparedDocument => {
  const read = mayHaveBooleanWords(source) ? withBooleans(source, warn) : source
  const whole = lenient ? repaired(read, warn) : read
  const rewritten = steps.reduce<RewrittenDocument>(
    ({ document, originOf }, step) => {
      const next = step(document, (place, ...texts) => warn(originOf(place), ...texts))
      return { document: next.document, originOf: (place) => originOf(next.originOf(place)) }
    },
    unchanged(whole, warn),
  )
  return { ...rewritten, readable: whole }
}

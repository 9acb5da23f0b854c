import type { Place, Report } from '../problem.ts'
import { hasCallbacks, liftCallbacks } from './callbacks.ts'
import { canBeDirected, directed, hasDirections } from './directions/index.ts'
import { joinFamilies, mayHaveFamilies } from './families.ts'
import type { SourceDocument } from './load.ts'
import { mayHaveBooleanWords, withBooleans } from './repair/habits.ts'
import { mayDiscriminate, withObjectOptions } from './object-options.ts'
import { repaired } from './repair/index.ts'

/** A document after a step, and a function that maps its places to places in the files. */
interface RewrittenDocument {
  readonly document: SourceDocument
  readonly originOf: (place: Place) => Place
}

/** A document that is ready for the model. */
export interface PreparedDocument extends RewrittenDocument {
  /** The document before it was rewritten, for documentation. With `lenient`, its mistakes are repaired. */
  readonly readable: SourceDocument
}

type Step = (document: SourceDocument, warn: Report) => RewrittenDocument

const unchanged: Step = (document) => ({ document, originOf: (place) => place })

const families: Step = (document, warn) =>
  mayHaveFamilies(document) && canBeDirected(document) ? joinFamilies(document) : unchanged(document, warn)

const objectOptions: Step = (document) => ({
  document: mayDiscriminate(document) && canBeDirected(document) ? withObjectOptions(document) : document,
  originOf: (place) => place,
})

const directions: Step = (document, warn) => {
  if (!hasDirections(document)) return unchanged(document, warn)
  if (canBeDirected(document)) return directed(document)
  const message = 'readOnly and writeOnly only describe in a document with $id, $anchor or $dynamicRef'
  warn({ file: document.root, pointer: '' }, message, 'write separate schemas for requests and responses')
  return unchanged(document, warn)
}

/**
 * Converts callbacks to webhooks, and a schema with a discriminator that others extend to a union of them. What a
 * discriminator chooses is an object. A schema with `readOnly` or `writeOnly` members gets a variant for each direction.
 */
const steps: readonly Step[] = [
  (document, warn) => (hasCallbacks(document) ? liftCallbacks(document) : unchanged(document, warn)),
  families,
  objectOptions,
  directions,
]

/**
 * Rewrites a document to the keywords that the model and openapi-typescript support.
 *
 * @param lenient True to repair unsupported or invalid parts, with a warning for each.
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

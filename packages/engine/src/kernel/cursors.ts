import { fromJsonObject, toJson } from './encoding/json.ts'
import { paginationFailures } from './cursor-errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sealer } from './sealer.ts'
import { hour } from './durations.ts'

/** Page tokens: the `next` of a store, sealed so that a client can neither read nor forge it. */
export interface Cursors {
  /** Creates the token of the next page. `listing` identifies the listing with all its parameters (pool, filter). */
  issue(listing: string, next: string | undefined): Promise<string | undefined>
  /** Opens a token. Throws a Failure if it is forged, of another listing, or older than an hour. */
  read(listing: string, token: string | undefined): Promise<string | undefined>
}

/** Creates the service. */
export const createCursors = ({ clock, sealer }: { readonly clock: Clock; readonly sealer: Sealer }): Cursors => ({
  issue: async (listing, next) =>
    next === undefined ? undefined : sealer.seal(toJson({ next, expiresAt: clock.now() + hour }), contextOf(listing)),

  read: async (listing, token) => {
    if (token === undefined) return undefined
    const bytes = await sealer.open(token, contextOf(listing))
    const { next, expiresAt } = (bytes && fromJsonObject(bytes)) ?? {}
    if (typeof next !== 'string' || typeof expiresAt !== 'number') throw paginationFailures.invalidToken()
    if (clock.now() >= expiresAt) throw paginationFailures.invalidToken()
    return next
  },
})

const contextOf = (listing: string) => `cursor/${listing}`

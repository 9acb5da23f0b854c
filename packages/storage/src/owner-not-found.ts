/**
 * What was to be added has no owner any more: the pool of a client, user or grant, or the user of a grant, was deleted
 * meanwhile. Nothing was added. The caller reads again, finds the owner missing and reports that in its own words.
 */
export class OwnerNotFound extends Error {
  override readonly name = 'OwnerNotFound'
}

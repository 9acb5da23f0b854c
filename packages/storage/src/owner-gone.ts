/**
 * What was to be added has no owner any more: the pool of a client, user or grant, or the user of a grant, was deleted
 * meanwhile. Nothing was added. Whoever reads again will find the owner missing and can say so in the caller's words.
 */
export class OwnerGone extends Error {
  override readonly name = 'OwnerGone'
}

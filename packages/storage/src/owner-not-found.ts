/**
 * The owner of a new record was deleted by another request: the pool of a client, user or grant, or the user of a grant.
 * Nothing was added. The caller reads again and reports its own error for the missing owner.
 */
export class OwnerNotFound extends Error {
  override readonly name = 'OwnerNotFound'
}

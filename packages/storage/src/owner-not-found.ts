/**
 * The owner of a new record was deleted in the meantime: the pool of a client, user or grant, or the user of a grant.
 * Nothing was added. The caller reads again, finds the owner missing and reports its own error.
 */
export class OwnerNotFound extends Error {
  override readonly name = 'OwnerNotFound'
}

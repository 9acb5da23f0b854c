import { Failure } from '../../kernel/failure.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'
import type { Handler } from '../handler.ts'

/** Ends every sign-in of the user, the one that this access token came from included. */
export const globalSignOut: Handler<'GlobalSignOut', 'accessTokens' | 'clock' | 'grants'> = async (
  { AccessToken },
  { accessTokens, clock, grants },
) => {
  const { user } = await accessTokens.authenticate(AccessToken).catch(hideDeletion)
  await grants.revokeAll(user.poolId, user.sub, clock.now())
  return {}
}

/** The contract has no error for a user who was deleted; every sign-in ended with them. */
const hideDeletion = (failure: unknown): never => {
  throw failure instanceof Failure && failure.code === 'UserNotFoundException' ? accessTokenFailures.revoked() : failure
}

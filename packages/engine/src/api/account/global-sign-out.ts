import { Failure } from '../../kernel/failure.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'
import type { Handler } from '../handler.ts'

/** Revokes every sign-in of the user, including the one of this access token. */
export const globalSignOut: Handler<'GlobalSignOut', 'accessTokens' | 'clock' | 'grants'> = async (
  { AccessToken },
  { accessTokens, clock, grants },
) => {
  const { user } = await accessTokens.authenticate(AccessToken).catch(hideDeletion)
  await grants.revokeAll(user.poolId, user.sub, clock.now())
  return {}
}

/** The contract declares no error for a deleted user, so the token counts as revoked. */
const hideDeletion = (failure: unknown): never => {
  throw failure instanceof Failure && failure.code === 'UserNotFoundException' ? accessTokenFailures.revoked() : failure
}

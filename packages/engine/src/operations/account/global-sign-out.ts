import type { Handler } from '../../operation.ts'

/** Ends every sign-in of the user, the one that this access token came from included. */
export const globalSignOut: Handler<'GlobalSignOut', 'bearer' | 'clock' | 'grants'> = async (
  { AccessToken },
  { bearer, clock, grants },
) => {
  const { user } = await bearer.authenticate(AccessToken)
  await grants.revokeAll(user.poolId, user.sub, clock.now())
  return {}
}

import type { UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { sessionLifetimeMs } from '../../../domain/auth/session-lifetime.ts'
import { temporaryPasswordMark } from '../../../domain/auth/temporary-password.ts'
import { missingAttributes, readableAttributes } from '../../../domain/users/attributes.ts'
import type { Attempt, SignInAnswer } from '../flow.ts'

/** Asks a user who proved a temporary password for one of their own, and for the required attributes that are missing. */
export const poseNewPassword = async (
  { pool, client }: Pick<Attempt, 'pool' | 'client'>,
  user: UserRecord,
  { sealer, sessions }: Pick<Dependencies, 'sealer' | 'sessions'>,
): Promise<SignInAnswer> => {
  const challenge = 'NEW_PASSWORD_REQUIRED'
  const Session = await sessions.open(
    {
      poolId: pool.id,
      clientId: client.id,
      sub: user.sub,
      challenge,
      data: { proven: await temporaryPasswordMark(sealer, user) },
    },
    sessionLifetimeMs(client),
  )
  return {
    ChallengeName: challenge,
    Session,
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(
        missingAttributes(pool, user.attributes).map((name) => `userAttributes.${name}`),
      ),
      userAttributes: JSON.stringify(shownAttributes(pool, client, user)),
    },
  }
}

/** As an object; without `sub`, which nobody can set. */
const shownAttributes = (
  ...whose: Parameters<typeof readableAttributes>
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    readableAttributes(...whose).flatMap(({ Name, Value }) => (Name === 'sub' ? [] : [[Name, Value] as const])),
  )

import type { UserRecord } from '@poolhouse/storage'
import { integerFromBytes, integerFromHex, toHex } from '../kernel/encoding/integers.ts'
import { isPublicValue, makeServerPublic } from '../passwords/srp/exchange.ts'
import type { Attempt } from './attempt.ts'
import { signInFailures } from './errors.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'
import type { IssuedChallenge } from './result.ts'
import { sessionLifetimeMs } from './rules/session-lifetime.ts'
import { sealSecretBlock, type SecretBlock } from './secret-block.ts'
import { simulateUser } from './simulated-user.ts'

type Parts = Pick<SignInDependencies, 'clock' | 'cryptography' | 'passwords' | 'random' | 'sealer' | 'sessions'>

/**
 * Issues PASSWORD_VERIFIER: the server's half of an SRP exchange (behaviour: sign-in flows, section 5).
 *
 * @param candidate the name in the request, and its user if there is one
 * @param more state of the sign-in for the secret block; `hasSession`: whether the challenge has a session, as in every flow
 *   except USER_SRP_AUTH
 */
export const issuePasswordVerifier = async (
  { clock, cryptography, passwords, random, sealer, sessions }: Parts,
  { pool, client }: Pick<Attempt, 'pool' | 'client'>,
  { name, user }: { readonly name: string; readonly user: UserRecord | undefined },
  clientPublic: bigint,
  { hasSession, ...more }: Pick<SecretBlock, 'flow' | 'deviceKey'> & { readonly hasSession: boolean },
): Promise<IssuedChallenge> => {
  const simulated = await simulateUser(sealer, pool, name)
  // A user without a password gets a verifier that no password can match, like an unknown user.
  const { salt, verifier } = (user && (await passwords.open(pool, user))) ?? simulated
  const userId = user?.username ?? simulated.userId
  const sub = user?.sub ?? simulated.userId

  const serverSecret = integerFromBytes(random.bytes(32))
  const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
  const id = random.uuid()
  const expiresAt = clock.now() + sessionLifetimeMs(client)
  const block = { id, sub, userId, clientPublic, serverSecret, expiresAt, ...more }
  const challenge = 'PASSWORD_VERIFIER'
  const state = { poolId: pool.id, clientId: client.id, sub, challenge, data: { block: id } }
  return {
    kind: 'challenge',
    challenge,
    ...(hasSession && { session: await sessions.open(state, sessionLifetimeMs(client)) }),
    parameters: {
      SALT: toHex(salt),
      SRP_B: serverPublic.toString(16),
      SECRET_BLOCK: await sealSecretBlock(sealer, client, block),
      USERNAME: userId,
      USER_ID_FOR_SRP: userId,
    },
  }
}

/** The number of hex digits of the prime with a leading zero byte. A longer value costs time and cannot be valid. */
const maximumDigits = 770

/** Parses SRP_A. Throws InvalidParameterException for an invalid public value. */
export const readPublicValue = (hex: string): bigint => {
  const value = hex.length > maximumDigits ? undefined : integerFromHex(hex)
  if (value === undefined || !isPublicValue(value)) throw signInFailures.srpValueInvalid()
  return value
}

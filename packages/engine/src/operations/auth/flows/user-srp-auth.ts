import { requireParameters } from '../../../domain/auth/parameters.ts'
import { sealSecretBlock } from '../../../domain/auth/secret-block.ts'
import { sessionLifetimeMs } from '../../../domain/auth/session-lifetime.ts'
import { simulateUser } from '../../../domain/auth/simulated-user.ts'
import { integerFromBytes, integerFromHex, toHex } from '../../../domain/encoding/integers.ts'
import { isPublicValue, makeServerPublic } from '../../../domain/srp/exchange.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import type { Flow } from '../flow.ts'
import { type IdentifyNeeds, identifyUser } from '../steps/identify-user.ts'

/** A proof that the user knows the password, which never leaves the user's device (SRP-6a). */
export const userSrpAuth: Flow<'clock' | 'passwords' | 'random' | 'sessions' | IdentifyNeeds> = {
  name: 'USER_SRP_AUTH',
  sides: ['public', 'admin'],
  begin: async (attempt, needs) => {
    const { pool, client, parameters } = attempt
    const { clock, cryptography, passwords, random, sealer, sessions } = needs
    const { USERNAME, SRP_A } = requireParameters(parameters, 'USERNAME', 'SRP_A')
    const clientPublic = readPublicValue(SRP_A)
    const user = await identifyUser(attempt, USERNAME, needs)

    const simulated = await simulateUser(sealer, pool, USERNAME)
    // A user without a password shows one that nobody can prove, as an unknown user does.
    const { salt, verifier } = (user && (await passwords.open(pool, user))) ?? simulated
    const userId = user?.username ?? simulated.userId
    const sub = user?.sub ?? simulated.userId

    const serverSecret = integerFromBytes(random.bytes(32))
    const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
    const id = random.uuid()
    const expiresAt = clock.now() + sessionLifetimeMs(client)
    const block = { id, sub, userId, clientPublic, serverSecret, expiresAt }
    const challenge = 'PASSWORD_VERIFIER'
    const state = { poolId: pool.id, clientId: client.id, sub, challenge, data: { block: id } }
    return {
      ChallengeName: challenge,
      Session: await sessions.open(state, sessionLifetimeMs(client)),
      ChallengeParameters: {
        SALT: toHex(salt),
        SRP_B: serverPublic.toString(16),
        SECRET_BLOCK: await sealSecretBlock(sealer, client, block),
        USERNAME: userId,
        USER_ID_FOR_SRP: userId,
      },
    }
  },
}

/** As many hex digits as the prime has, and a zero byte in front: what is longer costs time and helps nobody. */
const longest = 770

const readPublicValue = (hex: string): bigint => {
  const value = hex.length > longest ? undefined : integerFromHex(hex)
  if (value === undefined || !isPublicValue(value)) throw signInFailures.srpValueInvalid()
  return value
}

import { integerFromBytes, integerFromHex, toHex } from '../../kernel/encoding/integers.ts'
import { isPublicValue, makeServerPublic } from '../../passwords/srp/exchange.ts'
import { signInFailures } from '../errors.ts'
import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import { sealSecretBlock } from '../secret-block.ts'
import { simulateUser } from '../simulated-user.ts'

type Parts = Pick<SignInParts, 'clock' | 'cryptography' | 'identifyUser' | 'passwords' | 'random' | 'sealer'>

/** Proof of the password by SRP-6a: the password never leaves the user's device. Issues PASSWORD_VERIFIER. */
export const userSrpAuth =
  ({ clock, cryptography, identifyUser, passwords, random, sealer }: Parts): Flow =>
  async (attempt) => {
    const { pool, client, parameters } = attempt
    const { USERNAME, SRP_A } = requireParameters(parameters, 'USERNAME', 'SRP_A')
    const clientPublic = readPublicValue(SRP_A)
    const user = await identifyUser(attempt, USERNAME)

    const simulated = await simulateUser(sealer, pool, USERNAME)
    // A user without a password gets a verifier that no password can match, as an unknown user does.
    const { salt, verifier } = (user && (await passwords.open(pool, user))) ?? simulated
    const userId = user?.username ?? simulated.userId
    const sub = user?.sub ?? simulated.userId

    const serverSecret = integerFromBytes(random.bytes(32))
    const serverPublic = await makeServerPublic(cryptography, verifier, serverSecret)
    const id = random.uuid()
    const expiresAt = clock.now() + sessionLifetimeMs(client)
    const block = { id, sub, userId, clientPublic, serverSecret, expiresAt }
    return {
      kind: 'challenge',
      challenge: 'PASSWORD_VERIFIER',
      parameters: {
        SALT: toHex(salt),
        SRP_B: serverPublic.toString(16),
        SECRET_BLOCK: await sealSecretBlock(sealer, client, block),
        USERNAME: userId,
        USER_ID_FOR_SRP: userId,
      },
    }
  }

/** The hex digits of the prime and one leading zero byte. A longer value costs time and cannot be valid. */
const maximumDigits = 770

const readPublicValue = (hex: string): bigint => {
  const value = hex.length > maximumDigits ? undefined : integerFromHex(hex)
  if (value === undefined || !isPublicValue(value)) throw signInFailures.srpValueInvalid()
  return value
}

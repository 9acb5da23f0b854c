import type { PoolRecord } from '@poolhouse/storage'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { fromBase64 } from '../../kernel/encoding/base64.ts'
import { settleAttempt } from '../../lockout/settle-attempt.ts'
import { verifyClaim } from '../../passwords/srp/claim.ts'
import { makeServerPublic } from '../../passwords/srp/exchange.ts'
import { poolNameOf } from '../../passwords/srp/parameters.ts'
import { findUser } from '../../users/find-user.ts'
import { checkNamedDevice, earlierDevice } from '../check-named-device.ts'
import { sessionFailures } from '../session-errors.ts'
import type { Reply } from '../attempt.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { finishedStep } from '../../triggers/rules/finished-steps.ts'
import { requireParameters } from '../rules/parameters.ts'
import { isTimely, parseTimestamp } from '../rules/srp-timestamp.ts'
import { rejectBlocked } from '../rules/standing.ts'
import { openSecretBlock, type SecretBlock } from '../secret-block.ts'
import { simulateUser, simulateUserId } from '../simulated-user.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { userFailures } from '../../users/errors.ts'
import { signInFailures } from '../errors.ts'
import { minute } from '../../kernel/durations.ts'

type Parts = Pick<
  SignInParts,
  'clock' | 'completeSignIn' | 'cryptography' | 'devices' | 'passwords' | 'sealer' | 'sessions' | 'oneTimeIds' | 'users'
>

/**
 * Checks the SRP proof of a password. The secret block contains the server's state of the exchange, so a response without
 * Session is also valid; if there is one, the two must belong together. An exchange accepts only one response, right or wrong.
 */
export const passwordVerifier = (parts: Parts): Challenge => {
  const { clock, completeSignIn, cryptography, passwords, sealer, oneTimeIds, users } = parts
  return async (reply) => {
    const { pool, client, parameters } = reply
    const { USERNAME, PASSWORD_CLAIM_SECRET_BLOCK, PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = requireParameters(
      parameters,
      'USERNAME',
      'PASSWORD_CLAIM_SECRET_BLOCK',
      'PASSWORD_CLAIM_SIGNATURE',
      'TIMESTAMP',
    )
    const at = parseTimestamp(TIMESTAMP)
    if (at === undefined) throw signInFailures.timestampForm()
    await reply.authenticateClient(USERNAME)

    const block = await openBlock(reply, PASSWORD_CLAIM_SECRET_BLOCK, parts)
    const user = await users.find(pool.id, block.sub)
    if (!user && !hidesUsers(client)) throw userFailures.notFound()
    if (!(await isNameOf(pool, block, USERNAME, parts))) throw passwordFailures.wrong()
    if (!isTimely(TIMESTAMP, at, clock.now())) throw passwordFailures.wrong()
    await checkNamedDevice(parts.devices, pool, user, parameters)
    if (!(await oneTimeIds.consume(pool.id, block.id, block.expiresAt + markOutlivesMs))) throw sessionFailures.spent()

    const proves = async (verifier: bigint): Promise<boolean> => {
      const serverPublic = await makeServerPublic(cryptography, verifier, block.serverSecret)
      const claim = {
        poolName: poolNameOf(pool.id),
        userId: block.userId,
        secretBlock: fromBase64(PASSWORD_CLAIM_SECRET_BLOCK) ?? new Uint8Array(),
        timestamp: TIMESTAMP,
      }
      const signature = fromBase64(PASSWORD_CLAIM_SIGNATURE) ?? new Uint8Array()
      return verifyClaim(cryptography, { ...block, serverPublic, verifier }, claim, signature)
    }

    if (!user) {
      // So that it takes as long as checking a real proof.
      await proves((await simulateUser(sealer, pool, USERNAME)).verifier)
      throw passwordFailures.wrong()
    }
    rejectBlocked(client, user)
    const proven = await settleAttempt({ clock, users }, user, async (current) => {
      const credential = await passwords.open(pool, current)
      return credential !== undefined && proves(credential.verifier)
    })
    const custom = block.flow === 'CUSTOM_AUTH' ? provenBySrp : undefined
    const deviceKey = await earlierDevice(parts.devices, reply, proven, block)
    return completeSignIn(reply, { user: proven, methods: ['PASSWORD_SRP'], custom, deviceKey })
  }
}

/**
 * Whether a name belongs to the user of the block. A simulated user has two names: the requested one, with the case rules of
 * the pool, and the generated one. Any other name is rejected before the block is consumed, as for a real user; otherwise a
 * response that is sent twice with another name would reveal which users exist.
 */
const isNameOf = async (
  pool: PoolRecord,
  block: SecretBlock,
  name: string,
  { sealer, users }: Pick<Parts, 'sealer' | 'users'>,
): Promise<boolean> => {
  const found = await findUser(users, pool, name)
  return (found?.sub ?? (name === block.userId ? name : await simulateUserId(sealer, pool, name))) === block.sub
}

/** The steps of a custom sign-in that started with an SRP exchange, after a correct proof. */
const provenBySrp = [finishedStep('SRP_A', true), finishedStep('PASSWORD_VERIFIER', true)]

/** How long the one-time id is kept after the block expires, for the slowest of racing responses. */
const markOutlivesMs = minute

/** Opens the block of the response and checks it against the session, if there is one. */
const openBlock = async (
  { pool, client, session }: Reply,
  text: string,
  { clock, sealer, sessions }: Pick<Parts, 'clock' | 'sealer' | 'sessions'>,
): Promise<SecretBlock> => {
  const opened =
    session === undefined ? undefined : await sessions.read(session, { poolId: pool.id, clientId: client.id })
  if (opened && opened.state.challenge !== 'PASSWORD_VERIFIER') throw sessionFailures.invalid()
  const block = await openSecretBlock(sealer, client, text)
  if (!block) throw passwordFailures.wrong()
  if (opened && opened.state.data?.block !== block.id) throw sessionFailures.invalid()
  if (clock.now() >= block.expiresAt) throw sessionFailures.expired()
  return block
}

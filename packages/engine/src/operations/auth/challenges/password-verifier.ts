import type { PoolRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { requireParameters } from '../../../domain/auth/parameters.ts'
import { openSecretBlock, type SecretBlock } from '../../../domain/auth/secret-block.ts'
import { simulateUser } from '../../../domain/auth/simulated-user.ts'
import { isTimely, parseTimestamp } from '../../../domain/auth/srp-timestamp.ts'
import { refuseBlocked } from '../../../domain/auth/standing.ts'
import { hidesUsers } from '../../../domain/clients/hides-users.ts'
import { checkSecretHash } from '../../../domain/clients/secret-hash.ts'
import { fromBase64 } from '../../../domain/encoding/base64.ts'
import { settleAttempt } from '../../../domain/lockout/settle-attempt.ts'
import { verifyClaim } from '../../../domain/srp/claim.ts'
import { makeServerPublic } from '../../../domain/srp/exchange.ts'
import { poolNameOf } from '../../../domain/srp/parameters.ts'
import { findUser } from '../../../domain/users/find-user.ts'
import { sessionFailures } from '../../../failures/sessions.ts'
import { signInFailures } from '../../../failures/sign-in.ts'
import { userFailures } from '../../../failures/users.ts'
import type { Challenge, Reply } from '../challenge.ts'
import { type CompleteNeeds, completeSignIn } from '../steps/complete-sign-in.ts'

/**
 * The proof of a password by SRP. The secret block holds all that the server must know of the exchange, so the answer is good
 * without Session too; with one, the two must belong together. One exchange takes one answer, right or wrong.
 */
export const passwordVerifier: Challenge<'cryptography' | 'passwords' | 'oneTimeIds' | 'users' | CompleteNeeds> = {
  sides: ['public', 'admin'],
  answer: async (reply, needs) => {
    const { pool, client, parameters } = reply
    const { clock, cryptography, passwords, sealer, oneTimeIds, users } = needs
    const { USERNAME, PASSWORD_CLAIM_SECRET_BLOCK, PASSWORD_CLAIM_SIGNATURE, TIMESTAMP } = requireParameters(
      parameters,
      'USERNAME',
      'PASSWORD_CLAIM_SECRET_BLOCK',
      'PASSWORD_CLAIM_SIGNATURE',
      'TIMESTAMP',
    )
    const at = parseTimestamp(TIMESTAMP)
    if (at === undefined) throw signInFailures.timestampForm()
    await checkSecretHash({ cryptography, sealer }, client, USERNAME, parameters.SECRET_HASH, 'auth')

    const block = await openBlock(reply, PASSWORD_CLAIM_SECRET_BLOCK, needs)
    const user = await users.find(pool.id, block.sub)
    if (!user && !hidesUsers(client)) throw userFailures.notFound()
    if (!(await isNameOf(pool, block, USERNAME, needs))) throw signInFailures.wrongPassword()
    if (!isTimely(TIMESTAMP, at, clock.now())) throw signInFailures.wrongPassword()
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
      // Takes the time that checking a proof takes.
      await proves((await simulateUser(sealer, pool, USERNAME)).verifier)
      throw signInFailures.wrongPassword()
    }
    refuseBlocked(client, user)
    const proven = await settleAttempt(needs, user, async (current) => {
      const credential = await passwords.open(pool, current)
      return credential !== undefined && proves(credential.verifier)
    })
    return completeSignIn({ pool, client }, proven, reply.metadata, needs)
  },
}

/**
 * Whether a name is that of the block's user. A made-up user has names too: the one asked for, in any case the pool ignores,
 * and the one it was given. Any other is refused before the block is spent, as for a real user: an answer sent twice under
 * another name must not tell the two apart.
 */
const isNameOf = async (
  pool: PoolRecord,
  block: SecretBlock,
  name: string,
  { sealer, users }: Pick<Dependencies, 'sealer' | 'users'>,
): Promise<boolean> => {
  const found = await findUser(users, pool, name)
  return (found?.sub ?? (name === block.userId ? name : (await simulateUser(sealer, pool, name)).userId)) === block.sub
}

/** The mark must be there for the slowest of racing answers, though the block expires while they are looked at. */
const markOutlivesMs = 60_000

/** Opens the block that the answer brings back, and holds the session against it where one comes with it. */
const openBlock = async (
  { pool, client, session }: Reply,
  text: string,
  { clock, sealer, sessions }: Pick<Dependencies, 'clock' | 'sealer' | 'sessions'>,
): Promise<SecretBlock> => {
  const opened =
    session === undefined ? undefined : await sessions.read(session, { poolId: pool.id, clientId: client.id })
  if (opened && opened.state.challenge !== 'PASSWORD_VERIFIER') throw sessionFailures.invalid()
  const block = await openSecretBlock(sealer, client, text)
  if (!block) throw signInFailures.wrongPassword()
  if (opened && opened.state.data?.block !== block.id) throw sessionFailures.invalid()
  if (clock.now() >= block.expiresAt) throw sessionFailures.expired()
  return block
}

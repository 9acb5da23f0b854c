import type { ClientRecord, GrantRecord, GrantStore } from '@poolhouse/storage'
import { toBase64Url } from '../kernel/encoding/base64.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { refreshFailures } from './errors.ts'

/** Creates, finds and rotates refresh tokens. Only their hashes are stored. */
export interface RefreshTokens {
  /** Returns a new token (384 random bits, in characters that TokenModelType allows) and its hash. */
  create(poolId: string): Promise<{ readonly text: string; readonly hash: string }>
  /** Returns the grant of a refresh token, and the stored token. Undefined for an unknown token. */
  find(poolId: string, text: string): ReturnType<GrantStore['findByRefreshToken']>
  /**
   * Replaces a token with a new one, which it returns. Throws, and revokes the sign-in, if the token was replaced before and the
   * grace period is over.
   */
  rotate(client: ClientRecord, grant: GrantRecord, hash: string): Promise<string>
  /**
   * Revokes the sign-in of a refresh token that was used after it was replaced, because this or an earlier use was by an
   * attacker (RFC 9700, section 4.14.2).
   */
  endFamily(grant: GrantRecord): Promise<void>
}

/** Builds the service. */
export const createRefreshTokens = ({
  clock,
  environment,
  grants,
  random,
  sealer,
}: {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'sessionSecurity'>
  readonly grants: GrantStore
  readonly random: Random
  readonly sealer: Sealer
}): RefreshTokens => {
  const hashOf = (poolId: string, text: string) => sealer.digest(text, `refresh-token/${poolId}`)

  const create: RefreshTokens['create'] = async (poolId) => {
    const text = toBase64Url(random.bytes(48))
    return { text, hash: await hashOf(poolId, text) }
  }

  const endFamily: RefreshTokens['endFamily'] = async ({ poolId, eventId }) => {
    if (environment.sessionSecurity !== 'off') await grants.revoke(poolId, eventId, clock.now())
  }

  return {
    create,

    find: async (poolId, text) => grants.findByRefreshToken(poolId, await hashOf(poolId, text)),

    rotate: async (client, grant, from) => {
      const { poolId, eventId } = grant
      const { text, hash } = await create(poolId)
      const outcome = await grants.rotate({
        poolId,
        eventId,
        from,
        to: hash,
        at: clock.now(),
        graceMs: graceMsOf(client),
      })
      if (outcome === 'rotated') return text
      await endFamily(grant)
      throw refreshFailures.reused()
    },

    endFamily,
  }
}

/** The time for which a replaced refresh token stays valid: RetryGracePeriodSeconds, by default 0. */
const graceMsOf = ({ settings }: ClientRecord): number =>
  (settings.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) * 1000

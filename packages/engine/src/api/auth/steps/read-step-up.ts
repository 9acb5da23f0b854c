import type { GrantRecord } from '@poolhouse/storage'
import type { Caller } from '../../../clients/client-auth.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { poolFailures } from '../../../pools/errors.ts'
import { isAtLeast } from '../../../pools/rules/tiers.ts'
import type { Attempt } from '../../../sign-in/attempt.ts'
import type { Parameters } from '../../../sign-in/rules/parameters.ts'
import { stepUpFailures } from '../../../step-up/errors.ts'
import { acrValuesOf, type Level, type Reference } from '../../../step-up/rules/levels.ts'

/**
 * Reads TARGET_ACR_VALUES, MAX_AGE and ACCESS_TOKEN of a choice-based sign-in (behaviour: tokens, section 12; M). Values that do
 * not name a level of the pool are ignored. The factors of the access token count unless its sign-in is older than MAX_AGE.
 * Undefined without TARGET_ACR_VALUES.
 */
export const readStepUp = async (
  { client, pool }: Caller,
  { ACCESS_TOKEN, MAX_AGE, TARGET_ACR_VALUES }: Parameters,
  { accessTokens, clock }: Pick<Dependencies, 'accessTokens' | 'clock'>,
): Promise<Attempt['stepUp']> => {
  if (TARGET_ACR_VALUES === undefined) {
    if (ACCESS_TOKEN !== undefined) throw stepUpFailures.tokenWithoutLevel()
    return undefined
  }
  if (!isAtLeast(pool, 'ESSENTIALS')) throw poolFailures.featureNotAvailable('Step-up Authentication', 'LITE')
  const values = acrValuesOf(pool.settings)
  const targets = TARGET_ACR_VALUES.split(' ')
    .map((value) => (values.indexOf(value) + 1) as Level | 0)
    .filter((level) => level !== 0)
  if (targets.length === 0) throw stepUpFailures.noLevel()
  if (MAX_AGE !== undefined && !/^\d{1,10}$/.test(MAX_AGE)) throw stepUpFailures.badMaxAge()
  if (ACCESS_TOKEN === undefined) return { targets, credit: [] }

  const earlier = await accessTokens.authenticate(ACCESS_TOKEN)
  // G: a sign-in to another client does not count.
  if (earlier.client.id !== client.id || earlier.pool.id !== pool.id) throw stepUpFailures.otherUser()
  const age = clock.now() - earlier.grant.authenticatedAt
  const isRecent = MAX_AGE === undefined || age <= Number(MAX_AGE) * 1000
  return { targets, credit: isRecent ? creditOf(earlier.grant) : [], sub: earlier.user.sub }
}

const creditOf = ({ assurance }: GrantRecord): readonly Reference[] =>
  (assurance?.amr ?? []).filter((reference) => reference !== 'mfa')

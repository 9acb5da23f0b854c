import { domainFailures } from '../../domains/errors.ts'
import { statusOf } from '../../domains/rules/describe-domain.ts'
import { namesDomain } from '../../domains/rules/domain-of-pool.ts'
import { changePool } from '../../pools/change-pool.ts'
import type { Handler } from '../handler.ts'

/** Takes a domain from a pool: its pages stop at once, while sign-in by the API goes on (H). Rejects one that is not ready (M). */
export const deleteUserPoolDomain: Handler<
  'DeleteUserPoolDomain',
  'clock' | 'environment' | 'domains' | 'pools'
> = async ({ UserPoolId, Domain }, { clock, environment, domains, pools }) => {
  const pool = await pools.find(UserPoolId)
  if (!pool || !namesDomain(pool, Domain)) throw domainFailures.notFound()
  const domain = await domains.find(Domain)
  const status = domain ? statusOf(domain, environment, clock.now()) : 'ACTIVE'
  if (status !== 'ACTIVE') throw domainFailures.notReady(status)

  // The name first: while the pool still has it, an interrupted deletion can be repeated.
  await domains.delete(pool.id, Domain)
  await changePool(pools, pool.id, (current) => {
    const { Domain: prefix, CustomDomain: host, ...settings } = current.settings
    return {
      ...current,
      settings: {
        ...settings,
        ...(prefix !== undefined && prefix !== Domain && { Domain: prefix }),
        ...(host !== undefined && host !== Domain && { CustomDomain: host }),
      },
    }
  })
  return {}
}

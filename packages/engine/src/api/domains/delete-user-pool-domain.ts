import { domainFailures } from '../../domains/errors.ts'
import { statusOf } from '../../domains/rules/describe-domain.ts'
import { removeDomain } from '../../domains/remove-domain.ts'
import { namesDomain } from '../../domains/rules/domain-of-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Deletes a domain of a pool: its pages stop immediately; sign-in with the API still works (H). Rejects one that is not ready (M).
 */
export const deleteUserPoolDomain: Handler<
  'DeleteUserPoolDomain',
  'clock' | 'environment' | 'domains' | 'pools'
> = async ({ UserPoolId, Domain }, { clock, environment, domains, pools }) => {
  const pool = await pools.find(UserPoolId)
  if (!pool || !namesDomain(pool, Domain)) throw domainFailures.notFound()
  const domain = await domains.find(Domain)
  const status = domain ? statusOf(domain, environment, clock.now()) : 'ACTIVE'
  if (status !== 'ACTIVE') throw domainFailures.notReady(status)

  await removeDomain({ domains, pools }, pool.id, Domain)
  return {}
}

import { domainFailures } from '../../domains/errors.ts'
import { requireDomainOf } from '../../domains/find-domain.ts'
import { summarizeDomain } from '../../domains/rules/describe-domain.ts'
import { checkCustomDomain } from '../../domains/rules/domain-name.ts'
import { checkManagedLoginVersion } from '../../domains/rules/managed-login.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes the version of the pages, or certificate, policy and routing of a custom domain, whose CustomDomainConfig must be
 * sent each time (H). Other omitted members are kept (L).
 */
export const updateUserPoolDomain: Handler<'UpdateUserPoolDomain', 'clock' | 'domains' | 'pools'> = async (
  { UserPoolId, Domain, ManagedLoginVersion, CustomDomainConfig: custom, Routing },
  { clock, domains, pools },
  { requestId },
) => {
  if (custom && custom.CertificateArn === undefined) throw domainFailures.certificateMissing()
  const pool = await requirePool(pools, UserPoolId)
  const domain = await requireDomainOf(domains, pool, Domain)
  if (domain.custom && !custom) throw domainFailures.customWithoutConfig()
  if (!domain.custom && custom) throw domainFailures.prefixWithConfig()
  if (custom) checkCustomDomain(Domain, custom, requestId)
  if (Routing?.Failover && !custom) throw domainFailures.failoverOfPrefix()
  if (ManagedLoginVersion !== undefined) checkManagedLoginVersion(pool, ManagedLoginVersion)

  const changed = {
    ...domain,
    managedLoginVersion: ManagedLoginVersion ?? domain.managedLoginVersion,
    ...(custom && { custom }),
    ...(Routing && { routing: Routing }),
    modifiedAt: clock.now(),
  }
  if ((await domains.save(changed)) === 'stale') throw domainFailures.changedMeanwhile()
  return summarizeDomain(changed)
}

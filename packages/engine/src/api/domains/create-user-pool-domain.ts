import { addDomain } from '../../domains/add-domain.ts'
import { customDomains } from '../../domains/custom-domains.ts'
import { domainFailures } from '../../domains/errors.ts'
import { removeDomain } from '../../domains/remove-domain.ts'
import { summarizeDomain } from '../../domains/rules/describe-domain.ts'
import { checkCustomDomain, checkPrefix } from '../../domains/rules/domain-name.ts'
import { domainSetting } from '../../domains/rules/domain-of-pool.ts'
import { checkManagedLoginVersion, defaultVersion } from '../../domains/rules/managed-login.ts'
import { isWithinMaximum } from '../../limits/is-within-maximum.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * Creates a domain of a pool: a prefix, or a custom host name with CustomDomainConfig. A pool has at most one of each kind (H),
 * and all pools together have at most four custom domains (H).
 */
export const createUserPoolDomain: Handler<
  'CreateUserPoolDomain',
  'clock' | 'environment' | 'random' | 'domains' | 'pools'
> = async (
  { UserPoolId, Domain, ManagedLoginVersion = defaultVersion, CustomDomainConfig: custom, Routing },
  { clock, environment, random, domains, pools },
  { requestId },
) => {
  if (custom && custom.CertificateArn === undefined) throw domainFailures.certificateMissing()
  const pool = await requirePool(pools, UserPoolId)
  if (custom) checkCustomDomain(Domain, custom, requestId)
  else checkPrefix(Domain)
  if (Routing?.Failover && !custom) throw domainFailures.failoverOfPrefix()
  checkManagedLoginVersion(pool, ManagedLoginVersion)
  if (pool.settings[domainSetting({ custom })] !== undefined) throw domainFailures.alreadyConfigured()

  const at = clock.now()
  const domain = {
    poolId: pool.id,
    domain: Domain,
    version: 1,
    createdAt: at,
    modifiedAt: at,
    managedLoginVersion: ManagedLoginVersion,
    distribution: `d${random.text(13, alphabet)}.cloudfront.net`,
    ...(custom && { custom }),
    ...(Routing && { routing: Routing }),
  }
  const stores = { domains, pools }
  const maximum = quotaOf(environment, 'customDomains')
  if (custom && (await customDomains(stores)).length >= maximum) throw domainFailures.tooMany()
  await addDomain(stores, domain, at)
  if (custom && !(await isWithinMaximum(clock, Domain, maximum, () => customDomains(stores)))) {
    await removeDomain(stores, pool.id, Domain)
    throw domainFailures.tooMany()
  }
  return summarizeDomain(domain)
}

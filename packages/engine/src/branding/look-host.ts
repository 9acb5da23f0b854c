import type { DomainStore, PoolRecord } from '@poolhouse/storage'
import { requireDomainOf } from '../domains/find-domain.ts'
import { statusOf } from '../domains/rules/describe-domain.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { brandingFailures } from './errors.ts'
import type { LookHost } from './rules/describe-look.ts'

interface LookHostNeeds {
  readonly clock: Clock
  readonly domains: DomainStore
  readonly environment: Environment
}

/** The host of a pool's pages: its custom domain, or the distribution of its prefix domain. Throws unless it is active (H). */
export const requireLookHost = async (
  { clock, domains, environment }: LookHostNeeds,
  pool: PoolRecord,
): Promise<LookHost> => {
  const name = pool.settings.CustomDomain ?? pool.settings.Domain
  if (!name) throw brandingFailures.domainMissing()
  const domain = await requireDomainOf(domains, pool, name)
  if (statusOf(domain, environment, clock.now()) !== 'ACTIVE') throw brandingFailures.domainNotActive()
  const isCustom = domain.custom !== undefined
  return { host: isCustom ? name : domain.distribution, isCustom }
}

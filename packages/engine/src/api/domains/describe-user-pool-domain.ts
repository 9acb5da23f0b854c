import { findDomain } from '../../domains/find-domain.ts'
import { describeDomain } from '../../domains/rules/describe-domain.ts'
import type { Handler } from '../handler.ts'

/** Returns a domain by its name alone. For an unknown domain, the description is empty (H). */
export const describeUserPoolDomain: Handler<
  'DescribeUserPoolDomain',
  'clock' | 'environment' | 'domains' | 'pools'
> = async ({ Domain }, { clock, environment, domains, pools }) => {
  const found = await findDomain({ domains, pools }, Domain)
  return { DomainDescription: found ? describeDomain(found.domain, environment, clock.now()) : {} }
}

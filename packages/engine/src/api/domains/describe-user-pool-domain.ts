import { findDomain } from '../../domains/find-domain.ts'
import { describeDomain } from '../../domains/rules/describe-domain.ts'
import type { Handler } from '../handler.ts'

/** Returns a domain, found by its name alone. An unknown one is an empty description, not an error (H). */
export const describeUserPoolDomain: Handler<
  'DescribeUserPoolDomain',
  'clock' | 'environment' | 'domains' | 'pools'
> = async ({ Domain }, { clock, environment, domains, pools }) => {
  const found = await findDomain({ domains, pools }, Domain)
  return { DomainDescription: found ? describeDomain(found.domain, environment, clock.now()) : {} }
}

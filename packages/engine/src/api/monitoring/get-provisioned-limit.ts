import { limitRange } from '../../monitoring/rules/provisioned-limits.ts'
import type { Handler } from '../handler.ts'

/** Returns the free rate of a category, and the rate that UpdateProvisionedLimit set (H). */
export const getProvisionedLimit: Handler<'GetProvisionedLimit', 'installation'> = async (
  { LimitDefinition },
  { installation },
) => {
  const category = LimitDefinition.Attributes['Category']
  const { free } = limitRange(category)
  const { [String(category)]: provisioned = free } = await installation.provisionedLimits()
  return { Limit: { LimitDefinition, ProvisionedLimitValue: provisioned, FreeLimitValue: free } }
}

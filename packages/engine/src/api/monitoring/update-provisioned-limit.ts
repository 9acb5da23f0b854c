import { monitoringFailures } from '../../monitoring/errors.ts'
import { limitRange } from '../../monitoring/rules/provisioned-limits.ts'
import type { Handler } from '../handler.ts'

/**
 * Sets the rate of a category, between the free rate and the maximum (H). If limits are on, every process enforces it within
 * ten seconds, multiplied by the operator's quota factor like all rates.
 */
export const updateProvisionedLimit: Handler<'UpdateProvisionedLimit', 'installation'> = async (
  { LimitDefinition, RequestedLimitValue },
  { installation },
) => {
  const category = LimitDefinition.Attributes['Category']
  const { free, maximum } = limitRange(category)
  if (RequestedLimitValue < free) throw monitoringFailures.limitTooLow(free)
  if (RequestedLimitValue > maximum) throw monitoringFailures.limitTooHigh(maximum)
  await installation.storeProvisionedLimit(String(category), RequestedLimitValue)
  return { Limit: { LimitDefinition, ProvisionedLimitValue: RequestedLimitValue, FreeLimitValue: free } }
}

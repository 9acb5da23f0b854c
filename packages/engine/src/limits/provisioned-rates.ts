import type { InstallationStore } from '@poolhouse/storage'
import { second } from '../kernel/durations.ts'
import { type ProvisionedLimits, type Rate, ratesOf } from './rules/rates.ts'

/** How long a process caches the limits, in milliseconds. */
const readFor = 10 * second

/** The rates that UpdateProvisionedLimit raised. */
export interface ProvisionedRates {
  /** Returns the provisioned value of a rate. Changes by other processes are visible within ten seconds. */
  current(rate: Rate, now: number): Promise<Rate>
}

/** Creates the service. It reads the provisioned limits at most every ten seconds. */
export const createProvisionedRates = (
  installation: Pick<InstallationStore, 'provisionedLimits'>,
  quotaFactor: number,
): ProvisionedRates => {
  let rates: Promise<ReadonlyMap<string, Rate>> | undefined
  let readAt = 0

  const read = async () => {
    try {
      return ratesByName(quotaFactor, await installation.provisionedLimits())
    } catch (error) {
      rates = undefined
      throw error
    }
  }

  return {
    current: async (rate, now) => {
      if (!rates || now - readAt >= readFor) {
        readAt = now
        rates = read()
      }
      return (await rates).get(rate.name) ?? rate
    },
  }
}

/** All rates by name. */
const ratesByName = (factor: number, provisioned: ProvisionedLimits): ReadonlyMap<string, Rate> => {
  const { categories, address, ...others } = ratesOf(factor, provisioned)
  const rates = [...Object.values(others), ...Object.values(categories), ...Object.values(address)]
  return new Map(rates.map((rate) => [rate.name, rate]))
}

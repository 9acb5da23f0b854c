import type { RiskConfigurationRecord, RiskConfigurationStore } from '@poolhouse/storage'
import { allClients } from '../clients/all-clients.ts'

/** Finds the configuration that applies to a client: its own, or that of the pool (M). Without a client, that of the pool. */
export const findRisk = async (
  riskConfigurations: RiskConfigurationStore,
  poolId: string,
  clientId: string | undefined,
): Promise<RiskConfigurationRecord | undefined> =>
  (clientId === undefined ? undefined : await riskConfigurations.find(poolId, clientId)) ??
  riskConfigurations.find(poolId, allClients)

import type { RiskConfigurationRecord, RiskConfigurationStore } from '@poolhouse/storage'
import { allClients } from '../clients/all-clients.ts'

/** The configuration that holds for a client: its own, or the pool's (M). Without a client, the pool's. */
export const findRisk = async (
  riskConfigurations: RiskConfigurationStore,
  poolId: string,
  clientId: string | undefined,
): Promise<RiskConfigurationRecord | undefined> =>
  (clientId === undefined ? undefined : await riskConfigurations.find(poolId, clientId)) ??
  riskConfigurations.find(poolId, allClients)

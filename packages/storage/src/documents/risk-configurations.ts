import type { RiskConfigurationRecord } from '../records/risk-configuration-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Risk configurations of pools and of app clients. */
export const riskConfigurationDocuments = documentType<RiskConfigurationRecord>()({
  name: 'risk_configurations',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'clientId'],
})

export type RiskConfigurationStore = DocumentStore<typeof riskConfigurationDocuments>

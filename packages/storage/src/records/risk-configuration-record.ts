import type { RiskConfigurationType } from '@poolhouse/schemas'

/** Set by SetRiskConfiguration for a pool or for one app client. */
export interface RiskConfigurationRecord {
  readonly poolId: string
  /** `ALL` for the pool. */
  readonly clientId: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly parts: RiskParts
}

/** The three parts, in the words of the operation, with defaults filled in. */
export type RiskParts = Pick<
  RiskConfigurationType,
  'CompromisedCredentialsRiskConfiguration' | 'AccountTakeoverRiskConfiguration' | 'RiskExceptionConfiguration'
>

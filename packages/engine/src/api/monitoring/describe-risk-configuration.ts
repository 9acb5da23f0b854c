import { requireClientOf } from '../../clients/find-client.ts'
import { findRisk } from '../../monitoring/find-risk.ts'
import { describeRisk } from '../../monitoring/rules/risk-configuration.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the risk configuration of a pool, or the one that applies to an app client (M). */
export const describeRiskConfiguration: Handler<
  'DescribeRiskConfiguration',
  'clients' | 'pools' | 'riskConfigurations'
> = async ({ UserPoolId, ClientId }, { clients, pools, riskConfigurations }) => {
  const pool = await requirePool(pools, UserPoolId)
  if (ClientId !== undefined) await requireClientOf(clients, pool.id, ClientId)
  const record = await findRisk(riskConfigurations, pool.id, ClientId)
  return { RiskConfiguration: describeRisk({ UserPoolId: pool.id, ClientId }, record) }
}

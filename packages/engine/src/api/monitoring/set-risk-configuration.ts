import { requireClientOf } from '../../clients/find-client.ts'
import { allClients } from '../../clients/all-clients.ts'
import { untilSaved } from '../../kernel/until-saved.ts'
import { monitoringFailures } from '../../monitoring/errors.ts'
import { describeRisk, riskParts } from '../../monitoring/rules/risk-configuration.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces the risk configuration of a pool or of one app client: omitted parts are removed (M); if all parts are omitted, a
 * client inherits from its pool again (H). Allowed in every tier, because tiers only limit enforcement (H).
 */
export const setRiskConfiguration: Handler<
  'SetRiskConfiguration',
  'clients' | 'clock' | 'compromisedPasswords' | 'pools' | 'riskConfigurations'
> = async (request, { clients, clock, compromisedPasswords, pools, riskConfigurations }) => {
  const { UserPoolId, ClientId } = request
  const pool = await requirePool(pools, UserPoolId)
  if (ClientId !== undefined) await requireClientOf(clients, pool.id, ClientId)
  const parts = riskParts(request)
  const at = clock.now()
  const key = { poolId: pool.id, clientId: ClientId ?? allClients }
  const changed = { ...key, version: 1, createdAt: at, modifiedAt: at, parts }
  const isInherited = Object.keys(parts).length === 0
  await untilSaved(async () => {
    const current = await riskConfigurations.find(key.poolId, key.clientId)
    const isSaved = isInherited
      ? !current || (await riskConfigurations.delete(key.poolId, key.clientId))
      : current
        ? (await riskConfigurations.save({ ...current, modifiedAt: at, parts })) === 'saved'
        : await riskConfigurations.insert(changed)
    return isSaved || undefined
  }, monitoringFailures.tooMuchContention)
  if (parts.CompromisedCredentialsRiskConfiguration) compromisedPasswords.required()
  return { RiskConfiguration: describeRisk({ UserPoolId: pool.id, ClientId }, changed) }
}

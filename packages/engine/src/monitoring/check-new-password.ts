import type { EventFilterType, EventRiskType } from '@poolhouse/schemas'
import type { PoolRecord, RiskConfigurationStore } from '@poolhouse/storage'
import { passwordFailures } from '../passwords/errors.ts'
import type { CompromisedPasswords } from '../ports/compromised-passwords.ts'
import { findRisk } from './find-risk.ts'
import { blocksCompromised, compromisedRisks, coversEvent } from './rules/compromised.ts'
import { protectionOf } from './rules/protection.ts'

/**
 * Compares a new password with the list of compromised ones, in pools with threat protection. Throws InvalidPasswordException
 * if the risk configuration of the client or pool blocks it (H). Returns the risk to record; undefined if there is none. Call
 * it after policy and history were checked.
 */
export type CheckNewPassword = (
  pool: PoolRecord,
  clientId: string,
  event: Exclude<EventFilterType, 'SIGN_IN'>,
  password: string,
) => Promise<EventRiskType | undefined>

/** Creates the function. */
export const createCheckNewPassword =
  ({
    compromisedPasswords,
    riskConfigurations,
  }: {
    readonly compromisedPasswords: CompromisedPasswords
    readonly riskConfigurations: RiskConfigurationStore
  }): CheckNewPassword =>
  async (pool, clientId, event, password) => {
    const mode = protectionOf(pool)
    if (mode === 'OFF') return undefined
    const parts = (await findRisk(riskConfigurations, pool.id, clientId))?.parts ?? {}
    if (!coversEvent(parts, event) || !(await compromisedPasswords.contains(password))) return undefined
    if (blocksCompromised(mode, parts)) throw passwordFailures.compromised()
    return compromisedRisks.noticed
  }

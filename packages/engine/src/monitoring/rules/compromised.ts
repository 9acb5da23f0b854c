import type { EventFilterType, EventRiskType } from '@poolhouse/schemas'
import type { RiskParts } from '@poolhouse/storage'
import type { CompromisedPasswords } from '../../ports/compromised-passwords.ts'
import type { Protection } from './protection.ts'

/** What is known about a password. `blocked`: it is compromised, and the request must fail. */
export type PasswordVerdict = 'unknown' | 'compromised' | 'blocked'

/**
 * Judges a password. Without a configuration, compromised passwords are recorded. AUDIT never blocks (H). An event that the
 * EventFilter leaves out is not judged.
 */
export const judgePassword = async (
  compromisedPasswords: CompromisedPasswords,
  mode: Protection,
  { CompromisedCredentialsRiskConfiguration: configured }: RiskParts,
  event: EventFilterType,
  password: string,
): Promise<PasswordVerdict> => {
  if (configured?.EventFilter && !configured.EventFilter.includes(event)) return 'unknown'
  if (!(await compromisedPasswords.contains(password))) return 'unknown'
  return mode === 'ENFORCED' && configured?.Actions.EventAction === 'BLOCK' ? 'blocked' : 'compromised'
}

/** How events show a compromised password that blocked the request, or that was only noticed. */
export const compromisedRisks = {
  blocked: { RiskDecision: 'Block', CompromisedCredentialsDetected: true },
  compromised: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: true },
} as const satisfies Readonly<Record<Exclude<PasswordVerdict, 'unknown'>, EventRiskType>>

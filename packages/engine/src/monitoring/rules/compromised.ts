import type { EventFilterType, EventRiskType } from '@poolhouse/schemas'
import type { RiskParts } from '@poolhouse/storage'
import type { Protection } from './protection.ts'

/** Whether the passwords of an event are compared with the list: the EventFilter can exclude events. */
export const coversEvent = (
  { CompromisedCredentialsRiskConfiguration: configured }: RiskParts,
  event: EventFilterType,
) => configured?.EventFilter?.includes(event) ?? true

/**
 * Whether a compromised password makes the request fail. Without a configuration it is only recorded, and AUDIT never blocks (H).
 */
export const blocksCompromised = (
  mode: Protection,
  { CompromisedCredentialsRiskConfiguration: configured }: RiskParts,
): boolean => mode === 'ENFORCED' && configured?.Actions.EventAction === 'BLOCK'

/** The risk of a compromised password that blocked the request, or that was only recorded. */
export const compromisedRisks = {
  blocked: { RiskDecision: 'Block', CompromisedCredentialsDetected: true },
  noticed: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: true },
} as const satisfies Readonly<Record<string, EventRiskType>>

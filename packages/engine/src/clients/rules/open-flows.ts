import type { ExplicitAuthFlowsType } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'
import { rotatesTokens } from './rotation.ts'

/** The flows that a client can enable, each under its newest name. */
export type FlowName =
  | 'USER_PASSWORD_AUTH'
  | 'ADMIN_USER_PASSWORD_AUTH'
  | 'USER_SRP_AUTH'
  | 'USER_AUTH'
  | 'CUSTOM_AUTH'
  | 'REFRESH_TOKEN_AUTH'
  | 'CLIENT_TOKEN_AUTH'

/** The flows that each value of ExplicitAuthFlows enables. The legacy values cannot disable SRP or refresh (M). */
const opened: Readonly<Record<ExplicitAuthFlowsType, readonly FlowName[]>> = {
  ALLOW_USER_PASSWORD_AUTH: ['USER_PASSWORD_AUTH'],
  ALLOW_ADMIN_USER_PASSWORD_AUTH: ['ADMIN_USER_PASSWORD_AUTH'],
  ALLOW_USER_SRP_AUTH: ['USER_SRP_AUTH'],
  ALLOW_USER_AUTH: ['USER_AUTH'],
  ALLOW_CUSTOM_AUTH: ['CUSTOM_AUTH'],
  ALLOW_REFRESH_TOKEN_AUTH: ['REFRESH_TOKEN_AUTH'],
  ALLOW_CLIENT_TOKEN_AUTH: ['CLIENT_TOKEN_AUTH'],
  USER_PASSWORD_AUTH: ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  ADMIN_NO_SRP_AUTH: ['ADMIN_USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  CUSTOM_AUTH_FLOW_ONLY: ['CUSTOM_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
}

/** The flows of a client without ExplicitAuthFlows (H). */
const openedByDefault: readonly FlowName[] = ['REFRESH_TOKEN_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH']

/**
 * Whether a flow is enabled for the client. REFRESH_TOKEN_AUTH does not support rotation, so it is disabled for
 * clients that rotate refresh tokens, regardless of ExplicitAuthFlows (H).
 */
export const isFlowEnabled = (client: ClientRecord, flow: FlowName): boolean => {
  if (flow === 'REFRESH_TOKEN_AUTH' && rotatesTokens(client)) return false
  const { ExplicitAuthFlows = [] } = client.settings
  const open = ExplicitAuthFlows.length > 0 ? ExplicitAuthFlows.flatMap((value) => opened[value]) : openedByDefault
  return open.includes(flow)
}

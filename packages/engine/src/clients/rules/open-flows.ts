import type { ExplicitAuthFlowsType } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'
import { rotatesTokens } from './rotation.ts'

/** The flows that a client opens or keeps shut, each under its newest name. */
export type FlowName =
  | 'USER_PASSWORD_AUTH'
  | 'ADMIN_USER_PASSWORD_AUTH'
  | 'USER_SRP_AUTH'
  | 'USER_AUTH'
  | 'CUSTOM_AUTH'
  | 'REFRESH_TOKEN_AUTH'

/** What each value of ExplicitAuthFlows opens. The legacy values never could shut SRP or refresh. */
const opened: Readonly<Record<ExplicitAuthFlowsType, readonly FlowName[]>> = {
  ALLOW_USER_PASSWORD_AUTH: ['USER_PASSWORD_AUTH'],
  ALLOW_ADMIN_USER_PASSWORD_AUTH: ['ADMIN_USER_PASSWORD_AUTH'],
  ALLOW_USER_SRP_AUTH: ['USER_SRP_AUTH'],
  ALLOW_USER_AUTH: ['USER_AUTH'],
  ALLOW_CUSTOM_AUTH: ['CUSTOM_AUTH'],
  ALLOW_REFRESH_TOKEN_AUTH: ['REFRESH_TOKEN_AUTH'],
  USER_PASSWORD_AUTH: ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  ADMIN_NO_SRP_AUTH: ['ADMIN_USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  CUSTOM_AUTH_FLOW_ONLY: ['CUSTOM_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
}

/** What a client opens that was made without ExplicitAuthFlows. */
const openedByDefault: readonly FlowName[] = ['REFRESH_TOKEN_AUTH', 'USER_SRP_AUTH', 'CUSTOM_AUTH']

/**
 * Whether the client has a flow turned on. The flow REFRESH_TOKEN_AUTH knows no rotation, so a client that rotates its
 * refresh tokens does not have it, whatever its ExplicitAuthFlows say.
 */
export const opensFlow = (client: ClientRecord, flow: FlowName): boolean => {
  if (flow === 'REFRESH_TOKEN_AUTH' && rotatesTokens(client)) return false
  const { ExplicitAuthFlows = [] } = client.settings
  const open = ExplicitAuthFlows.length > 0 ? ExplicitAuthFlows.flatMap((value) => opened[value]) : openedByDefault
  return open.includes(flow)
}

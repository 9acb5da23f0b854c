import type { ClientRecord } from '@poolhouse/storage'

/** Whether each refresh through this client gives a new refresh token in the place of the one presented. */
export const rotatesTokens = (client: ClientRecord): boolean =>
  client.settings.RefreshTokenRotation?.Feature === 'ENABLED'

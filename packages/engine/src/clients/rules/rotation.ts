import type { ClientRecord } from '@poolhouse/storage'

/** Whether each refresh replaces the refresh token of this client. Default: false (M). */
export const rotatesTokens = (client: ClientRecord): boolean =>
  client.settings.RefreshTokenRotation?.Feature === 'ENABLED'

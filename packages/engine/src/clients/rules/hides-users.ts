import type { ClientRecord } from '@poolhouse/storage'

/**
 * Whether responses to this client must not reveal which users exist (PreventUserExistenceErrors). Default: they
 * may (H).
 */
export const hidesUsers = (client: ClientRecord): boolean => client.settings.PreventUserExistenceErrors === 'ENABLED'

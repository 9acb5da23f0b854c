import type { ClientRecord } from '@poolhouse/storage'

/**
 * Whether answers through this client must not tell if a user exists (PreventUserExistenceErrors). Clients that were made
 * without the setting tell it, as the service's API does by default.
 */
export const hidesUsers = (client: ClientRecord): boolean => client.settings.PreventUserExistenceErrors === 'ENABLED'

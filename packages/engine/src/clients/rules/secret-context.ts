/**
 * Sealing context of the secrets of a client. A secret is sealed as UTF-8 bytes.
 */
export const secretContext = (clientId: string): string => `client-secret/${clientId}`

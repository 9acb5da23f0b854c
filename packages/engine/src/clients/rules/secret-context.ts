/**
 * What the secrets of a client are sealed for. A secret is sealed as its UTF-8 bytes; whoever makes or reads one uses this
 * context.
 */
export const secretContext = (clientId: string): string => `client-secret/${clientId}`

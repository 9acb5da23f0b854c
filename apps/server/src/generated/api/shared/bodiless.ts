// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** True for a status whose responses have no body. */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304

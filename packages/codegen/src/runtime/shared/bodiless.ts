// Copied into generated servers and mocks, without this line.

/** True for a status whose responses have no body. */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304

import type { Data } from '../cryptography.ts'

/** Converts data to bytes. */
export const toBytes = (data: Data): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data)

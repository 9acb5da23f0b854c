import type { Data } from '../cryptography.ts'

/** The bytes that data stands for. */
export const toBytes = (data: Data): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data)

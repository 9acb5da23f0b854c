import { toBase64Url } from '../kernel/encoding/base64.ts'
import type { Random } from '../ports/random.ts'

/** A challenge: 16 random bytes, base64url (H). */
export const newChallenge = (random: Random): string => toBase64Url(random.bytes(16))

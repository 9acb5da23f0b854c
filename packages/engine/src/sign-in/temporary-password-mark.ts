import type { UserRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'

/**
 * Identifies the credential that a user proved, without revealing it. A session with this mark is only valid for this temporary
 * password, not for one that an administrator sets later.
 */
export const temporaryPasswordMark = (sealer: Sealer, { credential }: UserRecord): Promise<string> =>
  sealer.digest(credential?.verifier ?? '', 'temporary-password')

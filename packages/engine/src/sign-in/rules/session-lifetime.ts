import type { ClientRecord } from '@poolhouse/storage'
import { minute } from '../../kernel/durations.ts'

/** Lifetime of the client's challenges in milliseconds: AuthSessionValidity. Default: 3 minutes. */
export const sessionLifetimeMs = (client: ClientRecord): number => (client.settings.AuthSessionValidity ?? 3) * minute

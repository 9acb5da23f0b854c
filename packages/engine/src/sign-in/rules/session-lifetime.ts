import type { ClientRecord } from '@poolhouse/storage'
import { minute } from '../../kernel/durations.ts'

/** How long a challenge of this client waits for its answer, in milliseconds: AuthSessionValidity, 3 minutes by default. */
export const sessionLifetimeMs = (client: ClientRecord): number => (client.settings.AuthSessionValidity ?? 3) * minute

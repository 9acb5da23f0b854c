import { appendFile } from 'node:fs/promises'
import { createWebhook, type WebhookDependencies } from '../../delivery/webhook.ts'
import type { LogTarget } from '../../settings/pool-logs.ts'
import type { PoolLogEntry } from './log-entries.ts'
import type { WriteBatch } from './log-queue.ts'

/** An entry and the name of its log group. */
export interface GroupEntry {
  readonly logGroup: string
  readonly entry: PoolLogEntry
}

/** Dependencies of writing. */
export interface WriteDependencies extends WebhookDependencies {
  readonly print: (text: string) => void
  /** Signs posts to webhooks; the settings require it for them. */
  readonly secret: Uint8Array | undefined
}

/** Maximum time for a webhook, in milliseconds. */
const patience = 10_000

const linesOf = (entries: readonly GroupEntry[]): string =>
  entries.map(({ entry }) => `${JSON.stringify(entry)}\n`).join('')

/** Writes JSON lines to a file or to standard output, or posts messages of the type `pool.logs`. */
export const writeBatchTo = (target: LogTarget, dependencies: WriteDependencies): WriteBatch<GroupEntry> => {
  if (target.kind === 'stdout') {
    return async ({ entries }) => {
      dependencies.print(linesOf(entries))
      return undefined
    }
  }
  if (target.kind === 'file') {
    // Opened for each batch: a file that was renamed or removed by log rotation is created again.
    return ({ entries }) =>
      appendFile(target.path, linesOf(entries), { mode: 0o600 }).then(
        () => undefined,
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'cannot be written'),
      )
  }
  const { secret = new Uint8Array(0), ...others } = dependencies
  return async ({ id, entries }) => {
    // The same id for each attempt: receivers recognize a batch that they have taken.
    const post = createWebhook({ kind: 'hook', url: target.url, secret }, { ...others, random: { uuid: () => id } })
    const delivered = await post({ type: 'pool.logs', data: { entries } }, patience)
    return delivered === 'accepted' ? undefined : delivered.detail
  }
}

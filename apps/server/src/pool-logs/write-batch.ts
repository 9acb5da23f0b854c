import { createWebhook, type WebhookDependencies } from '../delivery/webhook.ts'
import type { LogTarget } from '../settings/pool-logs.ts'
import type { PoolLogEntry } from './log-entries.ts'

/** Writes entries to a target. Returns undefined, or the reason of a failure for the log, without contents of entries. */
export type WriteBatch<Entry> = (batch: LogBatch<Entry>) => Promise<string | undefined>

/** Entries that are written together. A repeated batch has the same id. */
export interface LogBatch<Entry> {
  readonly id: string
  readonly entries: readonly Entry[]
}

/** An entry and the name of its log group. */
export interface GroupEntry {
  readonly logGroup: string
  readonly entry: PoolLogEntry
}

/** Targets of every runtime. */
export type CommonTarget = Exclude<LogTarget, { readonly kind: 'file' }>

/** Dependencies of writing. */
export interface WriteDependencies extends WebhookDependencies {
  /** Maximum time for a webhook, in milliseconds. */
  readonly timeoutMs: number
  /** Prints whole lines. */
  readonly print: (text: string) => void
  /** Signs posts to webhooks; the settings require it for them. */
  readonly secret: Uint8Array | undefined
}

/** The entries as JSON lines. */
export const linesOf = (entries: readonly GroupEntry[]): string =>
  entries.map(({ entry }) => `${JSON.stringify(entry)}\n`).join('')

/** Writes JSON lines to standard output, or posts messages of the type `pool.logs`. */
export const writeBatchTo = (target: CommonTarget, dependencies: WriteDependencies): WriteBatch<GroupEntry> => {
  if (target.kind === 'stdout') {
    return async ({ entries }) => {
      dependencies.print(linesOf(entries))
      return undefined
    }
  }
  const { secret = new Uint8Array(0), timeoutMs, ...others } = dependencies
  return async ({ id, entries }) => {
    // The same id for each attempt, so that receivers recognize duplicates.
    const post = createWebhook({ kind: 'hook', url: target.url, secret }, { ...others, random: { uuid: () => id } })
    const delivered = await post({ type: 'pool.logs', data: { entries } }, timeoutMs)
    return delivered === 'accepted' ? undefined : delivered.detail
  }
}

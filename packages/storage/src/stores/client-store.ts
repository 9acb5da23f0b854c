import type { Page, PageRequest } from '../page.ts'
import type { ClientRecord } from '../records/client-record.ts'
import type { SaveOutcome } from './save-outcome.ts'

/** Keeps app clients. */
export interface ClientStore {
  /**
   * Adds a client as version 1. Answers false, and adds nothing, when the id is taken, in whatever pool. Rejects with
   * `OwnerGone` when there is no such pool.
   */
  insert(client: ClientRecord): Promise<boolean>

  /** Finds a client by its id alone, whatever its pool. */
  find(clientId: string): Promise<ClientRecord | undefined>

  /** Replaces the client whose version is `client.version` and counts the version up. Of racing callers one saves, the others are stale. */
  save(client: ClientRecord): Promise<SaveOutcome>

  /** Answers false when there was none. */
  delete(poolId: string, clientId: string): Promise<boolean>

  /** The clients of a pool, by id. */
  list(poolId: string, page: PageRequest): Promise<Page<ClientRecord>>
}

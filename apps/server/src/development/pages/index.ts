import type { Api, Call, Clock } from '@poolhouse/engine'
import { messagesPath } from '../messages.ts'
import type { Outbox } from '../outbox.ts'
import { homePage, type ShownPool } from './home-page.ts'
import { messagesPage } from './messages-page.ts'
import { missingPage } from './missing-page.ts'

/** Dependencies of the pages. */
export interface PagesDependencies {
  readonly api: Pick<Api, 'invoke'>
  readonly outbox: Outbox
  readonly clock: Clock
  readonly region: string
  readonly publicUrl: () => string
}

/** Maximum numbers of pools, clients of a pool, and messages on the home page. */
const shown = { pools: 20, clients: 10, messages: 5 } as const

/** The call of the engine by a page, which has no caller. */
const call: Call = { requestId: 'page' }

const poolsOf = async ({ invoke }: Pick<Api, 'invoke'>) => {
  const { UserPools = [], NextToken } = await invoke('ListUserPools', { MaxResults: shown.pools }, call)
  const pools = await Promise.all(
    UserPools.map(async ({ Id: id = '', Name: name = '' }): Promise<ShownPool> => {
      const list = await invoke('ListUserPoolClients', { UserPoolId: id, MaxResults: shown.clients }, call)
      const clients = (list.UserPoolClients ?? []).map(({ ClientId = '', ClientName = '' }) => ({
        id: ClientId,
        name: ClientName,
      }))
      return { id, name, clients, hasMore: list.NextToken !== undefined }
    }),
  )
  return { pools, hasMore: NextToken !== undefined }
}

/** Renders the home page. */
export const renderHome = async ({ api, outbox, clock, region, publicUrl }: PagesDependencies): Promise<string> => {
  const messages = outbox.messages().slice(0, shown.messages)
  const parts = { ...(await poolsOf(api)), messages, region, url: publicUrl(), now: clock.now(), messagesPath }
  return String(await homePage(parts))
}

/** Renders the page of all messages or of those to an address. */
export const renderMessages = async (
  { outbox, clock }: Pick<PagesDependencies, 'outbox' | 'clock'>,
  to: string | undefined,
): Promise<string> => {
  const parts = { messages: outbox.messages(to), to, now: clock.now(), messagesPath }
  return String(await messagesPage(parts))
}

/** The text of the page for a path where nothing is served. */
export const renderMissing = async (path: string): Promise<string> => String(await missingPage({ path, messagesPath }))

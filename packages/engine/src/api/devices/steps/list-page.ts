import type { DeviceType, ListDevicesResponse } from '@poolhouse/schemas'
import type { DeviceRecord, UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { omitUndefined } from '../../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../../limits/rules/quotas.ts'

/** The members of ListDevices and AdminListDevices that select a page. */
interface PageInput {
  readonly Limit?: number | undefined
  readonly PaginationToken?: string | undefined
}

/** One page of a user's devices, by key. */
export const listPage = async (
  user: UserRecord,
  { Limit, PaginationToken }: PageInput,
  describe: (device: DeviceRecord) => DeviceType,
  { cursors, devices }: Pick<Dependencies, 'cursors' | 'devices'>,
): Promise<ListDevicesResponse> => {
  const listing = `devices/${user.poolId}/${user.sub}`
  const after = await cursors.read(listing, PaginationToken)
  const page = await devices.list(user, { limit: Limit || defaultPageSize, after })
  return omitUndefined({
    Devices: page.items.map((device) => describe(device)),
    PaginationToken: await cursors.issue(listing, page.next),
  })
}

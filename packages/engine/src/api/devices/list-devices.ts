import { describeDevice } from '../../devices/rules/describe-device.ts'
import { requireTracking } from '../../devices/rules/tracking.ts'
import type { Handler } from '../handler.ts'
import { listPage } from './steps/list-page.ts'

/** Lists the devices of the user of the access token, a page at a time. */
export const listDevices: Handler<'ListDevices', 'accessTokens' | 'cursors' | 'devices'> = async (input, needs) => {
  const { pool, user } = await needs.accessTokens.authenticate(input.AccessToken)
  requireTracking(pool)
  return listPage(user, input, describeDevice, needs)
}

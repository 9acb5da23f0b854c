import { csvHeader } from '../../imports/rules/header.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the columns of an import file: standard attributes, custom ones, then `cognito:` columns (H). */
export const getCSVHeader: Handler<'GetCSVHeader', 'pools'> = async ({ UserPoolId }, { pools }) => ({
  UserPoolId,
  CSVHeader: [...csvHeader(await requirePool(pools, UserPoolId))],
})

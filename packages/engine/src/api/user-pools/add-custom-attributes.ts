import { rejectWhileImporting } from '../../imports/reject-while-importing.ts'
import { changePool } from '../../pools/change-pool.ts'
import { schemaFailures } from '../../pools/errors.ts'
import { withCustomAttributes } from '../../pools/rules/schema.ts'
import type { Handler } from '../handler.ts'

/**
 * Adds custom attributes to the schema of a pool, all or none (M). They cannot be changed or removed later. App clients with
 * lists of readable or writable attributes cannot use them; others can (H).
 */
export const addCustomAttributes: Handler<'AddCustomAttributes', 'clock' | 'pools'> = async (
  { UserPoolId, CustomAttributes },
  { clock, pools },
) => {
  await changePool(pools, UserPoolId, (pool) => {
    rejectWhileImporting(pool)
    const { SchemaAttributes = [] } = pool.settings
    const extended = withCustomAttributes(SchemaAttributes, CustomAttributes, schemaFailures.alreadyExists)
    return { ...pool, settings: { ...pool.settings, SchemaAttributes: extended }, modifiedAt: clock.now() }
  })
  return {}
}

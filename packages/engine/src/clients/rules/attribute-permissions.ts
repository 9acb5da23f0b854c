import type { ClientSettings, PoolRecord } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'
import { isWritableByClients, schemaOf } from '../../users/rules/attributes.ts'

/**
 * Throws InvalidParameterException when a client's lists name attributes that the pool does not have or no client may write,
 * or leave users no way to give what the pool requires of them.
 */
export const checkAttributePermissions = (
  pool: PoolRecord,
  { ReadAttributes = [], WriteAttributes }: ClientSettings,
): void => {
  const schema = schemaOf(pool)
  if (!ReadAttributes.every((name) => schema.has(name))) throw clientSettingFailures.invalidReadAttributes()
  if (!WriteAttributes) return
  if (!WriteAttributes.every((name) => schema.has(name) && isWritableByClients(name))) {
    throw clientSettingFailures.invalidWriteAttributes()
  }
  for (const [name, { Required }] of schema) {
    if (Required && isWritableByClients(name) && !WriteAttributes.includes(name)) {
      throw clientSettingFailures.requiredNotWritable()
    }
  }
}

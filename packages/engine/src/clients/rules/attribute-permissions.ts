import type { ClientSettings, PoolRecord } from '@poolhouse/storage'
import { type ClientChange, clientSettingFailures } from '../setting-errors.ts'
import { isWritableByClients, schemaOf } from '../../users/rules/attributes.ts'

/**
 * Throws InvalidParameterException if a client's lists contain attributes that the pool does not have or that
 * clients cannot write, or if a required attribute is not writable (H).
 */
export const checkAttributePermissions = (
  pool: PoolRecord,
  { ReadAttributes = [], WriteAttributes }: ClientSettings,
  doing: ClientChange,
): void => {
  const schema = schemaOf(pool)
  if (!ReadAttributes.every((name) => schema.has(name))) throw clientSettingFailures.invalidReadAttributes(doing)
  if (!WriteAttributes) return
  const areWritable = WriteAttributes.every((name) => schema.has(name) && isWritableByClients(name))
  const haveRequired = [...schema].every(
    ([name, { Required }]) => !Required || !isWritableByClients(name) || WriteAttributes.includes(name),
  )
  if (!areWritable || !haveRequired) throw clientSettingFailures.invalidWriteAttributes(doing)
}

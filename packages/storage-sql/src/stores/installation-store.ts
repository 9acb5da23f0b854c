import type { InstallationStore, Sealed } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import { textAfterPrefix } from '../key-range.ts'
import type { Statements } from '../statements/index.ts'

/** The fact that is the key check. */
const name = 'key-check'

/** The facts that are provisioned rates begin with this. */
const limitPrefix = 'limit/'

export const createInstallationStore = (driver: Driver, { facts }: Statements): InstallationStore => {
  const keyCheck = async (): Promise<Sealed | undefined> => {
    const [row] = await driver.read(facts.find({ name }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The value was sealed when it was stored.
    return row?.value as Sealed | undefined
  }
  return {
    keyCheck,
    storeKeyCheck: async (check) => {
      await driver.write([{ run: facts.putIfAbsent({ name, value: check }) }])
      return (await keyCheck()) ?? check
    },
    provisionedLimits: async () => {
      const rows = await driver.read(facts.findFrom({ from: limitPrefix, below: textAfterPrefix(limitPrefix) ?? '' }))
      return Object.fromEntries(rows.map((row) => [row.name.slice(limitPrefix.length), Number(row.value)]))
    },
    storeProvisionedLimit: async (category, value) => {
      await driver.write([{ run: facts.put({ name: `${limitPrefix}${category}`, value: String(value) }) }])
    },
  }
}

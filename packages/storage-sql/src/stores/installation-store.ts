import type { InstallationStore, Sealed } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

/** The fact that is the key check. */
const name = 'key-check'

export const createInstallationStore = (driver: Driver, { facts }: Statements): InstallationStore => {
  const keyCheck = async (): Promise<Sealed | undefined> => {
    const [row] = await driver.read(facts.find({ name }))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- What was sealed when it was kept.
    return row?.value as Sealed | undefined
  }
  return {
    keyCheck,
    keepKeyCheck: async (check) => {
      await driver.write([{ run: facts.putIfAbsent({ name, value: check }) }])
      return (await keyCheck()) ?? check
    },
  }
}

import type { InstallationStore } from '../stores/installation-store.ts'
import type { Contents } from './contents.ts'

export const createInstallationStore = (contents: Contents): InstallationStore => ({
  keyCheck: async () => contents.keyCheck,
  storeKeyCheck: async (check) => (contents.keyCheck ??= check),
  provisionedLimits: async () => Object.fromEntries(contents.provisionedLimits),
  storeProvisionedLimit: async (category, value) => {
    contents.provisionedLimits.set(category, value)
  },
})

import type { DeviceRecord } from '../records/device-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** The confirmed devices of users. */
export const deviceDocuments = documentType<DeviceRecord>()({
  name: 'devices',
  owners: [{ type: 'users', by: ['poolId', 'sub'] }],
  key: ['poolId', 'sub', 'deviceKey'],
})

export type DeviceStore = DocumentStore<typeof deviceDocuments>

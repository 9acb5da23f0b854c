import type { ClientSecretDescriptorType } from '@poolhouse/schemas'
import type { ClientSecret } from '@poolhouse/storage'

/** Describes a secret for lists, without its value (H). */
export const describeSecret = ({ id, createdAt }: ClientSecret): ClientSecretDescriptorType => ({
  ClientSecretId: id,
  ClientSecretCreateDate: createdAt / 1000,
})

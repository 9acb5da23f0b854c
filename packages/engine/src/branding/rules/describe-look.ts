import type { UICustomizationType } from '@poolhouse/schemas'
import type { UICustomizationRecord } from '@poolhouse/storage'
import { timestamp } from '../../kernel/encoding/timestamp.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** The host of a pool's pages. */
export interface LookHost {
  readonly host: string
  /** Whether it is a custom domain: paths then do not contain the pool id (H). */
  readonly isCustom: boolean
}

/**
 * Converts a look to its form in responses. The version is the time of the last change, `yyyyMMddHHmmss` in UTC, and part of
 * the URL of the logo (H).
 */
export const describeLook = (record: UICustomizationRecord, { host, isCustom }: LookHost): UICustomizationType => {
  const { poolId, clientId, css, image, createdAt, modifiedAt } = record
  const version = timestamp(modifiedAt)
  const path = [...(isCustom ? [] : [poolId]), clientId, version, 'assets/images', `image.${image?.type}`].join('/')
  return omitUndefined({
    UserPoolId: poolId,
    ClientId: clientId,
    ImageUrl: image && `https://${host}/${path}`,
    CSS: css,
    CSSVersion: version,
    LastModifiedDate: modifiedAt / 1000,
    CreationDate: createdAt / 1000,
  })
}

import type { UserPoolClientType } from '@poolhouse/schemas'
import type { Sealed } from './sealed.ts'

/** The configuration of an app client, with the member names of DescribeUserPoolClient. */
export type ClientSettings = Omit<
  UserPoolClientType,
  'UserPoolId' | 'ClientId' | 'ClientName' | 'ClientSecret' | 'CreationDate' | 'LastModifiedDate'
>

/** An app client. Its id is unique over all pools. */
export interface ClientRecord {
  readonly id: string
  readonly poolId: string
  readonly version: number
  readonly name: string
  readonly createdAt: number
  readonly modifiedAt: number
  /** None for a public client; two while a secret is being rotated. */
  readonly secrets: readonly ClientSecret[]
  readonly settings: ClientSettings
  /** For how many minutes the client reuses an SSO session, as SetUserPoolClientSessionConfiguration set it. */
  readonly ssoMaxValidityMinutes?: number | undefined
}

/** A secret of a confidential client. */
export interface ClientSecret {
  readonly id: string
  readonly value: Sealed
  readonly createdAt: number
}

import type {
  EmailMfaConfigType,
  LogConfigurationType,
  UserPoolType,
  WebAuthnConfigurationType,
} from '@poolhouse/schemas'
import type { Sealed } from './sealed.ts'

/** The configuration of a pool, with the member names of DescribeUserPool and with every default. */
export type PoolSettings = Omit<
  UserPoolType,
  'Id' | 'Name' | 'Arn' | 'CreationDate' | 'LastModifiedDate' | 'EstimatedNumberOfUsers' | 'Status'
>

/** A user pool. */
export interface PoolRecord {
  /** `{region}_` and nine letters or digits. */
  readonly id: string
  /** 1 when inserted, incremented by each save. A save must pass the version that it read. */
  readonly version: number
  readonly name: string
  /** Milliseconds since the epoch, like all times in records. */
  readonly createdAt: number
  readonly modifiedAt: number
  readonly settings: PoolSettings
  /** Set by SetUserPoolMfaConfig. Absent if it was never called. */
  readonly mfa?: PoolMfa | undefined
  /** Set by SetUserPoolSessionConfiguration. Absent if it was never called. */
  readonly sessions?: PoolSessions | undefined
  /** Set by SetLogDeliveryConfiguration. */
  readonly logConfigurations?: readonly LogConfigurationType[] | undefined
  /** The running import job. While it runs, the schema and settings of the pool do not change. */
  readonly importing?: string | undefined
}

/** How a pool tracks sessions. */
export interface PoolSessions {
  readonly tracked: boolean
  /** Maximum number of token sessions of a user. */
  readonly maxPerUser: number
}

/** The second factors of a pool. SmsConfiguration and the text of messages are among its settings. */
export interface PoolMfa {
  readonly sms: boolean
  /** Undefined: not configured. */
  readonly softwareToken?: boolean | undefined
  readonly email?: EmailMfaConfigType | undefined
  readonly webAuthn?: WebAuthnConfigurationType | undefined
}

/** One of the two RSA keys of a pool. Keys are never changed, only added. */
export interface SigningKeyRecord {
  readonly poolId: string
  readonly kid: string
  /** Which tokens the key signs. */
  readonly use: 'id' | 'access'
  /** The public half, as in the JWKS document. */
  readonly publicKey: { readonly n: string; readonly e: string }
  /** The private half, PKCS #8. */
  readonly privateKey: Sealed
  readonly createdAt: number
}

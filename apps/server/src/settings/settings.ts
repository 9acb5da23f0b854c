import type { AdjustableQuota } from '@poolhouse/engine/quotas'
import type { Network } from './process-parsers.ts'
import type { PoolLogSettings } from './pool-logs.ts'

/** Settings of the mail server. */
export interface SmtpSettings {
  readonly kind: 'smtp'
  /** `smtp://` or `smtps://`, with user and password if the server requires them. */
  readonly url: string
  /** The sender of mail for pools that set none. */
  readonly from: string
  /** Whether mail is only sent over an encrypted connection, so that codes and the password stay secret. */
  readonly requiresTls: boolean
}

/** An HTTP address to which messages are posted. */
export interface WebhookSettings {
  readonly kind: 'hook'
  /** `https://`, or `http://` on this machine. */
  readonly url: string
  /** Signs each message, so that the receiver can reject messages from other senders. At least 24 bytes. */
  readonly secret: Uint8Array
}

/** The HTTP address to which mail is posted. */
export interface MailHookSettings extends WebhookSettings {
  /** The sender of mail for pools that set none. */
  readonly from: string
}

/** Settings for sending mail. */
export type MailSettings = SmtpSettings | MailHookSettings

/** AWS credentials that requests are signed with. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Settings of Amazon SNS or a compatible service. */
export interface SnsSettings {
  readonly kind: 'sns'
  readonly url: string
  /** The Region in signatures. */
  readonly region: string
  readonly credentials: AwsCredentials
}

/** Settings for sending text messages. */
export type TextSettings = WebhookSettings | SnsSettings

/** Minimum level of log entries. */
export type LogLevel = 'error' | 'warn' | 'info'

/**
 * The active limits. `on`: all. `audit`: all, but only the hourly limits per user reject requests; the others are logged.
 * `users`: only the hourly limits per user. `off`: none.
 */
export type Limits = 'on' | 'audit' | 'users' | 'off'

/** The setting for the runner of Lambda triggers. */
export interface FunctionSettings {
  /** A folder, an endpoint, or a file with a table; on Workers an endpoint or the table itself, as JSON. */
  readonly location: string | undefined
  /** Signs calls of the Lambda Invoke API. */
  readonly credentials: AwsCredentials | undefined
  /** Signs events for webhooks without their own secret. */
  readonly webhookSecret: Uint8Array | undefined
  /** 32 bytes that encrypt codes for custom senders. */
  readonly codeKey: Uint8Array | undefined
}

/** Settings of every runtime. */
export interface CommonSettings {
  /** The base URL for clients, without a final slash. Undefined: the address the server listens on. */
  readonly publicUrl: string | undefined
  /** The Region in pool ids and ARNs. */
  readonly region: string
  /** Twelve digits, in ARNs. */
  readonly accountId: string
  /** The issuer of tokens: in the form of AWS, or the public URL of this server. */
  readonly issuer: 'aws' | 'self'
  readonly logLevel: LogLevel
  /** Origins of pages that may call administrator operations, in addition to pages served from this machine. */
  readonly allowedOrigins: readonly string[]
  /** Whether changes of passwords and contacts revoke sign-ins and notify users. */
  readonly sessionSecurity: 'off' | 'on' | 'strict'
  /** Maximum number of sign-ins that a user can have at a time. */
  readonly sessionsPerUser: number
  /** Age in days at which users that were never confirmed are deleted. 0: never. */
  readonly unconfirmedDays: number
  /** The active limits. */
  readonly limits: Limits
  /** Multiplies the request quotas of AWS. */
  readonly quotaFactor: number
  /** Maximum numbers of resources that differ from those of AWS. */
  readonly quotas: Readonly<Partial<Record<AdjustableQuota, number>>> | undefined
  /** Seconds for which a custom domain is not active after a change. */
  readonly customDomainDelay: number
  /** Origins of native applications whose passkeys are accepted. */
  readonly passkeyApps: readonly string[]
  /** Undefined: text messages are only in the outbox in development, and rejected by `serve`. */
  readonly texts: TextSettings | undefined
  readonly functions: FunctionSettings
  /** The list of compromised passwords: an absolute path, or the address of a range API. Undefined: none. */
  readonly compromisedPasswords: string | undefined
  /** The delivery of exported pool logs; undefined: they are not delivered. */
  readonly poolLogs: PoolLogSettings | undefined
}

/** Secrets that serve mode requires. */
export interface Secrets {
  /** Secret access keys by access key id. */
  readonly accessKeys: ReadonlyMap<string, string>
  /** 32 bytes with which all secrets in the database are sealed. */
  readonly masterKey: Uint8Array
}

/** Settings of a server process. */
interface ProcessSettings extends CommonSettings {
  /** Address to listen on. */
  readonly host: string
  /** Host names that requests may use, in addition to loopback names and IP addresses. Undefined: the mode's default. */
  readonly allowedHosts: readonly string[] | undefined
  /** Reverse proxies whose `X-Forwarded-For` is trusted. */
  readonly trustedProxies: readonly Network[]
  /** Private networks from which documents of identity providers may be fetched. */
  readonly privateNetworks: readonly Network[]
  /** 0 selects any free port. */
  readonly port: number
  /** Absolute path of the folder with the database file and, in development, the master key. */
  readonly data: string
  /** Address of the PostgreSQL database; undefined: the data is in the file. Contains a password: never log it. */
  readonly databaseUrl: string | undefined
  /** Maximum number of connections of this process to that database. */
  readonly databaseConnections: number
  /** Whether events for functions on other machines may be sent unencrypted. */
  readonly allowsPlainFunctions: boolean
  /** Seconds that the server keeps serving after the signal to stop, while its health check fails. */
  readonly stopDelay: number
}

/** Settings of development mode. */
export interface DevelopmentSettings extends ProcessSettings {
  readonly mode: 'development'
  readonly mail: MailSettings | undefined
  /** As in {@link Secrets}; undefined: generated, and stored in the data folder. */
  readonly masterKey: Uint8Array | undefined
}

/** Settings of serve mode. */
export interface ServeSettings extends ProcessSettings, Secrets {
  readonly mode: 'serve'
  readonly mail: MailSettings
}

export type Settings = DevelopmentSettings | ServeSettings

/** Settings of a Worker in development mode. */
export interface WorkerDevelopmentSettings extends CommonSettings, Pick<Secrets, 'masterKey'> {
  readonly mode: 'development'
  readonly mailHook: MailHookSettings | undefined
}

/** Settings of a Worker in serve mode. */
export interface WorkerServeSettings extends CommonSettings, Secrets {
  readonly mode: 'serve'
  readonly mailHook: MailHookSettings
  readonly publicUrl: string
}

export type WorkerSettings = WorkerDevelopmentSettings | WorkerServeSettings

/** Where mail is handed over. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string
  /** The sender of mail for pools that name none of their own. */
  readonly from: string
}

/** How much is told in the log. */
export type LogLevel = 'error' | 'warn' | 'info'

interface CommonSettings {
  /** Address to listen on. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Where clients reach the server, without a final slash; undefined: where it listens. */
  readonly publicUrl: string | undefined
  /** Absolute path of the folder that holds the database file, and in development the master key. */
  readonly data: string
  /** Address of a PostgreSQL database that holds the data; undefined: the file does. Holds a password: never tell it. */
  readonly databaseUrl: string | undefined
  /** How many connections to that database this process may have. */
  readonly databaseConnections: number
  /** As in pool ids and ARNs. */
  readonly region: string
  /** Twelve digits, as in ARNs. */
  readonly accountId: string
  /** The form of the issuer of tokens: that of AWS, or the public URL of this server. */
  readonly issuer: 'aws' | 'self'
  readonly logLevel: LogLevel
  /** How many seconds the server goes on to serve once it is told to stop and says so to load balancers. */
  readonly stopDelay: number
}

/** Settings of the stance in which people develop and test. */
export interface DevelopmentSettings extends CommonSettings {
  readonly stance: 'development'
  readonly smtp: SmtpSettings | undefined
  readonly attemptLimits: 'on' | 'off'
  /** As with {@link ServeSettings}; undefined: one is made, and kept in the folder of the data. */
  readonly masterKey: Uint8Array | undefined
}

/** Settings of the stance that holds real users. */
export interface ServeSettings extends CommonSettings {
  readonly stance: 'serve'
  readonly smtp: SmtpSettings
  /** Secret access keys by access key id: who may call what AWS credentials guard. */
  readonly accessKeys: ReadonlyMap<string, string>
  /** 32 bytes under which everything secret in the database is sealed. */
  readonly masterKey: Uint8Array
}

/** See the members of each. */
export type Settings = DevelopmentSettings | ServeSettings

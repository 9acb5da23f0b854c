/** Where mail is handed over. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string
  /** The sender of mail for pools that name none of their own. */
  readonly from: string
}

/** How much is told in the log. */
export type LogLevel = 'error' | 'warn' | 'info'

/** What every runtime must know. */
export interface CommonSettings {
  /** Where clients reach the server, without a final slash; undefined: where it listens. */
  readonly publicUrl: string | undefined
  /** As in pool ids and ARNs. */
  readonly region: string
  /** Twelve digits, as in ARNs. */
  readonly accountId: string
  /** The form of the issuer of tokens: that of AWS, or the public URL of this server. */
  readonly issuer: 'aws' | 'self'
  readonly logLevel: LogLevel
}

/** What a server for real users cannot do without. */
export interface Secrets {
  /** Secret access keys by access key id: who may call what AWS credentials guard. */
  readonly accessKeys: ReadonlyMap<string, string>
  /** 32 bytes under which everything secret in the database is sealed. */
  readonly masterKey: Uint8Array
}

/** What a server process must know besides. */
interface ProcessSettings extends CommonSettings {
  /** Address to listen on. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Absolute path of the folder that holds the database file, and in development the master key. */
  readonly data: string
  /** Address of a PostgreSQL database that holds the data; undefined: the file does. Holds a password: never tell it. */
  readonly databaseUrl: string | undefined
  /** How many connections to that database this process may have. */
  readonly databaseConnections: number
  /** How many seconds the server goes on to serve once it is told to stop and says so to load balancers. */
  readonly stopDelay: number
}

/** Settings of the mode in which people develop and test. */
export interface DevelopmentSettings extends ProcessSettings {
  readonly mode: 'development'
  readonly smtp: SmtpSettings | undefined
  readonly attemptLimits: 'on' | 'off'
  /** As with {@link Secrets}; undefined: one is made, and kept in the folder of the data. */
  readonly masterKey: Uint8Array | undefined
}

/** Settings of the mode that holds real users. */
export interface ServeSettings extends ProcessSettings, Secrets {
  readonly mode: 'serve'
  readonly smtp: SmtpSettings
}

/** See the members of each. */
export type Settings = DevelopmentSettings | ServeSettings

/** Where a Worker hands over mail: an HTTP address of the operator's. */
export interface MailHookSettings {
  /** `https://`, or `http://` to this machine. */
  readonly url: string
  /** Signs each message, so that nobody else can have mail sent. At least 24 bytes. */
  readonly secret: Uint8Array
  /** The sender of mail for pools that name none of their own. */
  readonly from: string
}

/** Settings of a Worker in which people develop and test. */
export interface WorkerDevelopmentSettings extends CommonSettings, Pick<Secrets, 'masterKey'> {
  readonly mode: 'development'
  readonly mailHook: MailHookSettings | undefined
  readonly attemptLimits: 'on' | 'off'
}

/** Settings of a Worker that holds real users. */
export interface WorkerServeSettings extends CommonSettings, Secrets {
  readonly mode: 'serve'
  readonly mailHook: MailHookSettings
  readonly publicUrl: string
}

/** See the members of each. */
export type WorkerSettings = WorkerDevelopmentSettings | WorkerServeSettings

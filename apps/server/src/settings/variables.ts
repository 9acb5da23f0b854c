/** Where a server runs: a process of Node, or a Worker of Cloudflare. */
export type RuntimeName = 'process' | 'worker'

/** A variable by which something is set. */
interface Variable {
  /** Left out where both modes heed it. */
  readonly mode?: 'development' | 'serve'
  /** Left out where both runtimes heed it. */
  readonly runtime?: RuntimeName
}

/** Every setting of both runtimes. */
export const variables = {
  PORT: { runtime: 'process' },
  POOLHOUSE_DATA: { runtime: 'process' },
  DATABASE_URL: { runtime: 'process' },
  POOLHOUSE_DATABASE_CONNECTIONS: { runtime: 'process' },
  POOLHOUSE_REGION: {},
  POOLHOUSE_ACCOUNT_ID: {},
  POOLHOUSE_ISSUER: {},
  POOLHOUSE_PUBLIC_URL: {},
  POOLHOUSE_SMTP_URL: { runtime: 'process' },
  POOLHOUSE_MAIL_FROM: {},
  POOLHOUSE_LOG: {},
  POOLHOUSE_STOP_DELAY: { runtime: 'process' },
  POOLHOUSE_LIMITS: { mode: 'development' },
  POOLHOUSE_HOST: { mode: 'serve', runtime: 'process' },
  POOLHOUSE_MASTER_KEY: {},
  POOLHOUSE_ACCESS_KEYS: { mode: 'serve' },
  POOLHOUSE_MODE: { runtime: 'worker' },
  POOLHOUSE_MAIL_HOOK_URL: { runtime: 'worker' },
  POOLHOUSE_MAIL_HOOK_SECRET: { runtime: 'worker' },
} as const satisfies Readonly<Record<string, Variable>>

/** The settings that a server process heeds. */
export type ProcessVariable = {
  [Name in keyof typeof variables]: (typeof variables)[Name] extends { readonly runtime: 'worker' } ? never : Name
}[keyof typeof variables]

/** All of them by name, for whatever name is asked. */
export const variablesByName: ReadonlyMap<string, Variable> = new Map(Object.entries(variables))

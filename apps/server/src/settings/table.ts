import { adjustableQuotas, highestQuota } from '@poolhouse/engine/quotas'
import { parsers } from './parsers.ts'
import { parseLogTargets } from './pool-logs.ts'
import { processParsers } from './process-parsers.ts'

/** The runtime of a server: a Node process or a Cloudflare Worker. */
export type RuntimeName = 'node' | 'worker'

/** `development` (the command `start`) accepts any credentials; `serve` is for real users. */
export type Mode = 'development' | 'serve'

/** One setting: an environment variable of a process, or a variable or secret of a Worker. */
export interface Setting {
  /** Converts the text to the value. Returns undefined for an invalid text. */
  readonly parse: (text: string) => unknown
  /** Completes the sentence "NAME cannot be used: …". */
  readonly advice: string
  /** The text that is parsed if the variable is absent; one text, or one for each mode. */
  readonly default?: string | Readonly<Record<Mode, string>>
  /** Describes the behavior without the variable, if `default` cannot express it. */
  readonly otherwise?: string
  /** The only mode that reads it. Default: both. */
  readonly mode?: Mode
  /** The only runtime that reads it. Default: both. */
  readonly runtime?: RuntimeName
  /** Describes the meaning, unit and values. Markdown code marks are removed on a terminal. */
  readonly help: string
}

const anyText = (text: string): string => text

/** Every setting of both runtimes, in the order of the help and the README, which are generated from it. */
export const settingsTable = {
  PORT: {
    parse: parsers.within(0, 65_535),
    advice: 'give a port number from 0 to 65535.',
    default: '9329',
    runtime: 'node',
    help: 'port to listen on; `0` selects any free port',
  },
  POOLHOUSE_HOST: {
    parse: anyText,
    advice: 'give an address of this machine.',
    default: '127.0.0.1',
    runtime: 'node',
    help: 'address to listen on; `start` needs POOLHOUSE_ALLOWED_HOSTS for any other than loopback',
  },
  POOLHOUSE_ALLOWED_HOSTS: {
    parse: processParsers.hostNames,
    advice: 'give host names without port, separated by commas.',
    otherwise: 'start: none; serve: any',
    runtime: 'node',
    help: 'host names, in addition to loopback names and IP addresses, under which clients may reach the server; others get 403',
  },
  POOLHOUSE_ALLOWED_ORIGINS: {
    parse: parsers.origins,
    advice: 'give origins such as https://admin.example.com, separated by commas.',
    otherwise: 'pages served from this machine',
    help: 'origins of web pages that may call administrator operations; others get 403',
  },
  POOLHOUSE_TRUSTED_PROXIES: {
    parse: processParsers.networks,
    advice: 'give IP addresses or networks such as 10.0.0.0/8, separated by commas.',
    otherwise: 'none',
    runtime: 'node',
    help: 'addresses of reverse proxies whose `X-Forwarded-For` is trusted; without them, the address of the connection is the client address',
  },
  POOLHOUSE_PRIVATE_NETWORKS: {
    parse: processParsers.networks,
    advice: 'give IP addresses or networks such as 10.0.0.0/8, separated by commas.',
    otherwise: 'none',
    runtime: 'node',
    help: 'networks from which metadata and discovery documents of identity providers may be fetched, on any port and also over http; without them, only from public hosts over https',
  },
  POOLHOUSE_DATA: {
    parse: anyText,
    advice: 'give a folder.',
    default: '.poolhouse',
    runtime: 'node',
    help: 'folder of the database and of the development master key',
  },
  DATABASE_URL: {
    parse: processParsers.postgresUrl,
    advice: 'give postgres://user:password@host:port/database, or remove it to keep the data in a file.',
    otherwise: 'a file in the data folder',
    runtime: 'node',
    help: '`postgres://user:password@host:port/database`: stores the data in PostgreSQL, which any number of processes can share',
  },
  POOLHOUSE_DATABASE_CONNECTIONS: {
    parse: parsers.within(1, 1000),
    advice: 'give a number from 1 to 1000.',
    default: '10',
    runtime: 'node',
    help: 'maximum PostgreSQL connections per process',
  },
  POOLHOUSE_MASTER_KEY: {
    parse: parsers.masterKey,
    advice:
      'give 32 random bytes in base64, made once with `openssl rand -base64 32` and kept safe: without it the data is lost.',
    otherwise: 'start: generated in the data folder; serve: required',
    help: '32 bytes in base64 that encrypt all secrets in the database; made with `openssl rand -base64 32`',
  },
  POOLHOUSE_MASTER_KEY_FILE: {
    parse: anyText,
    advice: 'give a file that holds the master key.',
    otherwise: 'none',
    runtime: 'node',
    help: 'file that holds the master key, instead of POOLHOUSE_MASTER_KEY: a file is harder for other programs to read than an environment variable',
  },
  POOLHOUSE_ACCESS_KEYS: {
    parse: parsers.accessKeys,
    advice:
      'give id:secret pairs separated by commas, each id once: ids of 3 to 128 letters, digits and _, secrets of at least 16 characters, such as the output of `openssl rand -hex 20`.',
    otherwise: 'required',
    mode: 'serve',
    help: '`id:secret` pairs, separated by commas: the AWS credentials with which administrators sign requests',
  },
  POOLHOUSE_SMTP_URL: {
    parse: processParsers.smtpUrl,
    advice: 'give smtp://user:password@host:port or smtps://…',
    otherwise: 'start: none; serve: required, unless mail is posted',
    runtime: 'node',
    help: '`smtp://user:password@host:587` or `smtps://…`: mail server; `start` also keeps messages in the outbox',
  },
  POOLHOUSE_MAIL_FROM: {
    parse: parsers.sender,
    advice: 'give an address such as no-reply@example.com, or Name <no-reply@example.com>.',
    otherwise: 'none; required to send mail',
    help: 'default sender of mail, used when a pool sets none',
  },
  POOLHOUSE_REGION: {
    parse: parsers.region,
    advice: 'give a region such as us-east-1.',
    default: 'us-east-1',
    help: 'Region in ids, ARNs and issuers',
  },
  POOLHOUSE_ACCOUNT_ID: {
    parse: parsers.accountId,
    advice: 'give twelve digits.',
    default: '123456789012',
    help: 'account in ARNs',
  },
  POOLHOUSE_ISSUER: {
    parse: parsers.oneOf('aws', 'self'),
    advice: 'give aws or self.',
    default: { development: 'aws', serve: 'self' },
    help: '`aws`: tokens are issued by `https://cognito-idp.<region>.amazonaws.com/<pool>`, as standard verifiers expect; `self`: by the public URL',
  },
  POOLHOUSE_PUBLIC_URL: {
    parse: parsers.httpUrl,
    advice: 'give an http:// or https:// address without query.',
    otherwise: 'start: the address it listens on; serve: required if the issuer is self',
    help: 'address under which clients reach the server; appears in discovery documents, and in tokens when the issuer is `self`',
  },
  POOLHOUSE_ALLOW_UNENCRYPTED: {
    parse: processParsers.connections,
    advice: 'give mail, texts, database, functions, compromised-passwords or several, separated by commas.',
    otherwise: 'none',
    mode: 'serve',
    runtime: 'node',
    help: '`mail`, `texts`, `database`, `functions`, `compromised-passwords`: connections to other machines that may be unencrypted',
  },
  POOLHOUSE_LIMITS: {
    parse: parsers.oneOf('on', 'audit', 'users', 'off'),
    advice: 'give on, audit, users or off.',
    default: { development: 'users', serve: 'on' },
    help: '`on`: limits per user, client address, message destination and pool; `users`: only the hourly limits per user, for load tests from one address; `audit`: as `users`, and logs requests that the other limits would reject; `off`: none (`start` only)',
  },
  POOLHOUSE_SESSION_SECURITY: {
    parse: parsers.oneOf('off', 'on', 'strict'),
    advice: 'give off, on or strict.',
    default: { development: 'off', serve: 'on' },
    help: '`on`: a new password ends all other sign-ins, reuse of a replaced refresh token ends its sign-in, and users are notified at the old contact when a password or contact changes; `strict`: changing a contact also requires a sign-in within the last ten minutes; `off`: as AWS',
  },
  POOLHOUSE_SESSIONS_PER_USER: {
    parse: parsers.within(1, 10_000),
    advice: 'give a number from 1 to 10000.',
    default: '1000',
    help: 'maximum number of sign-ins that a user can have at a time; one more ends the oldest',
  },
  POOLHOUSE_UNCONFIRMED_DAYS: {
    parse: parsers.within(0, 3650),
    advice: 'give a number of days, from 0 to 3650.',
    default: '0',
    help: 'days after which users that signed up and were not confirmed are deleted; `0`: never, as AWS',
  },
  POOLHOUSE_QUOTA_FACTOR: {
    parse: parsers.within(1, 10_000),
    advice: 'give a number from 1 to 10000.',
    default: '10',
    help: 'factor for the request quotas of AWS, in requests per second: one quota per category and pool, half of it per category and client address, and 1000 in total; `1`: as AWS',
  },
  POOLHOUSE_QUOTAS: {
    parse: parsers.quotas,
    advice: `give names with numbers up to ${highestQuota}, such as customDomains=10,clientsPerPool=5000. The names are ${adjustableQuotas.join(', ')}.`,
    otherwise: 'those of AWS',
    help: 'maximum numbers of resources, such as `customDomains=10,clientsPerPool=5000`; an unknown name fails with the list of names',
  },
  POOLHOUSE_CUSTOM_DOMAIN_DELAY: {
    parse: parsers.within(0, 3600),
    advice: 'give seconds, from 0 to 3600.',
    default: '0',
    help: 'seconds that a custom domain stays `CREATING` or `UPDATING`, to test clients that wait for it',
  },
  POOLHOUSE_PASSKEY_APPS: {
    parse: parsers.passkeyApps,
    advice:
      'give origins such as android:apk-key-hash: and the SHA-256 hash of the signing certificate in base64url, separated by commas.',
    otherwise: 'none',
    help: 'origins of Android applications, `android:apk-key-hash:…`, that may use passkeys; web pages and iOS applications need none',
  },
  POOLHOUSE_LOG: {
    parse: parsers.oneOf('error', 'warn', 'info'),
    advice: 'give error, warn or info.',
    default: { development: 'warn', serve: 'info' },
    help: 'minimum level of log entries: `error`, `warn` or `info`',
  },
  POOLHOUSE_STOP_DELAY: {
    parse: parsers.within(0, 600),
    advice: 'give seconds, from 0 to 600.',
    default: '0',
    runtime: 'node',
    help: 'seconds to keep serving after SIGTERM, while `/_poolhouse/health` already responds 503',
  },
  POOLHOUSE_MODE: {
    parse: parsers.oneOf('development', 'serve'),
    advice: 'give development or serve.',
    default: 'serve',
    runtime: 'worker',
    help: '`development` accepts any credentials, on this machine only; `serve` is for real users',
  },
  POOLHOUSE_MAIL_HOOK_URL: {
    parse: parsers.hookUrl,
    advice: 'give the https:// address that receives mail.',
    otherwise: 'none; required on Workers that serve',
    help: '`https://` address to which mail is posted as JSON; on Node instead of POOLHOUSE_SMTP_URL',
  },
  POOLHOUSE_MAIL_HOOK_SECRET: {
    parse: parsers.hookSecret,
    advice: 'give whsec_ and 24 to 64 bytes in base64, such as the output of `openssl rand -base64 32`.',
    otherwise: 'none; required to post mail',
    help: '`whsec_` and 24 to 64 bytes in base64 that sign the posted mail (Standard Webhooks)',
  },
  POOLHOUSE_TEXT_HOOK_URL: {
    parse: parsers.hookUrl,
    advice: 'give the https:// address that receives text messages.',
    otherwise: 'none',
    help: '`https://` address to which text messages are posted as JSON',
  },
  POOLHOUSE_TEXT_HOOK_SECRET: {
    parse: parsers.hookSecret,
    advice: 'give whsec_ and 24 to 64 bytes in base64, such as the output of `openssl rand -base64 32`.',
    otherwise: 'none; required to post text messages',
    help: '`whsec_` and 24 to 64 bytes in base64 that sign the posted text messages (Standard Webhooks)',
  },
  POOLHOUSE_SNS_URL: {
    parse: parsers.httpUrl,
    advice: 'give an address such as https://sns.us-east-1.amazonaws.com.',
    otherwise: 'none',
    help: '`https://sns.<region>.amazonaws.com`, or the address of a compatible service such as LocalStack: sends text messages with the Publish operation of Amazon SNS',
  },
  POOLHOUSE_SNS_CREDENTIALS: {
    parse: parsers.awsCredentials,
    advice: 'give accessKeyId:secretAccessKey, or accessKeyId:secretAccessKey:sessionToken.',
    otherwise: 'none; required with POOLHOUSE_SNS_URL',
    help: '`id:secret` or `id:secret:token`: the AWS credentials that sign requests to Amazon SNS',
  },
  POOLHOUSE_SNS_REGION: {
    parse: parsers.region,
    advice: 'give a region such as us-east-1.',
    otherwise: 'POOLHOUSE_REGION',
    help: 'Region in the signatures of requests to Amazon SNS',
  },
  POOLHOUSE_FUNCTIONS: {
    parse: anyText,
    advice:
      'give a folder, an http:// or https:// endpoint of the Lambda Invoke API, or a .json or .yaml file that names a target for each function.',
    otherwise: 'none: a pool that configures a trigger gets UnexpectedLambdaException',
    help: 'what runs Lambda triggers: a folder of modules (`start` only), an `http(s)://` Lambda endpoint, or a file with a target for each function (on Workers: its content, as JSON)',
  },
  POOLHOUSE_FUNCTIONS_CREDENTIALS: {
    parse: parsers.awsCredentials,
    advice: 'give accessKeyId:secretAccessKey, or accessKeyId:secretAccessKey:sessionToken.',
    otherwise: 'placeholders, which SAM local and LocalStack accept',
    help: '`id:secret` or `id:secret:token`: the AWS credentials that sign invocations of Lambda functions',
  },
  POOLHOUSE_FUNCTIONS_SECRET: {
    parse: parsers.hookSecret,
    advice: 'give whsec_ and 24 to 64 bytes in base64, such as the output of `openssl rand -base64 32`.',
    otherwise: 'none; required for webhooks without a secret of their own',
    help: '`whsec_` and 24 to 64 bytes in base64 that sign the events posted to webhooks (Standard Webhooks)',
  },
  POOLHOUSE_FUNCTIONS_KEY: {
    parse: parsers.masterKey,
    advice: 'give 32 random bytes in base64, made with `openssl rand -base64 32`.',
    otherwise: 'none; required for custom senders',
    help: '32 bytes in base64 that encrypt the codes for CustomEmailSender and CustomSMSSender; the functions decrypt them with the same key',
  },
  POOLHOUSE_POOL_LOGS: {
    parse: (text: string) => parseLogTargets(text, parsers.hookUrl),
    advice:
      'give log groups with targets, such as /aws/cognito=/var/log/cognito.jsonl,*=stdout; a target is stdout, an absolute path or an https:// address.',
    otherwise: 'none: pools keep their SetLogDeliveryConfiguration, and nothing is delivered',
    help: 'where exported logs of pools go, by log group name: `/aws/cognito=/var/log/cognito.jsonl,*=stdout`; a target is a file (not on Workers), `stdout`, or an `https://` address to which entries are posted',
  },
  POOLHOUSE_POOL_LOGS_SECRET: {
    parse: parsers.hookSecret,
    advice: 'give whsec_ and 24 to 64 bytes in base64, such as the output of `openssl rand -base64 32`.',
    otherwise: 'none; required to post pool logs',
    help: '`whsec_` and 24 to 64 bytes in base64 that sign the posted pool logs (Standard Webhooks)',
  },
  POOLHOUSE_COMPROMISED_PASSWORDS: {
    parse: parsers.pathOrUrl,
    advice: 'give a file in the format of Pwned Passwords, or the address of a range API without query.',
    otherwise: 'none: no password is checked, and the log warns when a pool needs it',
    help: 'passwords known from data breaches, for pools with threat protection: a file in the format of Pwned Passwords (not on Workers), or the address of its range API, such as `https://api.pwnedpasswords.com`',
  },
} as const satisfies Readonly<Record<string, Setting>>

/** The name of a setting. */
export type SettingName = keyof typeof settingsTable

/** The value that a setting has when it is set. */
export type SettingValue<Name extends SettingName> = Exclude<
  ReturnType<(typeof settingsTable)[Name]['parse']>,
  undefined
>

/** The settings by name, for names that are only known at runtime. */
export const settingsByName: ReadonlyMap<string, Setting> = new Map(Object.entries(settingsTable))

/** The settings of one runtime, in the order of the table. */
export const settingsOf = (runtime: RuntimeName): readonly (readonly [name: string, setting: Setting])[] =>
  [...settingsByName].filter(([, setting]) => (setting.runtime ?? runtime) === runtime)

/** Describes the default: `9329`, or `start: warn; serve: info`. */
export const defaultText = ({ default: value, otherwise }: Setting): string => {
  if (otherwise !== undefined) return otherwise
  if (typeof value === 'object') return `start: ${value.development}; serve: ${value.serve}`
  return value ?? 'none'
}

/** The command that starts a process in each mode. */
export const commandOf: Readonly<Record<Mode, string>> = { development: 'start', serve: 'serve' }

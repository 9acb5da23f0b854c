import { configurationError, type Failure, generalError } from '../failure.ts'
import type { Host } from '../host.ts'
import { splitWords } from '../prompt/words.ts'
import { jsonMistake } from '../python/json-error.ts'
import { pythonText } from '../python/text.ts'
import { isRecord, type Members } from '../record.ts'
import type { AskMfaCode, Credentials, TemporaryCredentials } from './keys.ts'
import { type Profile, profileText } from './profile.ts'

const complete = (
  id: string,
  secret: string | undefined,
  token: string | undefined,
  source: string,
  missing: string,
) => {
  if (secret === undefined || secret === '') {
    throw generalError(`Partial credentials found in ${source}, missing: ${missing}`)
  }
  return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) }
}

/** Rejects expired credentials. A missing or invalid expiration is ignored. */
const checkExpiration = (expiration: string | undefined, { now }: Host): void => {
  if (Date.parse(expiration ?? '') > now() || Number.isNaN(Date.parse(expiration ?? ''))) return
  throw generalError('Credentials were refreshed, but the refreshed credentials are still expired.')
}

const fromEnvironment = (host: Host): Credentials | undefined => {
  const { env } = host
  const id = env['AWS_ACCESS_KEY_ID']
  if (!id) return undefined
  checkExpiration(env['AWS_CREDENTIAL_EXPIRATION'], host)
  const token = env['AWS_SESSION_TOKEN'] || env['AWS_SECURITY_TOKEN']
  return complete(id, env['AWS_SECRET_ACCESS_KEY'], token, 'env', 'AWS_SECRET_ACCESS_KEY')
}

const fromSection = (section: Profile['config'], source: string): Credentials | undefined => {
  const text = (name: string): string | undefined => {
    const value = section[name]
    return typeof value === 'string' ? value : undefined
  }
  const id = text('aws_access_key_id')
  if (!id) return undefined
  const token = text('aws_session_token') || text('aws_security_token')
  return complete(id, text('aws_secret_access_key'), token, source, 'aws_secret_access_key')
}

const processError = (reason: string): Failure =>
  generalError(`Error when retrieving credentials from custom-process: ${reason}`)

const parseOutput = (text: string): Members => {
  let output: unknown
  try {
    output = JSON.parse(text)
  } catch {
    throw processError(jsonMistake(text))
  }
  if (isRecord(output)) return output
  throw processError(`expected an object, received ${JSON.stringify(output)}`)
}

const fromProcess = async (command: string, host: Host, runProgram: RunProgram): Promise<Credentials> => {
  const [program = '', ...args] = splitWords(command)
  const output = parseOutput(await runProgram(program, args))
  const { Version = '<Version key not provided>', SessionToken, Expiration } = output
  if (Version !== 1) {
    throw processError(
      `Unsupported version '${pythonText(Version)}' for credential process provider, supported versions: 1`,
    )
  }
  const key = (name: 'AccessKeyId' | 'SecretAccessKey'): string => {
    const value = output[name]
    if (typeof value === 'string') return value
    throw processError(`Missing required key in response: '${name}'`)
  }
  const [accessKeyId, secretAccessKey] = [key('AccessKeyId'), key('SecretAccessKey')]
  checkExpiration(typeof Expiration === 'string' ? Expiration : undefined, host)
  const sessionToken = typeof SessionToken === 'string' ? SessionToken : undefined
  return { accessKeyId, secretAccessKey, sessionToken }
}

/** Runs a program without a shell, and returns its standard output. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<string>

/** Settings of profiles whose credentials the AWS SDK fetches from another service. */
const delegating = ['role_arn', 'web_identity_token_file', 'sso_session', 'sso_start_url', 'credential_source']

/** Fetches the credentials of such a profile. */
export type Delegate = (
  profile: Profile,
  setting: string,
  region: string | undefined,
  askMfaCode: AskMfaCode,
) => Promise<TemporaryCredentials>

const delegateToSdk: Delegate = async (...args) => {
  const { sdkCredentials } = await import('./sdk-credentials.ts')
  return sdkCredentials(...args)
}

const fromService = async (profile: Profile, host: Host, setting: string, delegate: Delegate): Promise<Credentials> => {
  const { cacheFile, readCached, writeCached } = await import('./credential-cache.ts')
  const file = cacheFile(host.homeFolder, profile)
  const cached = readCached(file, host.now())
  if (cached) return cached
  const region = host.env['AWS_REGION'] ?? host.env['AWS_DEFAULT_REGION'] ?? profileText(profile, 'region')
  const credentials = await delegate(profile, setting, region, async (device) => {
    const { askMfaCode } = await import('../prompt/ask-mfa-code.ts')
    return askMfaCode(device, host)
  })
  writeCached(file, credentials)
  return credentials
}

/**
 * The credentials to sign with, in the order of the AWS CLI: from the environment (unless `--profile` was given), from
 * the service that the profile names, the credentials file, the configuration file, or `credential_process`. Those of a
 * service are cached in `~/.aws/cli/cache` until five minutes before they expire.
 *
 * @throws {Failure} with exit code 253 when there are none.
 */
export const loadCredentials = async (
  profile: Profile,
  host: Host,
  runProgram: RunProgram,
  delegate: Delegate = delegateToSdk,
): Promise<Credentials> => {
  const environmentCredentials = profile.isExplicit ? undefined : fromEnvironment(host)
  if (environmentCredentials) return environmentCredentials
  const setting = delegating.find((name) => profileText(profile, name) !== undefined)
  if (setting !== undefined) return fromService(profile, host, setting, delegate)
  const credentials =
    fromSection(profile.credentials, 'shared-credentials-file') ?? fromSection(profile.config, 'config-file')
  if (credentials) return credentials
  const command = profileText(profile, 'credential_process')
  if (command !== undefined) return fromProcess(command, host, runProgram)
  throw configurationError(
    'Unable to locate credentials. You can configure credentials by running "aws configure". ' +
      'Without the AWS CLI, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  )
}

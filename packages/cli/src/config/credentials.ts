import { configurationError, generalError } from '../failure.ts'
import type { Host } from '../host.ts'
import { type Profile, profileText } from './profile.ts'

/** Keys that requests are signed with. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

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

const fromEnvironment = ({ env }: Host): Credentials | undefined => {
  const id = env['AWS_ACCESS_KEY_ID']
  if (!id) return undefined
  return complete(id, env['AWS_SECRET_ACCESS_KEY'], env['AWS_SESSION_TOKEN'], 'env', 'AWS_SECRET_ACCESS_KEY')
}

const fromSection = (section: Profile['config'], source: string): Credentials | undefined => {
  const text = (name: string): string | undefined => {
    const value = section[name]
    return typeof value === 'string' ? value : undefined
  }
  const id = text('aws_access_key_id')
  if (!id) return undefined
  return complete(id, text('aws_secret_access_key'), text('aws_session_token'), source, 'aws_secret_access_key')
}

const fromProcess = async (command: string, runProgram: RunProgram): Promise<Credentials> => {
  const output = JSON.parse(await runProgram(command)) as Record<string, unknown>
  const { Version, AccessKeyId, SecretAccessKey, SessionToken } = output
  if (Version !== 1) {
    throw generalError(
      `Error when retrieving credentials from custom-process: Version ${String(Version)} is not supported, expected 1`,
    )
  }
  if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string') {
    throw generalError(
      'Error when retrieving credentials from custom-process: Missing required key in response: ' +
        (typeof AccessKeyId === 'string' ? 'SecretAccessKey' : 'AccessKeyId'),
    )
  }
  const sessionToken = typeof SessionToken === 'string' ? SessionToken : undefined
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken }
}

/** Runs a program in a shell and returns what it prints. */
export type RunProgram = (command: string) => Promise<string>

const unsupported = ['role_arn', 'sso_session', 'sso_start_url', 'web_identity_token_file', 'credential_source']

/**
 * The credentials to sign with: from the environment (unless `--profile` was given), the credentials file,
 * `credential_process`, or the configuration file.
 *
 * @throws {Failure} with exit code 253 when there are none.
 */
export const loadCredentials = async (profile: Profile, host: Host, runProgram: RunProgram): Promise<Credentials> => {
  const found =
    (profile.isExplicit ? undefined : fromEnvironment(host)) ??
    fromSection(profile.credentials, 'shared-credentials-file') ??
    fromSection(profile.config, 'config-file')
  if (found) return found
  const command = profileText(profile, 'credential_process')
  if (command !== undefined) return fromProcess(command, runProgram)
  const setting = unsupported.find((name) => profileText(profile, name) !== undefined)
  if (setting !== undefined) {
    throw configurationError(
      `The profile ${profile.name} gets its credentials by ${setting}, which this program does not support. ` +
        'Use "credential_process", for example: credential_process = aws configure export-credentials --profile ' +
        profile.name,
    )
  }
  throw configurationError('Unable to locate credentials. You can configure credentials by running "aws configure".')
}

import type { GlobalValues } from '../command-line/global-options.ts'
import { configurationError, generalError, usageError } from '../failure.ts'
import type { Host } from '../host.ts'
import type { BinaryFormat } from '../input/binary.ts'
import { parseInteger } from '../python/integer.ts'
import { pythonRepr } from '../python/text.ts'
import { type Profile, profileText } from './profile.ts'

/** The format of times in the output: ISO 8601 in the local time zone, or unchanged from the response. */
export type TimestampFormat = 'iso8601' | 'wire'

/** The server that requests are sent to. */
export interface Target {
  readonly endpoint: string
  readonly region: string
}

/** Timeouts in milliseconds; 0 waits forever. */
export interface Timeouts {
  readonly connect: number
  readonly read: number
}

const domains: readonly (readonly [regions: RegExp, domain: string])[] = [
  [/^cn-/, 'amazonaws.com.cn'],
  [/^us-iso-/, 'c2s.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov'],
  [/^eusc-/, 'amazonaws.eu'],
]

const awsEndpoint = (region: string, isFips: boolean): string => {
  const domain = domains.find(([regions]) => regions.test(region))?.[1] ?? 'amazonaws.com'
  return `https://cognito-idp${isFips ? '-fips' : ''}.${region}.${domain}`
}

const endpointSetting = (profile: Profile, env: Host['env']): string | undefined => {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return undefined
  return (
    env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'] ?? env['AWS_ENDPOINT_URL'] ?? profileText(profile, 'endpoint_url')
  )
}

/** The region and the address of the server. */
export const resolveTarget = (globals: GlobalValues, profile: Profile, { env }: Host): Target => {
  const endpointOption = globals.text('--endpoint-url')
  if (endpointOption !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(endpointOption)) {
    throw usageError(
      `Bad value for --endpoint-url "${endpointOption}": scheme is missing.  Must be of the form http://<hostname>/ or ` +
        'https://<hostname>/',
    )
  }
  const region =
    globals.text('--region') ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? profileText(profile, 'region')
  if (!region) {
    throw configurationError(
      'You must specify a region. You can also configure your region by running "aws configure". ' +
        'Without the AWS CLI, set AWS_REGION, for example to us-east-1.',
    )
  }
  if (!/^(?!-)[a-zA-Z\d-]{1,63}(?<!-)$/.test(region)) {
    throw generalError(`Provided region_name '${region}' doesn't match a supported format.`)
  }
  const isFips = (env['AWS_USE_FIPS_ENDPOINT'] ?? profileText(profile, 'use_fips_endpoint')) === 'true'
  const endpoint = endpointOption ?? endpointSetting(profile, env) ?? awsEndpoint(region, isFips)
  if (!URL.canParse(endpoint) || !/^https?:/i.test(endpoint)) throw generalError(`Invalid endpoint: ${endpoint}`)
  return { endpoint, region }
}

/** The format of the output. */
export const outputFormat = (globals: GlobalValues, profile: Profile, { env }: Host): string => {
  const format = globals.text('--output') ?? env['AWS_DEFAULT_OUTPUT'] ?? profileText(profile, 'output') ?? 'json'
  if (!['json', 'text', 'table', 'yaml', 'yaml-stream'].includes(format)) {
    throw generalError(`Unknown output type: ${format}`)
  }
  return format
}

/** The format of times: the setting `cli_timestamp_format`. */
export const timestampFormat = (profile: Profile): TimestampFormat => {
  const format = profileText(profile, 'cli_timestamp_format') ?? 'iso8601'
  if (format === 'wire' || format === 'iso8601') return format
  throw configurationError(`Unknown cli_timestamp_format value: ${format}, valid values are "wire" or "iso8601"`)
}

/** The format of binary input: `--cli-binary-format` or the setting `cli_binary_format`. */
export const binaryFormat = (globals: GlobalValues, profile: Profile): BinaryFormat => {
  const format = globals.text('--cli-binary-format') ?? profileText(profile, 'cli_binary_format') ?? 'base64'
  if (format === 'base64' || format === 'raw-in-base64-out') return format
  throw generalError(pythonRepr(format))
}

const milliseconds = (text: string | undefined, kind: keyof Timeouts): number => {
  if (text === undefined) return 60_000
  const seconds = parseInteger(text)
  if (seconds < 0) {
    throw generalError(
      `Attempted to set ${kind} timeout to ${seconds}, but the timeout cannot be set to a value less than or equal to 0.`,
    )
  }
  return seconds * 1000
}

/** `--cli-connect-timeout` and `--cli-read-timeout`, 60 seconds each by default. */
export const resolveTimeouts = (globals: GlobalValues): Timeouts => ({
  connect: milliseconds(globals.text('--cli-connect-timeout'), 'connect'),
  read: milliseconds(globals.text('--cli-read-timeout'), 'read'),
})

/** Maximum number of attempts per request: `AWS_MAX_ATTEMPTS` or the setting `max_attempts`. Default: 3. */
export const maxAttempts = (profile: Profile, { env }: Host): number => {
  const configured = env['AWS_MAX_ATTEMPTS'] ?? profileText(profile, 'max_attempts')
  if (configured === undefined) return 3
  const attempts = parseInteger(configured)
  if (attempts >= 1) return attempts
  throw generalError(`Value provided to "max_attempts": ${attempts} must be an integer greater than or equal to one.`)
}

/** The retry mode of AWS CLI 1, which old configuration files still contain. */
const legacy = 'legacy'

/**
 * Checks `AWS_RETRY_MODE` or the setting `retry_mode`. Every mode retries in the same way.
 *
 * @throws {Failure} with exit code 255 for an unknown mode.
 */
export const checkRetryMode = (profile: Profile, { env }: Host): void => {
  const mode = env['AWS_RETRY_MODE'] ?? profileText(profile, 'retry_mode') ?? legacy
  if (['standard', 'adaptive', legacy].includes(mode)) return
  throw generalError(`Invalid value provided to "mode": "${mode}" must be one of: "standard" or "adaptive"`)
}

/**
 * The certificates to trust instead of those of the runtime: `--ca-bundle`, `AWS_CA_BUNDLE` or the setting `ca_bundle`.
 *
 * @throws {Failure} with exit code 255 when the file cannot be read.
 */
export const readCertificates = (
  globals: GlobalValues,
  profile: Profile,
  { env, readFile }: Host,
  { endpoint }: Target,
): Uint8Array | undefined => {
  const path = globals.text('--ca-bundle') ?? env['AWS_CA_BUNDLE'] ?? profileText(profile, 'ca_bundle')
  if (!path || !/^https:/i.test(endpoint)) return undefined
  try {
    return readFile(path)
  } catch {
    throw generalError(`Could not find a suitable TLS CA certificate bundle, invalid path: ${path}`)
  }
}

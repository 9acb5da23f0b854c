import type { LogConfigurationType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { poolFailures } from '../../pools/errors.ts'
import { isAtLeast } from '../../pools/rules/tiers.ts'
import type { ArnSource } from '../../pools/rules/describe-pool.ts'
import { monitoringFailures } from '../errors.ts'

/** `arn:partition:logs:region:account:log-group:name`. */
const partsOf = (arn: string): readonly string[] => arn.split(':')

const quoted = (sources: readonly string[]): string => `[${[...new Set(sources)].join(', ')}]`

/**
 * Checks the list of SetLogDeliveryConfiguration: first the tier that userAuthEvents requires, then all other problems
 * together: sources without a destination, repeated sources, log groups of another account or Region (H), and targets that
 * this server cannot write to (ours).
 */
export const checkLogConfigurations = (
  configurations: readonly LogConfigurationType[],
  pool: PoolRecord,
  installation: ArnSource,
): void => {
  const sources = configurations.map(({ EventSource }) => EventSource)
  if (sources.includes('userAuthEvents') && !isAtLeast(pool, 'PLUS'))
    throw poolFailures.featureNotAvailable('Log Streaming', pool.settings.UserPoolTier ?? 'ESSENTIALS')
  const faults = [
    ...withoutDestination(configurations),
    ...repeated(sources),
    ...mismatched(configurations),
    ...foreignGroups(configurations, installation),
    ...unsupported(configurations),
  ]
  if (faults.length > 0) throw monitoringFailures.logConfigurations(faults)
}

const withoutDestination = (configurations: readonly LogConfigurationType[]): readonly string[] => {
  const sources = configurations
    .filter(
      ({ CloudWatchLogsConfiguration: group, S3Configuration: bucket, FirehoseConfiguration: stream }) =>
        (group?.LogGroupArn ?? bucket?.BucketArn ?? stream?.StreamArn) === undefined,
    )
    .map(({ EventSource }) => EventSource)
  return sources.length === 0 ? [] : [`Following event sources in request have no destination: ${quoted(sources)}.`]
}

const repeated = (sources: readonly string[]): readonly string[] => {
  const twice = sources.filter((source, index) => sources.indexOf(source) !== index)
  return twice.length === 0 ? [] : [`Following event sources appear more then once in a request: ${quoted(twice)}.`]
}

/** The pairs of source and level (rule H, message L). */
const levels: Readonly<Record<LogConfigurationType['EventSource'], LogConfigurationType['LogLevel']>> = {
  userNotification: 'ERROR',
  userAuthEvents: 'INFO',
}

const mismatched = (configurations: readonly LogConfigurationType[]): readonly string[] =>
  configurations
    .filter(({ EventSource, LogLevel }) => levels[EventSource] !== LogLevel)
    .map(({ EventSource }) => `${EventSource} requires the log level ${levels[EventSource]}.`)

const foreignGroups = (
  configurations: readonly LogConfigurationType[],
  { region, accountId }: ArnSource,
): readonly string[] => {
  const faults = configurations.flatMap(({ CloudWatchLogsConfiguration: group }) => {
    const arn = group?.LogGroupArn
    if (arn === undefined) return []
    const [, , , regionOfGroup, account] = partsOf(arn)
    const problems = [
      ...(account === accountId ? [] : ['ARN does not belong to invoking account.']),
      ...(regionOfGroup === region ? [] : ['ARN does not belong to current region.']),
    ]
    if (problems.length === 0) return []
    return [`CloudWatch log group arn ${arn} failed with the following validation errors: ${problems.join(' ')} `]
  })
  // In reverse order (H).
  return faults.length === 0 ? [] : [`[${faults.toReversed().join(', ')}]`]
}

/** Log groups are mapped to files or streams by the operator; Firehose and S3 do not exist here (ours). */
const unsupported = (configurations: readonly LogConfigurationType[]): readonly string[] =>
  configurations
    .filter(({ S3Configuration, FirehoseConfiguration }) => S3Configuration ?? FirehoseConfiguration)
    .map(
      ({ EventSource }) =>
        `${EventSource}: this server delivers logs to a log group only. Use CloudWatchLogsConfiguration, and forward its lines to Firehose or S3.`,
    )

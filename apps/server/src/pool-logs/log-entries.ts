import type { PoolLogEvent } from '@poolhouse/engine'
import type { AuthEventRecord, PoolRecord } from '@poolhouse/storage'

/** A line of an exported log. */
export interface PoolLogEntry {
  /** Milliseconds since the epoch, as a string (M). */
  readonly eventTimestamp: string
  readonly eventSource: 'USER_NOTIFICATION' | 'USER_ACTIVITY'
  readonly logLevel: 'ERROR' | 'INFO'
  readonly message: Readonly<Record<string, string | readonly string[]>>
  readonly logSourceId: { readonly userPoolId: string }
}

/** The log group of a source of a pool's logs; undefined if the pool does not export them. */
export const logGroupOf = (pool: PoolRecord, source: PoolLogEvent['source']): string | undefined =>
  pool.logConfigurations?.find(({ EventSource }) => EventSource === source)?.CloudWatchLogsConfiguration?.LogGroupArn

/** The entry of a message that could not be delivered (form M, text L). `reason` contains no address and no code. */
export const notificationEntry = (poolId: string, medium: 'email' | 'phone_number', reason: string, at: number) =>
  ({
    eventTimestamp: String(at),
    eventSource: 'USER_NOTIFICATION',
    logLevel: 'ERROR',
    message: { details: `${medium === 'email' ? 'EMAIL' : 'SMS'} message was not delivered. ${reason}` },
    logSourceId: { userPoolId: poolId },
  }) as const

/** The subject of an event, in addition to its record. */
interface EventSubject {
  readonly username: string
  readonly clientId?: string | undefined
}

/**
 * The entry of an event, created each time the event is recorded or updated (names of members M, values L). Unknown values are
 * empty.
 */
export const authEventEntry = (event: AuthEventRecord, { username, clientId = '' }: EventSubject, at: number) => {
  const { risk, context, feedback } = event
  const { IpAddress: ipAddress = '', DeviceName: deviceName = '', City: city = '', Country: country = '' } = context
  return {
    eventTimestamp: String(at),
    eventSource: 'USER_ACTIVITY',
    logLevel: 'INFO',
    message: {
      version: '1',
      eventId: event.id,
      eventType: event.type,
      userSub: event.sub,
      userName: username,
      userPoolId: event.poolId,
      clientId,
      creationDate: new Date(event.createdAt).toISOString(),
      eventResponse: event.response,
      riskLevel: risk.RiskLevel ?? '',
      riskDecision: risk.RiskDecision ?? '',
      compromisedCredentialDetected: String(risk.CompromisedCredentialsDetected ?? false),
      challenges: event.challenges.map(
        ({ ChallengeName, ChallengeResponse }) => `${ChallengeName ?? ''}:${ChallengeResponse ?? ''}`,
      ),
      deviceName,
      ipAddress,
      city,
      country,
      eventFeedbackValue: feedback?.FeedbackValue ?? '',
      eventFeedbackProvider: feedback?.Provider ?? '',
      hasContextData: String(ipAddress !== '' || deviceName !== ''),
    },
    logSourceId: { userPoolId: event.poolId },
  } as const
}

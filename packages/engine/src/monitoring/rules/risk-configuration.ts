import type { RiskConfigurationType, SetRiskConfigurationRequest } from '@poolhouse/schemas'
import type { RiskConfigurationRecord, RiskParts } from '@poolhouse/storage'
import ipaddr from 'ipaddr.js'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { monitoringFailures } from '../errors.ts'

/** The Regions of the senders of notifications (H). */
const senderRegions = ['eu-west-1', 'us-east-1', 'us-west-2'] as const

/**
 * Validates the parts of a request and fills in defaults: an omitted EventFilter covers all events, and both lists of addresses
 * are present (H).
 */
export const riskParts = ({
  CompromisedCredentialsRiskConfiguration: compromised,
  AccountTakeoverRiskConfiguration: takeover,
  RiskExceptionConfiguration: exception,
}: SetRiskConfigurationRequest): RiskParts => {
  const { BlockedIPRangeList = [], SkippedIPRangeList = [] } = exception ?? {}
  if (![...BlockedIPRangeList, ...SkippedIPRangeList].every(isCidr)) throw monitoringFailures.cidr()
  const [, , , region] = takeover?.NotifyConfiguration?.SourceArn.split(':') ?? []
  if (takeover?.NotifyConfiguration && !senderRegions.some((known) => known === region))
    throw monitoringFailures.notificationSender(senderRegions)
  return omitUndefined({
    CompromisedCredentialsRiskConfiguration: compromised && {
      ...compromised,
      EventFilter: compromised.EventFilter ?? ['SIGN_IN', 'SIGN_UP', 'PASSWORD_CHANGE'],
    },
    AccountTakeoverRiskConfiguration: takeover,
    RiskExceptionConfiguration: exception && { BlockedIPRangeList, SkippedIPRangeList },
  })
}

/** Whether a text is a range with a prefix length: a single address must end with /32 (H). */
const isCidr = (text: string): boolean => ipaddr.isValidCIDR(text)

/**
 * Describes a configuration for responses. For a pool or client without one, it contains only ids (M). That of a pool has no
 * ClientId and no LastModifiedDate (H: an example).
 */
export const describeRisk = (
  ids: Pick<RiskConfigurationType, 'UserPoolId' | 'ClientId'>,
  record: RiskConfigurationRecord | undefined,
): RiskConfigurationType => omitUndefined({ ...ids, ...record?.parts })

import type { RiskConfigurationType, SetRiskConfigurationRequest } from '@poolhouse/schemas'
import type { RiskConfigurationRecord, RiskParts } from '@poolhouse/storage'
import ipaddr from 'ipaddr.js'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { monitoringFailures } from '../errors.ts'

/** The Regions of the senders of notifications (H). */
const senderRegions = ['eu-west-1', 'us-east-1', 'us-west-2'] as const

/**
 * The parts that a request sets, checked and with defaults: an EventFilter that is left out covers all events, and both lists of
 * addresses are present (H).
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

/** A range with its prefix length: a single address must end with /32 (H). */
const isCidr = (text: string): boolean => ipaddr.isValidCIDR(text)

/**
 * A configuration as responses return one. A pool or client without its own returns ids only (M). A pool-level one has no
 * ClientId and no LastModifiedDate (H: a sample).
 */
export const describeRisk = (
  ids: Pick<RiskConfigurationType, 'UserPoolId' | 'ClientId'>,
  record: RiskConfigurationRecord | undefined,
): RiskConfigurationType => omitUndefined({ ...ids, ...record?.parts })

import type { ClientSettings } from '@poolhouse/storage'
import { clientSettingFailures } from '../setting-errors.ts'

/** The Regions with Amazon Pinpoint, as its documentation lists them (M). */
const pinpointRegions: ReadonlySet<string> = new Set([
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-gov-west-1',
  'us-west-2',
])

/** Throws InvalidParameterException unless analytics identify one application, by ARN or by id (H: measured). */
export const checkAnalytics = ({ AnalyticsConfiguration: analytics }: ClientSettings): void => {
  if (!analytics) return
  const { ApplicationArn, ApplicationId, RoleArn, ExternalId } = analytics
  const byArn = ApplicationArn !== undefined && ApplicationId === undefined
  const byId = ApplicationArn === undefined && ApplicationId !== undefined && RoleArn && ExternalId
  if (!byArn && !byId) throw clientSettingFailures.analyticsIncomplete()
  const region = ApplicationArn?.split(':')[3]
  if (region !== undefined && !pinpointRegions.has(region)) throw clientSettingFailures.analyticsRegion(region)
}

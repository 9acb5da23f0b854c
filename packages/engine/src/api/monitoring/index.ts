import { adminListUserAuthEvents } from './admin-list-user-auth-events.ts'
import { adminUpdateAuthEventFeedback } from './admin-update-auth-event-feedback.ts'
import { describeRiskConfiguration } from './describe-risk-configuration.ts'
import { getLogDeliveryConfiguration } from './get-log-delivery-configuration.ts'
import { getProvisionedLimit } from './get-provisioned-limit.ts'
import { setLogDeliveryConfiguration } from './set-log-delivery-configuration.ts'
import { setRiskConfiguration } from './set-risk-configuration.ts'
import { updateAuthEventFeedback } from './update-auth-event-feedback.ts'
import { updateProvisionedLimit } from './update-provisioned-limit.ts'

/** The operations for events, risk configurations, logs and limits. */
export const monitoring = {
  AdminListUserAuthEvents: adminListUserAuthEvents,
  AdminUpdateAuthEventFeedback: adminUpdateAuthEventFeedback,
  DescribeRiskConfiguration: describeRiskConfiguration,
  GetLogDeliveryConfiguration: getLogDeliveryConfiguration,
  GetProvisionedLimit: getProvisionedLimit,
  SetLogDeliveryConfiguration: setLogDeliveryConfiguration,
  SetRiskConfiguration: setRiskConfiguration,
  UpdateAuthEventFeedback: updateAuthEventFeedback,
  UpdateProvisionedLimit: updateProvisionedLimit,
}

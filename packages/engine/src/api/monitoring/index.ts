import { describeRiskConfiguration } from './describe-risk-configuration.ts'
import { getLogDeliveryConfiguration } from './get-log-delivery-configuration.ts'
import { getProvisionedLimit } from './get-provisioned-limit.ts'
import { setLogDeliveryConfiguration } from './set-log-delivery-configuration.ts'
import { setRiskConfiguration } from './set-risk-configuration.ts'
import { updateProvisionedLimit } from './update-provisioned-limit.ts'

/** The operations on risk configurations, logs and limits. */
export const monitoring = {
  DescribeRiskConfiguration: describeRiskConfiguration,
  GetLogDeliveryConfiguration: getLogDeliveryConfiguration,
  GetProvisionedLimit: getProvisionedLimit,
  SetLogDeliveryConfiguration: setLogDeliveryConfiguration,
  SetRiskConfiguration: setRiskConfiguration,
  UpdateProvisionedLimit: updateProvisionedLimit,
}

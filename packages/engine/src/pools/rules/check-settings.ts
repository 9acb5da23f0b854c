import type { PoolSettings } from '@poolhouse/storage'
import type { Failure } from '../../kernel/failure.ts'
import { poolFailures } from '../errors.ts'
import { codePlaceholder } from '../../messages/rules/placeholders.ts'
import { acrValuesOf } from '../../step-up/rules/levels.ts'
import { isEmail } from '../../users/rules/contact-forms.ts'
import type { ArnSource } from './describe-pool.ts'

/** A rule for the settings of a pool. Returns an error or nothing. */
type Rule = (settings: PoolSettings, installation: ArnSource) => Failure | undefined

const oneKindOfSignInName: Rule = ({ AliasAttributes, UsernameAttributes }) =>
  AliasAttributes?.length && UsernameAttributes?.length ? poolFailures.aliasAndUsernameAttributes() : undefined

/** The alias can only be set after confirmation, so no user could sign up. */
const preferredUsernameNotRequired: Rule = ({ AliasAttributes, SchemaAttributes }) =>
  AliasAttributes?.includes('preferred_username') &&
  SchemaAttributes?.some(({ Name, Required }) => Name === 'preferred_username' && Required)
    ? poolFailures.requiredPreferredUsername()
    : undefined

const phoneVerificationHasSms: Rule = ({ AutoVerifiedAttributes, SmsConfiguration }) =>
  AutoVerifiedAttributes?.includes('phone_number') && !SmsConfiguration
    ? poolFailures.autoVerifiedPhoneWithoutSms()
    : undefined

const onlyVerifiedWaits: Rule = ({ UserAttributeUpdateSettings, AutoVerifiedAttributes = [] }) => {
  const waiting = UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []
  return waiting.every((attribute) => AutoVerifiedAttributes.includes(attribute))
    ? undefined
    : poolFailures.updateSettingsNotAutoVerified()
}

const firstFactorsMakeSense: Rule = ({ Policies, SmsConfiguration }) => {
  const factors = Policies?.SignInPolicy?.AllowedFirstAuthFactors
  if (!factors) return undefined
  if (!factors.includes('PASSWORD')) return poolFailures.passwordNotAmongFirstFactors()
  return factors.includes('SMS_OTP') && !SmsConfiguration ? poolFailures.smsOtpWithoutSms() : undefined
}

const recoveryMakesSense: Rule = ({ AccountRecoverySetting }) => {
  const mechanisms = AccountRecoverySetting?.RecoveryMechanisms ?? []
  if (mechanisms.length < 2) return undefined
  if (mechanisms.some(({ Name }) => Name === 'admin_only')) return poolFailures.adminOnlyRecoveryAmongOthers()
  const distinct = (of: (mechanism: (typeof mechanisms)[number]) => unknown) => new Set(mechanisms.map(of)).size
  const unique =
    distinct(({ Name }) => Name) === mechanisms.length && distinct(({ Priority }) => Priority) === mechanisms.length
  return unique ? undefined : poolFailures.recoveryRepeated()
}

/** The Regions whose SES identities a pool can send with. */
const senderRegions = ['eu-west-1', 'us-east-1', 'us-west-2'] as const

const senderIsUsable: Rule = ({ EmailConfiguration: email }) => {
  if (!email) return undefined
  const { EmailSendingAccount: account, From: from, SourceArn: source } = email
  if (account === 'DEVELOPER' && !source) return poolFailures.senderWithoutSource()
  if (source && !senderRegions.some((region) => region === regionOf(source))) {
    return poolFailures.senderRegion(senderRegions)
  }
  if (!from) return undefined
  if (account !== 'DEVELOPER') return poolFailures.senderOfDefaultAccount()
  return isEmail(/<([^<>]*)>\s*$/.exec(from)?.[1] ?? from) ? undefined : poolFailures.senderNotAnAddress()
}

const invitationsHaveCode: Rule = ({ AdminCreateUserConfig }) => {
  const { EmailMessage, SMSMessage } = AdminCreateUserConfig?.InviteMessageTemplate ?? {}
  const lacksCode = (message: string | undefined): message is string =>
    message !== undefined && !message.includes(codePlaceholder)
  if (lacksCode(EmailMessage)) return poolFailures.invitationWithoutCode('emailMessage', EmailMessage)
  return lacksCode(SMSMessage) ? poolFailures.invitationWithoutCode('smsMessage', SMSMessage) : undefined
}

/** Measured for us-east-1 only; the SNS Regions of other Regions are not fully documented. */
const textSenderIsUsable: Rule = ({ SmsConfiguration: sms }, { accountId, region }) => {
  if (!sms) return undefined
  if (sms.SnsRegion && region === 'us-east-1' && sms.SnsRegion !== region) return poolFailures.smsRegion(region, region)
  return accountOf(sms.SnsCallerArn ?? '') === accountId ? undefined : poolFailures.roleOfAnotherAccount()
}

const functionsAreInRegion: Rule = ({ LambdaConfig = {} }, { region }) => {
  const { KMSKeyID: key, ...triggers } = LambdaConfig
  const functions = Object.values(triggers).flatMap((trigger) =>
    typeof trigger === 'string' ? trigger : (trigger?.LambdaArn ?? []),
  )
  if (functions.some((arn) => regionOf(arn) !== region)) return poolFailures.functionOfAnotherRegion()
  if (key !== undefined && regionOf(key) !== region) return poolFailures.keyOfAnotherRegion(regionOf(key))
  return undefined
}

const customSendersHaveKey: Rule = ({ LambdaConfig: functions }) =>
  (functions?.CustomEmailSender ?? functions?.CustomSMSSender) && !functions?.KMSKeyID
    ? poolFailures.customSenderWithoutKey()
    : undefined

const onePreTokenFunction: Rule = ({
  LambdaConfig: { PreTokenGeneration: plain, PreTokenGenerationConfig: versioned } = {},
}) => (plain && versioned && plain !== versioned.LambdaArn ? poolFailures.preTokenFunctionsDiffer() : undefined)

/** Also compares the default names of levels (M). */
const levelsHaveOwnNames: Rule = (settings) => {
  const values = acrValuesOf(settings)
  return new Set(values).size < values.length ? poolFailures.acrValueRepeated() : undefined
}

/** `arn:partition:service:region:account:resource`. */
const regionOf = (arn: string): string => arn.split(':')[3] ?? ''
const accountOf = (arn: string): string => arn.split(':')[4] ?? ''

/** Order G, messages H (behaviour: refusals, section 2), except for those of tags and preferred_username. */
const rules: readonly Rule[] = [
  oneKindOfSignInName,
  preferredUsernameNotRequired,
  phoneVerificationHasSms,
  onlyVerifiedWaits,
  firstFactorsMakeSense,
  recoveryMakesSense,
  invitationsHaveCode,
  senderIsUsable,
  textSenderIsUsable,
  onePreTokenFunction,
  customSendersHaveKey,
  functionsAreInRegion,
  levelsHaveOwnNames,
]

/** Throws the error of the first rule that the settings violate. MFA and tiers are checked elsewhere. */
export const checkPoolSettings = (settings: PoolSettings, installation: ArnSource): void => {
  for (const rule of rules) {
    const failure = rule(settings, installation)
    if (failure) throw failure
  }
}

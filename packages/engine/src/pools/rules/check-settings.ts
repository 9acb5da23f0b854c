import type { PoolSettings } from '@poolhouse/storage'
import type { Failure } from '../../kernel/failure.ts'
import { poolFailures } from '../errors.ts'

/** A rule about a pool's settings: returns the error, or undefined. */
type Rule = (settings: PoolSettings) => Failure | undefined

const oneKindOfSignInName: Rule = ({ AliasAttributes, UsernameAttributes }) =>
  AliasAttributes?.length && UsernameAttributes?.length ? poolFailures.aliasAndUsernameAttributes() : undefined

/** Users choose this alias after confirmation, so sign-up would be impossible. */
const preferredUsernameNotRequired: Rule = ({ AliasAttributes, SchemaAttributes }) =>
  AliasAttributes?.includes('preferred_username') &&
  SchemaAttributes?.some(({ Name, Required }) => Name === 'preferred_username' && Required)
    ? poolFailures.requiredPreferredUsername()
    : undefined

const onlyVerifiedWaits: Rule = ({ UserAttributeUpdateSettings, AutoVerifiedAttributes = [] }) => {
  const waiting = UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []
  const stray = waiting.find((attribute) => !AutoVerifiedAttributes.includes(attribute))
  return stray && poolFailures.updateSettingsNotAutoVerified(stray)
}

const factorForMfa: Rule = ({ MfaConfiguration, SmsConfiguration, AutoVerifiedAttributes }) => {
  if (MfaConfiguration === 'OFF') return undefined
  return SmsConfiguration && AutoVerifiedAttributes?.includes('phone_number')
    ? undefined
    : poolFailures.mfaWithoutFactor()
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

const ownSenderHasSource: Rule = ({ EmailConfiguration: email }) =>
  email?.EmailSendingAccount === 'DEVELOPER' && !email.SourceArn ? poolFailures.senderWithoutSource() : undefined

const customSendersHaveKey: Rule = ({ LambdaConfig: functions }) =>
  (functions?.CustomEmailSender ?? functions?.CustomSMSSender) && !functions?.KMSKeyID
    ? poolFailures.customSenderWithoutKey()
    : undefined

const onePreTokenFunction: Rule = ({
  LambdaConfig: { PreTokenGeneration: plain, PreTokenGenerationConfig: versioned } = {},
}) => (plain && versioned && plain !== versioned.LambdaArn ? poolFailures.preTokenFunctionsDiffer() : undefined)

const fewTags: Rule = ({ UserPoolTags = {} }) =>
  Object.keys(UserPoolTags).length > 50 ? poolFailures.tooManyTags() : undefined

const rules: readonly Rule[] = [
  oneKindOfSignInName,
  preferredUsernameNotRequired,
  onlyVerifiedWaits,
  factorForMfa,
  recoveryMakesSense,
  ownSenderHasSource,
  customSendersHaveKey,
  onePreTokenFunction,
  fewTags,
]

/** Throws the error of the first rule that the settings violate. Does not check the tier. */
export const checkPoolSettings = (settings: PoolSettings): void => {
  for (const rule of rules) {
    const failure = rule(settings)
    if (failure) throw failure
  }
}

import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

const anyText = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`
const codePatterns = {
  emailMessage: String.raw`${anyText}\{####\}${anyText}`,
  smsMessage: String.raw`(?s).*\{####\}(?s).*`,
}

/** Errors about user pools and their settings. */
export const poolFailures = {
  notFound: (id: string) => new Failure('ResourceNotFoundException', `User pool ${id} does not exist.`),
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of user pools exceeded'),
  /** The generated id belongs to another pool (probability: one in 62^9 per pool). */
  idTaken: () => new Failure('InternalErrorException', 'The user pool could not be created. Please try again.'),
  changedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The user pool was changed by another request. Please try again.'),
  /** Too many requests changed the pool concurrently. */
  tooMuchContention: () => new Failure('InternalErrorException', 'The user pool could not be saved. Please try again.'),
  deletionProtected: () =>
    invalid(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    ),
  hasDomain: () => invalid('User pool cannot be deleted. It has a domain configured that should be deleted first.'),

  aliasAndUsernameAttributes: () =>
    invalid('Only one of the aliasAttributes or usernameAttributes can be set in a User pool.'),
  twoTemporaryValidities: () =>
    invalid('Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays'),
  templatesDiffer: (member: string, templateMember: string) =>
    invalid(`${member} and VerificationMessageTemplate.${templateMember} must be the same when both are given.`),
  updateSettingsNotAutoVerified: () =>
    invalid('All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes'),
  autoVerifiedPhoneWithoutSms: () =>
    invalid('SMS configuration is required when phone_number is selected for auto verification'),
  mfaWithoutFactor: () =>
    invalid('SMS configuration and Auto verification for phone_number are required when MFA is required/optional'),
  mfaTurnedOnWithoutFactor: () => invalid('Cannot turn MFA functionality ON, once the user pool has been created'),
  passwordNotAmongFirstFactors: () =>
    invalid('Password should be configured as one of the allowed first auth factors.'),
  smsOtpWithoutSms: () =>
    invalid('SMS_OTP can not be configured as AuthFactor as user pool is missing valid SMS configuration'),
  webAuthnWithMfa: () =>
    invalid('WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA.'),
  requiredPreferredUsername: () => invalid('preferred_username cannot be required when it is an alias.'),
  adminOnlyRecoveryAmongOthers: () =>
    invalid(
      'Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
    ),
  recoveryRepeated: () =>
    invalid(
      'Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
    ),
  senderWithoutSource: () => invalid('Source ARN is required to use DEVELOPER email sending owner'),
  senderRegion: (regions: readonly string[]) =>
    invalid(
      `Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: ${regions.join(', ')}.`,
    ),
  senderNotAnAddress: () => invalid('Provided From email address is invalid'),
  senderOfDefaultAccount: () => invalid('Cannot configure From email address for default email configuration'),
  smsRegion: (poolRegion: string, allowed: string) =>
    invalid(`Invalid snsRegion. Allowed SNS region for ${poolRegion} is ${allowed}`),
  /** Also for the role of a group (H: measured). */
  roleOfAnotherAccount: () => invalid('Cross-account pass role is not allowed.'),
  functionOfAnotherRegion: () => invalid('Cross-region lambda functions are not supported'),
  keyOfAnotherRegion: (region: string) =>
    invalid(`Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn ${region}`),
  /** The service validates these texts beyond the patterns of its model (H: measured). */
  invitationWithoutCode: (member: 'emailMessage' | 'smsMessage', text: string) =>
    invalid(
      `1 validation error detected: Value '${text}' at 'adminCreateUserConfig.inviteMessage.${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${codePatterns[member]}`,
    ),
  customSenderWithoutKey: () => invalid('KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.'),
  preTokenFunctionsDiffer: () =>
    invalid("Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's"),
  /** L. */
  acrValueRepeated: () => invalid('Each level of AcrConfiguration must have an AcrValue of its own.'),
  /** For the settings of the pool itself; see `featureNotAvailable`. */
  featureNotInTier: (feature: string, tier: string) =>
    new Failure(
      'FeatureUnavailableInTierException',
      `The following features need to be disabled for the ${tier} pricing tier configured: ${feature}`,
    ),
  /** For all other operations; their features are L, except those of domains and logs. */
  featureNotAvailable: (feature: string, tier: string) =>
    new Failure(
      'FeatureUnavailableInTierException',
      `The following feature is not available for the ${tier} pricing tier configured: ${feature}`,
    ),
  tierLacksFeatureInUse: (tier: string, feature: string) =>
    new Failure(
      'TierChangeNotAllowedException',
      `The following features need to be disabled for the ${tier} pricing tier configured: ${feature}`,
    ),
}

/** Errors of attribute definitions. */
export const schemaFailures = {
  standardTypeChanged: (name: string) =>
    invalid(`You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${name}`),
  requiredCustom: () => invalid('Required custom attributes are not supported currently.'),
  typeMissing: () => invalid('Invalid AttributeDataType input, consider using the provided AttributeDataType enum.'),
  nameMissing: () => invalid('The name of a schema attribute is required.'),
  /** For AddCustomAttributes. */
  alreadyExists: (name: string) => invalid(`${name}: Existing attribute already has name ${name}.`),
  /** For CreateUserPool. */
  repeated: (name: string) =>
    invalid(`Duplicate custom attribute names ${name} are not allowed in a user pool schema.`),
  tooMany: () => invalid('A user pool can have at most 50 custom attributes.'),
  lengthTooLarge: (name: string) => invalid(`user.${name}: String attributes cannot have a length of more than 2048`),
  lengthsCrossed: (name: string) => invalid(`Attribute ${name} cannot have a max length shorter than it's min length`),
  valuesCrossed: (name: string) => invalid(`Attribute ${name} cannot have a max value smaller than it's min value`),
  stringConstraints: (name: string) => invalid(`Invalid StringAttributeConstraints for schema attribute ${name}`),
  numberConstraints: (name: string) => invalid(`Invalid NumberAttributeConstraints for schema attribute ${name}`),
}

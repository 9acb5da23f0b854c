import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about user pools and their settings. */
export const poolFailures = {
  notFound: (id: string) => new Failure('ResourceNotFoundException', `User pool ${id} does not exist.`),
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of user pools exceeded'),
  /** The generated id belongs to another pool (probability: one in 62^9 per pool). */
  idTaken: () => new Failure('InternalErrorException', 'The user pool could not be created. Please try again.'),
  changedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The user pool was changed by another request. Please try again.'),
  deletionProtected: () =>
    invalid(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    ),
  hasDomain: () => invalid('User pool cannot be deleted. It has a domain configured that should be deleted first.'),

  aliasAndUsernameAttributes: () =>
    invalid('Only one of the aliasAttributes or usernameAttributes can be set in a user pool.'),
  twoTemporaryValidities: () =>
    invalid('Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays'),
  templatesDiffer: (member: string, templateMember: string) =>
    invalid(`${member} and VerificationMessageTemplate.${templateMember} must be the same when both are given.`),
  updateSettingsNotAutoVerified: (attribute: string) =>
    invalid(
      `Invalid attribute ${attribute} in AttributesRequireVerificationBeforeUpdate: it must be among the AutoVerifiedAttributes.`,
    ),
  mfaWithoutFactor: () =>
    invalid('SMS configuration and Auto verification for phone_number are required when MFA is required/optional'),
  requiredPreferredUsername: () => invalid('preferred_username cannot be required when it is an alias.'),
  adminOnlyRecoveryAmongOthers: () =>
    invalid(
      'Invalid account recovery setting parameter. Account recovery setting cannot use admin_only setting with any other recovery mechanisms.',
    ),
  recoveryRepeated: () =>
    invalid('Invalid account recovery setting parameter. Names and priorities of recovery mechanisms must be unique.'),
  senderWithoutSource: () => invalid('SourceArn is required when EmailSendingAccount is DEVELOPER.'),
  customSenderWithoutKey: () => invalid('KMSKeyID is required for a custom email or SMS sender.'),
  preTokenFunctionsDiffer: () =>
    invalid('PreTokenGeneration and PreTokenGenerationConfig must name the same function when both are given.'),
  featureNotInTier: (feature: string, tier: string) =>
    new Failure('FeatureUnavailableInTierException', `${feature} is not available in the ${tier} tier.`),
  tierLacksFeatureInUse: (tier: string, feature: string) =>
    new Failure(
      'TierChangeNotAllowedException',
      `The user pool cannot change to the ${tier} tier while it uses ${feature}.`,
    ),
  tooManyTags: () => new Failure('UserPoolTaggingException', 'A user pool can have at most 50 tags.'),
}

/** Errors of attribute definitions. */
export const schemaFailures = {
  standardTypeChanged: (name: string) =>
    invalid(`You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${name}`),
  requiredCustom: () => invalid('Required custom attributes are not supported currently.'),
  typeMissing: () => invalid('Invalid AttributeDataType input, consider using the provided AttributeDataType enum.'),
  nameMissing: () => invalid('The name of a schema attribute is required.'),
  repeated: (name: string) => invalid(`${name}: Existing attribute already has name ${name}.`),
  tooMany: () => invalid('A user pool can have at most 50 custom attributes.'),
  lengthTooLarge: (name: string) => invalid(`user.${name}: String attributes cannot have a length of more than 2048`),
  lengthsCrossed: (name: string) => invalid(`user.${name}: Max length cannot be less than min length.`),
  valuesCrossed: (name: string) => invalid(`user.${name}: Max value cannot be less than min value.`),
  stringConstraints: (name: string) => invalid(`Invalid StringAttributeConstraints for schema attribute ${name}`),
  numberConstraints: (name: string) => invalid(`Invalid NumberAttributeConstraints for schema attribute ${name}`),
}

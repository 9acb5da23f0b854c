import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about the attributes of users. */
export const attributeFailures = {
  /** Each problem is a line `{attribute}: {reason}` that ends with a line break (H: measured). */
  notConforming: (problems: readonly string[]) =>
    invalid(`Attributes did not conform to the schema: ${problems.map((problem) => `${problem}\n`).join('')}`),
  /** The error for unknown attributes in updates. For new users, it is `notConforming` (M: several reports of each). */
  unknown: (names: readonly string[]) =>
    invalid(names.map((name) => `user.${name}: Attribute does not exist in the schema.\n`).join('')),
  immutable: (name: string) => invalid(`user.${name}: Attribute cannot be updated.`),
  notWritable: () => new Failure('NotAuthorizedException', 'A client attempted to write unauthorized attribute'),
  emailFormat: () => invalid('Invalid email address format.'),
  phoneNumberFormat: () => invalid('Invalid phone number format.'),
  verifiedWithoutEmail: () => invalid('Email is required to verify/un-verify an email'),
  verifiedWithoutPhoneNumber: () => invalid('Phone Number is required to verify/un-verify a phone number'),
}

/** The problems of attributes for `notConforming`. */
export const attributeProblems = {
  required: (name: string) => `${name}: The attribute is required`,
  unknown: (name: string) => `${name}: Attribute does not exist in the schema.`,
  tooShort: (name: string, minimum: number) => `${name}: String length is less than the minimum of ${minimum}`,
  tooLong: (name: string, maximum: number) => `${name}: String length exceeds the maximum of ${maximum}`,
  tooSmall: (name: string, minimum: number) => `${name}: Number is less than the minimum of ${minimum}`,
  tooLarge: (name: string, maximum: number) => `${name}: Number exceeds the maximum of ${maximum}`,
  notOfType: (name: string, type: string) => `${name}: Value is not of type ${type}`,
}

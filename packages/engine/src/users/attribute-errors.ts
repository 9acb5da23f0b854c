import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** What is wrong with an attribute: a line of an error message. */
export interface AttributeProblem {
  readonly name: string
  readonly reason: string
}

/** Each problem ends its line, also the last one (H: measured). */
const lines = (problems: readonly AttributeProblem[], prefix = '') =>
  problems.map(({ name, reason }) => `${prefix}${name}: ${reason}\n`).join('')

/** Errors about the attributes of users. All are H, except where noted. */
export const attributeFailures = {
  notConforming: (problems: readonly AttributeProblem[]) =>
    invalid(`Attributes did not conform to the schema: ${lines(problems)}`),
  /** How changes of a user reject values; new users get `notConforming`. */
  notChangeable: (problems: readonly AttributeProblem[]) => invalid(lines(problems, 'user.')),
  /** How the removal of attributes rejects names (M). */
  notRemovable: (problems: readonly AttributeProblem[]) =>
    invalid(`Invalid user attributes: ${lines(problems, 'user.')}`),
  /** The reason H, its line end M. */
  requiredNotRemovable: (names: readonly string[]) =>
    invalid(
      `Invalid user attributes: ${lines(names.map((name) => ({ name, reason: 'Required attribute cannot be deleted.' })))}`,
    ),
  /** For attributes that the pool assigns. */
  nonMutable: (name: string) => invalid(`Cannot modify the non-mutable attribute ${name}`),
  withoutValue: (name: string) => invalid(`Attribute value for ${name} must not be null`),
  notWritable: () => new Failure('NotAuthorizedException', 'A client attempted to write unauthorized attribute'),
  emailFormat: () => invalid('Invalid email address format.'),
  phoneNumberFormat: () => invalid('Invalid phone number format.'),
  verifiedWithoutEmail: () => invalid('Email is required to verify/un-verify an email'),
  verifiedWithoutPhoneNumber: () => invalid('Phone Number is required to verify/un-verify a phone number'),
}

/** The reasons of attribute problems. Those of strings are H, those of other types L. */
export const attributeProblems = {
  required: 'The attribute is required',
  unknown: 'Attribute does not exist in the schema.',
  immutable: 'Attribute cannot be updated.',
  tooShort: (minimum: number) => `String must be no shorter than ${minimum} characters`,
  tooLong: (maximum: number) => `String must be no longer than ${maximum} characters`,
  tooSmall: (minimum: number) => `Number is less than the minimum of ${minimum}`,
  tooLarge: (maximum: number) => `Number exceeds the maximum of ${maximum}`,
  notOfType: (type: string) => `Value is not of type ${type}`,
}

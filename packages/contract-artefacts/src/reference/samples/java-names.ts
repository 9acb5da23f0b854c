/**
 * The member of an SDK for a member of the contract: `UserPoolId` is `userPoolId`, `MFAOptions` is `mfaOptions`. The AWS
 * SDKs for Java and Swift lower all capitals of the first word.
 */
export const memberName = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z](?![A-Z])|^[A-Z]+$|^[A-Z]+(?=[^A-Za-z])/, (word) => word.toLowerCase())

/** The class of the AWS SDK for Java for a name of the contract: `SMSMfaSettingsType` is `SmsMfaSettingsType`. */
export const className = (name: string): string =>
  name.replaceAll(/[A-Z]+(?![a-z])/g, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase())

/**
 * The name of an operation or member as a command or option: `GetUserAttributeVerificationCode` becomes
 * `get-user-attribute-verification-code`. Same rules as the AWS CLI, so a run of capitals is one word
 * (`SetUserMFAPreference` becomes `set-user-mfa-preference`).
 */
export const commandName = (name: string): string => {
  const plural = /[A-Z]{2,}s$/.exec(name)?.[0]
  const start = plural ? `${name.slice(0, -plural.length)}-${plural.toLowerCase()}` : name
  return start
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

import { expect, test } from 'vitest'
import { commandName } from './command-name.ts'

test.each([
  ['GetUserAttributeVerificationCode', 'get-user-attribute-verification-code'],
  ['AdminSetUserMFAPreference', 'admin-set-user-mfa-preference'],
  ['GetUICustomization', 'get-ui-customization'],
  ['ListWebAuthnCredentials', 'list-web-authn-credentials'],
  ['CSS', 'css'],
  ['CallbackURLs', 'callback-urls'],
  ['KMSKeyID', 'kms-key-id'],
])('%s becomes %s', (name, command) => {
  expect(commandName(name)).toBe(command)
})

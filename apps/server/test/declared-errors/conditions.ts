/** The condition of a message, as a sentence of the reference, and the message as it is shown where it has values of a test. */
type Condition = string | readonly [when: string, shown: string]

const changed = 'Another request changed it at the same time.'

/** What raises the errors with these messages, where their cases do not say it. Members stand in braces. */
export const conditions: Readonly<Record<string, Condition>> = {
  // Requests
  'Rate exceeded': 'More requests arrived within a short time than the limits of the server allow.',
  'Internal server error.':
    'The server failed to process the request. Its log contains the details under the request id.',
  'Invalid pagination token given.': 'The token is not one that this operation returned for the same list.',

  // User pools
  'Required custom attributes are not supported currently.': 'A custom attribute has `Required` set to true.',
  'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.':
    '`AttributeDataType` is missing, or not one of its values.',
  'custom:dept: Existing attribute already has name custom:dept.': [
    'The pool has an attribute with this name.',
    '{Name}: Existing attribute already has name {Name}.',
  ],
  'A user import job is in progress for this user pool.': 'An import job of the pool is running.',
  'Maximum number of user pools exceeded': 'The account has as many pools as its quota allows.',
  'A user pool can have at most 50 tags.': 'The pool would have more than 50 tags.',
  'aws:x: tags that begin with aws: are reserved.': [
    'A key begins with `aws:`.',
    '{key}: tags that begin with aws: are reserved.',
  ],
  'The following features need to be disabled for the LITE pricing tier configured: Password History':
    '`PasswordHistorySize` is set, and the tier of the pool is `LITE`.',
  'The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection':
    '`AdvancedSecurityMode` is set, and the tier of the pool is not `PLUS`.',
  'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.':
    '`DeletionProtection` of the pool is `ACTIVE`.',
  'User pool cannot be deleted. It has a domain configured that should be deleted first.': 'The pool has a domain.',
  'Cannot turn MFA functionality ON, once the user pool has been created':
    '`MfaConfiguration` is `ON`, and that of the pool is not. SetUserPoolMfaConfig can set it.',
  'The user pool was changed by another request. Please try again.': changed,

  // App clients
  'User pool client secret not enabled. Cannot create new secret.': 'The app client was created without a secret.',
  'Client secrets cannot exceed limit of 2 secrets.': 'The app client has two secrets.',
  'The provider Google does not exist for User Pool {UserPoolId}.': [
    '`SupportedIdentityProviders` has a name that no provider of the pool has.',
    'The provider {name} does not exist for User Pool {UserPoolId}.',
  ],
  'Maximum number of user pool clients exceeded': 'The pool has as many app clients as its quota allows.',
  'Invalid scope requested: shop/buy': [
    '`AllowedOAuthScopes` has a scope that no resource server of the pool has.',
    'Invalid scope requested: {scope}',
  ],
  'client_credentials flow can not be selected if client does not have a client secret.':
    '`AllowedOAuthFlows` has `client_credentials`, and the app client has no secret.',
  'openid is not supported with client_credentials flow':
    '`AllowedOAuthFlows` is `client_credentials`, and `AllowedOAuthScopes` has a scope of users.',
  'The following feature is not available for the LITE pricing tier configured: ALLOW_USER_AUTH':
    '`ExplicitAuthFlows` has `ALLOW_USER_AUTH`, and the tier of the pool is `LITE`.',
  'Cannot delete the only client secret.': 'The app client has no other secret.',
  'Client secret does not exist': 'The app client has no secret with this id.',
  'Invalid range for token validity.':
    'A validity of tokens is outside of its bounds, or an access or ID token would outlive the refresh token.',
  'The client was changed by another request. Please try again.': changed,

  // Users
  'User does not exist.': 'The user does not exist.',
  'User cannot be confirmed. Current status is CONFIRMED': [
    'The user is not waiting for a confirmation of the sign-up.',
    'User cannot be confirmed. Current status is {status}',
  ],
  'Username cannot be of email format, since user pool is configured for email alias.':
    '`email` is an alias in the pool, and the username looks like an email address.',
  'User account already exists': 'A user of the pool has this username, or an alias that equals it.',
  'User already exists': 'A user of the pool has this username, or an alias that equals it.',
  'Password did not conform with password policy: Password not long enough':
    '`TemporaryPassword` violates the policy of the pool. The message names the first rule.',
  'Password did not conform with policy: Password not long enough':
    'The password violates the policy of the pool. The message names the first rule.',
  'Resend not possible. ada status is not FORCE_CHANGE_PASSWORD': [
    '`MessageAction` is `RESEND`, and the user has accepted the invitation.',
    'Resend not possible. {Username} status is not FORCE_CHANGE_PASSWORD',
  ],
  'Cannot modify the non-mutable attribute sub': [
    'The pool assigns the attribute.',
    'Cannot modify the non-mutable attribute {Name}',
  ],
  'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.': [
    'The schema of the pool has no such attribute.',
    'Attributes did not conform to the schema: {Name}: Attribute does not exist in the schema.',
  ],
  'Invalid user attributes: user.custom:x: Attribute does not exist in the schema.': [
    'The schema of the pool has no such attribute.',
    'Invalid user attributes: user.{Name}: Attribute does not exist in the schema.',
  ],
  'Cannot reset password for the user as there is no registered/verified email or phone_number':
    'The user has no verified email address or phone number that the account recovery setting of the pool allows.',
  'User is disabled': 'An administrator disabled the user.',
  'User password cannot be reset in the current state.': 'The user has a temporary password, or none.',
  'Contact administrator to reset password.': 'The recovery of the pool is `admin_only`.',
  'Invalid MFA option given. email cannot receive text messages.': [
    '`MFAOptions` contains an attribute other than `phone_number`.',
    'Invalid MFA option given. {AttributeName} cannot receive text messages.',
  ],
  'An account with the given preferred_username already exists.': [
    'The attribute is an alias in the pool, and another user has its value.',
    'An account with the given {Name} already exists.',
  ],
  'An account with the given email already exists.': [
    'The attribute is an alias in the pool, and another user has verified its value.',
    'An account with the given {Name} already exists.',
  ],
  'Error while parsing filter.': '`Filter` does not consist of an attribute, an operator and a quoted value.',
  'Invalid search attribute: custom:foo': [
    '`Filter` names an attribute that cannot be searched.',
    'Invalid search attribute: {name}',
  ],
  'One or more requested attributes do not exist.':
    '`AttributesToGet` has a name that the schema of the pool does not have.',
  'Provided password cannot be used for security reasons.':
    'The password is on the list of compromised passwords, which the pool blocks.',
  'A client attempted to write unauthorized attribute':
    'The app client has no write permission for the attribute, or only the server may set the value.',
  'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.':
    '`preferred_username` is given, and is an alias in the pool.',
  'Cannot perform specific action because there does not exist a valid use pool domain associated with the user pool':
    'The pool confirms sign-ups by link, and has no domain.',
  'User is already confirmed.': 'The user has confirmed the sign-up.',
  'Cannot resend codes. Auto verification not turned on.':
    'The pool verifies neither email addresses nor phone numbers.',
  'Invalid email address format.': 'The value of `email` is not an email address.',
  'Invalid phone number format.': 'The value of `phone_number` does not consist of `+` and digits.',
  'SignUp is not permitted for this user pool': 'Only administrators can create users of the pool.',
  'Fifty a day': ['The mail service has reached its message limit.', '{error of the service}'],
  'Mailbox on fire': ['The mail or text message service rejected the message.', '{error of the service}'],
  'Invalid attribute name. Only phone_number and email can be verified.':
    '`AttributeName` is neither `email` nor `phone_number`.',
  'Attempt limit exceeded, please try after some time.': 'The user made too many attempts within an hour.',
  'Invalid verification code provided, please try again.': 'The code is not the one that was sent.',
  'Invalid code provided, please request a code again.':
    'The code has expired, was used, or was replaced by a newer one.',
  'Username/client id combination not found.': 'The pool of the app client has no such user.',
  'Password has previously been used.': 'The password is in the password history of the user.',

  // Sign-in
  'Incorrect username or password.': 'The password is wrong, or the user does not exist and the app client hides that.',
  'Missing required parameter USERNAME': 'The parameters lack `USERNAME`.',
  'Missing required parameter PASSWORD': 'The parameters lack `PASSWORD`, and the flow or the challenge requires it.',
  'Missing required parameter SRP_A': 'The parameters lack `SRP_A`, and the flow requires it.',
  'Missing required parameter REFRESH_TOKEN': 'The parameters lack `REFRESH_TOKEN`, and the flow requires it.',
  'Missing required parameter NEW_PASSWORD': 'The responses to `NEW_PASSWORD_REQUIRED` lack `NEW_PASSWORD`.',
  'Missing required parameter Session': '`Session` is missing.',
  'Custom auth lambda trigger is not configured for the user pool.':
    'The flow is `CUSTOM_AUTH`, and the pool lacks one of its functions.',
  'TARGET_ACR_VALUES names none of the ACR values of the user pool.':
    'The pool has none of the levels in `TARGET_ACR_VALUES`.',
  'ACCESS_TOKEN requires TARGET_ACR_VALUES.': 'The parameters have `ACCESS_TOKEN` without `TARGET_ACR_VALUES`.',
  'MAX_AGE must be a number of seconds.': '`MAX_AGE` is not a number.',
  'USER_AUTH is not enabled for the client.': 'The app client lacks `ALLOW_USER_AUTH`.',
  'CUSTOM_AUTH is not enabled for the client.': 'The app client lacks `ALLOW_CUSTOM_AUTH`.',
  'USER_SRP_AUTH is not enabled for the client.': 'The app client lacks `ALLOW_USER_SRP_AUTH`.',
  'USER_PASSWORD_AUTH flow not enabled for this client': 'The app client lacks `ALLOW_USER_PASSWORD_AUTH`.',
  'Auth flow not enabled for this client': 'The app client lacks `ALLOW_ADMIN_USER_PASSWORD_AUTH`.',
  'Initiate Auth method not supported.': 'Only the other one of InitiateAuth and AdminInitiateAuth accepts the flow.',
  'Client {ClientId} is configured with secret but SECRET_HASH was not received':
    'The app client has a secret, and the parameters lack `SECRET_HASH`.',
  'Unable to verify secret hash for client {ClientId}': '`SECRET_HASH` is wrong, or the app client has no secret.',
  'Password attempts exceeded':
    'At least five wrong passwords were given for the user. Each further one doubles the wait, up to 15 minutes.',
  'Temporary password has expired and must be reset by an administrator.':
    'The user did not sign in within `TemporaryPasswordValidityDays`.',
  'Role does not have permission to publish with SNS': 'The text message service rejects the role of the pool.',
  'Role does not have permission to send email with SES': 'The mail service rejects the role of the pool.',
  'Role does not have a trust relationship allowing Cognito to assume the role':
    'The role for text messages cannot be assumed with the external id of the pool.',
  'The following feature is not available for the LITE pricing tier configured: Step-up Authentication':
    'The parameters have `TARGET_ACR_VALUES`, and the tier of the pool is `LITE`.',
  'SMS_OTP is not one of the available challenges.': [
    '`ANSWER` is not one of the challenges that the user was offered.',
    '{ANSWER} is not one of the available challenges.',
  ],
  'Invalid session provided': '`Session` is not one that this server returned.',
  'Invalid session for the user.': 'The session belongs to another user, app client, pool or challenge.',
  'Invalid session for the user, session is expired.': 'The session is older than `AuthSessionValidity`.',
  'Invalid session for the user, session can only be used once.': 'The session was already used.',
  'Invalid code received for user': 'The code is wrong.',
  'Your software token has already been used once.':
    'The code of the authenticator app was already used. Wait for the next one.',
  'Software Token MFA does not exist for the user.': 'The user has no authenticator app.',

  // Tokens
  'Invalid scope requested: a/b': [
    '`Scopes` has one that the app client may not request.',
    'Invalid scope requested: {scope}',
  ],
  'CLIENT_TOKEN_AUTH flow not enabled for this client': 'The app client lacks `ALLOW_CLIENT_TOKEN_AUTH`.',
  'Unable to verify secret for client {ClientId}': 'The secret is wrong.',
  'Invalid Refresh Token': 'The value is not a refresh token, or was issued to another app client.',
  'Refresh Token has expired': 'The token has expired.',
  'Refresh Token has been revoked': 'The token was revoked, or the user was signed out.',
  'Client {ClientId} is configured for secret but secret was not received':
    'The app client has a secret, and the request lacks it.',
  'Refresh Token has already been used': 'The token was replaced by rotation, and its grace period is over.',
  'Invalid client secret for client {ClientId}': 'The secret is wrong, or the app client has one and it is missing.',
  'Token revocation is not enabled for client {ClientId}': '`EnableTokenRevocation` of the app client is false.',
  'Only refresh tokens can be revoked': 'The token is of another kind.',

  // MFA and passkeys
  'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA': [
    'The user has not set up the factor that is to be turned on.',
    'User does not have delivery config set to turn on {factor}',
  ],
  'User does not have delivery config set to turn on SMS_MFA': 'The user has no phone number.',
  'Exactly one of AccessToken and Session is required.': 'Both are given, or neither.',
  'Software Token MFA has not been enabled by the userPool': 'The pool does not support authenticator apps.',
  "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.":
    '`MfaConfiguration` is `OFF`, and a factor is given.',
  'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.':
    '`MfaConfiguration` is not `OFF`, and no factor is enabled.',
  'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT. Update the value of EmailSendingAccount.':
    '`EmailMfaConfiguration` is given, and the pool sends mail with `COGNITO_DEFAULT`.',
  'RelyingPartyId contains invalid characters': '`RelyingPartyId` is not a domain name.',
  'The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In':
    '`WebAuthnConfiguration` is given, and the tier of the pool is `LITE`.',
  'Code mismatch': '`UserCode` is not the current code of the authenticator.',
  'Credential data is not valid': '`Credential` is not what `navigator.credentials.create` returns.',
  'The credential is already registered.': 'A user of the pool has the passkey.',
  'Maximum number of passkeys exceeded': 'The user has as many passkeys as the quota allows.',
  'Passkeys are not enabled: WEB_AUTHN is not an allowed first auth factor.':
    '`AllowedFirstAuthFactors` of the pool lacks `WEB_AUTHN`.',
  'No registration with this challenge was started, or it has expired. Call StartWebAuthnRegistration again.':
    'The challenge of the credential is unknown, was used or has expired.',
  'The credential was made for another relying party.': 'The credential has the hash of another `RelyingPartyId`.',
  'The registration was started with another app client.':
    'The access token was issued to an app client other than that of StartWebAuthnRegistration.',
  'The origin of the credential is not a page of the relying party on HTTPS or localhost.':
    'The page that created the credential belongs to another domain, or was not loaded over HTTPS.',
  'The credential is not supported: its key is neither ES256 nor RS256.':
    'The authenticator created another kind of key.',
  'The passkey does not exist.': 'The user has no passkey with this id.',
  'The user pool has neither a RelyingPartyId nor a domain.':
    'The pool has neither of them, and passkeys need a domain.',

  // Groups
  'Maximum number of groups per user exceeded': 'The user is in as many groups as the quota allows.',
  'Group not found.': 'The pool has no such group.',
  'Invalid ARN format arn:aws:s3::123456789012:bucket': [
    '`RoleArn` is not the ARN of an IAM role.',
    'Invalid ARN format {RoleArn}',
  ],
  'Cross-account pass role is not allowed.': '`RoleArn` and the pool belong to different accounts.',
  'A group with the name already exists': 'The pool has a group with this name, regardless of letter case.',
  'Maximum number of groups exceeded': 'The pool has as many groups as its quota allows.',

  // Devices and sessions
  'Device does not exist.': 'The user has no such device.',
  'Device tracking is not enabled for the user pool.': 'The pool has no `DeviceConfiguration`.',
  'Invalid device key given.': 'The sign-in of the access token did not return this key.',
  'DeviceSecretVerifierConfig must contain PasswordVerifier and Salt, both in base64.':
    'One of them is missing, or is not base64.',
  'Device key already exists.': 'The device is confirmed.',
  'Session tkn0000000000000000000000000 does not exist.': [
    'The user has no such session.',
    'Session {SessionId} does not exist.',
  ],
  'The current session cannot be revoked. Use GlobalSignOut or RevokeToken instead.':
    '`SessionId` is the session of the access token.',
  'The app client was changed by another request. Please try again.': changed,
  'The following feature is not available for the LITE pricing tier configured: User Session Tracking':
    'The tier of the pool is `LITE`.',
  'User session tracking is not enabled for the user pool.': 'The pool has no session configuration.',

  // Identity providers
  'User.ProviderAttributeName is required.': '`ProviderAttributeName` of `User` is missing.',
  "Account isn't linked to anyone else, verify that the account has been linked":
    'The identity is not linked to a user of the pool.',
  'SourceUser.ProviderName is required.': '`ProviderName` of `SourceUser` is missing.',
  'DestinationUser.ProviderAttributeValue is required.': '`ProviderAttributeValue` of `DestinationUser` is missing.',
  'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser':
    '`ProviderName` of `SourceUser` is `Cognito`.',
  'The provider Facebook does not exist for User Pool {UserPoolId}.': [
    'The pool has no provider with the `ProviderName` of `SourceUser`.',
    'The provider {ProviderName} does not exist for User Pool {UserPoolId}.',
  ],
  'Invalid SourceUser: ProviderAttributeName email is neither Cognito_Subject nor an attribute that the provider maps.':
    [
      'The provider maps no such attribute.',
      'Invalid SourceUser: ProviderAttributeName {ProviderAttributeName} is neither Cognito_Subject nor an attribute that the provider maps.',
    ],
  'Invalid SourceUser: provider name, attribute name and value have more than 128 characters.':
    'Provider name, attribute name and value are longer than 128 characters together.',
  'SourceUser is already linked to DestinationUser': 'The identity is linked to this user.',
  'Source identity is already linked to a user in this user pool': 'The identity is linked to another user.',
  'Maximum number of linked identities exceeded': 'The user has as many linked identities as the quota allows.',
  'Provider MyGoogle cannot be of type Google.': [
    'A social provider must have the name of its type.',
    'Provider {ProviderName} cannot be of type {ProviderType}.',
  ],
  'clientId, clientSecret and authorizeScopes are all required idp details.':
    '`ProviderDetails` of the social provider lack one of them.',
  'clientId, privateKey, teamId, and keyId are all required idp details.':
    '`ProviderDetails` of `SignInWithApple` lack one of them.',
  'clientId, authorizeScopes, oidcIssuer and attributesRequestMethod are all required idp details.':
    '`ProviderDetails` of the OIDC provider lack one of them.',
  'OIDC endpoint must start with https://': 'A URL in `ProviderDetails` does not start with `https://`.',
  'At least one of the MetadataURL or MetadataFile should be provided.':
    '`ProviderDetails` of the SAML provider have neither.',
  'Only one of the MetadataURL or MetadataFile should be provided.':
    '`ProviderDetails` of the SAML provider have both.',
  'Unable to unmarshall metadata': 'The metadata is not that of a SAML identity provider.',
  'No SingleSignOn Http redirect binding location found in metadata.':
    'The metadata lacks a sign-on address for the redirect binding.',
  'IDPInit must be true or false.': '`IDPInit` in `ProviderDetails` has another value.',
  'RequestSigningAlgorithm must be rsa-sha256.': '`RequestSigningAlgorithm` in `ProviderDetails` has another value.',
  'AttributeMapping contains invalid mapping: [custom:nope]': [
    '`AttributeMapping` has an attribute that the schema of the pool does not have.',
    'AttributeMapping contains invalid mapping: [{names}]',
  ],
  'AcrMapping is only supported for OIDC identity providers.': '`AcrMapping` is given for a provider of another type.',
  'The identifier a is listed more than once.': [
    '`IdpIdentifiers` has the same value twice.',
    'The identifier {identifier} is listed more than once.',
  ],
  'Google already exists for tenant {UserPoolId}.': [
    'The pool has a provider with this name.',
    '{ProviderName} already exists for tenant {UserPoolId}.',
  ],
  'Identifier shop already exists for tenant {UserPoolId}.': [
    'Another provider of the pool has the identifier.',
    'Identifier {identifier} already exists for tenant {UserPoolId}.',
  ],
  'Identifier taken already exists for tenant {UserPoolId}.': [
    'Another provider of the pool has the identifier.',
    'Identifier {identifier} already exists for tenant {UserPoolId}.',
  ],
  'Maximum number of identity providers exceeded': 'The pool has as many providers as its quota allows.',
  'Identity provider nope in User Pool {UserPoolId} does not exist.': [
    'The pool has no such provider.',
    'Identity provider {ProviderName} in User Pool {UserPoolId} does not exist.',
  ],
  'Identity provider nope for tenantId {UserPoolId} does not exist.': [
    'The pool has no such provider.',
    'Identity provider {ProviderName} for tenantId {UserPoolId} does not exist.',
  ],
  'Identity provider with identifier Google in User Pool {UserPoolId} does not exist.': [
    'No provider of the pool has the identifier. The name of a provider is not one.',
    'Identity provider with identifier {IdpIdentifier} in User Pool {UserPoolId} does not exist.',
  ],
  'Only one request to update identity provider can be processed at a time.': changed,

  // Resource servers and domains
  'The scope buy is listed more than once.': [
    '`Scopes` has the same name twice.',
    'The scope {ScopeName} is listed more than once.',
  ],
  'shop already exists in user pool {UserPoolId}.': [
    'The pool has a resource server with the identifier.',
    '{Identifier} already exists in user pool {UserPoolId}.',
  ],
  'Maximum number of resource servers exceeded': 'The pool has as many resource servers as its quota allows.',
  'Resource server depot does not exist.': [
    'The pool has no such resource server.',
    'Resource server {Identifier} does not exist.',
  ],
  'Routing is not supported for prefix domains.': '`Routing` is given for a domain without `CustomDomainConfig`.',
  'Invalid managed login version: 3. Valid versions are 1 and 2.': [
    '`ManagedLoginVersion` is neither 1 nor 2.',
    'Invalid managed login version: {ManagedLoginVersion}. Valid versions are 1 and 2.',
  ],
  'The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens. Please enter a different name that follows this format: ^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$':
    '`Domain` of a prefix domain does not match its pattern.',
  'Domain cannot contain reserved word: aws': [
    'A word of `Domain`, between its hyphens, is `aws`, `amazon` or `cognito`.',
    'Domain cannot contain reserved word: {word}',
  ],
  'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.':
    '`Domain` of a custom domain is not a subdomain, such as `auth.example.com`.',
  'User pool already has a domain configured.': 'The pool has a domain of this kind.',
  'Domain already associated with another user pool.': 'Another pool has the domain.',
  'Maximum number of custom domains exceeded': 'The account has as many custom domains as its quota allows.',
  'The following feature is not available for the LITE pricing tier configured: Managed Login Version 2':
    '`ManagedLoginVersion` is 2, and the tier of the pool is `LITE`.',
  'No such domain or user pool exists.': 'The pool does not exist, or does not have the domain.',
  'Cannot convert prefix domain to custom domain.': '`CustomDomainConfig` is given, and the domain is a prefix domain.',
  'Cannot convert custom domain to prefix domain.':
    '`CustomDomainConfig` is missing, and the domain is a custom domain.',
  'The domain was changed by another request. Please try again.': changed,

  // Branding and terms
  'The managed login branding was changed by another request. Please try again.': changed,
  'A ManagedLoginBranding already exists for client {ClientId}': 'The app client has a branding style.',
  'useCognitoProvidedValues or settings should be specified (but not both)':
    '`Settings` is given although `UseCognitoProvidedValues` is true, or both are missing.',
  'Invalid settings provided. settings.colours: is not a known setting.': [
    '`Settings` has an unknown name, or a value that its setting does not take.',
    'Invalid settings provided. {path}: {reason}',
  ],
  'Invalid assets provided. Validation errors: [{category: FORM_LOGO, extension: ICO, colorMode: LIGHT, errorMessage: The extension must be one of JPEG, PNG, SVG, WEBP}]':
    'The category does not take files of this type.',
  'Invalid assets provided. Validation errors: [{category: FORM_LOGO, extension: PNG, colorMode: LIGHT, errorMessage: The content is text/plain and not PNG}]':
    '`Bytes` of an asset are not a file of its `Extension`.',
  'Maximum number of managed login branding styles exceeded': 'The pool has as many styles as its quota allows.',
  'ManagedLoginBranding does not exist.': 'The pool has no such style.',
  'ManagedLoginBranding for client {ClientId} does not exist.': 'The app client has no style.',
  'There has to be an existing domain associated with this user pool.': 'The pool has no domain.',
  'The CSS class body is not in the list of allowed classes.': [
    '`CSS` has a selector that is not one of the classes of the pages.',
    'The CSS class {selector} is not in the list of allowed classes.',
  ],
  'The CSS rule @import is not allowed.': ['`CSS` has an at-rule.', 'The CSS rule {rule} is not allowed.'],
  'The image must be a JPG or PNG file.': '`ImageFile` is not a JPEG or PNG image.',
  'The terms were changed by another request. Please try again.': changed,
  'Terms terms-of-use already exists for client {ClientId}': [
    'The app client has terms with this name.',
    'Terms {TermsName} already exists for client {ClientId}',
  ],
  'Terms {TermsName} already exists for client {client}': 'The app client has other terms with this name.',
  'Maximum number of terms exceeded': 'The pool has as many terms as its quota allows.',
  'Terms does not exist.': 'The pool has no such terms.',
  'Terms privacy-policy for client {ClientId} does not exist.': [
    'The app client has no terms with this name.',
    'Terms {TermsName} for client {ClientId} does not exist.',
  ],

  // Imports
  'Maximum number of user import jobs exceeded': 'The pool has as many jobs as its quota allows.',
  'The user import job import-unknown does not exist.': [
    'The pool has no such job.',
    'The user import job {JobId} does not exist.',
  ],
  'The user pool must have an auto verified attribute to import users: email or phone_number.':
    '`AutoVerifiedAttributes` of the pool is empty.',
  'No csv file was uploaded for {JobId}': 'The file was not sent to `PreSignedUrl`.',
  'Another user import job of this user pool is in progress.': 'Another job of the pool is running.',
  ...Object.fromEntries(
    ['InProgress', 'Stopped', 'Failed', 'Succeeded'].map((status): [string, Condition] => [
      `A user import job with the status ${status} cannot be started. Please create a new one.`,
      [
        'The job was started before.',
        'A user import job with the status {Status} cannot be started. Please create a new one.',
      ],
    ]),
  ),
  'This server cannot check password hashes. Please create a job without PasswordHashingAlgorithm.':
    'The job has `PasswordHashingAlgorithm`, and the server runs on Cloudflare Workers.',
  ...Object.fromEntries(
    ['Created', 'Stopping', 'Succeeded'].map((status): [string, Condition] => [
      `A user import job with the status ${status} cannot be stopped.`,
      ['The job is not running.', 'A user import job with the status {Status} cannot be stopped.'],
    ]),
  ),

  // Threat protection, logs and limits
  'User pool add-on is not enabled.': 'Threat protection of the pool is off.',
  'Auth event other does not exist.': ['The user has no such event.', 'Auth event {EventId} does not exist.'],
  'Limit UserPoolRead does not exist.': [
    'No limit that can be provisioned has this category.',
    'Limit {Category} does not exist.',
  ],
  'Request validation Failed. Following event sources in request have no destination: [userNotification].': [
    'A log configuration has no destination.',
    'Request validation Failed. Following event sources in request have no destination: [{EventSource}].',
  ],
  'Request validation Failed. Following event sources appear more then once in a request: [userNotification].': [
    'Two log configurations have the same event source.',
    'Request validation Failed. Following event sources appear more then once in a request: [{EventSource}].',
  ],
  'The following feature is not available for the ESSENTIALS pricing tier configured: Log Streaming':
    'The event source is `userAuthEvents`, and the tier of the pool is not `PLUS`.',
  'Incorrect CIDR format': 'An address range is not in CIDR notation.',
  'Invalid NotifyConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.':
    '`SourceArn` is not the ARN of an identity of SES in one of the Regions.',
  'Invalid feedback token.': '`FeedbackToken` was not issued for this event and user.',
  'RequestedLimitValue must be at least 120, the value without charge.': [
    'The value is below the rate that is free of charge.',
    'RequestedLimitValue must be at least {FreeLimitValue}, the value without charge.',
  ],
  'RequestedLimitValue exceeds the quota of the account, which is 10000.': [
    'The value exceeds the maximum of the account.',
    'RequestedLimitValue exceeds the quota of the account, which is {quota}.',
  ],

  // Replicas and tags
  'us-east-1 is the primary Region of the user pool.': [
    'A replica must be in another Region.',
    '{RegionName} is the primary Region of the user pool.',
  ],
  'Replicas require KeyConfiguration with a customer managed key that is a multi-Region key.':
    '`KeyConfiguration` of the pool is missing, or contains another kind of key.',
  'The user pool already has a replica in eu-west-1.': [
    'The pool has a replica in this Region.',
    'The user pool already has a replica in {RegionName}.',
  ],
  'Maximum number of user pool replicas exceeded': 'The pool has as many replicas as its quota allows.',
  'The following feature is not available for the LITE pricing tier configured: Multi-Region Replication':
    'The tier of the pool is `LITE`.',
  'The replica is ACTIVE. Set its status to INACTIVE before you delete it.': 'The replica is active.',
  'The user pool has no replica in eu-north-1.': [
    'The pool has no replica in this Region.',
    'The user pool has no replica in {RegionName}.',
  ],
  'User pool us-east-1_nowhere00 does not exist.': [
    '`ResourceArn` names a pool that does not exist.',
    'User pool {id} does not exist.',
  ],
  'arn:aws:s3:us-east-1:123456789012:bucket is not the ARN of a user pool.': [
    '`ResourceArn` is not the ARN of a user pool.',
    '{ResourceArn} is not the ARN of a user pool.',
  ],
}

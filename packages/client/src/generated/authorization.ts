// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Operations by their authorization. Every other operation has `iam`. */
export const authorization = {
  public: [
    'ConfirmForgotPassword', 'ConfirmSignUp', 'ForgotPassword', 'ResendConfirmationCode', 'SignUp', 'GetClientToken',
    'GetTokensFromRefreshToken', 'InitiateAuth', 'RespondToAuthChallenge', 'RevokeToken', 'UpdateAuthEventFeedback',
  ],
  token: [
    'ChangePassword', 'DeleteUser', 'DeleteUserAttributes', 'GetUser', 'GetUserAttributeVerificationCode',
    'GlobalSignOut', 'SetUserSettings', 'UpdateUserAttributes', 'VerifyUserAttribute', 'AssociateSoftwareToken',
    'GetUserAuthFactors', 'SetUserMFAPreference', 'VerifySoftwareToken', 'CompleteWebAuthnRegistration',
    'DeleteWebAuthnCredential', 'ListWebAuthnCredentials', 'StartWebAuthnRegistration', 'ConfirmDevice', 'ForgetDevice',
    'GetDevice', 'ListDevices', 'UpdateDeviceStatus', 'ListUserSessions', 'RevokeUserSession',
  ],
} satisfies Readonly<Record<string, readonly string[]>>

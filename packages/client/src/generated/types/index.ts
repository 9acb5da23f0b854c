// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

export interface paths {
    "/AddCustomAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add custom attributes to the schema of a pool
         * @description Adds 1 to 25 attributes to the schema of a user pool, or none if one of them is invalid. Names are given without a prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **Attributes cannot be changed or removed afterwards**, and custom attributes cannot be required. A pool can have at most 50. App clients with explicit lists of readable or writable attributes cannot use the new attribute until it is added to those lists. Requires AWS credentials.
         */
        post: operations["AddCustomAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateUserPool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user pool
         * @description Creates a user pool and returns its configuration with all defaults. Only `PoolName` is required. These settings cannot be changed later: `UsernameAttributes`, `AliasAttributes`, `UsernameConfiguration`, and the `Required` and `Mutable` flags in `Schema`. Usernames are case-sensitive by default, which few applications need; `UsernameConfiguration` changes it. If a setting needs a higher `UserPoolTier`, the operation fails with `FeatureUnavailableInTierException`. Requires AWS credentials.
         */
        post: operations["CreateUserPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserPool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user pool and all its users
         * @description Deletes a user pool permanently, with its users, groups, app clients and settings. It fails with `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or the pool has a domain: set the protection to `INACTIVE` with `UpdateUserPool` and delete the domain with `DeleteUserPoolDomain` first. Requires AWS credentials.
         */
        post: operations["DeleteUserPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeUserPool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the configuration of a user pool
         * @description Returns the settings of a user pool, its attribute schema, its domains and an estimate of the number of users. Settings that were never set and have no default are absent. Call this operation before `UpdateUserPool`, which resets some settings that are left out. `GetUserPoolMfaConfig` returns the MFA factors. Requires AWS credentials.
         */
        post: operations["DescribeUserPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserPools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the user pools of the account and Region
         * @description Lists the user pools of the account in this Region, with their ids, names, triggers and dates. `MaxResults` is required, 1 to 60. Continue with `NextToken` until it is absent, because a page can contain fewer pools than requested. `DescribeUserPool` returns all settings of a pool. Requires AWS credentials.
         */
        post: operations["ListUserPools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateUserPool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the settings of a user pool
         * @description Updates the settings of a user pool. Most settings that are left out do not change, but **these return to their defaults**: `AutoVerifiedAttributes`, `LambdaConfig`, `DeviceConfiguration`, `AdminCreateUserConfig`, `UserAttributeUpdateSettings`, `UserPoolAddOns`, `SmsConfiguration`, `SmsAuthenticationMessage`, `DcrConfiguration` and `AcrConfiguration`. So read the pool with `DescribeUserPool`, change the settings and send all of them. Username rules and the attribute schema cannot be changed; `AddCustomAttributes` adds custom attributes, and `SetUserPoolMfaConfig` sets MFA factors. Requires AWS credentials.
         */
        post: operations["UpdateUserPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AddUserPoolClientSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a second secret to an app client
         * @description Adds a secret to an app client that has one, so that secrets can be rotated without an outage. The client then accepts both, in `SECRET_HASH`, at the token endpoint and in every operation that takes the plain secret. If `ClientSecret` is left out, the server generates a secret and returns it only in this response. A client has at most two secrets; a third fails with `LimitExceededException`. To rotate: add a secret, deploy it, then delete the old one with `DeleteUserPoolClientSecret`. Requires AWS credentials.
         */
        post: operations["AddUserPoolClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateUserPoolClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an app client
         * @description Registers an application with a user pool and returns its client id and settings. The app client determines which sign-in flows, redirect URLs, scopes and attributes the application may use, and how long its tokens are valid. Generate a secret only for applications that can keep it confidential, such as servers, not for browser or mobile apps. For new applications, set `PreventUserExistenceErrors` to `ENABLED`: the default reveals whether a username exists. A pool can have 1,000 app clients by default. Requires AWS credentials.
         */
        post: operations["CreateUserPoolClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserPoolClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an app client
         * @description Deletes an app client permanently. Requests with its id then fail with `ResourceNotFoundException`, so its applications can no longer sign users in. It cannot be undone: a new client has a new id. Requires AWS credentials.
         */
        post: operations["DeleteUserPoolClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserPoolClientSecret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a secret of an app client
         * @description Deletes one secret of an app client, as the last step of a rotation. Requests with that secret are rejected from then on. The last secret of a client cannot be deleted. `ListUserPoolClientSecrets` returns the ids. Requires AWS credentials.
         */
        post: operations["DeleteUserPoolClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeUserPoolClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the settings of an app client
         * @description Returns all settings of an app client, including its secret, so treat the response as confidential. Settings that were never set and have no default are absent. Call this operation before `UpdateUserPoolClient`, which resets settings that are left out. Requires AWS credentials.
         */
        post: operations["DescribeUserPoolClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserPoolClientSecrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the secrets of an app client
         * @description Returns the id and creation date of each secret of an app client, at most two. The values are not included. Requires AWS credentials.
         */
        post: operations["ListUserPoolClientSecrets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserPoolClients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the app clients of a user pool
         * @description Lists the app clients of a user pool with their ids and names, in pages of up to 60. Continue with `NextToken` until it is absent. `ClientType` restricts the list to clients that registered themselves, or to all others. `DescribeUserPoolClient` returns the settings of a client. Requires AWS credentials.
         */
        post: operations["ListUserPoolClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateUserPoolClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the settings of an app client
         * @description Replaces the settings of an app client and returns them. **Settings that are left out return to their defaults**, except the name and the secret, which do not change. So read the client with `DescribeUserPoolClient`, change the settings and send all of them. The client id cannot be changed, nor whether the client has a secret; rotate secrets with `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`. Requires AWS credentials.
         */
        post: operations["UpdateUserPoolClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminConfirmSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the sign-up of a user without a code
         * @description Sets a user who signed up from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp`, it does not change `email_verified` and `phone_number_verified`; account recovery and sign-in aliases require these to be verified separately. The post-confirmation trigger runs. For a user with another status, the operation fails with `NotAuthorizedException`. Requires AWS credentials.
         */
        post: operations["AdminConfirmSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminCreateUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user and send an invitation
         * @description Creates a user with a temporary password, which is either given or generated, and sends an invitation unless `MessageAction` is `SUPPRESS`. The user has the status `FORCE_CHANGE_PASSWORD` and must set a new password at the first sign-in. The temporary password expires after `TemporaryPasswordValidityDays` of the password policy (7 by default). A user who can sign in with a one-time code and is created without a temporary password is `CONFIRMED` immediately. With `MessageAction` `RESEND`, an existing user receives a new invitation with a new temporary password. Attributes that the pool requires may be left out: the user adds them together with the new password. Requires AWS credentials; users create their own account with `SignUp`.
         */
        post: operations["AdminCreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminDeleteUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * @description Deletes a user with all attributes, credentials and group memberships. It cannot be undone; use `AdminDisableUser` if the profile may be needed again. The API rejects the tokens of the user from then on, but services that verify tokens offline accept them until they expire. The username becomes available again; a new user with that name has a different `sub`. Requires AWS credentials.
         */
        post: operations["AdminDeleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminDeleteUserAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete attributes of a user
         * @description Deletes the named attributes of a user. Custom attributes are named with their prefix, such as `custom:team`. Attributes that the pool requires cannot be deleted. Requires AWS credentials.
         */
        post: operations["AdminDeleteUserAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminDisableUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a user
         * @description Disables a user: the user can no longer sign in, and all tokens of the user are revoked. Services that verify tokens offline accept existing tokens until they expire. The profile, with all attributes and the status, does not change. Disabling a disabled user has no effect. Requires AWS credentials.
         */
        post: operations["AdminDisableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminEnableUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a disabled user
         * @description Enables a disabled user, who can then sign in again. Tokens that `AdminDisableUser` revoked stay revoked. Enabling an enabled user has no effect. Requires AWS credentials.
         */
        post: operations["AdminEnableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminGetUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user by username
         * @description Returns the attributes, status, dates and MFA preferences of a user, including attributes that app clients may not read. Requires AWS credentials; signed-in users read their own profile with `GetUser`.
         */
        post: operations["AdminGetUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminResetUserPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force a user to reset their password
         * @description Invalidates the password of a user and sends a reset code to the destination that the account recovery setting of the pool selects. The status of the user becomes `RESET_REQUIRED`: sign-in with a password fails with `PasswordResetRequiredException` until `ConfirmForgotPassword` sets a new password with the code, which is valid for one hour. The operation requires a verified email address or phone number and fails in some statuses, such as `FORCE_CHANGE_PASSWORD`; use `AdminSetUserPassword` for these users. Requires AWS credentials.
         */
        post: operations["AdminResetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminSetUserPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of a user
         * @description Sets the password of a user without a code or a message to the user. The password must meet the password policy of the pool and, if the pool keeps a password history, differ from recent passwords. With `Permanent` set to `true`, the user becomes `CONFIRMED` and the password does not expire. Otherwise the password is temporary and the status becomes `FORCE_CHANGE_PASSWORD`. A permanent password also confirms an unconfirmed user, and lets a federated user sign in with a password. Requires AWS credentials.
         */
        post: operations["AdminSetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminSetUserSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the deprecated SMS MFA options of a user
         * @description Sets the deprecated options of a user for MFA codes by SMS. It does not affect authenticator apps or email codes. Use `AdminSetUserMFAPreference` instead. Requires AWS credentials.
         */
        post: operations["AdminSetUserSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminUpdateUserAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update attributes of a user
         * @description Creates or replaces the named attributes of a user, including developer-only attributes. Other attributes do not change, and an empty value deletes an attribute. To change an email address or phone number without a verification code, set `email_verified` or `phone_number_verified` to `true` in the same request; otherwise a code is sent if the pool verifies the attribute automatically. `sub` and immutable attributes are rejected. If another user has verified the value as an alias, the operation fails with `AliasExistsException`. Requires AWS credentials.
         */
        post: operations["AdminUpdateUserAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminUserGlobalSignOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user out everywhere
         * @description Revokes all refresh tokens of a user. This API and the userInfo endpoint reject the existing access tokens of the user from then on; services that verify tokens offline accept them until they expire. The session cookie of the sign-in pages is not cleared. The user can sign in again immediately; to prevent that, disable the user. Requires AWS credentials.
         */
        post: operations["AdminUserGlobalSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List or search the users of a pool
         * @description Lists the users of a pool in pages of up to 60, either all or those that match one `Filter` condition. Custom attributes cannot be searched. Results are eventually consistent: a user created a moment ago may be missing, so read a known user with `AdminGetUser`. A pagination token is valid for one hour. Requires AWS credentials.
         */
        post: operations["ListUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ChangePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of the signed-in user
         * @description Replaces the password of the signed-in user after checking the previous one. The new password must meet the password policy of the pool and, if the pool keeps a password history, differ from recent passwords. Other sessions of the user stay signed in. A user has five attempts per hour. Requires the user's access token.
         */
        post: operations["ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ConfirmForgotPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a reset code
         * @description Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password. The user is then `CONFIRMED`, and the post-confirmation trigger runs. Existing sessions stay signed in; to end them, call `GlobalSignOut` after the next sign-in. The hourly limit is shared with `ForgotPassword`. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
         */
        post: operations["ConfirmForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ConfirmSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a sign-up with a code
         * @description Checks the code from `SignUp` or `ResendConfirmationCode`, sets the user to `CONFIRMED` and marks the email address or phone number that received the code as verified. The post-confirmation trigger runs. Only the newest code is valid, for 24 hours, and a user has 15 attempts per hour. If another user already has the address or number as a verified alias, the operation fails with `AliasExistsException`, unless `ForceAliasCreation` is `true`. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
         */
        post: operations["ConfirmSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the signed-in user
         * @description Deletes the signed-in user permanently, with all attributes and credentials. It cannot be undone, so applications should ask the user to confirm. The tokens of the user are rejected from then on, but services that verify tokens offline accept them until they expire. Requires the user's access token.
         */
        post: operations["DeleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete attributes of the signed-in user
         * @description Deletes the named attributes of the signed-in user. The app client must have write permission for them. Custom attributes are named with their prefix, such as `custom:team`. Required attributes cannot be deleted. Requires the user's access token.
         */
        post: operations["DeleteUserAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ForgotPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a password reset code
         * @description Sends a password reset code to the user. The account recovery setting of the pool selects the destination: the verified email address or phone number with the highest priority. The code is valid for one hour, and the current password stays valid until `ConfirmForgotPassword` succeeds. A user has 10 reset attempts per hour (5 to 20 on AWS). If the app client hides whether users exist, the response for an unknown user contains plausible delivery details. The operation is rejected for users in `FORCE_CHANGE_PASSWORD` and in pools where only administrators can reset passwords. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
         */
        post: operations["ForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the profile of the signed-in user
         * @description Returns the MFA preferences of the signed-in user, and those attributes that the app client may read. The status and dates of the user are not included; administrators get them with `AdminGetUser`. Applications can also call it to check whether an access token has been revoked. Requires the user's access token.
         */
        post: operations["GetUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUserAttributeVerificationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to verify the user's email address or phone number
         * @description Sends a verification code to the email address or phone number of the signed-in user. If the pool requires verification before an update, the code goes to the pending new value. The address or number may already be verified. The code is valid for 24 hours and replaces earlier codes for the same attribute. A user has five requests per hour. Attributes other than `email` and `phone_number` are rejected. Requires the user's access token.
         */
        post: operations["GetUserAttributeVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GlobalSignOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the user out everywhere
         * @description Revokes all refresh tokens of the signed-in user. This API and the userInfo endpoint reject the user's existing access tokens from then on, including the one in this request. Services that verify tokens offline accept them until they expire. To end a single sign-in, call `RevokeToken`. The logout endpoint of the pool's domain clears the session cookie of the sign-in pages. Requires the user's access token.
         */
        post: operations["GlobalSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ResendConfirmationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the sign-up confirmation code again
         * @description Sends a new confirmation code to an unconfirmed user. Codes sent earlier become invalid. A user has five requests per hour. If the app client hides whether users exist, the response for an unknown username contains plausible delivery details, so success does not prove that a user exists. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
         */
        post: operations["ResendConfirmationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUserSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the deprecated SMS MFA options of the signed-in user
         * @description Sets the deprecated options of the signed-in user for MFA codes by SMS. It does not affect authenticator apps or email codes. Use `SetUserMFAPreference` instead. Requires the user's access token.
         */
        post: operations["SetUserSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up a new user
         * @description Creates a user with the status `UNCONFIRMED` and sends a confirmation code to an attribute that the pool verifies automatically. If the pool verifies both email addresses and phone numbers and the user has both, the code goes to the phone number. A pre-sign-up trigger can reject the request or confirm the user immediately. A taken username always fails with `UsernameExistsException`; a taken email or phone alias is reported only by `ConfirmSignUp`. If the request fails with `LimitExceededException` or a delivery error, the user may have been created: call `ResendConfirmationCode` instead of signing up again. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
         */
        post: operations["SignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateUserAttributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update attributes of the signed-in user
         * @description Creates or replaces the named attributes of the signed-in user. The app client must have write permission for them. An empty value deletes an attribute. If the pool verifies a changed email address or phone number automatically, a code is sent to the new value. The new value is unverified until `VerifyUserAttribute` succeeds; if the pool requires verification before an update, the old value stays active until then. `sub`, `email_verified`, `phone_number_verified` and immutable attributes cannot be set. Requires the user's access token.
         */
        post: operations["UpdateUserAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/VerifyUserAttribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the user's email address or phone number with a code
         * @description Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the email address or phone number as verified. A pending new value takes effect. The verified address or number can then serve as a sign-in alias and for account recovery. A code is valid for one attribute and can be used once. A user has 15 attempts per hour. Existing tokens keep their claims. Requires the user's access token.
         */
        post: operations["VerifyUserAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminInitiateAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a sign-in from a trusted server
         * @description Starts a sign-in, like `InitiateAuth`, from a server that acts for its users. It also accepts the flow `ADMIN_USER_PASSWORD_AUTH`, and `ContextData` can describe the request of the end user. The app client must belong to the pool and allow the flow. The lockout after wrong passwords applies here too. Requires AWS credentials, so do not call it from an app on a user's device.
         */
        post: operations["AdminInitiateAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminRespondToAuthChallenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Respond to a sign-in challenge from a trusted server
         * @description Responds to a challenge, like `RespondToAuthChallenge`, from a server with AWS credentials, and returns either tokens or the next challenge with a new `Session`. Each session is valid for one step only. Use either the administrative or the public operations for all steps of a sign-in.
         */
        post: operations["AdminRespondToAuthChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetClientToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token for a machine client
         * @description Issues an access token to a machine client: the OAuth client credentials grant without the token endpoint. The app client must have a secret, and `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. The response contains neither an ID token nor a refresh token. Cache the access token and request a new one shortly before it expires. No AWS credentials are required: the client id and the plain client secret identify the caller, so call this operation only from servers.
         */
        post: operations["GetClientToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetTokensFromRefreshToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description Issues a new access token and a new ID token for a refresh token. The ID token contains the current attributes and groups, and the pre-token-generation trigger runs. If the app client rotates refresh tokens, the response also contains a new refresh token, which expires when the first one would have expired. The old one remains valid for the retry grace period of the client (at most 60 seconds); later use fails with `RefreshTokenReuseException`. Clients with rotation must use this operation, because they cannot use the flow `REFRESH_TOKEN_AUTH`. No AWS credentials are required; a client with a secret sends the plain secret, not a hash.
         */
        post: operations["GetTokensFromRefreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/InitiateAuth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a sign-in or refresh tokens
         * @description Starts a sign-in with the flow in `AuthFlow`, or refreshes tokens with `REFRESH_TOKEN_AUTH`. The response contains either tokens in `AuthenticationResult`, or a challenge and a `Session`. Respond to a challenge with `RespondToAuthChallenge` within the app client's `AuthSessionValidity` (3 to 15 minutes). The app client must allow the flow; the `ADMIN_` flows are rejected here. After five wrong passwords the user is locked for one second, and twice as long after each further wrong password, up to 15 minutes. No AWS credentials are required; a client with a secret adds `SECRET_HASH` to the parameters.
         */
        post: operations["InitiateAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RespondToAuthChallenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Respond to a sign-in challenge
         * @description Responds to a challenge of a sign-in and returns either tokens or the next challenge with a new `Session`. Each session is valid for one step only, so always send the latest one. `ChallengeResponses` always contains `USERNAME`, for the same user, and the values that the challenge requires. A wrong code fails with `CodeMismatchException`. A used or expired session fails with `NotAuthorizedException`; the sign-in must then start again. No AWS credentials are required; a client with a secret adds `SECRET_HASH`.
         */
        post: operations["RespondToAuthChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RevokeToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a refresh token
         * @description Revokes a refresh token and all access tokens of the same sign-in. This API and the userInfo endpoint reject them from then on; services that verify tokens offline accept them until they expire. The app client must have token revocation enabled, which is the default. For a token that is already revoked, the operation succeeds. For an access or ID token, it fails with `UnsupportedTokenTypeException`. To revoke all tokens of a user, call `GlobalSignOut`. No AWS credentials are required; a client with a secret sends the plain secret, not a hash.
         */
        post: operations["RevokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminDeleteSoftwareToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the authenticator app of a user
         * @description Removes the registered authenticator app of a user, for example after the loss of a phone. Its codes are no longer accepted, and the user can set up another app. Verify the identity of the user first, because this removes a protection of the account. For a user without an authenticator app the operation succeeds. Requires AWS credentials.
         */
        post: operations["AdminDeleteSoftwareToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminGetUserAuthFactors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the sign-in and MFA factors of a user
         * @description Returns the sign-in factors that a user has set up, the active MFA factors and the preferred one, without secrets. Requires AWS credentials; signed-in users call `GetUserAuthFactors`.
         */
        post: operations["AdminGetUserAuthFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminSetUserMFAPreference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the MFA factors and preference of a user
         * @description Turns MFA factors of a user on or off and sets at most one as preferred, which sign-in requests first. Factors that are left out of the request do not change. Turning a factor on requires a verified authenticator app, a phone number or an email address. If several factors are on and none is preferred, the user chooses at sign-in. Requires AWS credentials.
         */
        post: operations["AdminSetUserMFAPreference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AssociateSoftwareToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a secret for an authenticator app
         * @description Creates a secret key for time-based one-time passwords (TOTP). The application shows it to the user, usually as a QR code, to add it to an authenticator app. The app becomes a factor when `VerifySoftwareToken` accepts a code from it; until then a previously verified app remains valid. A user has at most one authenticator app. Requires the access token of a signed-in user, or the `Session` of an `MFA_SETUP` challenge during sign-in; send one of them.
         */
        post: operations["AssociateSoftwareToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUserAuthFactors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the sign-in and MFA factors of the signed-in user
         * @description Returns the sign-in factors that the signed-in user has set up, the active MFA factors and the preferred one, without secrets. Requires the user's access token.
         */
        post: operations["GetUserAuthFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUserPoolMfaConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the MFA configuration of a pool
         * @description Returns whether a user pool uses MFA, and the configuration of its factors and of passkeys. Settings that were never set are absent. Requires AWS credentials.
         */
        post: operations["GetUserPoolMfaConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUserMFAPreference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the MFA factors and preference of the signed-in user
         * @description Turns MFA factors of the signed-in user on or off and sets at most one as preferred, which sign-in requests first. Factors that are left out of the request do not change. Turning a factor on requires a verified authenticator app, a phone number or an email address. If several factors are on and none is preferred, the user chooses at sign-in. In a pool that requires MFA, every sign-in needs a second factor regardless of these settings. Requires the user's access token.
         */
        post: operations["SetUserMFAPreference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUserPoolMfaConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the MFA configuration of a pool
         * @description Sets whether a user pool uses MFA, and configures its factors and passkeys. The request replaces all of these settings: an absent `MfaConfiguration` means `OFF`, and an absent factor is removed. `ON` and `OPTIONAL` require at least one enabled factor; `OFF` must not be combined with a factor. Email codes require the `ESSENTIALS` tier or higher and an email configuration with your own sender; passkeys require `ESSENTIALS` or higher. With `ON`, users without a usable factor must set one up at their next sign-in. Requires AWS credentials.
         */
        post: operations["SetUserPoolMfaConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/VerifySoftwareToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an authenticator app with a code
         * @description Checks a code from the authenticator app set up with `AssociateSoftwareToken` and registers the app as a factor. After a call with an access token, turn the factor on with `SetUserMFAPreference`; in a pool that requires MFA it is on already. After a call with a `Session`, respond to the `MFA_SETUP` challenge with the returned session. Each code can be used once. A wrong code fails with `EnableSoftwareTokenMFAException`. Requires an access token or the session of a sign-in.
         */
        post: operations["VerifySoftwareToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CompleteWebAuthnRegistration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete the registration of a passkey
         * @description Verifies and stores the passkey that the user's device created. The user can then sign in with it. The challenge, relying party id and origin must match the started registration; each mismatch has its own error. A user can have up to 20 passkeys. Attestation is not verified. Requires the user's access token.
         */
        post: operations["CompleteWebAuthnRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteWebAuthnCredential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a passkey of the signed-in user
         * @description Deletes one passkey of the signed-in user, which can then no longer be used to sign in. For an unknown id, it fails with `ResourceNotFoundException`. The copy on the user's device remains, so ask the user to delete it there too. Before deleting, make sure that the user has another way to sign in. Requires the user's access token.
         */
        post: operations["DeleteWebAuthnCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListWebAuthnCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the passkeys of the signed-in user
         * @description Lists the passkeys of the signed-in user in pages of up to 20, with a name and other details by which the user can recognize them. The response contains no keys. Requires the user's access token.
         */
        post: operations["ListWebAuthnCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StartWebAuthnRegistration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the registration of a passkey
         * @description Returns the options with which a browser or operating system creates a passkey for the signed-in user. Decode the Base64url members, pass the options to `navigator.credentials.create()` and send the result to `CompleteWebAuthnRegistration` with the same app client before the challenge expires. The pool must allow passkeys as a first factor and have a relying party id or a domain. Requires the user's access token.
         */
        post: operations["StartWebAuthnRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminAddUserToGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a group
         * @description Adds a user to a group. Adding a member again has no effect. The group appears in the claim `cognito:groups` of tokens that are issued from then on, but not in existing tokens. A user can be in at most 100 groups. Requires AWS credentials.
         */
        post: operations["AdminAddUserToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminListGroupsForUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of a user
         * @description Lists the groups of a user in pages of up to 60. Requires AWS credentials.
         */
        post: operations["AdminListGroupsForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminRemoveUserFromGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from a group
         * @description Removes a user from a group. Removing a user who is not a member has no effect. Existing tokens contain the group until they expire; to end access immediately, also sign the user out with `AdminUserGlobalSignOut`. Requires AWS credentials.
         */
        post: operations["AdminRemoveUserFromGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Creates a group in a user pool, optionally with an IAM role and a precedence. The name must be unique in the pool, regardless of letter case, and cannot be changed later. A pool can have at most 10,000 groups; groups cannot contain groups. A group grants no permissions by itself: applications read it from the token claims. Requires AWS credentials.
         */
        post: operations["CreateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a group
         * @description Deletes a group and its memberships, but not its users. Existing tokens contain the group until they expire. Requires AWS credentials.
         */
        post: operations["DeleteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a group
         * @description Returns a group by name, without its members; `ListUsersInGroup` lists them. Requires AWS credentials.
         */
        post: operations["GetGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the groups of a pool
         * @description Lists the groups of a user pool in pages of up to 60. The list cannot be filtered; read a known group with `GetGroup`. Requires AWS credentials.
         */
        post: operations["ListGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUsersInGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the members of a group
         * @description Lists the members of a group with all their attributes, in pages of up to 60. The list cannot be filtered. Requires AWS credentials.
         */
        post: operations["ListUsersInGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a group
         * @description Updates the description, role or precedence of a group. Members that are left out of the request do not change. The name cannot be changed. A new role or precedence appears in tokens that are issued from then on. Requires AWS credentials.
         */
        post: operations["UpdateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminForgetDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget a device of a user
         * @description Deletes a tracked device of a user, for example after loss or theft. The device can no longer replace a second factor, and the refresh tokens of its sign-ins stop working. Requires AWS credentials and a pool with device tracking.
         */
        post: operations["AdminForgetDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminGetDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a device of a user
         * @description Returns one tracked device of a user by its key. For an unknown key, it fails with `ResourceNotFoundException`. Requires AWS credentials and a pool with device tracking.
         */
        post: operations["AdminGetDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminListDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the devices of a user
         * @description Lists the tracked devices of a user in pages of up to 60. Requires AWS credentials and a pool with device tracking.
         */
        post: operations["AdminListDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminUpdateDeviceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a device of a user as remembered or not
         * @description Sets whether a confirmed device of a user is remembered. If the pool requires MFA only on new devices, a remembered device authenticates with its own secret instead of a second factor, so mark a device as remembered only if it can be trusted. Requires AWS credentials and a pool with device tracking.
         */
        post: operations["AdminUpdateDeviceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ConfirmDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a new device for tracking
         * @description Registers the device whose key a sign-in returned in `NewDeviceMetadata`. The request contains a verifier of a secret that never leaves the device. Later sign-ins send the device key and prove the secret with SRP. The device is remembered immediately, unless the pool remembers devices only with the user's consent: then ask the user and call `UpdateDeviceStatus`. Requires the user's access token.
         */
        post: operations["ConfirmDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ForgetDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget a device of the signed-in user
         * @description Deletes a tracked device of the signed-in user. The device can no longer replace a second factor, and the refresh tokens of its sign-ins stop working. Requires the user's access token.
         */
        post: operations["ForgetDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a device of the signed-in user
         * @description Returns one tracked device of the signed-in user by its key. For an unknown key, it fails with `ResourceNotFoundException`. Requires the user's access token.
         */
        post: operations["GetDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the devices of the signed-in user
         * @description Lists the tracked devices of the signed-in user in pages of up to 60, for example for an account page. `ListUserSessions` lists the sign-in sessions. Requires the user's access token.
         */
        post: operations["ListDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateDeviceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a device of the signed-in user as remembered or not
         * @description Sets whether a confirmed device of the signed-in user is remembered. Call it with the user's consent if `ConfirmDevice` returned `UserConfirmationNecessary`. A remembered device can replace the second factor, so offer it for private devices only. Requires the user's access token.
         */
        post: operations["UpdateDeviceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminListUserSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sessions of a user
         * @description Lists the token sessions and single sign-on (SSO) sessions of a user, for example for support or an investigation. Sessions contain IP addresses and locations, which are personal data. The page size cannot be set; continue with `NextToken` until it is absent. Requires AWS credentials.
         */
        post: operations["AdminListUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminRevokeUserSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a session of a user
         * @description Revokes a single session of a user. Other sessions of the user stay valid, except linked ones if `RevokeAssociatedSessions` is `LINKED`. Services that verify tokens offline accept an access token until it expires. To sign the user out everywhere, call `AdminUserGlobalSignOut`; to prevent new sign-ins, also call `AdminDisableUser`. Requires AWS credentials.
         */
        post: operations["AdminRevokeUserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUserPoolClientSessionConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the session settings of an app client
         * @description Returns how long an app client may reuse an SSO session. Requires AWS credentials.
         */
        post: operations["GetUserPoolClientSessionConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUserPoolSessionConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the session settings of a pool
         * @description Returns whether the pool tracks the sessions of its users, and how many token sessions a user can have. Requires AWS credentials.
         */
        post: operations["GetUserPoolSessionConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sessions of the signed-in user
         * @description Lists the token sessions and single sign-on (SSO) sessions of the signed-in user, for example for an account page. Locations are estimated from the IP address, so do not base security decisions on them. The page size cannot be set; continue with `NextToken` until it is absent. Requires the user's access token.
         */
        post: operations["ListUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/RevokeUserSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke another session of the signed-in user
         * @description Revokes a single session of the signed-in user, for example on a lost laptop. It cannot revoke the session of the request: use `RevokeToken` for that, or `GlobalSignOut` for all sessions. With `RevokeAssociatedSessions` set to `LINKED`, linked sessions are revoked too. Services that verify tokens offline accept an access token until it expires. Requires the user's access token.
         */
        post: operations["RevokeUserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUserPoolClientSessionConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the session settings of an app client
         * @description Sets how long an app client may reuse an SSO session before users must sign in again. The pool must track sessions. Other app clients keep their settings, and token lifetimes do not change. In a pool of the `LITE` tier, it fails with `FeatureUnavailableInTierException`. Requires AWS credentials.
         */
        post: operations["SetUserPoolClientSessionConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUserPoolSessionConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the session settings of a pool
         * @description Turns session tracking on or off for a pool, and sets how many token sessions a user can have. Both settings are required and replace the current ones. In a pool of the `LITE` tier, it fails with `FeatureUnavailableInTierException`. After a `ConcurrentModificationException`, try again. Requires AWS credentials.
         */
        post: operations["SetUserPoolSessionConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminDisableProviderForUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink an external identity from a user
         * @description Removes the link between a user and an identity at an external provider. With the provider `Cognito`, it turns off sign-in with a password for the user instead. Before calling it, make sure that the user has another way to sign in. Requires AWS credentials.
         */
        post: operations["AdminDisableProviderForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminLinkProviderForUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link an external identity to an existing user
         * @description Links an identity at an external provider to an existing user, so that both ways to sign in lead to the same user. The external identity must not have signed in before: once it has its own profile, it cannot be linked. A user can have at most 5 linked identities. The owner of the external identity gets full access to the user's account, so link only with proof of ownership, never because unverified email addresses match. Requires AWS credentials.
         */
        post: operations["AdminLinkProviderForUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateIdentityProvider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an external identity provider
         * @description Adds a SAML, OpenID Connect or social provider to a user pool. Users can sign in with it through the domain of the pool once `SupportedIdentityProviders` of an app client contains its name. If the name is already in use, the operation fails with `DuplicateProviderException`. A pool can have at most 300 providers by default. Map `email_verified` together with `email`; otherwise the email address is unverified after each federated sign-in. Requires AWS credentials.
         */
        post: operations["CreateIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteIdentityProvider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an identity provider
         * @description Deletes a provider permanently and removes it from `SupportedIdentityProviders` of the app clients, so that users can no longer sign in with it. Users created by earlier sign-ins are not deleted. Requires AWS credentials.
         */
        post: operations["DeleteIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeIdentityProvider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an identity provider by name
         * @description Returns all settings of a provider, including the endpoints that were added when it was created. The response can contain the client secret of the provider, so keep it out of logs. The private key of Sign in with Apple is never returned. Requires AWS credentials.
         */
        post: operations["DescribeIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetIdentityProviderByIdentifier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an identity provider by one of its identifiers
         * @description Returns the provider that has the given identifier, often an email domain, so that an application can direct a user to the right provider. The response is that of `DescribeIdentityProvider` and can contain a client secret, so call it only from a server. Requires AWS credentials.
         */
        post: operations["GetIdentityProviderByIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetSigningCertificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the SAML signing certificate of a pool
         * @description Returns the certificate with which SAML providers verify the requests that the pool signs, for providers with `RequestSigningAlgorithm` `rsa-sha256`. The certificate is public and contains no private key. Requires AWS credentials.
         */
        post: operations["GetSigningCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListIdentityProviders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the identity providers of a pool
         * @description Lists the identity providers of a pool with their names, types and dates, in pages of up to 50. The users of the pool itself (`COGNITO`) are not in the list. `DescribeIdentityProvider` returns the settings of a provider. Requires AWS credentials.
         */
        post: operations["ListIdentityProviders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateIdentityProvider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an identity provider
         * @description Updates the details, attribute mapping or identifiers of a provider. Members that are left out of the request do not change; each map or list in the request replaces the current one. A new mapping takes effect at the next sign-in of each user. The name and type cannot be changed. After a `ConcurrentModificationException`, try again. Requires AWS credentials.
         */
        post: operations["UpdateIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateResourceServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a resource server and its scopes
         * @description Registers an API with a user pool, with a unique identifier and the OAuth scopes that it defines. The full name of a scope is `identifier/scope`, for example `https://api.example.com/orders/read`; add it to `AllowedOAuthScopes` of the app clients that may request it. The identifier cannot be changed later, so use the URL of the API or another permanent name. A pool can have 25 resource servers by default, each with at most 100 scopes. Requires AWS credentials.
         */
        post: operations["CreateResourceServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteResourceServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a resource server
         * @description Deletes a resource server and its scopes. Token requests with one of these scopes fail from then on, so remove the scopes from `AllowedOAuthScopes` of the app clients first. Existing tokens keep their scopes. Requires AWS credentials.
         */
        post: operations["DeleteResourceServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeResourceServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a resource server and its scopes
         * @description Returns the name and scopes of a resource server. For an unknown identifier, it fails with `ResourceNotFoundException`. Requires AWS credentials.
         */
        post: operations["DescribeResourceServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListResourceServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the resource servers of a user pool
         * @description Lists the resource servers of a user pool with their scopes, in pages of up to 50. Continue with `NextToken` until it is absent. Requires AWS credentials.
         */
        post: operations["ListResourceServers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateResourceServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the name and scopes of a resource server
         * @description Replaces the name and the scopes of a resource server and returns it. **The scopes in the request replace all scopes**; token requests with a removed scope fail from then on. The identifier cannot be changed: create a new resource server instead. Requires AWS credentials.
         */
        post: operations["UpdateResourceServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateUserPoolDomain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a domain for a user pool
         * @description Creates the domain at which a user pool serves its sign-in pages and OAuth endpoints. Without `CustomDomainConfig` it is a prefix of the service's own domain. With `CustomDomainConfig` it is your own host name, for which you have a certificate. A pool can have one of each; for another one, the operation fails with `InvalidParameterException`. A prefix must not be in use by another pool and must not contain `aws`, `amazon` or `cognito` as a whole part between hyphens. Requires AWS credentials.
         */
        post: operations["CreateUserPoolDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserPoolDomain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the domain of a user pool
         * @description Deletes a domain of a user pool. Its sign-in pages and OAuth endpoints are no longer available, so applications that redirect there can no longer sign users in; sign-in through the API still works. For a domain that the pool does not have, it fails with `InvalidParameterException`. A pool can be deleted only after its domains. Requires AWS credentials.
         */
        post: operations["DeleteUserPoolDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeUserPoolDomain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the configuration of a domain
         * @description Returns the pool, status and settings of a domain. **For a domain that does not exist, the request succeeds** and returns an empty `DomainDescription`, so it can also check whether a prefix is available. After creating or updating a custom domain, poll it until `Status` is `ACTIVE`. Requires AWS credentials.
         */
        post: operations["DescribeUserPoolDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateUserPoolDomain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the settings of a domain
         * @description Updates the version of the sign-in pages of a domain, or the certificate, TLS policy and failover of a custom domain, for example to renew the certificate or to move to managed login. Members that are left out do not change, but a request for a custom domain must always contain `CustomDomainConfig`. The domain name cannot be changed: delete the domain and create another one. Managed login requires the `ESSENTIALS` or `PLUS` tier. Requires AWS credentials.
         */
        post: operations["UpdateUserPoolDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateManagedLoginBranding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a branding style for an app client
         * @description Creates the branding style of an app client for managed login: a settings document and up to 40 images, or the built-in look with `UseCognitoProvidedValues`. An app client created through this API has no style, and its managed login shows an error page until it has one. An app client can have one style (for another one, the operation fails with `ManagedLoginBrandingExistsException`), a pool at most 20. A request can be at most 2 MB. Requires AWS credentials.
         */
        post: operations["CreateManagedLoginBranding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteManagedLoginBranding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a branding style
         * @description Deletes the branding style of an app client permanently. The managed login pages of that client then show an error until it has a style again. To return to the built-in look, update the style with `UseCognitoProvidedValues` instead. Requires AWS credentials.
         */
        post: operations["DeleteManagedLoginBranding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeManagedLoginBranding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a branding style by id
         * @description Returns a branding style by its id: only the customized settings and images or, with `ReturnMergedResources`, also the defaults. The response contains the images in Base64 and can be large. Requires AWS credentials.
         */
        post: operations["DescribeManagedLoginBranding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeManagedLoginBrandingByClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the branding style of an app client
         * @description Returns the branding style of an app client: only the customized settings and images or, with `ReturnMergedResources`, also the defaults. For an app client without a style, it fails with `ResourceNotFoundException`. Requires AWS credentials.
         */
        post: operations["DescribeManagedLoginBrandingByClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetUICustomization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the look of the classic hosted UI
         * @description Returns the CSS and the logo of the classic hosted UI for an app client, or for all clients with `ALL`. For a client without its own look, it returns the look for all clients. Managed login uses branding styles instead. Requires AWS credentials.
         */
        post: operations["GetUICustomization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetUICustomization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the look of the classic hosted UI
         * @description Sets the CSS and the logo of the classic hosted UI for one app client, or for all clients with `ALL`. The pool must have a domain. The CSS may use only the supported class names. If the logo is left out, it does not change; if the CSS is left out, it is removed. If both are left out, the look is reset. Managed login ignores these settings. Requires AWS credentials.
         */
        post: operations["SetUICustomization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateManagedLoginBranding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a branding style
         * @description Updates the settings or images of a branding style, or returns it to the built-in look. A request needs `UserPoolId` and `ManagedLoginBrandingId`, and either `Settings` or `UseCognitoProvidedValues`. `Settings` replaces the whole document, so read the style first. A request can be at most 2 MB. The app client of a style cannot be changed. Requires AWS credentials.
         */
        post: operations["UpdateManagedLoginBranding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a terms document for an app client
         * @description Creates a terms document of an app client, as links in one or more languages. An app client can have one `terms-of-use` and one `privacy-policy`, and managed login shows them at sign-up only if both exist. For a second document with the same name, the operation fails with `TermsExistsException`. A pool can have at most 40. The documents are displayed, but consent is neither required nor recorded. Requires AWS credentials.
         */
        post: operations["CreateTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a terms document
         * @description Deletes a terms document of an app client permanently. Managed login then no longer shows the other document of the client either. Requires AWS credentials.
         */
        post: operations["DeleteTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a terms document by id
         * @description Returns a terms document with its links. `DescribeTermsByClient` finds it by its app client. Requires AWS credentials.
         */
        post: operations["DescribeTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeTermsByClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a terms document by app client and name
         * @description Returns the terms of use or the privacy policy of an app client. Requires AWS credentials.
         */
        post: operations["DescribeTermsByClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the terms documents of a pool
         * @description Lists the terms documents of all app clients of a pool in pages of up to 60. The list contains neither the links nor the app clients; `DescribeTerms` returns them. Requires AWS credentials.
         */
        post: operations["ListTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a terms document
         * @description Updates the links or other settings of a terms document. Members that are left out of the request do not change, and `Links` replaces all links. The app client cannot be changed. If another document of the app client has the new name, the operation fails with `TermsExistsException`. Requires AWS credentials.
         */
        post: operations["UpdateTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateUserImportJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user import job
         * @description Creates a job that imports users from a CSV file, and returns a URL to upload the file to. Upload it with HTTP PUT and the header `x-amz-server-side-encryption: aws:kms` within 15 minutes, then call `StartUserImportJob`. A job that is not started expires after about a day. The file must be in UTF-8 without a byte order mark and without quotation marks, with at most 500,000 users and 100 MB; write commas in a value as `\,`. Imported users must reset their password with `ForgotPassword` before they can sign in with it, unless the file contains password hashes. A pool keeps at most 1,000 jobs. Requires AWS credentials.
         */
        post: operations["CreateUserImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeUserImportJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user import job
         * @description Returns the status and counts of an import job. The results of single lines, such as why a user failed, are in the log of the job, which Poolhouse serves at the path `/imports/{UserPoolId}/{JobId}/log`. To follow a job, poll every few seconds. Requires AWS credentials.
         */
        post: operations["DescribeUserImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetCSVHeader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the CSV columns for an import
         * @description Returns the column names that an import file for this pool must have: the standard attributes, the custom attributes, `cognito:mfa_enabled` and `cognito:username`. The file must contain all of them, in any order. The columns change when custom attributes are added. Requires AWS credentials.
         */
        post: operations["GetCSVHeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserImportJobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the import jobs of a pool
         * @description Lists the import jobs of a pool with their status and counts, newest first, in pages of up to 50. `MaxResults` is required, and the page token is called `PaginationToken`. Requires AWS credentials.
         */
        post: operations["ListUserImportJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StartUserImportJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a user import job
         * @description Starts the import of the uploaded file in the background; `DescribeUserImportJob` returns its progress. Only one job of a pool can run at a time. Until it ends, changes to the pool and its schema fail with `UserImportInProgressException`. If the pool does not verify email addresses or phone numbers automatically, or no file was uploaded, the operation fails with `PreconditionNotMetException`. Requires AWS credentials.
         */
        post: operations["StartUserImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/StopUserImportJob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a running user import job
         * @description Stops a running import job: its status becomes `Stopping`, then `Stopped`. Users that were already imported remain. A stopped job cannot be started again; a new job with the same file skips existing users. Requires AWS credentials.
         */
        post: operations["StopUserImportJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminListUserAuthEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sign-in history of a user
         * @description Lists the recorded events of a user, such as sign-ins and password changes, with the assessed risk of each, newest first, in pages of up to 60. If threat protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. Events contain IP addresses and locations, which are personal data. Requires AWS credentials.
         */
        post: operations["AdminListUserAuthEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/AdminUpdateAuthEventFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate an event as an administrator
         * @description Records whether an event was caused by the user, as feedback for threat protection. It neither blocks the user nor ends sessions: after `Invalid`, also call `AdminUserGlobalSignOut` and `AdminResetUserPassword`. If threat protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. Requires AWS credentials.
         */
        post: operations["AdminUpdateAuthEventFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeRiskConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the threat protection settings
         * @description Returns the threat protection settings of a pool or, with `ClientId`, of an app client. An app client without its own settings returns those of the pool. If nothing is set, only the ids are returned. Requires AWS credentials.
         */
        post: operations["DescribeRiskConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetLogDeliveryConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the log export settings of a pool
         * @description Returns the destinations to which the pool exports message delivery errors and user activity. Requires AWS credentials.
         */
        post: operations["GetLogDeliveryConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetProvisionedLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the request-rate limit of an API category
         * @description Returns the provisioned request rate of a category of operations, and the rate that is free of charge. All pools of the account in this Region share the limit. This operation can be called once per second. Requires AWS credentials.
         */
        post: operations["GetProvisionedLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetLogDeliveryConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the log export settings of a pool
         * @description Sets the destinations to which the pool exports message delivery errors and user activity, at most one for each. The list replaces the current one; an empty list ends the export. The export of user activity requires the `PLUS` tier (otherwise `FeatureUnavailableInTierException`). User activity is personal data, so restrict access to the destination. Requires AWS credentials.
         */
        post: operations["SetLogDeliveryConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SetRiskConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the threat protection settings
         * @description Sets how threat protection reacts to compromised passwords, risky sign-ins and certain IP ranges, for a pool or for one app client. The request replaces all of these settings: parts that are left out are removed. With only the ids, a pool returns to the defaults, and an app client to the settings of its pool. The settings take effect only if the threat protection mode of the pool is `ENFORCED`; with `AUDIT`, the risk is only recorded. Requires AWS credentials.
         */
        post: operations["SetRiskConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateAuthEventFeedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate an event with a feedback token
         * @description Records whether an event was caused by the user, with the feedback token that was issued for it. It neither blocks the user nor ends sessions. Let the user confirm before calling it, because mail scanners open links automatically. If threat protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. No AWS credentials are required, only the feedback token.
         */
        post: operations["UpdateAuthEventFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateProvisionedLimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the request-rate limit of an API category
         * @description Sets the request rate of a category of operations, for all pools of the account in this Region. Only some categories can be adjusted. A value below the free rate fails with `InvalidParameterException`, one above the maximum of the account with `ServiceQuotaExceededException`. This operation can be called once per second. Requires AWS credentials.
         */
        post: operations["UpdateProvisionedLimit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CreateUserPoolReplica": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a replica of a user pool in another Region
         * @description Starts to replicate a user pool to another Region and returns the replica with the status `CREATING`. When it is `INACTIVE`, set it to `ACTIVE` with `UpdateUserPoolReplica` to let it serve requests; `ListUserPoolReplicas` shows the status. The pool requires a customer-managed multi-Region key (`KeyConfiguration`), should use the `UPDATED` issuer (`IssuerConfiguration`), and can have one replica. In the secondary Region, some operations fail with `OperationNotEnabledException`. Poolhouse records the replica, but does not copy data to another Region. Requires AWS credentials.
         */
        post: operations["CreateUserPoolReplica"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteUserPoolReplica": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a replica of a user pool
         * @description Starts to delete the replica of a user pool in one Region and returns it with the status `DELETING`. The replica must be `INACTIVE`. The pool itself does not change. If the domain of the pool fails over to this Region, remove that routing first. Requires AWS credentials.
         */
        post: operations["DeleteUserPoolReplica"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListUserPoolReplicas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the replicas of a user pool
         * @description Lists the Regions of a user pool, with the role and status of each. The page size cannot be set; continue with `NextToken` until it is absent. Requires AWS credentials.
         */
        post: operations["ListUserPoolReplicas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateUserPoolReplica": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate or deactivate a replica
         * @description Sets a replica to `ACTIVE`, so that it serves requests, or to `INACTIVE`, and returns it. An inactive replica keeps its data; `DeleteUserPoolReplica` deletes it. Requires AWS credentials.
         */
        post: operations["UpdateUserPoolReplica"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListTagsForResource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the tags of a user pool
         * @description Returns all tags of a user pool, without pages. The pool is identified by its ARN, not its id. `DescribeUserPool` returns the same tags. Requires AWS credentials.
         */
        post: operations["ListTagsForResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TagResource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set tags on a user pool
         * @description Adds tags to a user pool and overwrites the values of existing tags with the same key. Other tags do not change. The pool is identified by its ARN, not its id, and can have at most 50 tags. Do not store secrets in tags: every caller that can describe the pool can read them. Requires AWS credentials.
         */
        post: operations["TagResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UntagResource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags from a user pool
         * @description Removes the tags with the given keys from a user pool. Other tags do not change, and unknown keys are ignored. The pool is identified by its ARN, not its id. Requires AWS credentials.
         */
        post: operations["UntagResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Input of AddCustomAttributes. */
        AddCustomAttributesRequest: {
          /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Attributes to add, 1 to 25. Each requires `Name` and `AttributeDataType`. */
          CustomAttributes: components["schemas"]["CustomAttributesListType"]
        };
        /** @description Id of a user pool: the name of the Region, an underscore and nine letters or digits. */
        UserPoolIdType: string;
        /** @description Attributes to add, 1 to 25. */
        CustomAttributesListType: Array<components["schemas"]["SchemaAttributeType"]>;
        /** @description Definition of a user attribute: its type, constraints and rules. In requests, custom attributes are named without a prefix; in responses, as `custom:NAME` or `dev:custom:NAME`. */
        SchemaAttributeType: {
          /** Name of the attribute. */
          Name?: components["schemas"]["CustomAttributeNameType"] | undefined
          /** Type of the attribute. Required for custom attributes, fixed for standard attributes. */
          AttributeDataType?: components["schemas"]["AttributeDataType"] | undefined
          /**
           * Whether only requests with AWS credentials can write the attribute. Its name is then `dev:custom:NAME`. Default:
           * `false`. The writable attributes of an app client are the recommended alternative.
           */
          DeveloperOnlyAttribute?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether the value can be changed after the user is created. Attributes mapped from external providers must be
           * mutable, because every federated sign-in writes them.
           */
          Mutable?: components["schemas"]["BooleanType"] | undefined
          /** Whether sign-up requires a value. Only for standard attributes. Cannot be changed later. */
          Required?: components["schemas"]["BooleanType"] | undefined
          /** Limits of a `Number` attribute. */
          NumberAttributeConstraints?: components["schemas"]["NumberAttributeConstraintsType"] | undefined
          /** Length limits of a `String` attribute. */
          StringAttributeConstraints?: components["schemas"]["StringAttributeConstraintsType"] | undefined
        };
        /** @description Name of an attribute, at most 20 characters, without a prefix in requests. */
        CustomAttributeNameType: string;
        /** @description Type of an attribute: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings. */
        AttributeDataType: 'String' | 'Number' | 'DateTime' | 'Boolean';
        /** @description `true` or `false`. */
        BooleanType: boolean;
        /** @description Limits of a `Number` attribute, inclusive, as decimal strings. */
        NumberAttributeConstraintsType: {
          /** Minimum value. Default: none. */
          MinValue?: components["schemas"]["StringType"] | undefined
          /** Maximum value. Default: none. */
          MaxValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description A string of at most 131,072 characters. */
        StringType: string;
        /** @description Length limits of a `String` attribute in characters, inclusive, as decimal strings. */
        StringAttributeConstraintsType: {
          /** Minimum length. */
          MinLength?: components["schemas"]["StringType"] | undefined
          /** Maximum length, at most `2048`. */
          MaxLength?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AddCustomAttributes. */
        AddCustomAttributesResponse: Record<string, never>;
        /** @description The pool, app client, group or other resource in the request does not exist. Check its id and the Region. */
        ResourceNotFoundException: {
          __type: 'ResourceNotFoundException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Text of an error, for humans. */
        MessageType: string;
        /** @description A parameter is missing, malformed, or not allowed with the current configuration or state. The message names the problem. Correct the request before sending it again. */
        InvalidParameterException: {
          __type: 'InvalidParameterException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
          /** Machine-readable reason. Usually absent. */
          reasonCode?: components["schemas"]["InvalidParameterExceptionReasonCodeType"] | undefined
        };
        /** @description Machine-readable reason why a parameter was rejected. */
        InvalidParameterExceptionReasonCodeType: string;
        /** @description The request rate exceeds the limit. Retry with increasing, randomized delays, and spread the requests out. */
        TooManyRequestsException: {
          __type: 'TooManyRequestsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The credentials are wrong or no longer valid (password, token, session or secret hash), the user is disabled, or the operation is not permitted. The message names the reason. Do not retry unchanged: repeated wrong passwords lock the user for up to 15 minutes. */
        NotAuthorizedException: {
          __type: 'NotAuthorizedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The operation is currently not available for this pool, for example because the Region is suspended or secondary. Send the request to the primary Region of the pool, or enable the operation first. */
        OperationNotEnabledException: {
          __type: 'OperationNotEnabledException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
        UserImportInProgressException: {
          __type: 'UserImportInProgressException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The server failed to process the request; the request itself is not at fault. Retry with increasing delays. If the error persists, report it with the request id. */
        InternalErrorException: {
          __type: 'InternalErrorException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPool. */
        CreateUserPoolRequest: {
          /** Display name of the pool. It does not have to be unique. */
          PoolName: components["schemas"]["UserPoolNameType"]
          /**
           * Password policy, and the first factors that users can sign in with. By default a password needs 8 characters, with
           * an uppercase letter, a lowercase letter, a digit and a symbol.
           */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. Default: `INACTIVE`. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If both are listed
           * and a new user has both, the sign-up code goes to the phone number. Default: none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Attributes that can serve as sign-in names in addition to the username. Email addresses and phone numbers must be
           * verified. Cannot be changed later, and cannot be combined with `UsernameAttributes`.
           */
          AliasAttributes?: components["schemas"]["AliasAttributesListType"] | undefined
          /**
           * Whether users sign in with an email address or phone number. The username is then a generated UUID. Cannot be
           * changed later, and cannot be combined with `AliasAttributes`.
           */
          UsernameAttributes?: components["schemas"]["UsernameAttributesListType"] | undefined
          /**
           * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
           * must be equal.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Texts of messages with a code or a link. Built-in texts replace those that are left out. */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /** Text of SMS messages with an MFA code. `{####}` stands for the code. Default: a built-in text. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Which users need a second factor: with `OFF` (the default) none, with `OPTIONAL` those who set one up, with `ON`
           * all. `OPTIONAL` and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. By default, a new value takes effect
           * immediately and is unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /** Device tracking. Default: the pool does not remember devices. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /**
           * Sender of the email of the pool. Default: the built-in sender, which sends a limited number of messages per day.
           */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** IAM role and Region for text messages. Required for the verification of phone numbers and for codes by SMS. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /** Tags of the pool, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /** Whether only administrators can create users, and the texts of invitations. */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /**
           * Settings of standard attributes, and definitions of custom attributes. The types of standard attributes cannot be
           * changed, and custom attributes cannot be required.
           */
          Schema?: components["schemas"]["SchemaAttributesListType"] | undefined
          /** Threat protection. Default: off. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Whether usernames are case-sensitive. Default: they are. Cannot be changed later. */
          UsernameConfiguration?: components["schemas"]["UsernameConfigurationType"] | undefined
          /**
           * Channels for the recovery of forgotten passwords. Default: a verified email address, then a verified phone number.
           */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** Feature tier of the pool. Default: `ESSENTIALS`. */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /** Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /**
           * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
           * verifiers compare.
           */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. Default: off. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /** Names of the authentication levels, as they appear in `acr` claims and in requests. */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /** @description Display name of a user pool. It does not have to be unique. */
        UserPoolNameType: string;
        /** @description Password policy and sign-in policy of a pool. */
        UserPoolPolicyType: {
          /** Rules for passwords. */
          PasswordPolicy?: components["schemas"]["PasswordPolicyType"] | undefined
          /** First factors of choice-based sign-in. */
          SignInPolicy?: components["schemas"]["SignInPolicyType"] | undefined
        };
        /** @description Rules for passwords, and the lifetime of temporary passwords. A request that contains this object replaces the whole password policy. */
        PasswordPolicyType: {
          /** Minimum length of a password in characters, 6 to 99. Default: 8. */
          MinimumLength?: components["schemas"]["PasswordPolicyMinLengthType"] | undefined
          /**
           * Whether a password must contain an uppercase letter. Default: `true` without a password policy, `false` if the
           * policy leaves it out.
           *
           * @default false
           */
          RequireUppercase?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password must contain a lowercase letter. Default: `true` without a password policy, `false` if the
           * policy leaves it out.
           *
           * @default false
           */
          RequireLowercase?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password must contain a digit. Default: `true` without a password policy, `false` if the policy leaves it
           * out.
           *
           * @default false
           */
          RequireNumbers?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password must contain a symbol. A space inside the password counts as a symbol. Default: `true` without a
           * password policy, `false` if the policy leaves it out.
           *
           * @default false
           */
          RequireSymbols?: components["schemas"]["BooleanType"] | undefined
          /** Number of previous passwords that cannot be reused, 0 to 24. Default: 0. Not included in the `LITE` tier. */
          PasswordHistorySize?: components["schemas"]["PasswordHistorySizeType"] | undefined
          /**
           * Lifetime of temporary passwords in days. Default: 7, also for 0. After that, an administrator must set a new one.
           *
           * @default 0
           */
          TemporaryPasswordValidityDays?: components["schemas"]["TemporaryPasswordValidityDaysType"] | undefined
        };
        /**
         * Format: int32
         * @description Minimum length of a password in characters, 6 to 99.
         */
        PasswordPolicyMinLengthType: number;
        /**
         * Format: int32
         * @description Number of previous passwords that cannot be reused, 0 to 24. 0 turns the history off.
         */
        PasswordHistorySizeType: number;
        /**
         * Format: int32
         * @description Lifetime of a temporary password in days. 0 counts as not set and means 7.
         */
        TemporaryPasswordValidityDaysType: number;
        /** @description First factors of choice-based sign-in (`USER_AUTH`). */
        SignInPolicyType: {
          /**
           * First factors that users can sign in with. Default: `PASSWORD` only. Other factors are not included in the `LITE`
           * tier, and require `ALLOW_USER_AUTH` on the app client.
           */
          AllowedFirstAuthFactors?: components["schemas"]["AllowedFirstAuthFactorsListType"] | undefined
        };
        /** @description First factors that users can sign in with, 1 to 5. */
        AllowedFirstAuthFactorsListType: Array<components["schemas"]["AuthFactorType"]>;
        /** @description A factor that authenticates a user: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS), `WEB_AUTHN` (a passkey) or `SOFTWARE_TOKEN` (a TOTP code). */
        AuthFactorType: 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN';
        /** @description `ACTIVE` prevents the deletion of the pool, `INACTIVE` (the default) allows it. */
        DeletionProtectionType: 'ACTIVE' | 'INACTIVE';
        /** @description Lambda functions that the pool invokes during sign-up, sign-in and messaging. An empty object means no triggers. */
        LambdaConfigType: {
          /**
           * ARN of the function invoked before a user is created. It can reject the sign-up, or confirm the user immediately.
           */
          PreSignUp?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that writes the text of messages. */
          CustomMessage?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function invoked after a user is confirmed by sign-up or password reset. */
          PostConfirmation?: components["schemas"]["ArnType"] | undefined
          /**
           * ARN of the function invoked before a sign-in is checked. It can reject the sign-in. Not invoked for token refresh.
           */
          PreAuthentication?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function invoked after a successful sign-in, before tokens are issued. */
          PostAuthentication?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that determines the next step of a custom authentication flow. */
          DefineAuthChallenge?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that creates a custom challenge. */
          CreateAuthChallenge?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that checks the response to a custom challenge. */
          VerifyAuthChallengeResponse?: components["schemas"]["ArnType"] | undefined
          /**
           * ARN of the function that changes the claims of ID tokens, with event version `V1_0`. `PreTokenGenerationConfig`
           * supports later versions.
           */
          PreTokenGeneration?: components["schemas"]["ArnType"] | undefined
          /**
           * ARN of the function that looks up an unknown user in another directory, at sign-in with a password and at password
           * reset. Not invoked for SRP.
           */
          UserMigration?: components["schemas"]["ArnType"] | undefined
          /** Function that changes the claims of tokens, with its event version. */
          PreTokenGenerationConfig?: components["schemas"]["PreTokenGenerationVersionConfigType"] | undefined
          /** Function that sends text messages. Requires `KMSKeyID`. */
          CustomSMSSender?: components["schemas"]["CustomSMSLambdaVersionConfigType"] | undefined
          /** Function that sends email. Requires `KMSKeyID`. */
          CustomEmailSender?: components["schemas"]["CustomEmailLambdaVersionConfigType"] | undefined
          /** ARN of the key that encrypts codes and temporary passwords for the custom senders. */
          KMSKeyID?: components["schemas"]["ArnType"] | undefined
          /** Function that changes the attributes from external providers. */
          InboundFederation?: components["schemas"]["InboundFederationLambdaType"] | undefined
        };
        /** @description An Amazon Resource Name. */
        ArnType: string;
        /** @description Pre-token-generation function with its event version. */
        PreTokenGenerationVersionConfigType: {
          /** Version of the event that the function receives. Versions after `V1_0` require the `ESSENTIALS` or `PLUS` tier. */
          LambdaVersion: components["schemas"]["PreTokenGenerationLambdaVersionType"]
          /** ARN of the function. If `LambdaConfigType.PreTokenGeneration` is set too, both must be equal. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the pre-token-generation event. `V1_0` can change the claims of ID tokens, `V2_0` also the claims and scopes of access tokens, `V3_0` also those of machine clients. */
        PreTokenGenerationLambdaVersionType: 'V1_0' | 'V2_0' | 'V3_0';
        /** @description Function that sends the text messages of a pool, instead of the built-in sender. */
        CustomSMSLambdaVersionConfigType: {
          /** Version of the event that the function receives. */
          LambdaVersion: components["schemas"]["CustomSMSSenderLambdaVersionType"]
          /** ARN of the function. It is invoked asynchronously and receives codes encrypted with `KMSKeyID`. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the custom SMS sender event. `V1_0` is the only one. */
        CustomSMSSenderLambdaVersionType: 'V1_0';
        /** @description Function that sends the email of a pool, instead of the built-in sender. */
        CustomEmailLambdaVersionConfigType: {
          /** Version of the event that the function receives. */
          LambdaVersion: components["schemas"]["CustomEmailSenderLambdaVersionType"]
          /** ARN of the function. It is invoked asynchronously and receives codes encrypted with `KMSKeyID`. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the custom email sender event. `V1_0` is the only one. */
        CustomEmailSenderLambdaVersionType: 'V1_0';
        /** @description Function that changes the attributes from an external provider before they are mapped to the user. */
        InboundFederationLambdaType: {
          /** Version of the event that the function receives. */
          LambdaVersion: components["schemas"]["InboundFederationLambdaVersionType"]
          /** ARN of the function. It returns all attributes to map, and runs at every federated sign-in. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the inbound federation event. `V1_0` is the only one. */
        InboundFederationLambdaVersionType: 'V1_0';
        /** @description Attributes to verify: `email`, `phone_number` or both. */
        VerifiedAttributesListType: Array<components["schemas"]["VerifiedAttributeType"]>;
        /** @description An attribute that can be verified with a code. */
        VerifiedAttributeType: 'phone_number' | 'email';
        /** @description Attributes that can serve as sign-in names in addition to the username. */
        AliasAttributesListType: Array<components["schemas"]["AliasAttributeType"]>;
        /** @description An attribute that can serve as a sign-in name in addition to the username. */
        AliasAttributeType: 'phone_number' | 'email' | 'preferred_username';
        /** @description Attributes that users sign in with instead of a username. */
        UsernameAttributesListType: Array<components["schemas"]["UsernameAttributeType"]>;
        /** @description An attribute that users sign in with instead of a username. */
        UsernameAttributeType: 'phone_number' | 'email';
        /** @description Text of an SMS, 6 to 140 characters. It must contain the placeholder `{####}` for the code. */
        SmsVerificationMessageType: string;
        /** @description Body of an email with a code, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
        EmailVerificationMessageType: string;
        /** @description Subject of an email, 1 to 140 characters. */
        EmailVerificationSubjectType: string;
        /** @description Texts of messages with a verification or reset code, and of the sign-up email with a link. */
        VerificationMessageTemplateType: {
          /** Text of an SMS with a code. It must contain the placeholder `{####}`. */
          SmsMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /** Body of an email with a verification or reset code. It must contain the placeholder `{####}`. */
          EmailMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /** Subject of an email with a code. */
          EmailSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Body of an email with a link. It must contain `{##text##}`, where `text` becomes the link. */
          EmailMessageByLink?: components["schemas"]["EmailVerificationMessageByLinkType"] | undefined
          /** Subject of an email with a link. */
          EmailSubjectByLink?: components["schemas"]["EmailVerificationSubjectByLinkType"] | undefined
          /**
           * Whether the sign-up email contains a code (the default) or a link. Attribute verification and password resets
           * always use codes.
           */
          DefaultEmailOption?: components["schemas"]["DefaultEmailOptionType"] | undefined
        };
        /** @description Body of an email with a link, 6 to 20,000 characters. It must contain `{##text##}`, where `text` becomes the link. */
        EmailVerificationMessageByLinkType: string;
        /** @description Subject of an email with a link, 1 to 140 characters. */
        EmailVerificationSubjectByLinkType: string;
        /** @description Content of the sign-up email: `CONFIRM_WITH_CODE` sends a code, `CONFIRM_WITH_LINK` a link, which requires a domain. */
        DefaultEmailOptionType: 'CONFIRM_WITH_LINK' | 'CONFIRM_WITH_CODE';
        /** @description Which users need a second factor at sign-in: with `OFF` none, with `OPTIONAL` those who set one up, with `ON` all. */
        UserPoolMfaType: 'OFF' | 'ON' | 'OPTIONAL';
        /** @description Attributes that keep their old value until the new one is verified. */
        UserAttributeUpdateSettingsType: {
          /**
           * Attributes that must be verified before an update, a subset of `AutoVerifiedAttributes`. Until
           * `VerifyUserAttribute` succeeds, the new value is pending and not visible.
           */
          AttributesRequireVerificationBeforeUpdate?: components["schemas"]["AttributesRequireVerificationBeforeUpdateType"] | undefined
        };
        /** @description Attributes whose new value must be verified before it takes effect. The pool must also verify them automatically. */
        AttributesRequireVerificationBeforeUpdateType: Array<components["schemas"]["VerifiedAttributeType"]>;
        /** @description Device tracking. A pool with this setting tracks devices, a pool without it does not. */
        DeviceConfigurationType: {
          /**
           * Whether a remembered device replaces MFA, so that MFA is required only on new devices. Default: `false`.
           *
           * @default false
           */
          ChallengeRequiredOnNewDevice?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a device is remembered only with the user's consent, given with `UpdateDeviceStatus`. Default: `false`,
           * with which each confirmed device is remembered.
           *
           * @default false
           */
          DeviceOnlyRememberedOnUserPrompt?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Sender of the email of a pool: the built-in sender, or your own verified identity in Amazon SES. Poolhouse uses `From` and `ReplyToEmailAddress`, and sends email through the service in its own settings. */
        EmailConfigurationType: {
          /** ARN of the verified SES identity that sends the email. Required with `DEVELOPER`. */
          SourceArn?: components["schemas"]["ArnType"] | undefined
          /** Address for replies. */
          ReplyToEmailAddress?: components["schemas"]["EmailAddressType"] | undefined
          /** `COGNITO_DEFAULT` (the default) or `DEVELOPER`. Email MFA, and email texts from a trigger, require `DEVELOPER`. */
          EmailSendingAccount?: components["schemas"]["EmailSendingAccountType"] | undefined
          /** Sender address, either an address or `Name <address>`. The identity in `SourceArn` must cover it. */
          From?: components["schemas"]["StringType"] | undefined
          /** Name of the SES configuration set applied to the messages. */
          ConfigurationSet?: components["schemas"]["SESConfigurationSet"] | undefined
        };
        /** @description An email address. */
        EmailAddressType: string;
        /** @description `COGNITO_DEFAULT` is the built-in sender with its daily limit, `DEVELOPER` your own verified sender. */
        EmailSendingAccountType: 'COGNITO_DEFAULT' | 'DEVELOPER';
        /** @description Name of an Amazon SES configuration set. */
        SESConfigurationSet: string;
        /** @description How a user pool sends text messages: the IAM role it assumes, and the service and Region it sends from. Poolhouse stores these settings, but sends text messages through the service in its own settings. */
        SmsConfigurationType: {
          /** ARN of the IAM role that the pool assumes to send through Amazon SNS. */
          SnsCallerArn?: components["schemas"]["OptionalArnType"] | undefined
          /** External id that the pool presents when it assumes the SNS role. It prevents other pools from using the role. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /** Region of the Amazon SNS that sends the messages. */
          SnsRegion?: components["schemas"]["RegionCodeType"] | undefined
          /** Settings for sending through AWS End User Messaging SMS. */
          EumsSms?: components["schemas"]["EumsSmsConfigurationType"] | undefined
        };
        /** @description An Amazon Resource Name, or an empty string for none. */
        OptionalArnType: string;
        /** @description Name of an AWS Region, such as `us-east-1`. */
        RegionCodeType: string;
        /** @description Settings for sending text messages through AWS End User Messaging SMS. */
        EumsSmsConfigurationType: {
          /** ARN of the IAM role that the pool assumes to send messages. */
          CallerArn: components["schemas"]["ArnType"]
          /** External id that the pool presents when it assumes the role. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /** Phone number, sender id or pool of phone numbers that messages are sent from. */
          OriginationIdentity?: components["schemas"]["StringType"] | undefined
          /** Name of the configuration set applied to the messages. */
          ConfigurationSetName?: components["schemas"]["StringType"] | undefined
          /** Registered entity id. Carriers in India require it. */
          InEntityId?: components["schemas"]["StringType"] | undefined
          /** Registered template id. Carriers in India require it. */
          InTemplateId?: components["schemas"]["StringType"] | undefined
          /** Region that messages are sent from. */
          Region?: components["schemas"]["RegionCodeType"] | undefined
        };
        /** @description Tags by key. A pool has at most 50. */
        UserPoolTagsType: { [key: string]: components["schemas"]["TagValueType"] };
        /** @description Key of a tag, 1 to 128 characters. */
        TagKeysType: string;
        /** @description Value of a tag, at most 256 characters. It may be empty. */
        TagValueType: string;
        /** @description Who can create users, and the invitation to users that an administrator creates. */
        AdminCreateUserConfigType: {
          /**
           * Whether only administrators can create users. With `true`, `SignUp` fails with `NotAuthorizedException`. Default:
           * `false`.
           *
           * @default false
           */
          AllowAdminCreateUserOnly?: components["schemas"]["BooleanType"] | undefined
          /**
           * Deprecated: lifetime of temporary passwords in days. Use `PasswordPolicy.TemporaryPasswordValidityDays`; a request
           * must not contain both.
           *
           * @default 0
           */
          UnusedAccountValidityDays?: components["schemas"]["AdminCreateUserUnusedAccountValidityDaysType"] | undefined
          /** Texts of the invitation. Default: built-in texts. */
          InviteMessageTemplate?: components["schemas"]["MessageTemplateType"] | undefined
        };
        /**
         * Format: int32
         * @description Lifetime of a temporary password in days. 0 counts as not set.
         */
        AdminCreateUserUnusedAccountValidityDaysType: number;
        /** @description Texts of the invitation to users that an administrator creates. `{username}` stands for the username and `{####}` for the temporary password. */
        MessageTemplateType: {
          /** Text of the invitation by SMS. Include `{username}` and `{####}`. */
          SMSMessage?: components["schemas"]["SmsInviteMessageType"] | undefined
          /** Body of the invitation by email. Include `{username}` and `{####}`: it is not delivered without them. */
          EmailMessage?: components["schemas"]["EmailInviteMessageType"] | undefined
          /** Subject of the invitation email. */
          EmailSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
        };
        /** @description Text of an invitation by SMS, 6 to 140 characters, with the placeholders `{username}` and `{####}`. */
        SmsInviteMessageType: string;
        /** @description Body of an invitation email, 6 to 20,000 characters, with the placeholders `{username}` and `{####}`. */
        EmailInviteMessageType: string;
        /** @description Definitions of user attributes. */
        SchemaAttributesListType: Array<components["schemas"]["SchemaAttributeType"]>;
        /** @description Threat protection of a pool. */
        UserPoolAddOnsType: {
          /** Mode of the standard sign-in flows. `AUDIT` and `ENFORCED` require the `PLUS` tier. */
          AdvancedSecurityMode: components["schemas"]["AdvancedSecurityModeType"]
          /** Modes of other flows, such as custom authentication. */
          AdvancedSecurityAdditionalFlows?: components["schemas"]["AdvancedSecurityAdditionalFlowsType"] | undefined
        };
        /** @description Mode of threat protection: `OFF` does nothing, `AUDIT` assesses and records the risk, `ENFORCED` also acts on it. `AUDIT` and `ENFORCED` require the `PLUS` tier. */
        AdvancedSecurityModeType: 'OFF' | 'AUDIT' | 'ENFORCED';
        /** @description Threat protection of sign-in flows that the main setting does not cover. */
        AdvancedSecurityAdditionalFlowsType: {
          /** Mode for custom authentication flows. Default: their risk is not assessed. */
          CustomAuthMode?: components["schemas"]["AdvancedSecurityEnabledModeType"] | undefined
        };
        /** @description Mode of threat protection: `AUDIT` assesses and records the risk, `ENFORCED` also acts on it. */
        AdvancedSecurityEnabledModeType: 'AUDIT' | 'ENFORCED';
        /** @description Whether usernames are case-sensitive. Cannot be changed after the pool is created. */
        UsernameConfigurationType: {
          /** Whether `Ada` and `ada` are different users. It applies to usernames, email aliases and preferred usernames. */
          CaseSensitive: components["schemas"]["WrappedBooleanType"]
        };
        /** @description `true` or `false`. Leaving it out has its own meaning. */
        WrappedBooleanType: boolean;
        /** @description How users who forgot their password recover their account: the channels for reset codes, in order of preference. */
        AccountRecoverySettingType: {
          /**
           * Channels with their priorities. The code goes to the first channel whose attribute is verified and is not an MFA
           * factor of the user. `admin_only` cannot be combined with others.
           */
          RecoveryMechanisms?: components["schemas"]["RecoveryMechanismsType"] | undefined
        };
        /** @description Recovery channels, one or two of them. */
        RecoveryMechanismsType: Array<components["schemas"]["RecoveryOptionType"]>;
        /** @description A recovery channel and its priority. */
        RecoveryOptionType: {
          /** Priority: 1 is tried before 2. Each can be used once. */
          Priority: components["schemas"]["PriorityType"]
          /** Channel for reset codes, or `admin_only`. */
          Name: components["schemas"]["RecoveryOptionNameType"]
        };
        /**
         * Format: int32
         * @description Priority of a recovery channel. 1 is tried before 2.
         */
        PriorityType: number;
        /** @description `verified_email` and `verified_phone_number` send a reset code to that attribute. With `admin_only`, only administrators can reset passwords. */
        RecoveryOptionNameType: 'verified_email' | 'verified_phone_number' | 'admin_only';
        /** @description Feature tier. `LITE`: sign-in with passwords, and the classic hosted UI. `ESSENTIALS` (the default): also choice-based sign-in, passkeys, email codes, managed login and the customization of access tokens. `PLUS`: also threat protection. */
        UserPoolTierType: 'LITE' | 'ESSENTIALS' | 'PLUS';
        /** @description Key that encrypts the data of a pool at rest. Poolhouse stores this setting, but encrypts with its own master key. */
        KeyConfigurationType: {
          /** Type of the key. Default: `AWS_OWNED_KEY`. */
          KeyType?: components["schemas"]["EncryptionKeyType"] | undefined
          /** ARN of your key. Only with `CUSTOMER_MANAGED_KEY`. */
          KmsKeyArn?: components["schemas"]["EncryptionKeyArnType"] | undefined
        };
        /** @description `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` your own key. */
        EncryptionKeyType: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY';
        /** @description ARN of an encryption key in AWS KMS. */
        EncryptionKeyArnType: string;
        /** @description Form of the issuer URL in the `iss` claim of tokens. */
        IssuerConfigurationType: {
          /** Form of the issuer URL. Default: `ORIGINAL`. */
          Type?: components["schemas"]["IssuerType"] | undefined
        };
        /** @description Form of the issuer URL: `ORIGINAL` (the default) is on the regional API host, `UPDATED` is the form for pools with replicas in other Regions. */
        IssuerType: 'ORIGINAL' | 'UPDATED';
        /** @description Dynamic client registration: whether applications can register themselves as app clients of the pool, and what such clients may do. */
        DcrConfigurationType: {
          /** Whether dynamic client registration is enabled. */
          EnableStatus?: components["schemas"]["StatusType"] | undefined
          /** Whether applications can register without authentication. */
          OpenDcrEnabled?: components["schemas"]["BooleanType"] | undefined
          /** OAuth grants that clients registered with authentication may use. */
          AuthenticatedGrantTypes?: components["schemas"]["OAuthFlowsType"] | undefined
          /** OAuth grants that clients registered without authentication may use. */
          OpenDcrGrantTypes?: components["schemas"]["OAuthFlowsType"] | undefined
          /** OAuth scopes that registered clients may request, at most 50. */
          AllowedScopes?: components["schemas"]["ScopeListType"] | undefined
        };
        /** @description Status of a user pool: `Enabled` or `Disabled`. Deprecated: responses do not contain it. */
        StatusType: 'Enabled' | 'Disabled';
        /** @description OAuth 2.0 grants, at most three. */
        OAuthFlowsType: Array<components["schemas"]["OAuthFlowType"]>;
        /** @description An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens directly from the authorization endpoint) or `client_credentials` (for machine clients, without a user). */
        OAuthFlowType: 'code' | 'implicit' | 'client_credentials';
        /** @description OAuth scopes, at most 50. */
        ScopeListType: Array<components["schemas"]["ScopeType"]>;
        /** @description An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or a scope of a resource server in the form `identifier/scope`. */
        ScopeType: string;
        /** @description Names of the authentication levels. Each name must be unique in the pool. */
        AcrConfigurationType: { [key in components["schemas"]["AcrLevelNameType"]]?: components["schemas"]["AcrLevelConfigType"] | undefined };
        /** @description An authentication level, weakest first: `Level1` is a password, `Level2` a one-time code by SMS or email, `Level3` a passkey, or a password with such a code, `Level4` a password with a TOTP code. */
        AcrLevelNameType: 'Level1' | 'Level2' | 'Level3' | 'Level4';
        /** @description Name of an authentication level. */
        AcrLevelConfigType: {
          /** Name of the level, 1 to 64 characters, unique in the pool. */
          AcrValue: components["schemas"]["AcrValueType"]
        };
        /** @description Name of an authentication level, as it appears in the `acr` claim and in requests for a level. */
        AcrValueType: string;
        /** @description Output of CreateUserPool. */
        CreateUserPoolResponse: {
          /** The new user pool with all its settings. */
          UserPool?: components["schemas"]["UserPoolType"] | undefined
        };
        /** @description A user pool with all its settings. */
        UserPoolType: {
          /** Id of the user pool. */
          Id?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the user pool. */
          Name?: components["schemas"]["UserPoolNameType"] | undefined
          /** Password policy, and the first factors that users can sign in with. */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. Default: `INACTIVE`. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Deprecated and always absent.
           *
           * @deprecated
           */
          Status?: components["schemas"]["StatusType"] | undefined
          /** When the settings were last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the pool was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /**
           * All attributes: the standard attributes that every pool has, and the custom attributes. Do not rely on the order.
           */
          SchemaAttributes?: components["schemas"]["SchemaAttributesListType"] | undefined
          /**
           * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If both are listed
           * and a new user has both, the sign-up code goes to the phone number. Default: none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Attributes that can serve as sign-in names in addition to the username. Email addresses and phone numbers must be
           * verified. Set at creation.
           */
          AliasAttributes?: components["schemas"]["AliasAttributesListType"] | undefined
          /**
           * Attributes that users sign in with instead of a username: an email address or phone number. The username is then a
           * generated UUID. Set at creation.
           */
          UsernameAttributes?: components["schemas"]["UsernameAttributesListType"] | undefined
          /**
           * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
           * must be equal.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Texts of messages with a code or a link. Built-in texts replace those that are left out. */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /** Text of SMS messages with an MFA code. `{####}` stands for the code. Default: a built-in text. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. By default, a new value takes effect
           * immediately and is unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /**
           * Which users need a second factor: with `OFF` (the default) none, with `OPTIONAL` those who set one up, with `ON`
           * all. `OPTIONAL` and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Device tracking. Default: the pool does not remember devices. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /**
           * Estimated number of users in the pool.
           *
           * @default 0
           */
          EstimatedNumberOfUsers?: components["schemas"]["IntegerType"] | undefined
          /**
           * Sender of the email of the pool. Default: the built-in sender, which sends a limited number of messages per day.
           */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** IAM role and Region for text messages. Required for the verification of phone numbers and for codes by SMS. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /** Tags of the pool, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /** Why text messages cannot be sent. Absent when they can. */
          SmsConfigurationFailure?: components["schemas"]["StringType"] | undefined
          /** Why email cannot be sent. Absent when it can. */
          EmailConfigurationFailure?: components["schemas"]["StringType"] | undefined
          /** Prefix of the prefix domain. Absent when the pool has none. */
          Domain?: components["schemas"]["DomainType"] | undefined
          /** Host name of the custom domain. Absent when the pool has none. */
          CustomDomain?: components["schemas"]["DomainType"] | undefined
          /** Whether only administrators can create users, and the texts of invitations. */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /** Threat protection. Default: off. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Whether usernames are case-sensitive. Absent when it was not set, and they are. Set at creation. */
          UsernameConfiguration?: components["schemas"]["UsernameConfigurationType"] | undefined
          /** ARN of the pool, which tags and permissions refer to. */
          Arn?: components["schemas"]["ArnType"] | undefined
          /**
           * Channels for the recovery of forgotten passwords. Default: a verified email address, then a verified phone number.
           */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** Feature tier of the pool. */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /** Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /**
           * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
           * verifiers compare.
           */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. Absent when it was not set. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /** Names of the authentication levels, as they appear in `acr` claims and in requests. */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /**
         * Format: epoch-seconds
         * @description A time as a number: seconds since 1970-01-01T00:00:00Z, with milliseconds as the fraction.
         */
        DateType: number;
        /**
         * Format: int32
         * @description A 32-bit integer.
         */
        IntegerType: number;
        /** @description Domain of a user pool: either a prefix of lowercase letters, digits and inner hyphens, or the host name of a custom domain. 1 to 63 characters. */
        DomainType: string;
        /** @description Too many attempts or messages for this user, or a limit on the resources of the pool or account is reached. After too many attempts, wait before trying again. For resources, delete unused ones or request a higher limit. */
        LimitExceededException: {
          __type: 'LimitExceededException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The IAM role for SMS has no permission to send messages. Correct its policy, then try again. */
        InvalidSmsRoleAccessPolicyException: {
          __type: 'InvalidSmsRoleAccessPolicyException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The IAM role for SMS does not allow the service to assume it, or the external id differs. Correct its trust policy, then try again. */
        InvalidSmsRoleTrustRelationshipException: {
          __type: 'InvalidSmsRoleTrustRelationshipException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The pool has no permission to send email with the configured identity. Correct the permissions of that identity, then try again. */
        InvalidEmailRoleAccessPolicyException: {
          __type: 'InvalidEmailRoleAccessPolicyException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The tags of the pool could not be set or read. Check the number and format of the tags, and the permission to tag. */
        UserPoolTaggingException: {
          __type: 'UserPoolTaggingException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The pool cannot move to the requested feature tier in its current state. Turn off the features that the new tier does not include, then try again. */
        TierChangeNotAllowedException: {
          __type: 'TierChangeNotAllowedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The feature tier of the pool does not include a requested feature. Move the pool to a higher tier, or leave the feature out. */
        FeatureUnavailableInTierException: {
          __type: 'FeatureUnavailableInTierException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteUserPool. */
        DeleteUserPoolRequest: {
          /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeUserPool. */
        DescribeUserPoolRequest: {
          /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of DescribeUserPool. */
        DescribeUserPoolResponse: {
          /** The user pool with all its settings. */
          UserPool?: components["schemas"]["UserPoolType"] | undefined
        };
        /** @description Input of ListUserPools. */
        ListUserPoolsRequest: {
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
          /** Maximum number of items on a page, 1 to 60. */
          MaxResults: components["schemas"]["PoolQueryLimitType"]
        };
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        PaginationKeyType: string;
        /**
         * Format: int32
         * @description Maximum number of items on a page, 1 to 60.
         */
        PoolQueryLimitType: number;
        /** @description Output of ListUserPools. */
        ListUserPoolsResponse: {
          /** User pools on this page. */
          UserPools?: components["schemas"]["UserPoolListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description User pools on a page. */
        UserPoolListType: Array<components["schemas"]["UserPoolDescriptionType"]>;
        /** @description A user pool in a list. */
        UserPoolDescriptionType: {
          /** Id of the user pool. */
          Id?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the user pool. */
          Name?: components["schemas"]["UserPoolNameType"] | undefined
          /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Deprecated and always absent.
           *
           * @deprecated
           */
          Status?: components["schemas"]["StatusType"] | undefined
          /** When the settings were last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the pool was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** Regions that have a replica of the pool. */
          ReplicaRegions?: components["schemas"]["ReplicaRegionsType"] | undefined
        };
        /** @description Regions that have a replica of the pool. */
        ReplicaRegionsType: Array<components["schemas"]["StringType"]>;
        /** @description Input of UpdateUserPool. */
        UpdateUserPoolRequest: {
          /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Password policy, and the first factors that users can sign in with. If it, or one of its halves, is left out, it
           * does not change.
           */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. If it is left out, it does not change. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /**
           * Lambda functions that the pool invokes during sign-up, sign-in and messaging. If it is left out, all triggers are
           * removed.
           */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If it is left out,
           * the pool verifies none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal. If all message texts are left out, they do
           * not change.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails with a verification or reset code. `{####}` stands for the code. If
           * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal. If all message texts are left out, they
           * do not change.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
           * must be equal. If all message texts are left out, they do not change.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /**
           * Texts of messages with a code or a link. Built-in texts replace those that are left out. If all message texts are
           * left out, they do not change.
           */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /**
           * Text of SMS messages with an MFA code. `{####}` stands for the code. If it is left out, a built-in text is used.
           */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. If it is left out, new values take effect
           * immediately and are unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /**
           * Which users need a second factor: with `OFF` none, with `OPTIONAL` those who set one up, with `ON` all. `OPTIONAL`
           * and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request. If it is left out, it does
           * not change.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Device tracking. If it is left out, device tracking is turned off. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /** Sender of the email of the pool. If it is left out, it does not change. */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** IAM role and Region for text messages. If it is left out, it is removed. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /**
           * Tags of the pool, at most 50. They replace all tags; `TagResource` and `UntagResource` change single tags. If it is
           * left out, the tags do not change.
           */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /**
           * Whether only administrators can create users, and the texts of invitations. If it is left out, it returns to its
           * defaults.
           */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /** Threat protection. If it is left out, threat protection is turned off. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Channels for the recovery of forgotten passwords. If it is left out, it does not change. */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** New display name of the pool. If it is left out, the name does not change. */
          PoolName?: components["schemas"]["UserPoolNameType"] | undefined
          /**
           * Feature tier of the pool. A lower tier is rejected while features of the higher one are in use. If it is left out,
           * the tier does not change.
           */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /**
           * Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. If it is left out, it
           * does not change.
           */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /**
           * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
           * verifiers compare. If it is left out, it does not change.
           */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. If it is left out, it is turned off. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /**
           * Names of the authentication levels, as they appear in `acr` claims and in requests. If it is left out, the default
           * names are used.
           */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /** @description Output of UpdateUserPool. */
        UpdateUserPoolResponse: Record<string, never>;
        /** @description Another change to the same resource was in progress. Read the current state, then repeat the change after a short delay. */
        ConcurrentModificationException: {
          __type: 'ConcurrentModificationException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AddUserPoolClientSecret. */
        AddUserPoolClientSecretRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Your own secret, 24 to 64 letters, digits, `_` or `+`. Default: the server generates a secret and returns it. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
        };
        /** @description Id of an app client. Case-sensitive. */
        ClientIdType: string;
        /** @description Secret of an app client, 24 to 64 letters, digits, `_` or `+`. */
        ClientSecretType: string;
        /** @description Output of AddUserPoolClientSecret. */
        AddUserPoolClientSecretResponse: {
          /** The new secret. */
          ClientSecretDescriptor?: components["schemas"]["ClientSecretDescriptorType"] | undefined
        };
        /** @description A secret of an app client. */
        ClientSecretDescriptorType: {
          /** Id of the secret, with which it can be deleted. */
          ClientSecretId?: components["schemas"]["ClientSecretIdType"] | undefined
          /** The secret itself. Present only in the response of the operation that generated it. */
          ClientSecretValue?: components["schemas"]["ClientSecretType"] | undefined
          /** When the secret was created, in epoch seconds. */
          ClientSecretCreateDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Id of a client secret. It is not confidential and may be logged. */
        ClientSecretIdType: string;
        /** @description The credentials are valid, but do not permit this operation on this resource. Extend the permissions of the caller. Do not retry. */
        AccessDeniedException: {
          __type: 'AccessDeniedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The server failed to process the request; the request itself is not at fault. Only client-secret operations return this error. Retry with increasing delays. If it persists, report it with the request id. */
        InternalServerException: {
          __type: 'InternalServerException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPoolClient. */
        CreateUserPoolClientRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Display name of the app client. */
          ClientName: components["schemas"]["ClientNameType"]
          /**
           * Whether to generate a secret for the client. Default: `false`. A client with a secret must prove it in every
           * request, usually with `SECRET_HASH`.
           *
           * @default false
           */
          GenerateSecret?: components["schemas"]["GenerateSecret"] | undefined
          /** Your own secret, 24 to 64 letters, digits, `_` or `+`. Use either this or `GenerateSecret`. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /**
           * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
           * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /**
           * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
           * 1 hour.
           */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /**
           * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
           * hour.
           */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
           * Default: all attributes that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
           * pool itself.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /**
           * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
           */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
           * others. Prefer `code` to `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
           * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
           * `AllowedOAuthScopes` are required. Default: `false`.
           *
           * @default false
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Analytics project that the activity of the client is reported to. Default: none. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken username in both cases.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
           * `false`. Enable it only for a server-side app with a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
           */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
           * `ALLOW_REFRESH_TOKEN_AUTH`.
           */
          RefreshTokenRotation?: components["schemas"]["RefreshTokenRotationType"] | undefined
        };
        /** @description Display name of an app client. */
        ClientNameType: string;
        /** @description Whether to generate a client secret. */
        GenerateSecret: boolean;
        /**
         * Format: int32
         * @description Lifetime of a refresh token, from 1 hour to 3,650 days in its unit. 0 means 30 days.
         */
        RefreshTokenValidityType: number;
        /**
         * Format: int32
         * @description Lifetime of an access token, from 5 minutes to 1 day in its unit.
         */
        AccessTokenValidityType: number;
        /**
         * Format: int32
         * @description Lifetime of an ID token, from 5 minutes to 1 day in its unit.
         */
        IdTokenValidityType: number;
        /** @description Units of the three token lifetimes. */
        TokenValidityUnitsType: {
          /** Unit of `AccessTokenValidity`. Default: `hours`. */
          AccessToken?: components["schemas"]["TimeUnitsType"] | undefined
          /** Unit of `IdTokenValidity`. Default: `hours`. */
          IdToken?: components["schemas"]["TimeUnitsType"] | undefined
          /** Unit of `RefreshTokenValidity`. Default: `days`. */
          RefreshToken?: components["schemas"]["TimeUnitsType"] | undefined
        };
        /** @description Unit of a token lifetime: `seconds`, `minutes`, `hours` or `days`. */
        TimeUnitsType: 'seconds' | 'minutes' | 'hours' | 'days';
        /** @description Names of user attributes, in no particular order. */
        ClientPermissionListType: Array<components["schemas"]["ClientPermissionType"]>;
        /** @description Name of a user attribute. Custom attributes have the prefix `custom:`. */
        ClientPermissionType: string;
        /** @description Sign-in flows that a client may use. Values with the prefix `ALLOW_` cannot be combined with values without it. */
        ExplicitAuthFlowsListType: Array<components["schemas"]["ExplicitAuthFlowsType"]>;
        /** @description A sign-in flow that a client may use. `ALLOW_USER_AUTH`: choice-based sign-in. `ALLOW_USER_SRP_AUTH`: password with SRP. `ALLOW_USER_PASSWORD_AUTH`: plain password. `ALLOW_ADMIN_USER_PASSWORD_AUTH`: plain password in requests with AWS credentials. `ALLOW_CUSTOM_AUTH`: challenges defined by Lambda triggers. `ALLOW_REFRESH_TOKEN_AUTH`: refresh. `ALLOW_CLIENT_TOKEN_AUTH`: `GetClientToken` for machine clients; cannot be combined with other flows. `USER_PASSWORD_AUTH`, `ADMIN_NO_SRP_AUTH` and `CUSTOM_AUTH_FLOW_ONLY`: older names of the plain password, administrative and custom flows. */
        ExplicitAuthFlowsType: 'ADMIN_NO_SRP_AUTH' | 'CUSTOM_AUTH_FLOW_ONLY' | 'USER_PASSWORD_AUTH' | 'ALLOW_ADMIN_USER_PASSWORD_AUTH' | 'ALLOW_CUSTOM_AUTH' | 'ALLOW_USER_PASSWORD_AUTH' | 'ALLOW_USER_SRP_AUTH' | 'ALLOW_REFRESH_TOKEN_AUTH' | 'ALLOW_USER_AUTH' | 'ALLOW_CLIENT_TOKEN_AUTH';
        /** @description Names of identity providers. `COGNITO` stands for the users of the pool itself. */
        SupportedIdentityProvidersListType: Array<components["schemas"]["ProviderNameType"]>;
        /** @description Name of an identity provider, 1 to 32 characters. Social providers have fixed names, such as `Google`. `COGNITO` is the pool itself. */
        ProviderNameType: string;
        /** @description Redirect URLs, at most 100, in no particular order. */
        CallbackURLsListType: Array<components["schemas"]["RedirectUrlType"]>;
        /** @description An absolute URL without a fragment: `https`, a custom scheme of an app, or `http` for localhost, 127.0.0.1 and [::1] only. */
        RedirectUrlType: string;
        /** @description URLs to redirect to after sign-out, at most 100, in no particular order. */
        LogoutURLsListType: Array<components["schemas"]["RedirectUrlType"]>;
        /** @description Amazon Pinpoint project that an app client reports its sign-up and sign-in activity to: either `ApplicationArn`, or `ApplicationId` with `RoleArn` and `ExternalId`. Poolhouse stores this setting, but reports nothing. */
        AnalyticsConfigurationType: {
          /** Id of the analytics project. */
          ApplicationId?: components["schemas"]["HexStringType"] | undefined
          /** ARN of the analytics project. */
          ApplicationArn?: components["schemas"]["ArnType"] | undefined
          /** ARN of the IAM role that is assumed to write to the project. Required with `ApplicationId`. */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /** External id that is presented when the role is assumed. Required with `ApplicationId`. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /**
           * Whether reports include user attributes. Default: `false`.
           *
           * @default false
           */
          UserDataShared?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A string of hexadecimal digits. */
        HexStringType: string;
        /** @description With `ENABLED`, responses for unknown users look like those for existing users. With `LEGACY`, they report that the user does not exist. */
        PreventUserExistenceErrorTypes: 'LEGACY' | 'ENABLED';
        /**
         * Format: int32
         * @description Lifetime of a sign-in session in minutes, 3 to 15.
         */
        AuthSessionValidityType: number;
        /** @description Rotation of refresh tokens: whether each refresh issues a new refresh token and invalidates the old one. */
        RefreshTokenRotationType: {
          /**
           * With `ENABLED`, clients refresh with `GetTokensFromRefreshToken` or at the token endpoint. A new refresh token
           * expires when the first one would have expired.
           */
          Feature: components["schemas"]["FeatureType"]
          /**
           * How long a replaced token remains valid, in seconds, 0 to 60, so that clients can retry after a lost response.
           * Later use fails with `RefreshTokenReuseException`.
           */
          RetryGracePeriodSeconds?: components["schemas"]["RetryGracePeriodSecondsType"] | undefined
        };
        /** @description Whether a feature is on: `ENABLED` or `DISABLED`. */
        FeatureType: 'ENABLED' | 'DISABLED';
        /**
         * Format: int32
         * @description Grace period in seconds, 0 to 60.
         */
        RetryGracePeriodSecondsType: number;
        /** @description Output of CreateUserPoolClient. */
        CreateUserPoolClientResponse: {
          /** The app client with all its settings. */
          UserPoolClient?: components["schemas"]["UserPoolClientType"] | undefined
        };
        /** @description An app client with all its settings. */
        UserPoolClientType: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Display name of the app client. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
          /** Id of the app client. Case-sensitive. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** The client secret. Absent when the client has none. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /** When the settings were last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the app client was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /**
           * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
           * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /**
           * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
           * 1 hour.
           */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /**
           * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
           * hour.
           */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
           * Default: all attributes that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
           * pool itself.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /**
           * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
           */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
           * others. Prefer `code` to `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
           * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
           * `AllowedOAuthScopes` are required. Default: `false`.
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Analytics project that the activity of the client is reported to. Default: none. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken username in both cases.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
           * `false`. Enable it only for a server-side app with a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
           */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
           * `ALLOW_REFRESH_TOKEN_AUTH`.
           */
          RefreshTokenRotation?: components["schemas"]["RefreshTokenRotationType"] | undefined
          /** Whether the client registered itself (`DCR`) or an administrator created it (`REGULAR`). */
          ClientType?: components["schemas"]["ClientTypeType"] | undefined
        };
        /** @description Type of an app client: `DCR` for clients that registered themselves by dynamic client registration, `REGULAR` for all others. */
        ClientTypeType: 'DCR' | 'REGULAR';
        /** @description A scope in the request does not exist in the pool. Create it on a resource server first, or correct its name. */
        ScopeDoesNotExistException: {
          __type: 'ScopeDoesNotExistException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The OAuth grants or scopes do not fit the app client, for example `client_credentials` without a client secret. Correct the combination. */
        InvalidOAuthFlowException: {
          __type: 'InvalidOAuthFlowException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteUserPoolClient. */
        DeleteUserPoolClientRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
        };
        /** @description Input of DeleteUserPoolClientSecret. */
        DeleteUserPoolClientSecretRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Id of the secret, from `ListUserPoolClientSecrets`. */
          ClientSecretId: components["schemas"]["ClientSecretIdType"]
        };
        /** @description Output of DeleteUserPoolClientSecret. */
        DeleteUserPoolClientSecretResponse: Record<string, never>;
        /** @description Input of DescribeUserPoolClient. */
        DescribeUserPoolClientRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
        };
        /** @description Output of DescribeUserPoolClient. */
        DescribeUserPoolClientResponse: {
          /** The app client with all its settings. */
          UserPoolClient?: components["schemas"]["UserPoolClientType"] | undefined
        };
        /** @description Input of ListUserPoolClientSecrets. */
        ListUserPoolClientSecretsRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        PaginationKey: string;
        /** @description Output of ListUserPoolClientSecrets. */
        ListUserPoolClientSecretsResponse: {
          /** Secrets of the client, without their values. */
          ClientSecrets?: components["schemas"]["ClientSecretDescriptorListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Secrets of an app client, at most two. */
        ClientSecretDescriptorListType: Array<components["schemas"]["ClientSecretDescriptorType"]>;
        /** @description Input of ListUserPoolClients. */
        ListUserPoolClientsRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 1 to 60. Default: 60. */
          MaxResults?: components["schemas"]["QueryLimit"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
          /** Type of the app clients to list. Default: all types. */
          ClientType?: components["schemas"]["ClientTypeType"] | undefined
        };
        /**
         * Format: int32
         * @description Maximum number of items on a page, 1 to 60.
         */
        QueryLimit: number;
        /** @description Output of ListUserPoolClients. */
        ListUserPoolClientsResponse: {
          /** App clients on this page. */
          UserPoolClients?: components["schemas"]["UserPoolClientListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description App clients on a page. */
        UserPoolClientListType: Array<components["schemas"]["UserPoolClientDescription"]>;
        /** @description An app client in a list. */
        UserPoolClientDescription: {
          /** Id of the app client. Case-sensitive. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Id of the user pool that the app client belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Display name of the app client. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
        };
        /** @description Input of UpdateUserPoolClient. */
        UpdateUserPoolClientRequest: {
          /** Id of the user pool that the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case-sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** New display name of the app client. If it is left out, the name does not change. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
          /**
           * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
           * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /**
           * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
           * 1 hour.
           */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /**
           * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
           * hour.
           */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
           * Default: all attributes that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
           * pool itself.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /**
           * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
           */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
           * others. Prefer `code` to `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
           * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
           * `AllowedOAuthScopes` are required. Default: `false`.
           *
           * @default false
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Analytics project that the activity of the client is reported to. Default: none. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken username in both cases.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
           * `false`. Enable it only for a server-side app with a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
           */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
           * `ALLOW_REFRESH_TOKEN_AUTH`.
           */
          RefreshTokenRotation?: components["schemas"]["RefreshTokenRotationType"] | undefined
        };
        /** @description Output of UpdateUserPoolClient. */
        UpdateUserPoolClientResponse: {
          /** The app client with all its settings. */
          UserPoolClient?: components["schemas"]["UserPoolClientType"] | undefined
        };
        /** @description Input of AdminConfirmSignUp. */
        AdminConfirmSignUpRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description A username, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias. */
        UsernameType: string;
        /** @description Custom key-value pairs that are passed to the Lambda triggers of the operation. They are not stored, validated or encrypted, so they must not contain secrets. */
        ClientMetadataType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of AdminConfirmSignUp. */
        AdminConfirmSignUpResponse: Record<string, never>;
        /** @description A Lambda trigger could not be invoked, or failed unexpectedly. Check that the function exists, that the pool is permitted to invoke it, and that it finishes in time. */
        UnexpectedLambdaException: {
          __type: 'UnexpectedLambdaException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A Lambda trigger rejected the request. The message contains the error text of the function. */
        UserLambdaValidationException: {
          __type: 'UserLambdaValidationException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The user failed too many times, and further attempts are rejected for now. Wait before trying again. */
        TooManyFailedAttemptsException: {
          __type: 'TooManyFailedAttemptsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A Lambda trigger returned a response that cannot be parsed. Correct the function: it must return the whole event with a valid `response`. */
        InvalidLambdaResponseException: {
          __type: 'InvalidLambdaResponseException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The user does not exist in the pool. Check the username. If the app client hides whether users exist, operations without AWS credentials return other errors instead. */
        UserNotFoundException: {
          __type: 'UserNotFoundException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminCreateUser. */
        AdminCreateUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Username of the new user, 1 to 128 characters without spaces. In a pool whose users sign in with an email address
           * or phone number, it is that address or number, and the stored username is generated. It cannot be changed later.
           */
          Username: components["schemas"]["UsernameType"]
          /**
           * Attributes of the new user. Include the email address or phone number that receives the invitation. To mark it as
           * verified, include `email_verified` or `phone_number_verified` with the value `true`.
           */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /**
           * Name-value pairs for the pre-sign-up trigger, which can validate the request with them. They are not stored with
           * the user.
           */
          ValidationData?: components["schemas"]["AttributeListType"] | undefined
          /**
           * Temporary password. It must meet the password policy of the pool. Default: a generated password, or none if the
           * user can sign in with a one-time code.
           */
          TemporaryPassword?: components["schemas"]["PasswordType"] | undefined
          /**
           * Whether to move an email address or phone number from another user who has it as a verified alias. The attribute of
           * the other user becomes unverified. Default: `false`, with which the operation fails. It has an effect only if the
           * request marks the attribute as verified.
           *
           * @default false
           */
          ForceAliasCreation?: components["schemas"]["ForceAliasCreation"] | undefined
          /**
           * `RESEND` invites an existing user again, `SUPPRESS` sends no message. Default: a new user receives an invitation.
           */
          MessageAction?: components["schemas"]["MessageActionType"] | undefined
          /**
           * Channels of the invitation: `EMAIL`, `SMS` or both. Default: `SMS`, so set `EMAIL` for users without a phone
           * number.
           */
          DesiredDeliveryMediums?: components["schemas"]["DeliveryMediumListType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description User attributes, in no particular order. */
        AttributeListType: Array<components["schemas"]["AttributeType"]>;
        /** @description A user attribute: its name and its value, which is always a string. */
        AttributeType: {
          /** Name of the attribute. Custom attributes have the prefix `custom:` or `dev:custom:`. */
          Name: components["schemas"]["AttributeNameType"]
          /** Value of the attribute. In an update, an empty string removes the attribute. */
          Value?: components["schemas"]["AttributeValueType"] | undefined
        };
        /** @description Name of a user attribute, 1 to 32 characters. Custom attributes have the prefix `custom:` or `dev:custom:`. */
        AttributeNameType: string;
        /** @description Value of a user attribute, at most 2,048 characters. It is always a string: booleans are `true` or `false`, numbers are written in decimal digits. */
        AttributeValueType: string;
        /** @description A password, at most 256 characters, without a space at the start or end. The password policy of the pool sets further requirements. */
        PasswordType: string;
        /** @description Whether to move an email address or phone number from another user who has it as a verified alias. With `true` the alias moves, and the attribute of the other user becomes unverified. Otherwise the request fails with `AliasExistsException`. */
        ForceAliasCreation: boolean;
        /** @description What to do with the invitation: `RESEND` sends a new one to an existing user, `SUPPRESS` sends none. Default: a new user receives an invitation. */
        MessageActionType: 'RESEND' | 'SUPPRESS';
        /** @description Channels by which an invitation is sent, one or more. */
        DeliveryMediumListType: Array<components["schemas"]["DeliveryMediumType"]>;
        /** @description Channel by which a message is sent: `SMS` or `EMAIL`. */
        DeliveryMediumType: 'SMS' | 'EMAIL';
        /** @description Output of AdminCreateUser. */
        AdminCreateUserResponse: {
          /** The new user, or with `RESEND` the existing one. */
          User?: components["schemas"]["UserType"] | undefined
        };
        /** @description A user, as returned by lists and administrative operations. */
        UserType: {
          /** Username of the user, never an alias. */
          Username?: components["schemas"]["UsernameType"] | undefined
          /** Attributes of the user that have a value. */
          Attributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the user was created, in epoch seconds. */
          UserCreateDate?: components["schemas"]["DateType"] | undefined
          /** When the user was last modified, in epoch seconds. */
          UserLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /**
           * Whether the user is enabled. A user whom an administrator disabled cannot sign in.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /** Status of the user. */
          UserStatus?: components["schemas"]["UserStatusType"] | undefined
          /** SMS MFA settings in the deprecated form. Absent when none are set. */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
        };
        /** @description Status of a user. `UNCONFIRMED`: signed up, but not confirmed. `CONFIRMED`: can sign in. `FORCE_CHANGE_PASSWORD`: has a temporary password and must replace it at the next sign-in. `RESET_REQUIRED`: must reset the password with a code. `EXTERNAL_PROVIDER`: signs in through another provider. `ARCHIVED`, `COMPROMISED` and `UNKNOWN`: rarely used, or no longer. */
        UserStatusType: 'UNCONFIRMED' | 'CONFIRMED' | 'ARCHIVED' | 'COMPROMISED' | 'UNKNOWN' | 'RESET_REQUIRED' | 'FORCE_CHANGE_PASSWORD' | 'EXTERNAL_PROVIDER';
        /** @description SMS MFA settings in the deprecated form. */
        MFAOptionListType: Array<components["schemas"]["MFAOptionType"]>;
        /** @description An SMS MFA setting in the deprecated form. `UserMFASettingList` lists all factors of a user. */
        MFAOptionType: {
          /** Channel of the code. Only `SMS` has an effect. */
          DeliveryMedium?: components["schemas"]["DeliveryMediumType"] | undefined
          /** Attribute that contains the destination: `phone_number`. */
          AttributeName?: components["schemas"]["AttributeNameType"] | undefined
        };
        /** @description The username is already taken, or the email address or phone number that serves as username. Ask for another one, or offer sign-in or a password reset. */
        UsernameExistsException: {
          __type: 'UsernameExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The password does not meet the password policy of the pool, or appears in a list of compromised passwords. Show the user the reason in the message and ask for another password. */
        InvalidPasswordException: {
          __type: 'InvalidPasswordException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The email or SMS with the code could not be sent. Check the destination and the message settings of the pool, then request a code again. */
        CodeDeliveryFailureException: {
          __type: 'CodeDeliveryFailureException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A requirement of the operation is not met, for example automatic verification of an attribute before an import. Meet the requirement, then try again. */
        PreconditionNotMetException: {
          __type: 'PreconditionNotMetException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The operation is not possible in the current status of the user, for example resending an invitation to a confirmed user. Check the status first. */
        UnsupportedUserStateException: {
          __type: 'UnsupportedUserStateException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminDeleteUser. */
        AdminDeleteUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Input of AdminDeleteUserAttributes. */
        AdminDeleteUserAttributesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Names of the attributes to delete. Custom attributes have the prefix `custom:` or `dev:custom:`. */
          UserAttributeNames: components["schemas"]["AttributeNameListType"]
        };
        /** @description Names of user attributes. */
        AttributeNameListType: Array<components["schemas"]["AttributeNameType"]>;
        /** @description Output of AdminDeleteUserAttributes. */
        AdminDeleteUserAttributesResponse: Record<string, never>;
        /** @description Input of AdminDisableUser. */
        AdminDisableUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminDisableUser. */
        AdminDisableUserResponse: Record<string, never>;
        /** @description Input of AdminEnableUser. */
        AdminEnableUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminEnableUser. */
        AdminEnableUserResponse: Record<string, never>;
        /** @description Input of AdminGetUser. */
        AdminGetUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetUser. */
        AdminGetUserResponse: {
          /** The stored username, even if the request contains an alias. */
          Username: components["schemas"]["UsernameType"]
          /** All attributes of the user that have a value, including `sub`. */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the user was created, in epoch seconds. */
          UserCreateDate?: components["schemas"]["DateType"] | undefined
          /** When the user was last modified, in epoch seconds. */
          UserLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /**
           * Whether the user is enabled. A user whom an administrator disabled cannot sign in. Independent of the status.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /** Status of the user. */
          UserStatus?: components["schemas"]["UserStatusType"] | undefined
          /**
           * SMS MFA settings in the deprecated form; `UserMFASettingList` contains all active factors. Absent when none are
           * set.
           */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
          /**
           * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
           * is preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** Active MFA factors of the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
        };
        /** @description MFA factors that are active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. */
        UserMFASettingListType: Array<components["schemas"]["StringType"]>;
        /** @description Input of AdminResetUserPassword. */
        AdminResetUserPasswordRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of AdminResetUserPassword. */
        AdminResetUserPasswordResponse: Record<string, never>;
        /** @description Input of AdminSetUserPassword. */
        AdminSetUserPasswordRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** The new password, at most 256 characters. It must meet the password policy of the pool. */
          Password: components["schemas"]["PasswordType"]
          /**
           * Whether the password is permanent and the user becomes `CONFIRMED`. Default: `false`, with which it is temporary
           * and must be changed at the next sign-in.
           *
           * @default false
           */
          Permanent?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of AdminSetUserPassword. */
        AdminSetUserPasswordResponse: Record<string, never>;
        /** @description The password equals one of the user's recent passwords. Ask for a password that was not used before. */
        PasswordHistoryPolicyViolationException: {
          __type: 'PasswordHistoryPolicyViolationException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminSetUserSettings. */
        AdminSetUserSettingsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Delivery medium `SMS` with the attribute `phone_number` turns on MFA by SMS. An empty list turns it off. */
          MFAOptions: components["schemas"]["MFAOptionListType"]
        };
        /** @description Output of AdminSetUserSettings. */
        AdminSetUserSettingsResponse: Record<string, never>;
        /** @description Input of AdminUpdateUserAttributes. */
        AdminUpdateUserAttributesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Attributes to write, as name-value pairs. Custom attributes have the prefix `custom:` or `dev:custom:`, and all
           * values are strings.
           */
          UserAttributes: components["schemas"]["AttributeListType"]
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of AdminUpdateUserAttributes. */
        AdminUpdateUserAttributesResponse: Record<string, never>;
        /** @description Another user already has this email address, phone number or preferred username as a sign-in alias. Ask the user for another value, or to sign in to the account that has it. */
        AliasExistsException: {
          __type: 'AliasExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminUserGlobalSignOut. */
        AdminUserGlobalSignOutRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminUserGlobalSignOut. */
        AdminUserGlobalSignOutResponse: Record<string, never>;
        /** @description Input of ListUsers. */
        ListUsersRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Attributes to return for each user. Default: all. An attribute that the pool does not have is an error. */
          AttributesToGet?: components["schemas"]["SearchedAttributeNamesListType"] | undefined
          /** Maximum number of users on a page, 0 to 60. Default: 60, also for 0. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Send it with the same filter.
           * Leave it out for the first page.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
          /**
           * One search condition. Default: all users. Searchable attributes: `username`, `email`, `phone_number`, `name`,
           * `given_name`, `family_name`, `preferred_username`, `sub`, `cognito:user_status` and `status` (`Enabled` or
           * `Disabled`).
           */
          Filter?: components["schemas"]["UserFilterType"] | undefined
        };
        /** @description Names of the attributes to return for each user. */
        SearchedAttributeNamesListType: Array<components["schemas"]["AttributeNameType"]>;
        /**
         * Format: int32
         * @description Maximum number of items on a page, 0 to 60. 0 means the default.
         */
        QueryLimitType: number;
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        SearchPaginationTokenType: string;
        /** @description One search condition, at most 256 characters: `attribute = "value"` (equal) or `attribute ^= "value"` (starts with). Escape quotation marks in the value with a backslash. */
        UserFilterType: string;
        /** @description Output of ListUsers. */
        ListUsersResponse: {
          /** Users on this page. They may be fewer than the limit, even if more pages follow. */
          Users?: components["schemas"]["UsersListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Users on a page. */
        UsersListType: Array<components["schemas"]["UserType"]>;
        /** @description Input of ChangePassword. */
        ChangePasswordRequest: {
          /** The current password. Leave it out only for a user who has no password yet. */
          PreviousPassword?: components["schemas"]["PasswordType"] | undefined
          /** The new password, at most 256 characters. It must meet the password policy of the pool. */
          ProposedPassword: components["schemas"]["PasswordType"]
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description A token issued by the user pool. Send it as received. Only ID and access tokens are JWTs that applications may read; refresh tokens are opaque. */
        TokenModelType: string;
        /** @description Output of ChangePassword. */
        ChangePasswordResponse: Record<string, never>;
        /** @description The user must reset the password before signing in. Use `ForgotPassword` to send a code, then `ConfirmForgotPassword` to set the new password. */
        PasswordResetRequiredException: {
          __type: 'PasswordResetRequiredException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The user has not confirmed the sign-up yet. Ask the user for the code and send it with `ConfirmSignUp`. `ResendConfirmationCode` sends a new code. */
        UserNotConfirmedException: {
          __type: 'UserNotConfirmedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A web application firewall rule blocked the request. Review the rules that apply to the pool. The same request fails again. */
        ForbiddenException: {
          __type: 'ForbiddenException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ConfirmForgotPassword. */
        ConfirmForgotPasswordRequest: {
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
           * client secret as the key. Required if the client has a secret; leave it out otherwise.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** The code from the message. Only the newest code is valid. */
          ConfirmationCode: components["schemas"]["ConfirmationCodeType"]
          /** The new password, at most 256 characters. It must meet the password policy of the pool. */
          Password: components["schemas"]["PasswordType"]
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Base64-encoded HMAC-SHA256 of the username as sent, directly followed by the client id, with the client secret as the key. */
        SecretHashType: string;
        /** @description A code from a message, six digits. */
        ConfirmationCodeType: string;
        /** @description Associates a call with an endpoint of the analytics project that the app client reports to. */
        AnalyticsMetadataType: {
          /** Id of the endpoint in the analytics project. */
          AnalyticsEndpointId?: components["schemas"]["StringType"] | undefined
        };
        /** @description Data about the end user's device, which threat protection evaluates. */
        UserContextDataType: {
          /** IP address of the end user. Used only if the app client sets `EnablePropagateAdditionalUserContextData`. */
          IpAddress?: components["schemas"]["StringType"] | undefined
          /** Device fingerprint that the client library collected and encoded. */
          EncodedData?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of ConfirmForgotPassword. */
        ConfirmForgotPasswordResponse: Record<string, never>;
        /** @description The code is not the one that was sent or shown. Let the user enter it again. After several failures, request a new code. */
        CodeMismatchException: {
          __type: 'CodeMismatchException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The code has expired, was replaced by a newer one, or has already been used. Request a new one. */
        ExpiredCodeException: {
          __type: 'ExpiredCodeException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ConfirmSignUp. */
        ConfirmSignUpRequest: {
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
           * client secret as the key. Required if the client has a secret; leave it out otherwise.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** The code from the message. Only the newest code is valid. */
          ConfirmationCode: components["schemas"]["ConfirmationCodeType"]
          /**
           * Whether to move an email address or phone number from another user who has it as a verified alias. The attribute of
           * the other user becomes unverified. Default: `false`, with which the operation fails with `AliasExistsException`.
           *
           * @default false
           */
          ForceAliasCreation?: components["schemas"]["ForceAliasCreation"] | undefined
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Session that `SignUp` returned. Optional: without it, the sign-up is confirmed all the same. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Opaque state of a sign-in in progress. Each response contains a new one, which replaces the previous one. A session is valid for the app client's `AuthSessionValidity`, 3 to 15 minutes. */
        SessionType: string;
        /** @description Output of ConfirmSignUp. */
        ConfirmSignUpResponse: {
          /**
           * Session that `InitiateAuth` with the flow `USER_AUTH` accepts as the first factor, within the app client's
           * `AuthSessionValidity` (3 to 15 minutes). Present only if the app client allows choice-based sign-in.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Input of DeleteUser. */
        DeleteUserRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Input of DeleteUserAttributes. */
        DeleteUserAttributesRequest: {
          /** Names of the attributes to delete. Custom attributes have the prefix `custom:`. */
          UserAttributeNames: components["schemas"]["AttributeNameListType"]
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of DeleteUserAttributes. */
        DeleteUserAttributesResponse: Record<string, never>;
        /** @description Input of ForgotPassword. */
        ForgotPasswordRequest: {
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
           * client secret as the key. Required if the client has a secret; leave it out otherwise.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of ForgotPassword. */
        ForgotPasswordResponse: {
          /** Where the code was sent, with the destination masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Where a code was sent, with the destination masked. If the app client hides whether users exist, the details for an unknown user are simulated. */
        CodeDeliveryDetailsType: {
          /**
           * Masked destination: an email address shows the first letters of both parts (`a***@e***`), a phone number the last
           * four digits.
           */
          Destination?: components["schemas"]["StringType"] | undefined
          /** Channel of the message: `EMAIL` or `SMS`. */
          DeliveryMedium?: components["schemas"]["DeliveryMediumType"] | undefined
          /** Attribute that contains the destination: `email` or `phone_number`. */
          AttributeName?: components["schemas"]["AttributeNameType"] | undefined
        };
        /** @description Input of GetUser. */
        GetUserRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GetUser. */
        GetUserResponse: {
          /** The stored username, even if the user signed in with an alias. */
          Username: components["schemas"]["UsernameType"]
          /** Attributes that have a value and that the app client may read. `sub` is always included. */
          UserAttributes: components["schemas"]["AttributeListType"]
          /**
           * SMS MFA settings in the deprecated form; `UserMFASettingList` contains all active factors. Absent when none are
           * set.
           */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
          /**
           * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
           * is preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** Active MFA factors of the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
        };
        /** @description Input of GetUserAttributeVerificationCode. */
        GetUserAttributeVerificationCodeRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Attribute to verify: `email` or `phone_number`. */
          AttributeName: components["schemas"]["AttributeNameType"]
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetUserAttributeVerificationCode. */
        GetUserAttributeVerificationCodeResponse: {
          /** Where the code was sent, with the destination masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Input of GlobalSignOut. */
        GlobalSignOutRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GlobalSignOut. */
        GlobalSignOutResponse: Record<string, never>;
        /** @description Input of ResendConfirmationCode. */
        ResendConfirmationCodeRequest: {
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
           * client secret as the key. Required if the client has a secret; leave it out otherwise.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of ResendConfirmationCode. */
        ResendConfirmationCodeResponse: {
          /** Where the code was sent, with the destination masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Input of SetUserSettings. */
        SetUserSettingsRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Delivery medium `SMS` with the attribute `phone_number` turns on MFA by SMS. An empty list turns it off. */
          MFAOptions: components["schemas"]["MFAOptionListType"]
        };
        /** @description Output of SetUserSettings. */
        SetUserSettingsResponse: Record<string, never>;
        /** @description Input of SignUp. */
        SignUpRequest: {
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
           * client secret as the key. Required if the client has a secret; leave it out otherwise.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /**
           * The new username, 1 to 128 characters without spaces. In a pool whose users sign in with an email address or phone
           * number, it is that address or number, and the stored username is generated.
           */
          Username: components["schemas"]["UsernameType"]
          /**
           * The password. It must meet the password policy of the pool. It may be left out if the pool allows sign-in with
           * one-time codes only.
           */
          Password?: components["schemas"]["PasswordType"] | undefined
          /**
           * Attributes of the new user. They must include all attributes that the pool requires, and the app client must have
           * write permission for them.
           */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /**
           * Name-value pairs for the pre-sign-up trigger, which can validate the request with them. They are not stored with
           * the user.
           */
          ValidationData?: components["schemas"]["AttributeListType"] | undefined
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of SignUp. */
        SignUpResponse: {
          /**
           * `true` if a trigger confirmed the user. `false` if the user must be confirmed, with `ConfirmSignUp` or by an
           * administrator.
           *
           * @default false
           */
          UserConfirmed: components["schemas"]["BooleanType"]
          /** Where the confirmation code was sent, with the destination masked. Absent when no code was sent. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
          /** Permanent id of the user, a UUID. It never changes and is never reused. */
          UserSub: components["schemas"]["StringType"]
          /**
           * Session to send with `ConfirmSignUp`. Present only if the app client allows choice-based sign-in and the user is
           * not confirmed yet.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Input of UpdateUserAttributes. */
        UpdateUserAttributesRequest: {
          /**
           * Attributes to write, as name-value pairs. Custom attributes have the prefix `custom:`, and all values are strings.
           */
          UserAttributes: components["schemas"]["AttributeListType"]
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of UpdateUserAttributes. */
        UpdateUserAttributesResponse: {
          /** One entry for each destination that a verification code was sent to. Empty when no code was sent. */
          CodeDeliveryDetailsList?: components["schemas"]["CodeDeliveryDetailsListType"] | undefined
        };
        /** @description One entry for each destination that a code was sent to. Empty when no code was sent. */
        CodeDeliveryDetailsListType: Array<components["schemas"]["CodeDeliveryDetailsType"]>;
        /** @description Input of VerifyUserAttribute. */
        VerifyUserAttributeRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Attribute to verify: `email` or `phone_number`. */
          AttributeName: components["schemas"]["AttributeNameType"]
          /** The code from the message. Only the newest code for the attribute is valid. */
          Code: components["schemas"]["ConfirmationCodeType"]
        };
        /** @description Output of VerifyUserAttribute. */
        VerifyUserAttributeResponse: Record<string, never>;
        /** @description Input of AdminInitiateAuth. */
        AdminInitiateAuthRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the user signs in to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The sign-in flow. The app client must allow it. */
          AuthFlow: components["schemas"]["AuthFlowType"]
          /** Parameters of the flow. If a required one is missing, the operation fails with `InvalidParameterException`. */
          AuthParameters?: components["schemas"]["AuthParametersType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of sign-in, except the custom message trigger. They
           * are not stored, validated or encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The request of the end user as the calling server received it, for threat protection. */
          ContextData?: components["schemas"]["ContextDataType"] | undefined
          /**
           * Session from `ConfirmSignUp`. With the flow `USER_AUTH` it counts as the first factor, and other parameters are
           * ignored, except those that authenticate the client.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description A sign-in flow. `USER_AUTH`: the user signs in with one of the factors that the pool allows. `USER_SRP_AUTH`: the SRP protocol proves the password without sending it. `USER_PASSWORD_AUTH`: the request contains the password. `ADMIN_USER_PASSWORD_AUTH`: the same, from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`: Lambda triggers define the challenges. `REFRESH_TOKEN_AUTH`: refreshes tokens; `REFRESH_TOKEN` is an alias. */
        AuthFlowType: 'USER_SRP_AUTH' | 'REFRESH_TOKEN_AUTH' | 'REFRESH_TOKEN' | 'CUSTOM_AUTH' | 'ADMIN_NO_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'ADMIN_USER_PASSWORD_AUTH' | 'USER_AUTH';
        /** @description Parameters of a flow. `USER_PASSWORD_AUTH` and `ADMIN_USER_PASSWORD_AUTH`: `USERNAME` and `PASSWORD`. `USER_SRP_AUTH`: `USERNAME` and `SRP_A`. `CUSTOM_AUTH`: `USERNAME`; to start with the password, also `CHALLENGE_NAME` with the value `SRP_A`, and `SRP_A`. `USER_AUTH`: `USERNAME`, and optionally `PREFERRED_CHALLENGE` with `PASSWORD` or `SRP_A`. `REFRESH_TOKEN_AUTH`: `REFRESH_TOKEN`. All flows accept `SECRET_HASH`, which a client with a secret requires, and `DEVICE_KEY` for a tracked device. */
        AuthParametersType: { [key: string]: components["schemas"]["StringType"] };
        /** @description The request of the end user as the calling server received it, for threat protection. */
        ContextDataType: {
          /** IP address of the end user's device. */
          IpAddress: components["schemas"]["StringType"]
          /** Host name of the server or endpoint that the user called. */
          ServerName: components["schemas"]["StringType"]
          /** Path of the endpoint that the user called. */
          ServerPath: components["schemas"]["StringType"]
          /** HTTP headers of the end user's request, as name-value pairs. */
          HttpHeaders: components["schemas"]["HttpHeaderList"]
          /** Encoded device fingerprint that the application collected. */
          EncodedData?: components["schemas"]["StringType"] | undefined
        };
        /** @description Headers of the end user's request. */
        HttpHeaderList: Array<components["schemas"]["HttpHeader"]>;
        /** @description One HTTP header of the end user's request. */
        HttpHeader: {
          /** Name of the header. The name of this member starts with a lowercase letter. */
          headerName?: components["schemas"]["StringType"] | undefined
          /** Value of the header. The name of this member starts with a lowercase letter. */
          headerValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AdminInitiateAuth. */
        AdminInitiateAuthResponse: {
          /** The next challenge. Absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Parameters of the challenge. Empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens. Absent until the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description A step of a sign-in. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a first factor (`EMAIL_OTP` is also a second factor). `PASSWORD_VERIFIER`: the second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`: a second factor. `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set up a second factor. `NEW_PASSWORD_REQUIRED`: replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: authenticate a remembered device. `CUSTOM_CHALLENGE`: a challenge defined by Lambda triggers. `ADMIN_NO_SRP_AUTH`: username and password, in administrative operations only. */
        ChallengeNameType: 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA' | 'SELECT_MFA_TYPE' | 'MFA_SETUP' | 'PASSWORD_VERIFIER' | 'CUSTOM_CHALLENGE' | 'SELECT_CHALLENGE' | 'DEVICE_SRP_AUTH' | 'DEVICE_PASSWORD_VERIFIER' | 'ADMIN_NO_SRP_AUTH' | 'NEW_PASSWORD_REQUIRED' | 'SMS_OTP' | 'PASSWORD' | 'WEB_AUTHN' | 'PASSWORD_SRP';
        /** @description Parameters of the challenge, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or `CREDENTIAL_REQUEST_OPTIONS`. Structured values are JSON text. Empty when the sign-in is complete. */
        ChallengeParametersType: { [key: string]: components["schemas"]["StringType"] };
        /** @description The tokens of a completed sign-in or refresh. */
        AuthenticationResultType: {
          /**
           * JSON Web Token for calling APIs, signed with RS256. It contains the user, the app client, the scopes and the
           * groups.
           */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /**
           * Lifetime of the access token in seconds. 3600 unless the app client sets another one.
           *
           * @default 0
           */
          ExpiresIn?: components["schemas"]["IntegerType"] | undefined
          /** Always `Bearer`. */
          TokenType?: components["schemas"]["StringType"] | undefined
          /**
           * Opaque token that refreshes the other tokens, valid for 30 days by default. After a refresh it is present only if
           * the app client rotates refresh tokens.
           */
          RefreshToken?: components["schemas"]["TokenModelType"] | undefined
          /**
           * JSON Web Token with claims about the user, signed with RS256. It is intended for the application itself, not for
           * APIs.
           */
          IdToken?: components["schemas"]["TokenModelType"] | undefined
          /** Keys of a new device. Present only if the pool tracks devices and the sign-in did not use a known device. */
          NewDeviceMetadata?: components["schemas"]["NewDeviceMetadataType"] | undefined
        };
        /** @description Keys of the new device, with which `ConfirmDevice` can register it. */
        NewDeviceMetadataType: {
          /** Key that identifies the device. Send it with later sign-ins, as `DEVICE_KEY`. */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /** Key that replaces the pool name when the device computes its SRP verifier. */
          DeviceGroupKey?: components["schemas"]["StringType"] | undefined
        };
        /** @description Id of a device: the name of the Region, an underscore and a UUID. */
        DeviceKeyType: string;
        /** @description Factors that the user can continue with. */
        AvailableChallengeListType: Array<components["schemas"]["ChallengeNameType"]>;
        /** @description The operation is not supported for this app client, for example because token revocation is off. Enable the setting first. */
        UnsupportedOperationException: {
          __type: 'UnsupportedOperationException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The settings of the pool contradict each other, or are incomplete for this operation. An administrator must correct them. */
        InvalidUserPoolConfigurationException: {
          __type: 'InvalidUserPoolConfigurationException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description MFA is required, but the user has no usable factor. Let the user set one up, or change the MFA requirement of the pool. */
        MFAMethodNotFoundException: {
          __type: 'MFAMethodNotFoundException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminRespondToAuthChallenge. */
        AdminRespondToAuthChallengeRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the user signs in to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The challenge, as named in the previous response. */
          ChallengeName: components["schemas"]["ChallengeNameType"]
          /** Responses to the challenge. The required keys depend on `ChallengeName`. */
          ChallengeResponses?: components["schemas"]["ChallengeResponsesType"] | undefined
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The request of the end user as the calling server received it, for threat protection. */
          ContextData?: components["schemas"]["ContextDataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Responses to a challenge: always `USERNAME`, with `SECRET_HASH` if the client has a secret and `DEVICE_KEY` for a tracked device. Depending on the challenge also `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE` or `SMS_OTP_CODE`; `NEW_PASSWORD` and `userAttributes.NAME` for each required attribute; `ANSWER` for choices and custom challenges; `PASSWORD`, `SRP_A` or `CREDENTIAL`; or, for SRP, `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`. */
        ChallengeResponsesType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of AdminRespondToAuthChallenge. */
        AdminRespondToAuthChallengeResponse: {
          /** The next challenge. Absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Parameters of the challenge. Empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens. Absent until the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description TOTP MFA is not enabled for this pool, or not set up for this user. Enable it in the pool, or let the user associate an authenticator app first. */
        SoftwareTokenMFANotFoundException: {
          __type: 'SoftwareTokenMFANotFoundException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of GetClientToken. */
        GetClientTokenRequest: {
          /** Id of the machine app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret, not a hash. */
          Secret: components["schemas"]["ClientSecretType"]
          /** Scopes of resource servers to request, at most 50. Each must be allowed for the client. */
          Scopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * Custom key-value pairs that are passed to the pre-token-generation trigger. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetClientToken. */
        GetClientTokenResponse: {
          /** The access token and its lifetime. */
          ClientAuthenticationResult?: components["schemas"]["ClientAuthenticationResultType"] | undefined
        };
        /** @description Access token of a machine client. */
        ClientAuthenticationResultType: {
          /** JSON Web Token with the client id as its subject, and the granted scopes. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Lifetime of the access token in seconds. */
          ExpiresIn?: components["schemas"]["IntegerType"] | undefined
          /** Always `Bearer`. */
          TokenType?: components["schemas"]["StringType"] | undefined
        };
        /** @description Input of GetTokensFromRefreshToken. */
        GetTokensFromRefreshTokenRequest: {
          /** The refresh token. It must have been issued to this app client. */
          RefreshToken: components["schemas"]["TokenModelType"]
          /** Id of the app client that the refresh token was issued to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret, not a hash. Required if the client has a secret. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /** Key of the device of the sign-in. Required if the sign-in is tied to a tracked device. */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /**
           * Custom key-value pairs that are passed to the pre-token-generation trigger. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetTokensFromRefreshToken. */
        GetTokensFromRefreshTokenResponse: {
          /** The new tokens. If the app client rotates refresh tokens, they include a new refresh token. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
        };
        /** @description A refresh token was used again after it had been exchanged under rotation, which can mean that it was stolen. Discard the stored tokens and let the user sign in again. */
        RefreshTokenReuseException: {
          __type: 'RefreshTokenReuseException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of InitiateAuth. */
        InitiateAuthRequest: {
          /** The sign-in flow. The app client must allow it. */
          AuthFlow: components["schemas"]["AuthFlowType"]
          /** Parameters of the flow. If a required one is missing, the operation fails with `InvalidParameterException`. */
          AuthParameters?: components["schemas"]["AuthParametersType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of sign-in, except the custom message trigger. They
           * are not stored, validated or encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Id of the app client that the user signs in to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Session from `ConfirmSignUp`. With the flow `USER_AUTH` it counts as the first factor, and other parameters are
           * ignored, except those that authenticate the client.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Output of InitiateAuth. */
        InitiateAuthResponse: {
          /** The next challenge. Absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Parameters of the challenge. Empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens. Absent until the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description Input of RespondToAuthChallenge. */
        RespondToAuthChallengeRequest: {
          /** Id of the app client that the user signs in to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The challenge, as named in the previous response. */
          ChallengeName: components["schemas"]["ChallengeNameType"]
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Responses to the challenge. The required keys depend on `ChallengeName`. */
          ChallengeResponses?: components["schemas"]["ChallengeResponsesType"] | undefined
          /** Analytics endpoint that this call is reported for. It does not affect the result. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** IP address and device fingerprint of the user, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
           * encrypted, so they must not contain secrets.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of RespondToAuthChallenge. */
        RespondToAuthChallengeResponse: {
          /** The next challenge. Absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
           * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Parameters of the challenge. Empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens. Absent until the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description Input of RevokeToken. */
        RevokeTokenRequest: {
          /** The refresh token to revoke. Access and ID tokens are rejected. */
          Token: components["schemas"]["TokenModelType"]
          /** Id of the app client that the token was issued to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret, not a hash. Required if the client has a secret. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /**
           * Whether the sessions linked to the token are revoked too: `LINKED` or `NONE`. Default: `NONE`.
           *
           * @default "NONE"
           */
          RevokeAssociatedSessions?: components["schemas"]["RevokeAssociatedSessionsType"] | undefined
        };
        /** @description Whether the sessions linked to a revoked session are revoked too: `LINKED` revokes them, `NONE` (the default) does not. */
        RevokeAssociatedSessionsType: 'LINKED' | 'NONE';
        /** @description Output of RevokeToken. */
        RevokeTokenResponse: Record<string, never>;
        /** @description The client secret is wrong. Send the secret of the app client that the token belongs to. */
        UnauthorizedException: {
          __type: 'UnauthorizedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The token is of the wrong kind, for example an access token where a refresh token is required. */
        UnsupportedTokenTypeException: {
          __type: 'UnsupportedTokenTypeException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminDeleteSoftwareToken. */
        AdminDeleteSoftwareTokenRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminDeleteSoftwareToken. */
        AdminDeleteSoftwareTokenResponse: Record<string, never>;
        /** @description Input of AdminGetUserAuthFactors. */
        AdminGetUserAuthFactorsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetUserAuthFactors. */
        AdminGetUserAuthFactorsResponse: {
          /** The stored username, even if the request contains an alias. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
           * is preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** Active MFA factors of the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
          /** Factors that the user has set up, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
          ConfiguredUserAuthFactors?: components["schemas"]["ConfiguredUserAuthFactorsListType"] | undefined
        };
        /** @description Factors that the user has set up, at most eight. */
        ConfiguredUserAuthFactorsListType: Array<components["schemas"]["AuthFactorType"]>;
        /** @description Input of AdminSetUserMFAPreference. */
        AdminSetUserMFAPreferenceRequest: {
          /** Setting for codes by SMS. Requires a phone number. Leave it out to keep the current setting. */
          SMSMfaSettings?: components["schemas"]["SMSMfaSettingsType"] | undefined
          /** Setting for codes from an authenticator app. Requires a verified app. Leave it out to keep the current setting. */
          SoftwareTokenMfaSettings?: components["schemas"]["SoftwareTokenMfaSettingsType"] | undefined
          /**
           * Setting for codes by email. Requires an email address, and a pool with email MFA. Leave it out to keep the current
           * setting.
           */
          EmailMfaSettings?: components["schemas"]["EmailMfaSettingsType"] | undefined
          /**
           * Setting for passkeys that meet the MFA requirement. Requires a pool with the passkey configuration
           * `MULTI_FACTOR_WITH_USER_VERIFICATION`. Leave it out to keep the current setting.
           */
          WebAuthnMfaSettings?: components["schemas"]["WebAuthnMfaSettingsType"] | undefined
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Setting of a user for MFA codes by SMS. */
        SMSMfaSettingsType: {
          /**
           * Whether codes by SMS are on for the user. Default: `false`.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
           * `false`.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Setting of a user for MFA codes from an authenticator app. */
        SoftwareTokenMfaSettingsType: {
          /**
           * Whether codes from the authenticator app are on for the user. Default: `false`.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
           * `false`.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Setting of a user for MFA codes by email. */
        EmailMfaSettingsType: {
          /**
           * Whether codes by email are on for the user. Default: `false`.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
           * `false`.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Setting of a user for passkeys that meet the MFA requirement. */
        WebAuthnMfaSettingsType: {
          /** Whether the passkeys of the user meet the MFA requirement. Default: `false`. */
          Enabled?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of AdminSetUserMFAPreference. */
        AdminSetUserMFAPreferenceResponse: Record<string, never>;
        /** @description Input of AssociateSoftwareToken. */
        AssociateSoftwareTokenRequest: {
          /** Access token of the signed-in user. Leave it out if `Session` is set. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Session of the `MFA_SETUP` challenge. Leave it out if `AccessToken` is set. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Output of AssociateSoftwareToken. */
        AssociateSoftwareTokenResponse: {
          /** Secret for the authenticator app, in Base32. Show it only to the user and do not log it. */
          SecretCode?: components["schemas"]["SecretCodeType"] | undefined
          /** New session, to send with `VerifySoftwareToken`. Present only if the request contains a session. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Shared secret for time-based one-time passwords, in Base32. */
        SecretCodeType: string;
        /** @description Input of GetUserAuthFactors. */
        GetUserAuthFactorsRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GetUserAuthFactors. */
        GetUserAuthFactorsResponse: {
          /** The stored username, even if the user signed in with an alias. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
           * is preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** Active MFA factors of the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
          /** Factors that the user has set up, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
          ConfiguredUserAuthFactors?: components["schemas"]["ConfiguredUserAuthFactorsListType"] | undefined
        };
        /** @description Input of GetUserPoolMfaConfig. */
        GetUserPoolMfaConfigRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetUserPoolMfaConfig. */
        GetUserPoolMfaConfigResponse: {
          /** SMS MFA: text of the message, and the service that sends it. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps (TOTP) can be used for MFA. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Email MFA: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /**
           * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules of passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description Text message that sends a one-time code for MFA, and the service that sends it. */
        SmsMfaConfigType: {
          /** Text of the message, 6 to 140 characters. It must contain the placeholder `{####}` for the code. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /** IAM role, service and Region for text messages. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
        };
        /** @description Whether the pool supports authenticator apps (TOTP) as a second factor. */
        SoftwareTokenMfaConfigType: {
          /**
           * Whether users can use authenticator apps. Default: `false`.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Email that sends a one-time code for MFA. */
        EmailMfaConfigType: {
          /** Body of the email. It must contain the placeholder `{####}` for the code. */
          Message?: components["schemas"]["EmailMfaMessageType"] | undefined
          /** Subject line of the email. */
          Subject?: components["schemas"]["EmailMfaSubjectType"] | undefined
        };
        /** @description Body of the email, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
        EmailMfaMessageType: string;
        /** @description Subject line of the email. */
        EmailMfaSubjectType: string;
        /** @description Passkey settings of a pool: the relying party, user verification, and whether a passkey meets the MFA requirement. */
        WebAuthnConfigurationType: {
          /**
           * Domain that passkeys are bound to. Default: the custom domain of the pool, or else its prefix domain. After a
           * change, passkeys for the previous domain no longer work.
           */
          RelyingPartyId?: components["schemas"]["RelyingPartyIdType"] | undefined
          /** Whether the authenticator must verify the user by PIN or biometrics. */
          UserVerification?: components["schemas"]["UserVerificationType"] | undefined
          /**
           * Whether a passkey with user verification meets the MFA requirement by itself. Default: `SINGLE_FACTOR`, with which
           * it does not.
           */
          FactorConfiguration?: components["schemas"]["WebAuthnFactorConfigurationType"] | undefined
        };
        /** @description Domain name that passkeys are bound to, without scheme or path. Public suffixes such as `co.uk` are rejected. */
        RelyingPartyIdType: string;
        /** @description Whether the authenticator must verify the user by PIN or biometrics: `required` always, `preferred` if it can. */
        UserVerificationType: 'required' | 'preferred';
        /** @description What a passkey counts as: `SINGLE_FACTOR` is one factor; `MULTI_FACTOR_WITH_USER_VERIFICATION` meets the MFA requirement by itself, with user verification. */
        WebAuthnFactorConfigurationType: 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION';
        /** @description Input of SetUserMFAPreference. */
        SetUserMFAPreferenceRequest: {
          /** Setting for codes by SMS. Requires a phone number. Leave it out to keep the current setting. */
          SMSMfaSettings?: components["schemas"]["SMSMfaSettingsType"] | undefined
          /** Setting for codes from an authenticator app. Requires a verified app. Leave it out to keep the current setting. */
          SoftwareTokenMfaSettings?: components["schemas"]["SoftwareTokenMfaSettingsType"] | undefined
          /**
           * Setting for codes by email. Requires an email address, and a pool with email MFA. Leave it out to keep the current
           * setting.
           */
          EmailMfaSettings?: components["schemas"]["EmailMfaSettingsType"] | undefined
          /**
           * Setting for passkeys that meet the MFA requirement. Requires a pool with the passkey configuration
           * `MULTI_FACTOR_WITH_USER_VERIFICATION`. Leave it out to keep the current setting.
           */
          WebAuthnMfaSettings?: components["schemas"]["WebAuthnMfaSettingsType"] | undefined
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of SetUserMFAPreference. */
        SetUserMFAPreferenceResponse: Record<string, never>;
        /** @description Input of SetUserPoolMfaConfig. */
        SetUserPoolMfaConfigRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** SMS MFA: text of the message, and the service that sends it. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps (TOTP) can be used for MFA. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Email MFA: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /**
           * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules of passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description Output of SetUserPoolMfaConfig. */
        SetUserPoolMfaConfigResponse: {
          /** SMS MFA: text of the message, and the service that sends it. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps (TOTP) can be used for MFA. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Email MFA: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /**
           * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules of passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description Input of VerifySoftwareToken. */
        VerifySoftwareTokenRequest: {
          /** Access token of the signed-in user. Leave it out if `Session` is set. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Session that `AssociateSoftwareToken` returned. Leave it out if `AccessToken` is set. */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Current six-digit code of the authenticator app. Codes change every 30 seconds. */
          UserCode: components["schemas"]["SoftwareTokenMFAUserCodeType"]
          /** Name of the authenticator app, which the `SOFTWARE_TOKEN_MFA` challenge returns at sign-in. */
          FriendlyDeviceName?: components["schemas"]["StringType"] | undefined
        };
        /** @description Six-digit code from an authenticator app. */
        SoftwareTokenMFAUserCodeType: string;
        /** @description Output of VerifySoftwareToken. */
        VerifySoftwareTokenResponse: {
          /** `SUCCESS` when the app is registered. */
          Status?: components["schemas"]["VerifySoftwareTokenResponseType"] | undefined
          /** Session for the response to the `MFA_SETUP` challenge. Present only if the request contains a session. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description `SUCCESS`: the code was correct and the app is registered. `ERROR`: the app is not registered. A wrong code fails with an error instead. */
        VerifySoftwareTokenResponseType: 'SUCCESS' | 'ERROR';
        /** @description The one-time code did not match during the registration of an authenticator app. Check the clock of the device and try the current code. If it keeps failing, associate the app again. */
        EnableSoftwareTokenMFAException: {
          __type: 'EnableSoftwareTokenMFAException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CompleteWebAuthnRegistration. */
        CompleteWebAuthnRegistrationRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * The new credential as a JSON object, in the form of `PublicKeyCredential.toJSON()`: `id`, `rawId`, `type` and
           * `response` with `clientDataJSON` and `attestationObject`.
           */
          Credential: components["schemas"]["Document"]
        };
        /** @description Any JSON value. */
        Document: unknown;
        /** @description Output of CompleteWebAuthnRegistration. */
        CompleteWebAuthnRegistrationResponse: Record<string, never>;
        /** @description Passkeys are not enabled for this pool. An administrator must allow them as a first factor. */
        WebAuthnNotEnabledException: {
          __type: 'WebAuthnNotEnabledException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description No passkey registration is in progress for this user, or it has expired. Start again with `StartWebAuthnRegistration`. */
        WebAuthnChallengeNotFoundException: {
          __type: 'WebAuthnChallengeNotFoundException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The credential was created for a relying party id other than the pool's. Start again, and pass the options of `StartWebAuthnRegistration` to the browser unchanged. */
        WebAuthnRelyingPartyMismatchException: {
          __type: 'WebAuthnRelyingPartyMismatchException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The registration was started with another app client. Use access tokens of the same client for both steps. */
        WebAuthnClientMismatchException: {
          __type: 'WebAuthnClientMismatchException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The passkey was created by a page whose origin is not allowed. Register the passkey from a page under the domain of the relying party. */
        WebAuthnOriginNotAllowedException: {
          __type: 'WebAuthnOriginNotAllowedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The authenticator created a credential of an unsupported kind. Let the user try another device or passkey provider. */
        WebAuthnCredentialNotSupportedException: {
          __type: 'WebAuthnCredentialNotSupportedException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteWebAuthnCredential. */
        DeleteWebAuthnCredentialRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Id of the passkey in Base64url, as returned by `ListWebAuthnCredentials`. */
          CredentialId: components["schemas"]["StringType"]
        };
        /** @description Output of DeleteWebAuthnCredential. */
        DeleteWebAuthnCredentialResponse: Record<string, never>;
        /** @description Input of ListWebAuthnCredentials. */
        ListWebAuthnCredentialsRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
          /** Maximum number of passkeys on a page, 0 to 20. Default: 20, also for 0. */
          MaxResults?: components["schemas"]["WebAuthnCredentialsQueryLimitType"] | undefined
        };
        /**
         * Format: int32
         * @description Maximum number of passkeys on a page, 0 to 20. 0 means the default.
         */
        WebAuthnCredentialsQueryLimitType: number;
        /** @description Output of ListWebAuthnCredentials. */
        ListWebAuthnCredentialsResponse: {
          /** Passkeys on this page. Empty when the user has none. */
          Credentials: components["schemas"]["WebAuthnCredentialDescriptionListType"]
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Passkeys on a page. */
        WebAuthnCredentialDescriptionListType: Array<components["schemas"]["WebAuthnCredentialDescription"]>;
        /** @description A registered passkey. */
        WebAuthnCredentialDescription: {
          /** Id of the passkey in Base64url, assigned by the authenticator. */
          CredentialId: components["schemas"]["StringType"]
          /** Name of the passkey, by which the user can recognize it. The server assigns it. */
          FriendlyCredentialName: components["schemas"]["StringType"]
          /** Domain that the passkey is bound to. */
          RelyingPartyId: components["schemas"]["StringType"]
          /** `platform` or `cross-platform`. Absent when the authenticator did not report it. */
          AuthenticatorAttachment?: components["schemas"]["WebAuthnAuthenticatorAttachmentType"] | undefined
          /** Ways to communicate with the authenticator. May be empty. */
          AuthenticatorTransports: components["schemas"]["WebAuthnAuthenticatorTransportsList"]
          /** When the passkey was registered, in epoch seconds. */
          CreatedAt: components["schemas"]["DateType"]
        };
        /** @description Type of the authenticator: `platform` is built into the device, `cross-platform` is separate, such as a security key. */
        WebAuthnAuthenticatorAttachmentType: string;
        /** @description Ways to communicate with the authenticator, as reported at registration. */
        WebAuthnAuthenticatorTransportsList: Array<components["schemas"]["WebAuthnAuthenticatorTransportType"]>;
        /** @description A way to communicate with the authenticator, as defined by WebAuthn, such as `internal`, `hybrid`, `usb`, `nfc` or `ble`. */
        WebAuthnAuthenticatorTransportType: string;
        /** @description Input of StartWebAuthnRegistration. */
        StartWebAuthnRegistrationRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of StartWebAuthnRegistration. */
        StartWebAuthnRegistrationResponse: {
          /**
           * Creation options as a JSON object, not as text: relying party, user, challenge, supported algorithms (ES256 and
           * RS256) and requirements for the authenticator. Binary values are in Base64url.
           */
          CredentialCreationOptions: components["schemas"]["Document"]
        };
        /** @description The pool has no relying party id for passkeys. An administrator must set one first. */
        WebAuthnConfigurationMissingException: {
          __type: 'WebAuthnConfigurationMissingException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminAddUserToGroup. */
        AdminAddUserToGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
        };
        /** @description Name of a group, unique in its pool: 1 to 128 characters without spaces. */
        GroupNameType: string;
        /** @description Input of AdminListGroupsForUser. */
        AdminListGroupsForUserRequest: {
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 1 to 60. Default: 60. 0 is rejected. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListGroupsForUser. */
        AdminListGroupsForUserResponse: {
          /** Groups on this page. */
          Groups?: components["schemas"]["GroupListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Groups on a page. */
        GroupListType: Array<components["schemas"]["GroupType"]>;
        /** @description A group of a user pool, with the role and rank of its members. */
        GroupType: {
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName?: components["schemas"]["GroupNameType"] | undefined
          /** Id of the user pool that the group belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Description of the group, at most 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
           * rank, in `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
           * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
           * share that rank, the claim is absent.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
          /** When the group was last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the group was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Free text, at most 2,048 characters. */
        DescriptionType: string;
        /**
         * Format: int32
         * @description Rank of a group, 0 or more. A lower number is a higher rank.
         */
        PrecedenceType: number;
        /** @description Input of AdminRemoveUserFromGroup. */
        AdminRemoveUserFromGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
        };
        /** @description Input of CreateGroup. */
        CreateGroupRequest: {
          /**
           * Name of the new group, 1 to 128 characters without spaces. It must be unique in the pool, regardless of letter
           * case, and cannot be changed later.
           */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Description of the group, at most 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
           * rank, in `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
           * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
           * share that rank, the claim is absent.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
        };
        /** @description Output of CreateGroup. */
        CreateGroupResponse: {
          /** The stored group. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description The pool already has a group with this name. Choose another name, or update the existing group. */
        GroupExistsException: {
          __type: 'GroupExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteGroup. */
        DeleteGroupRequest: {
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of GetGroup. */
        GetGroupRequest: {
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetGroup. */
        GetGroupResponse: {
          /** The stored group. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description Input of ListGroups. */
        ListGroupsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListGroups. */
        ListGroupsResponse: {
          /** Groups on this page. */
          Groups?: components["schemas"]["GroupListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of ListUsersInGroup. */
        ListUsersInGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListUsersInGroup. */
        ListUsersInGroupResponse: {
          /** Members on this page. */
          Users?: components["schemas"]["UsersListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of UpdateGroup. */
        UpdateGroupRequest: {
          /** Name of the group to update. It cannot be changed. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Description of the group, at most 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
           * rank, in `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
           * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
           * share that rank, the claim is absent.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
        };
        /** @description Output of UpdateGroup. */
        UpdateGroupResponse: {
          /** The stored group. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description Input of AdminForgetDevice. */
        AdminForgetDeviceRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
        };
        /** @description Input of AdminGetDevice. */
        AdminGetDeviceRequest: {
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetDevice. */
        AdminGetDeviceResponse: {
          /** The device. */
          Device: components["schemas"]["DeviceType"]
        };
        /** @description A tracked device of a user. */
        DeviceType: {
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /**
           * Name-value pairs such as `device_name`, `device_status` and `last_ip_used`. Attributes whose names start with
           * `dev:` are present only for administrators and in `GetDevice`.
           */
          DeviceAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the device was first tracked, in epoch seconds. */
          DeviceCreateDate?: components["schemas"]["DateType"] | undefined
          /** When the device was last modified, in epoch seconds. */
          DeviceLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the user last signed in from the device, in epoch seconds. */
          DeviceLastAuthenticatedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Input of AdminListDevices. */
        AdminListDevicesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Maximum number of devices on a page, 0 to 60. Default: 60, also for 0. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Output of AdminListDevices. */
        AdminListDevicesResponse: {
          /** Devices on this page. */
          Devices?: components["schemas"]["DeviceListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Devices on a page. */
        DeviceListType: Array<components["schemas"]["DeviceType"]>;
        /** @description Input of AdminUpdateDeviceStatus. */
        AdminUpdateDeviceStatusRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** New status: `remembered` or `not_remembered`. If it is left out, nothing changes. */
          DeviceRememberedStatus?: components["schemas"]["DeviceRememberedStatusType"] | undefined
        };
        /** @description `remembered`: the device can replace a second factor if the pool allows it. `not_remembered`: the device is only tracked. */
        DeviceRememberedStatusType: 'remembered' | 'not_remembered';
        /** @description Output of AdminUpdateDeviceStatus. */
        AdminUpdateDeviceStatusResponse: Record<string, never>;
        /** @description Input of ConfirmDevice. */
        ConfirmDeviceRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** SRP verifier and salt, which the device computes from a random secret. */
          DeviceSecretVerifierConfig?: components["schemas"]["DeviceSecretVerifierConfigType"] | undefined
          /** Display name of the device. */
          DeviceName?: components["schemas"]["DeviceNameType"] | undefined
        };
        /** @description SRP verifier and salt of the device secret. The secret itself never leaves the device. */
        DeviceSecretVerifierConfigType: {
          /** SRP verifier of the device secret: its big-endian bytes, padded as SRP requires, in Base64. */
          PasswordVerifier?: components["schemas"]["StringType"] | undefined
          /** Random salt of the verifier, usually 16 bytes: its big-endian bytes, padded as SRP requires, in Base64. */
          Salt?: components["schemas"]["StringType"] | undefined
        };
        /** @description Display name of a device, at most 1,024 characters. */
        DeviceNameType: string;
        /** @description Output of ConfirmDevice. */
        ConfirmDeviceResponse: {
          /**
           * `true` if the pool remembers devices only with the user's consent: ask the user, then call `UpdateDeviceStatus`.
           *
           * @default false
           */
          UserConfirmationNecessary?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A device with this key is already registered. Continue with that device, or sign in again to receive a new key. */
        DeviceKeyExistsException: {
          __type: 'DeviceKeyExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ForgetDevice. */
        ForgetDeviceRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
        };
        /** @description Input of GetDevice. */
        GetDeviceRequest: {
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
        };
        /** @description Output of GetDevice. */
        GetDeviceResponse: {
          /** The device. */
          Device: components["schemas"]["DeviceType"]
        };
        /** @description Input of ListDevices. */
        ListDevicesRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Maximum number of devices on a page, 0 to 60. Default: 60, also for 0. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Output of ListDevices. */
        ListDevicesResponse: {
          /** Devices on this page. */
          Devices?: components["schemas"]["DeviceListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Input of UpdateDeviceStatus. */
        UpdateDeviceStatusRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
           * `NewDeviceMetadata`.
           */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** New status: `remembered` or `not_remembered`. If it is left out, nothing changes. */
          DeviceRememberedStatus?: components["schemas"]["DeviceRememberedStatusType"] | undefined
        };
        /** @description Output of UpdateDeviceStatus. */
        UpdateDeviceStatusResponse: Record<string, never>;
        /** @description Input of AdminListUserSessions. */
        AdminListUserSessionsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListUserSessions. */
        AdminListUserSessionsResponse: {
          /** Sessions on this page. */
          Sessions?: components["schemas"]["SessionsListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Sessions on a page. */
        SessionsListType: Array<components["schemas"]["SessionDescriptionType"]>;
        /** @description A session of a user. */
        SessionDescriptionType: {
          /** Id of the session. Its first three letters show its type: `tkn` or `sso`. */
          SessionId?: components["schemas"]["SessionIdType"] | undefined
          /** Type of the session: `TOKEN` or `SSO`. */
          SessionType?: components["schemas"]["SessionTypeType"] | undefined
          /** Id of the app client that the session belongs to. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** When the session started, in epoch seconds. */
          CreateDate?: components["schemas"]["DateType"] | undefined
          /** When the session was last used, in epoch seconds. */
          LastActiveDate?: components["schemas"]["DateType"] | undefined
          /** Device or browser of the session. `unknown` when it cannot be determined. */
          DeviceType?: components["schemas"]["SessionDeviceTypeType"] | undefined
          /** IP address that the session was last used from. */
          LastIPAddress?: components["schemas"]["SessionIpAddressType"] | undefined
          /** Estimated location of that IP address. Absent when unknown. */
          LastLocation?: components["schemas"]["SessionLocationType"] | undefined
          /** Id of the SSO session that this session was created from. Absent for other sessions. */
          OriginSessionId?: components["schemas"]["SessionIdType"] | undefined
          /** Whether this is the session of the access token in the request. Always `false` for administrators. */
          IsCurrentSession?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lowercase letters and digits. */
        SessionIdType: string;
        /** @description Type of a session. `TOKEN`: the tokens that one sign-in issued to an app client, with their refreshes. `SSO`: a sign-in at the domain of the pool, which app clients can reuse. */
        SessionTypeType: 'SSO' | 'TOKEN';
        /** @description Description of a device or browser, at most 1,024 characters. */
        SessionDeviceTypeType: string;
        /** @description An IP address as text, at most 128 characters. */
        SessionIpAddressType: string;
        /** @description Estimated location of an IP address. */
        SessionLocationType: {
          /** Name of the city. Absent when unknown. */
          City?: components["schemas"]["SessionLocationNameType"] | undefined
          /** Name of the country, in English. */
          Country?: components["schemas"]["SessionLocationNameType"] | undefined
        };
        /** @description Name of a city or country. */
        SessionLocationNameType: string;
        /** @description Input of AdminRevokeUserSession. */
        AdminRevokeUserSessionRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the session, from `AdminListUserSessions`. */
          SessionId: components["schemas"]["SessionIdType"]
          /**
           * Whether linked sessions are revoked too. `LINKED`: with an SSO session also the token sessions created from it,
           * with a token session also the SSO session it was created from. Default: `NONE`.
           *
           * @default "NONE"
           */
          RevokeAssociatedSessions?: components["schemas"]["RevokeAssociatedSessionsType"] | undefined
        };
        /** @description Output of AdminRevokeUserSession. */
        AdminRevokeUserSessionResponse: Record<string, never>;
        /** @description Input of GetUserPoolClientSessionConfiguration. */
        GetUserPoolClientSessionConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
        };
        /** @description Output of GetUserPoolClientSessionConfiguration. */
        GetUserPoolClientSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Settings of SSO sessions with this app client. */
          SSOSession?: components["schemas"]["ClientSSOSessionConfigType"] | undefined
        };
        /** @description Use of SSO sessions by an app client. */
        ClientSSOSessionConfigType: {
          /**
           * How long the app client may reuse an SSO session, in minutes since the user last signed in: 0 to 129,600 (90 days).
           * With 0, users always sign in again. Default: 60.
           *
           * @default 60
           */
          MaxValidityMinutes: components["schemas"]["SSOSessionMaxValidityMinutesType"]
        };
        /**
         * Format: int32
         * @description A time in minutes, 0 to 129,600 (90 days).
         */
        SSOSessionMaxValidityMinutesType: number;
        /** @description Input of GetUserPoolSessionConfiguration. */
        GetUserPoolSessionConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetUserPoolSessionConfiguration. */
        GetUserPoolSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
          UserSessionTracking?: components["schemas"]["UserSessionTrackingType"] | undefined
          /** Settings of token sessions. */
          TokenSession?: components["schemas"]["UserPoolTokenSessionConfigType"] | undefined
        };
        /** @description Whether the pool records the sessions of its users: `ENABLED` or `DISABLED`. */
        UserSessionTrackingType: 'DISABLED' | 'ENABLED';
        /** @description Limits of token sessions in a pool. */
        UserPoolTokenSessionConfigType: {
          /**
           * Maximum number of token sessions of a user, 1 to 100. When a sign-in exceeds it, the least recently used session is
           * revoked. Default: 20.
           *
           * @default 20
           */
          MaxPerUser: components["schemas"]["SessionMaxPerUserType"]
        };
        /**
         * Format: int32
         * @description A number of sessions, 1 to 100.
         */
        SessionMaxPerUserType: number;
        /** @description Input of ListUserSessions. */
        ListUserSessionsRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListUserSessions. */
        ListUserSessionsResponse: {
          /** Sessions on this page. */
          Sessions?: components["schemas"]["SessionsListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of RevokeUserSession. */
        RevokeUserSessionRequest: {
          /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Id of the session, from `ListUserSessions`. */
          SessionId: components["schemas"]["SessionIdType"]
          /**
           * Whether linked sessions are revoked too. `LINKED`: with an SSO session also the token sessions created from it,
           * with a token session also the SSO session it was created from. Default: `NONE`.
           *
           * @default "NONE"
           */
          RevokeAssociatedSessions?: components["schemas"]["RevokeAssociatedSessionsType"] | undefined
        };
        /** @description Output of RevokeUserSession. */
        RevokeUserSessionResponse: Record<string, never>;
        /** @description Input of SetUserPoolClientSessionConfiguration. */
        SetUserPoolClientSessionConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Settings of SSO sessions with this app client. */
          SSOSession: components["schemas"]["ClientSSOSessionConfigType"]
        };
        /** @description Output of SetUserPoolClientSessionConfiguration. */
        SetUserPoolClientSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Settings of SSO sessions with this app client. */
          SSOSession?: components["schemas"]["ClientSSOSessionConfigType"] | undefined
        };
        /** @description Input of SetUserPoolSessionConfiguration. */
        SetUserPoolSessionConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
          UserSessionTracking: components["schemas"]["UserSessionTrackingType"]
          /** Settings of token sessions. */
          TokenSession: components["schemas"]["UserPoolTokenSessionConfigType"]
        };
        /** @description Output of SetUserPoolSessionConfiguration. */
        SetUserPoolSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
          UserSessionTracking?: components["schemas"]["UserSessionTrackingType"] | undefined
          /** Settings of token sessions. */
          TokenSession?: components["schemas"]["UserPoolTokenSessionConfigType"] | undefined
        };
        /** @description Input of AdminDisableProviderForUser. */
        AdminDisableProviderForUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["StringType"]
          /** The identity to unlink or, with the provider `Cognito`, the user whose sign-in with a password is turned off. */
          User: components["schemas"]["ProviderUserIdentifierType"]
        };
        /** @description An identity: a provider, an attribute at that provider, and the value that identifies the user. */
        ProviderUserIdentifierType: {
          /** Name of the provider, or `Cognito` for a user of the pool itself. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /**
           * Attribute that identifies the user at the provider. Always `Cognito_Subject` for social providers. Not required for
           * the destination user.
           */
          ProviderAttributeName?: components["schemas"]["StringType"] | undefined
          /** Value of the attribute, such as the subject at the provider. For the provider `Cognito`, the username. */
          ProviderAttributeValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AdminDisableProviderForUser. */
        AdminDisableProviderForUserResponse: Record<string, never>;
        /** @description Input of AdminLinkProviderForUser. */
        AdminLinkProviderForUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["StringType"]
          /** The existing user: `ProviderName` is `Cognito`, and `ProviderAttributeValue` is the username. */
          DestinationUser: components["schemas"]["ProviderUserIdentifierType"]
          /** The external identity to link. It must not have signed in yet. */
          SourceUser: components["schemas"]["ProviderUserIdentifierType"]
        };
        /** @description Output of AdminLinkProviderForUser. */
        AdminLinkProviderForUserResponse: Record<string, never>;
        /** @description Input of CreateIdentityProvider. */
        CreateIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Name of the new provider, unique in the pool. It cannot be changed later. The name of a social provider must equal
           * its type.
           */
          ProviderName: components["schemas"]["ProviderNameTypeV2"]
          /** Type of the provider. It cannot be changed after creation. */
          ProviderType: components["schemas"]["IdentityProviderTypeType"]
          /** Settings of the provider, all as strings (`"true"`, not `true`). The keys depend on the type. */
          ProviderDetails: components["schemas"]["ProviderDetailsType"]
          /**
           * Mapping of attributes of the user pool to claims of the provider. Every federated sign-in writes the mapped
           * attributes, so do not map an immutable attribute: the second sign-in would fail. By default, `username` is mapped
           * to the subject: `sub`, `id` for Facebook, or `user_id` for Login with Amazon. For social providers it cannot be
           * mapped to another claim.
           */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /**
           * Other names of the provider, unique in the pool, at most 50. They serve as `idp_identifier` at the authorization
           * endpoint, and in `GetIdentityProviderByIdentifier`.
           */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: the username of a federated user is the provider name, an underscore and the subject. */
        ProviderNameTypeV2: string;
        /** @description Type of an identity provider: `SAML` and `OIDC` for any provider that supports the protocol; `Facebook`, `Google`, `LoginWithAmazon` and `SignInWithApple` for the social providers. */
        IdentityProviderTypeType: 'SAML' | 'Facebook' | 'Google' | 'LoginWithAmazon' | 'SignInWithApple' | 'OIDC';
        /** @description Settings of a provider as strings. `OIDC`: `client_id`, `client_secret`, `authorize_scopes`, `attributes_request_method` and `oidc_issuer`; if the issuer has no discovery document, also the four endpoint URLs `authorize_url`, `token_url`, `attributes_url` and `jwks_uri`. `SAML`: `MetadataURL` or `MetadataFile`, and optionally `IDPSignout`, `IDPInit`, `EncryptedResponses` and `RequestSigningAlgorithm`. `Google`, `Facebook` and `LoginWithAmazon`: `client_id`, `client_secret` and `authorize_scopes`; `Facebook` also `api_version`. `SignInWithApple`: `client_id`, `team_id`, `key_id`, `private_key` and `authorize_scopes`. */
        ProviderDetailsType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Mapping of attributes: the key is the attribute of the user pool, the value the claim or attribute of the provider. */
        AttributeMappingType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Name of a user pool attribute, such as `email`, `custom:department` or `username`. */
        AttributeMappingKeyType: string;
        /** @description Identifiers of a provider, at most 50. */
        IdpIdentifiersListType: Array<components["schemas"]["IdpIdentifierType"]>;
        /** @description Another name of a provider, often an email domain, 1 to 40 characters. */
        IdpIdentifierType: string;
        /** @description The `acr` value of the provider for each authentication level (`Level1` to `Level4`), for step-up sign-in. */
        AcrMappingType: { [key in components["schemas"]["AcrLevelNameType"]]?: components["schemas"]["AcrValueType"] | undefined };
        /** @description Output of CreateIdentityProvider. */
        CreateIdentityProviderResponse: {
          /** The stored identity provider. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description An external identity provider with all its settings. */
        IdentityProviderType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the provider within the pool. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /** Type of the provider. It cannot be changed after creation. */
          ProviderType?: components["schemas"]["IdentityProviderTypeType"] | undefined
          /**
           * Settings of the provider. They include derived endpoints and, for SAML, the binding URLs and
           * `ActiveEncryptionCertificate`. They can contain the client secret, but never the private key of Sign in with Apple.
           */
          ProviderDetails?: components["schemas"]["ProviderDetailsType"] | undefined
          /**
           * Mapping of attributes of the user pool to claims of the provider. Every federated sign-in writes the mapped
           * attributes.
           */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /**
           * Other names of the provider, unique in the pool. They serve as `idp_identifier` at the authorization endpoint, and
           * in `GetIdentityProviderByIdentifier`.
           */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** When the provider was last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the provider was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description The pool already has an identity provider with this name. Choose another name, or update the existing provider. */
        DuplicateProviderException: {
          __type: 'DuplicateProviderException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteIdentityProvider. */
        DeleteIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the provider within the pool. */
          ProviderName: components["schemas"]["ProviderNameType"]
        };
        /** @description The operation does not support this identity provider. Check the name and type of the provider. */
        UnsupportedIdentityProviderException: {
          __type: 'UnsupportedIdentityProviderException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DescribeIdentityProvider. */
        DescribeIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the provider within the pool. */
          ProviderName: components["schemas"]["ProviderNameType"]
        };
        /** @description Output of DescribeIdentityProvider. */
        DescribeIdentityProviderResponse: {
          /** The stored identity provider. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of GetIdentityProviderByIdentifier. */
        GetIdentityProviderByIdentifierRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** One of the identifiers of the provider, not its name. */
          IdpIdentifier: components["schemas"]["IdpIdentifierType"]
        };
        /** @description Output of GetIdentityProviderByIdentifier. */
        GetIdentityProviderByIdentifierResponse: {
          /** The stored identity provider. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of GetSigningCertificate. */
        GetSigningCertificateRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetSigningCertificate. */
        GetSigningCertificateResponse: {
          /** X.509 certificate in Base64. */
          Certificate?: components["schemas"]["StringType"] | undefined
        };
        /** @description Input of ListIdentityProviders. */
        ListIdentityProvidersRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 0 to 60. Default: 50, also for 0. Larger values return at most 50. */
          MaxResults?: components["schemas"]["ListProvidersLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /**
         * Format: int32
         * @description Maximum number of items on a page, 0 to 60. 0 means the default.
         */
        ListProvidersLimitType: number;
        /** @description Output of ListIdentityProviders. */
        ListIdentityProvidersResponse: {
          /** Identity providers on this page. */
          Providers: components["schemas"]["ProvidersListType"]
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Identity providers on a page. */
        ProvidersListType: Array<components["schemas"]["ProviderDescription"]>;
        /** @description An identity provider in a list. */
        ProviderDescription: {
          /** Name of the provider within the pool. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /** Type of the provider. It cannot be changed after creation. */
          ProviderType?: components["schemas"]["IdentityProviderTypeType"] | undefined
          /** When the provider was last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the provider was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Input of UpdateIdentityProvider. */
        UpdateIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the provider to update. It cannot be changed. */
          ProviderName: components["schemas"]["ProviderNameType"]
          /** New settings, all as strings. They replace all current settings. */
          ProviderDetails?: components["schemas"]["ProviderDetailsType"] | undefined
          /** New mapping of attributes of the user pool to claims of the provider. It replaces the current mapping. */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /** New identifiers, at most 50, unique in the pool. They replace the current ones. */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description Output of UpdateIdentityProvider. */
        UpdateIdentityProviderResponse: {
          /** The stored identity provider. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of CreateResourceServer. */
        CreateResourceServerRequest: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Identifier of the new resource server, the first part of the full names of its scopes. If it is already in use in
           * the pool, the operation fails with `InvalidParameterException`.
           */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
          /** Display name of the resource server. */
          Name: components["schemas"]["ResourceServerNameType"]
          /** Scopes that the resource server defines, at most 100. Default: none. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
        };
        /** @description Identifier of a resource server, unique in its pool: 1 to 256 printable ASCII characters without spaces, double quotes and backslashes. Often the URL of the API. */
        ResourceServerIdentifierType: string;
        /** @description Display name of a resource server, 1 to 256 characters. */
        ResourceServerNameType: string;
        /** @description Scopes of a resource server, at most 100. */
        ResourceServerScopeListType: Array<components["schemas"]["ResourceServerScopeType"]>;
        /** @description A scope that a resource server defines. */
        ResourceServerScopeType: {
          /** Name of the scope, the part after the last slash in `identifier/scope`. */
          ScopeName: components["schemas"]["ResourceServerScopeNameType"]
          /** Description of what the scope permits. */
          ScopeDescription: components["schemas"]["ResourceServerScopeDescriptionType"]
        };
        /** @description Name of a scope: 1 to 256 printable ASCII characters without spaces, double quotes, backslashes and slashes. */
        ResourceServerScopeNameType: string;
        /** @description Description of what the scope permits, 1 to 256 characters. */
        ResourceServerScopeDescriptionType: string;
        /** @description Output of CreateResourceServer. */
        CreateResourceServerResponse: {
          /** The new resource server. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description An API that accepts access tokens of the pool, and the scopes it defines. */
        ResourceServerType: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
          Identifier?: components["schemas"]["ResourceServerIdentifierType"] | undefined
          /** Display name of the resource server. */
          Name?: components["schemas"]["ResourceServerNameType"] | undefined
          /** Scopes that the resource server defines, at most 100. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
          /** Owner of the resource server. Present only if the service itself manages it. */
          ManagedBy?: components["schemas"]["ResourceServerManagedByType"] | undefined
        };
        /** @description Owner of a resource server. `COGNITO` is the service itself. */
        ResourceServerManagedByType: 'COGNITO';
        /** @description Input of DeleteResourceServer. */
        DeleteResourceServerRequest: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
        };
        /** @description Input of DescribeResourceServer. */
        DescribeResourceServerRequest: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
        };
        /** @description Output of DescribeResourceServer. */
        DescribeResourceServerResponse: {
          /** The resource server with its scopes. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description Input of ListResourceServers. */
        ListResourceServersRequest: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 1 to 50. Default: 50. */
          MaxResults?: components["schemas"]["ListResourceServersLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /**
         * Format: int32
         * @description Maximum number of items on a page, 1 to 50.
         */
        ListResourceServersLimitType: number;
        /** @description Output of ListResourceServers. */
        ListResourceServersResponse: {
          /** Resource servers on this page. */
          ResourceServers: components["schemas"]["ResourceServersListType"]
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Resource servers on a page. */
        ResourceServersListType: Array<components["schemas"]["ResourceServerType"]>;
        /** @description Input of UpdateResourceServer. */
        UpdateResourceServerRequest: {
          /** Id of the user pool that the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
          /** Display name of the resource server. */
          Name: components["schemas"]["ResourceServerNameType"]
          /** New scopes, at most 100. They replace all current scopes. If the list is left out, all scopes are removed. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
        };
        /** @description Output of UpdateResourceServer. */
        UpdateResourceServerResponse: {
          /** The updated resource server. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description Input of CreateUserPoolDomain. */
        CreateUserPoolDomainRequest: {
          /** The domain: the prefix only, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool that the domain belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Version of the sign-in pages: 1 is the classic hosted UI, 2 is managed login. Managed login requires the
           * `ESSENTIALS` or `PLUS` tier, and a branding style for each app client. Default: 1.
           */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Certificate and TLS policy. Required for a custom domain; leave it out for a prefix domain. */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Failover of the domain to a replica in another Region. By default there is none. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /**
         * Format: int32
         * @description A 32-bit integer. Leaving it out has its own meaning.
         */
        WrappedIntegerType: number;
        /** @description Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
        CustomDomainConfigType: {
          /** ARN of the certificate for the host name. Required in requests. */
          CertificateArn?: components["schemas"]["ArnType"] | undefined
          /** Minimum TLS version and cipher suites. */
          SecurityPolicy?: components["schemas"]["SecurityPolicyType"] | undefined
        };
        /** @description Minimum TLS version and cipher suites of a custom domain. `TLS_V1` also permits old versions, `TLS_V1_2_2021` requires TLS 1.2 or later, `TLS_V1_3_2025` requires TLS 1.3. */
        SecurityPolicyType: 'TLS_V1' | 'TLS_V1_2_2021' | 'TLS_V1_3_2025';
        /** @description Routing of the requests for a domain between the Regions of a replicated pool. */
        RoutingType: {
          /** The secondary Region, and the health check that triggers the failover. */
          Failover?: components["schemas"]["FailoverType"] | undefined
        };
        /** @description Failover of a domain to another Region when the primary Region is unhealthy. */
        FailoverType: {
          /** Region of the replica that serves the domain after failover. */
          SecondaryRegion: components["schemas"]["RegionNameType"]
          /** Id of the Route 53 health check of the primary Region. */
          PrimaryRoute53HealthCheckId: components["schemas"]["HealthCheckIdType"]
        };
        /** @description Name of an AWS Region, such as `us-west-2`. */
        RegionNameType: string;
        /** @description Id of a Route 53 health check. */
        HealthCheckIdType: string;
        /** @description Output of CreateUserPoolDomain. */
        CreateUserPoolDomainResponse: {
          /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Host that the DNS record of the custom domain must point to. Absent for a prefix domain. */
          CloudFrontDomain?: components["schemas"]["DomainType"] | undefined
          /** Failover of the domain to a replica in another Region. By default there is none. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Input of DeleteUserPoolDomain. */
        DeleteUserPoolDomainRequest: {
          /** The domain: the prefix only, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool that the domain belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of DeleteUserPoolDomain. */
        DeleteUserPoolDomainResponse: Record<string, never>;
        /** @description Input of DescribeUserPoolDomain. */
        DescribeUserPoolDomainRequest: {
          /** The domain: the prefix only, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
        };
        /** @description Output of DescribeUserPoolDomain. */
        DescribeUserPoolDomainResponse: {
          /** The domain. Empty when it does not exist. */
          DomainDescription?: components["schemas"]["DomainDescriptionType"] | undefined
        };
        /** @description A domain with its pool and its settings. Empty when the domain does not exist. */
        DomainDescriptionType: {
          /** Id of the user pool that the domain belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the account that owns the user pool. */
          AWSAccountId?: components["schemas"]["AWSAccountIdType"] | undefined
          /** The domain: the prefix only, or the full host name of a custom domain. */
          Domain?: components["schemas"]["DomainType"] | undefined
          /** Bucket with the static files of the sign-in pages. */
          S3Bucket?: components["schemas"]["S3BucketType"] | undefined
          /** Host that serves the domain, the target of the DNS record of a custom domain. */
          CloudFrontDistribution?: components["schemas"]["StringType"] | undefined
          /** Version of the configuration of the domain: the time of the last change, as `yyyyMMddHHmmss`. */
          Version?: components["schemas"]["DomainVersionType"] | undefined
          /** Status of the domain. */
          Status?: components["schemas"]["DomainStatusType"] | undefined
          /** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Failover of the domain to a replica in another Region. By default there is none. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Id of an AWS account, 12 digits. */
        AWSAccountIdType: string;
        /** @description Name of an S3 bucket. */
        S3BucketType: string;
        /** @description Version of the configuration of a domain, 1 to 20 characters. */
        DomainVersionType: string;
        /** @description Status of a domain. `CREATING`, `UPDATING` and `DELETING`: the change is in progress. `ACTIVE`: the domain is available. `FAILED`: it could not be created. */
        DomainStatusType: 'CREATING' | 'DELETING' | 'UPDATING' | 'ACTIVE' | 'FAILED';
        /** @description Input of UpdateUserPoolDomain. */
        UpdateUserPoolDomainRequest: {
          /** The domain: the prefix only, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool that the domain belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Version of the sign-in pages: 1 is the classic hosted UI, 2 is managed login. If it is left out, it does not
           * change.
           */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /**
           * Certificate and TLS policy. Required for a custom domain, even if they do not change; leave it out for a prefix
           * domain.
           */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Failover of a custom domain to a replica in another Region. If it is left out, it does not change. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Output of UpdateUserPoolDomain. */
        UpdateUserPoolDomainResponse: {
          /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Host that the DNS record of the custom domain must point to. Absent for a prefix domain. */
          CloudFrontDomain?: components["schemas"]["DomainType"] | undefined
          /** Failover of the domain to a replica in another Region. By default there is none. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Input of CreateManagedLoginBranding. */
        CreateManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the style belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Whether the style uses the built-in look. With `true`, leave out `Settings` and `Assets`. Default: `false`.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with the colors, layout and options of the pages. */
          Settings?: components["schemas"]["Document"] | undefined
          /** Images of the style, at most 40. */
          Assets?: components["schemas"]["AssetListType"] | undefined
        };
        /** @description Images, at most 40. */
        AssetListType: Array<components["schemas"]["AssetType"]>;
        /** @description An image of a branding style, with either its bytes or the id of a stored image. */
        AssetType: {
          /** Where the image appears. */
          Category: components["schemas"]["AssetCategoryType"]
          /** Color mode that the image is for. */
          ColorMode: components["schemas"]["ColorSchemeModeType"]
          /** File format of the image. It must match the content, and each category supports only some formats. */
          Extension: components["schemas"]["AssetExtensionType"]
          /** The image in Base64, at most 1,000,000 bytes. Set either this or `ResourceId`. */
          Bytes?: components["schemas"]["AssetBytesType"] | undefined
          /** Id of a stored image. Set either this or `Bytes`. */
          ResourceId?: components["schemas"]["ResourceIdType"] | undefined
        };
        /** @description Where an image appears. `FAVICON_ICO` and `FAVICON_SVG`: in the browser tab. `EMAIL_GRAPHIC`, `SMS_GRAPHIC`, `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC`: next to that factor. `PAGE_…`: in the header, footer or background of the page. `FORM_…`: as the background or logo of the form. `IDP_BUTTON_ICON`: on the button of an identity provider. */
        AssetCategoryType: 'FAVICON_ICO' | 'FAVICON_SVG' | 'EMAIL_GRAPHIC' | 'SMS_GRAPHIC' | 'AUTH_APP_GRAPHIC' | 'PASSWORD_GRAPHIC' | 'PASSKEY_GRAPHIC' | 'PAGE_HEADER_LOGO' | 'PAGE_HEADER_BACKGROUND' | 'PAGE_FOOTER_LOGO' | 'PAGE_FOOTER_BACKGROUND' | 'PAGE_BACKGROUND' | 'FORM_BACKGROUND' | 'FORM_LOGO' | 'IDP_BUTTON_ICON';
        /** @description Color mode that an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which follows the browser. */
        ColorSchemeModeType: 'LIGHT' | 'DARK' | 'DYNAMIC';
        /** @description File format of an image: `ICO`, `JPEG`, `PNG`, `SVG` or `WEBP`. */
        AssetExtensionType: 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP';
        /** @description An image in Base64, at most 1,000,000 bytes. */
        AssetBytesType: string;
        /** @description Id of a stored image: 1 to 40 letters, digits, underscores, hyphens or spaces. */
        ResourceIdType: string;
        /** @description Output of CreateManagedLoginBranding. */
        CreateManagedLoginBrandingResponse: {
          /** The stored branding style. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description A branding style of an app client. */
        ManagedLoginBrandingType: {
          /** Id of the branding style. */
          ManagedLoginBrandingId?: components["schemas"]["ManagedLoginBrandingIdType"] | undefined
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /**
           * Whether the style uses the built-in look.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with the colors, layout and options of the pages. Absent when none is set. */
          Settings?: components["schemas"]["Document"] | undefined
          /** Images of the style, at most 40. Empty when there are none. */
          Assets?: components["schemas"]["AssetListType"] | undefined
          /** When the style was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** When the style was last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Id of a branding style, a version 4 UUID. */
        ManagedLoginBrandingIdType: string;
        /** @description The app client already has a branding style. Update that style. */
        ManagedLoginBrandingExistsException: {
          __type: 'ManagedLoginBrandingExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteManagedLoginBranding. */
        DeleteManagedLoginBrandingRequest: {
          /** Id of the branding style, from `DescribeManagedLoginBrandingByClient`. */
          ManagedLoginBrandingId: components["schemas"]["ManagedLoginBrandingIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeManagedLoginBranding. */
        DescribeManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the branding style, from `CreateManagedLoginBranding`. */
          ManagedLoginBrandingId: components["schemas"]["ManagedLoginBrandingIdType"]
          /**
           * Whether to return the complete style, including defaults. Default: `false`, with which only customized settings and
           * images are returned.
           *
           * @default false
           */
          ReturnMergedResources?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of DescribeManagedLoginBranding. */
        DescribeManagedLoginBrandingResponse: {
          /** The stored branding style. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of DescribeManagedLoginBrandingByClient. */
        DescribeManagedLoginBrandingByClientRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the style belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Whether to return the complete style, including defaults. Default: `false`, with which only customized settings and
           * images are returned.
           *
           * @default false
           */
          ReturnMergedResources?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of DescribeManagedLoginBrandingByClient. */
        DescribeManagedLoginBrandingByClientResponse: {
          /** The stored branding style. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of GetUICustomization. */
        GetUICustomizationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client, or `ALL` (the default) for the look of all clients. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
        };
        /** @description Output of GetUICustomization. */
        GetUICustomizationResponse: {
          /** The stored look. Empty when none is set. */
          UICustomization: components["schemas"]["UICustomizationType"]
        };
        /** @description CSS and logo of the classic hosted UI. */
        UICustomizationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client, or `ALL` for the look of all clients. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** URL of the logo. Absent when there is none. */
          ImageUrl?: components["schemas"]["ImageUrlType"] | undefined
          /** CSS of the classic hosted UI. Absent when there is none. */
          CSS?: components["schemas"]["CSSType"] | undefined
          /** Version of the look: the time of the last change, as `yyyyMMddHHmmss`. */
          CSSVersion?: components["schemas"]["CSSVersionType"] | undefined
          /** When the look was last modified, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the look was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description URL of the logo. */
        ImageUrlType: string;
        /** @description CSS of at most 131,072 characters, with the supported class names only. */
        CSSType: string;
        /** @description Version of the CSS. */
        CSSVersionType: string;
        /** @description Input of SetUICustomization. */
        SetUICustomizationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client, or `ALL` (the default) for the look of all clients. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** CSS of the classic hosted UI, with the supported class names only. */
          CSS?: components["schemas"]["CSSType"] | undefined
          /** Logo in Base64, a JPEG or PNG image of at most 100 KB. */
          ImageFile?: components["schemas"]["ImageFileType"] | undefined
        };
        /** @description A logo in Base64, at most 131,072 bytes. */
        ImageFileType: string;
        /** @description Output of SetUICustomization. */
        SetUICustomizationResponse: {
          /** The stored look. Empty when it was reset. */
          UICustomization: components["schemas"]["UICustomizationType"]
        };
        /** @description Input of UpdateManagedLoginBranding. */
        UpdateManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. Required, although the schema does not require it. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the branding style. Required, although the schema does not require it. */
          ManagedLoginBrandingId?: components["schemas"]["ManagedLoginBrandingIdType"] | undefined
          /**
           * Whether the style uses the built-in look. With `true`, leave out `Settings` and `Assets`. Default: `false`.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with the colors, layout and options of the pages. */
          Settings?: components["schemas"]["Document"] | undefined
          /**
           * Images to add, at most 40. An image replaces one of the same category and color mode; other images do not change.
           */
          Assets?: components["schemas"]["AssetListType"] | undefined
        };
        /** @description Output of UpdateManagedLoginBranding. */
        UpdateManagedLoginBrandingResponse: {
          /** The stored branding style. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of CreateTerms. */
        CreateTermsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `LINK`, the only value: the document is a page that you host. */
          TermsSource: components["schemas"]["TermsSourceType"]
          /** `NONE`, the only value: users see the link and need not accept it explicitly. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /** URL of the document by language. Include `cognito:default`, which is used for all languages without an entry. */
          Links?: components["schemas"]["LinksType"] | undefined
        };
        /** @description Name of a terms document: `terms-of-use` or `privacy-policy`. */
        TermsNameType: string;
        /** @description Source of a terms document. The only value, `LINK`, is a page that you host. */
        TermsSourceType: 'LINK';
        /** @description How consent is required. The only value, `NONE`, shows the links without requiring consent. */
        TermsEnforcementType: 'NONE';
        /** @description URLs by language, 1 to 13 entries. */
        LinksType: { [key: string]: components["schemas"]["LinkUrlType"] };
        /** @description Language of a link: `cognito:default` for all languages without an entry, or one of twelve languages, such as `cognito:english`, `cognito:german` or `cognito:chinese-simplified`. */
        LanguageIdType: string;
        /** @description URL of the document, 1 to 1,024 characters without spaces. */
        LinkUrlType: string;
        /** @description Output of CreateTerms. */
        CreateTermsResponse: {
          /** The stored terms document. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description A terms document of an app client, with its links. */
        TermsType: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client that the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `LINK`, the only value: the document is a page that you host. */
          TermsSource: components["schemas"]["TermsSourceType"]
          /** `NONE`, the only value: users see the link and need not accept it explicitly. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /** URL of the document by language. `cognito:default` is used for all languages without an entry. */
          Links: components["schemas"]["LinksType"]
          /** When the document was created, in epoch seconds. */
          CreationDate: components["schemas"]["DateType"]
          /** When the document was last modified, in epoch seconds. */
          LastModifiedDate: components["schemas"]["DateType"]
        };
        /** @description Id of a terms document, a version 4 UUID. */
        TermsIdType: string;
        /** @description The app client already has a terms document with this name. Update that document. */
        TermsExistsException: {
          __type: 'TermsExistsException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteTerms. */
        DeleteTermsRequest: {
          /** Id of the terms document, from `ListTerms`. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeTerms. */
        DescribeTermsRequest: {
          /** Id of the terms document, from `ListTerms`. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of DescribeTerms. */
        DescribeTermsResponse: {
          /** The stored terms document. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of DescribeTermsByClient. */
        DescribeTermsByClientRequest: {
          /** Id of the app client that the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
          TermsName: components["schemas"]["TermsNameType"]
        };
        /** @description Output of DescribeTermsByClient. */
        DescribeTermsByClientResponse: {
          /** The stored terms document. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of ListTerms. */
        ListTermsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 1 to 60. Default: 60. */
          MaxResults?: components["schemas"]["ListTermsRequestMaxResultsInteger"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["StringType"] | undefined
        };
        /**
         * Format: int32
         * @description Maximum number of items on a page, 1 to 60.
         */
        ListTermsRequestMaxResultsInteger: number;
        /** @description Output of ListTerms. */
        ListTermsResponse: {
          /** Terms documents on this page. */
          Terms: components["schemas"]["TermsDescriptionListType"]
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["StringType"] | undefined
        };
        /** @description Terms documents on a page. */
        TermsDescriptionListType: Array<components["schemas"]["TermsDescriptionType"]>;
        /** @description A terms document in a list. */
        TermsDescriptionType: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Name of the document: `terms-of-use` or `privacy-policy`. An app client has at most one of each. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `NONE`, the only value: users see the link and need not accept it explicitly. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /** When the document was created, in epoch seconds. */
          CreationDate: components["schemas"]["DateType"]
          /** When the document was last modified, in epoch seconds. */
          LastModifiedDate: components["schemas"]["DateType"]
        };
        /** @description Input of UpdateTerms. */
        UpdateTermsRequest: {
          /** Id of the terms document, from `ListTerms`. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** New name. If it is left out, the name does not change. */
          TermsName?: components["schemas"]["TermsNameType"] | undefined
          /** `LINK`, the only value: the document is a page that you host. */
          TermsSource?: components["schemas"]["TermsSourceType"] | undefined
          /** `NONE`, the only value: users see the link and need not accept it explicitly. */
          Enforcement?: components["schemas"]["TermsEnforcementType"] | undefined
          /** New URLs by language. They replace all current links. */
          Links?: components["schemas"]["LinksType"] | undefined
        };
        /** @description Output of UpdateTerms. */
        UpdateTermsResponse: {
          /** The stored terms document. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of CreateUserImportJob. */
        CreateUserImportJobRequest: {
          /** Name of the job, 1 to 128 characters. It does not have to be unique. */
          JobName: components["schemas"]["UserImportJobNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * ARN of the IAM role that writes the results of single lines to CloudWatch. Poolhouse stores it, but does not use
           * it.
           */
          CloudWatchLogsRoleArn: components["schemas"]["ArnType"]
          /**
           * Algorithm of the password hashes in the column `cognito:password_hash` of the file. Leave it out if the file
           * contains no hashes; the imported users must then reset their password.
           */
          PasswordHashingAlgorithm?: components["schemas"]["PasswordHashingAlgorithmType"] | undefined
        };
        /** @description Name of an import job, 1 to 128 characters. */
        UserImportJobNameType: string;
        /** @description Algorithm of the password hashes in an import file. */
        PasswordHashingAlgorithmType: 'BCRYPT' | 'SCRYPT' | 'ARGON2ID' | 'PBKDF2_SHA256';
        /** @description Output of CreateUserImportJob. */
        CreateUserImportJobResponse: {
          /** The import job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description An import job with its status, dates and counts. */
        UserImportJobType: {
          /** Name of the job. It does not have to be unique. */
          JobName?: components["schemas"]["UserImportJobNameType"] | undefined
          /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
          JobId?: components["schemas"]["UserImportJobIdType"] | undefined
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /**
           * URL for the upload of the CSV file with HTTP PUT, valid for 15 minutes. Everyone who has it can upload a file, so
           * keep it secret.
           */
          PreSignedUrl?: components["schemas"]["PreSignedUrlType"] | undefined
          /** When the job was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** When the job was started, in epoch seconds. Absent until then. */
          StartDate?: components["schemas"]["DateType"] | undefined
          /** When the job ended, in epoch seconds. Absent until then. */
          CompletionDate?: components["schemas"]["DateType"] | undefined
          /** Status of the job. */
          Status?: components["schemas"]["UserImportJobStatusType"] | undefined
          /**
           * ARN of the IAM role that writes the results of single lines to CloudWatch. Poolhouse stores it, but does not use
           * it.
           */
          CloudWatchLogsRoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Number of users imported so far.
           *
           * @default 0
           */
          ImportedUsers?: components["schemas"]["LongType"] | undefined
          /**
           * Number of lines skipped because the user exists already.
           *
           * @default 0
           */
          SkippedUsers?: components["schemas"]["LongType"] | undefined
          /**
           * Number of lines that could not be imported. The log contains the reasons.
           *
           * @default 0
           */
          FailedUsers?: components["schemas"]["LongType"] | undefined
          /**
           * How the job ended: completed, stopped, expired, or failed because too many lines failed or were skipped. Absent
           * until then.
           */
          CompletionMessage?: components["schemas"]["CompletionMessageType"] | undefined
          /** Algorithm of the password hashes in the file. Absent when the file contains none. */
          PasswordHashingAlgorithm?: components["schemas"]["PasswordHashingAlgorithmType"] | undefined
        };
        /** @description Id of an import job: `import-` followed by letters, digits or hyphens, at most 55 characters. */
        UserImportJobIdType: string;
        /** @description A URL that contains a temporary permission. */
        PreSignedUrlType: string;
        /** @description Status of a job. `Created`: waiting for the upload and the start. `Pending`: started, but not running yet. `InProgress`: running. `Stopping`: being stopped. `Stopped`: stopped on request. `Expired`: not started in time. `Failed`: ended with an error. `Succeeded`: completed. */
        UserImportJobStatusType: 'Created' | 'Pending' | 'InProgress' | 'Stopping' | 'Expired' | 'Stopped' | 'Failed' | 'Succeeded';
        /**
         * Format: int64
         * @description A 64-bit integer.
         */
        LongType: number;
        /** @description Text on how a job ended, 1 to 128 characters. */
        CompletionMessageType: string;
        /** @description Input of DescribeUserImportJob. */
        DescribeUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of DescribeUserImportJob. */
        DescribeUserImportJobResponse: {
          /** The import job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description Input of GetCSVHeader. */
        GetCSVHeaderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetCSVHeader. */
        GetCSVHeaderResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Names of the columns. A file must contain all of them, in any order. */
          CSVHeader?: components["schemas"]["ListOfStringTypes"] | undefined
        };
        /** @description A list of strings. */
        ListOfStringTypes: Array<components["schemas"]["StringType"]>;
        /** @description Input of ListUserImportJobs. */
        ListUserImportJobsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Maximum number of items on a page, 1 to 60. Values above 50 return at most 50. */
          MaxResults: components["schemas"]["PoolQueryLimitType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          PaginationToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Output of ListUserImportJobs. */
        ListUserImportJobsResponse: {
          /** Import jobs on this page. */
          UserImportJobs?: components["schemas"]["UserImportJobsListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          PaginationToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Import jobs on a page, at most 50. */
        UserImportJobsListType: Array<components["schemas"]["UserImportJobType"]>;
        /** @description Input of StartUserImportJob. */
        StartUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of StartUserImportJob. */
        StartUserImportJobResponse: {
          /** The import job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description Input of StopUserImportJob. */
        StopUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, returned by `CreateUserImportJob` and `ListUserImportJobs`. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of StopUserImportJob. */
        StopUserImportJobResponse: {
          /** The import job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description Input of AdminListUserAuthEvents. */
        AdminListUserAuthEventsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
          MaxResults?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListUserAuthEvents. */
        AdminListUserAuthEventsResponse: {
          /** Events on this page. */
          AuthEvents?: components["schemas"]["AuthEventsType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Events on a page. */
        AuthEventsType: Array<components["schemas"]["AuthEventType"]>;
        /** @description A recorded event of a user. */
        AuthEventType: {
          /** Id of the event. The tokens of the sign-in contain it in the claim `event_id`. */
          EventId?: components["schemas"]["StringType"] | undefined
          /** Type of the event. */
          EventType?: components["schemas"]["EventType"] | undefined
          /** When the event happened, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** Outcome of the event. */
          EventResponse?: components["schemas"]["EventResponseType"] | undefined
          /** The assessed risk. */
          EventRisk?: components["schemas"]["EventRiskType"] | undefined
          /** Challenges of the sign-in and their results. */
          ChallengeResponses?: components["schemas"]["ChallengeResponseListType"] | undefined
          /** IP address, device and location of the event. */
          EventContextData?: components["schemas"]["EventContextDataType"] | undefined
          /** Feedback on the event. Absent when there is none. */
          EventFeedback?: components["schemas"]["EventFeedbackType"] | undefined
        };
        /** @description Type of an event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
        EventType: 'SignIn' | 'SignUp' | 'ForgotPassword' | 'PasswordChange' | 'ResendCode';
        /** @description Outcome of an event: `Pass`, `Fail`, or `InProgress` until all challenges are completed. */
        EventResponseType: 'Pass' | 'Fail' | 'InProgress';
        /** @description The assessed risk of an event, and the decision. */
        EventRiskType: {
          /** The decision on the event. */
          RiskDecision?: components["schemas"]["RiskDecisionType"] | undefined
          /** Level of the risk. Absent if the decision is `NoRisk`. */
          RiskLevel?: components["schemas"]["RiskLevelType"] | undefined
          /** Whether the password is in a list of compromised passwords. */
          CompromisedCredentialsDetected?: components["schemas"]["WrappedBooleanType"] | undefined
        };
        /** @description Decision on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, or `Block` if it was rejected. */
        RiskDecisionType: 'NoRisk' | 'AccountTakeover' | 'Block';
        /** @description Level of an assessed risk: `Low`, `Medium` or `High`. */
        RiskLevelType: 'Low' | 'Medium' | 'High';
        /** @description Challenges of a sign-in and their results. */
        ChallengeResponseListType: Array<components["schemas"]["ChallengeResponseType"]>;
        /** @description A challenge of a sign-in and its result. */
        ChallengeResponseType: {
          /** The challenge. */
          ChallengeName?: components["schemas"]["ChallengeName"] | undefined
          /** Result of the challenge. */
          ChallengeResponse?: components["schemas"]["ChallengeResponse"] | undefined
        };
        /** @description A challenge of a sign-in: `Password` or `Mfa`. */
        ChallengeName: 'Password' | 'Mfa';
        /** @description Result of a challenge: `Success` or `Failure`. */
        ChallengeResponse: 'Success' | 'Failure';
        /** @description IP address, device and location of an event. Unknown values are absent. */
        EventContextDataType: {
          /** IP address of the request. */
          IpAddress?: components["schemas"]["StringType"] | undefined
          /** Device or browser. */
          DeviceName?: components["schemas"]["StringType"] | undefined
          /** Time zone of the device. */
          Timezone?: components["schemas"]["StringType"] | undefined
          /** City, estimated from the IP address. */
          City?: components["schemas"]["StringType"] | undefined
          /** Country, estimated from the IP address. */
          Country?: components["schemas"]["StringType"] | undefined
        };
        /** @description Feedback on an event. */
        EventFeedbackType: {
          /** `Valid` if the user caused the event, `Invalid` if not. */
          FeedbackValue: components["schemas"]["FeedbackValueType"]
          /** Source of the feedback: `Admin` or `User`. */
          Provider: components["schemas"]["StringType"]
          /** When the feedback was given, in epoch seconds. */
          FeedbackDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description `Valid` if the user caused the event, `Invalid` if not. */
        FeedbackValueType: 'Valid' | 'Invalid';
        /** @description Threat protection is not enabled for the pool. Enable it in `UserPoolAddOns` first. */
        UserPoolAddOnNotEnabledException: {
          __type: 'UserPoolAddOnNotEnabledException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminUpdateAuthEventFeedback. */
        AdminUpdateAuthEventFeedbackRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the event, from `AdminListUserAuthEvents`. */
          EventId: components["schemas"]["EventIdType"]
          /** `Valid` if the user caused the event, `Invalid` if not. */
          FeedbackValue: components["schemas"]["FeedbackValueType"]
        };
        /** @description Id of an event, 1 to 50 characters. */
        EventIdType: string;
        /** @description Output of AdminUpdateAuthEventFeedback. */
        AdminUpdateAuthEventFeedbackResponse: Record<string, never>;
        /** @description Input of DescribeRiskConfiguration. */
        DescribeRiskConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Leave it out for the settings of the pool. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
        };
        /** @description Output of DescribeRiskConfiguration. */
        DescribeRiskConfigurationResponse: {
          /** The settings. Only the ids when nothing is set. */
          RiskConfiguration: components["schemas"]["RiskConfigurationType"]
        };
        /** @description Threat protection settings of a pool or an app client. */
        RiskConfigurationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client. Absent for the settings of the pool. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Reaction to compromised passwords. Absent when it is not set. */
          CompromisedCredentialsRiskConfiguration?: components["schemas"]["CompromisedCredentialsRiskConfigurationType"] | undefined
          /** Reactions to risky sign-ins. Absent when they are not set. */
          AccountTakeoverRiskConfiguration?: components["schemas"]["AccountTakeoverRiskConfigurationType"] | undefined
          /** IP ranges with a fixed reaction. Absent when none are set. */
          RiskExceptionConfiguration?: components["schemas"]["RiskExceptionConfigurationType"] | undefined
          /** When the settings were last modified, in epoch seconds. May be absent. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description When passwords are compared with a list of compromised passwords, and the reaction to a match. */
        CompromisedCredentialsRiskConfigurationType: {
          /** Events at which passwords are checked. Default: all. */
          EventFilter?: components["schemas"]["EventFiltersType"] | undefined
          /** Reaction to a compromised password. */
          Actions: components["schemas"]["CompromisedCredentialsActionsType"]
        };
        /** @description Events at which passwords are checked. */
        EventFiltersType: Array<components["schemas"]["EventFilterType"]>;
        /** @description Event at which passwords are checked: `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
        EventFilterType: 'SIGN_IN' | 'PASSWORD_CHANGE' | 'SIGN_UP';
        /** @description Reaction to a compromised password. */
        CompromisedCredentialsActionsType: {
          /** Reaction to a password in a list of compromised passwords. */
          EventAction: components["schemas"]["CompromisedCredentialsEventActionType"]
        };
        /** @description Reaction to a compromised password: `BLOCK` rejects it, `NO_ACTION` allows it. */
        CompromisedCredentialsEventActionType: 'BLOCK' | 'NO_ACTION';
        /** @description Reactions to sign-ins that may be an account takeover, and the notifications about them. */
        AccountTakeoverRiskConfigurationType: {
          /** Sender and texts of the notifications. Default: the sender of the pool, and built-in texts. */
          NotifyConfiguration?: components["schemas"]["NotifyConfigurationType"] | undefined
          /** Reaction for each risk level. */
          Actions: components["schemas"]["AccountTakeoverActionsType"]
        };
        /** @description Sender and texts of the notifications about risky sign-ins. */
        NotifyConfigurationType: {
          /** Sender address. Default: that of `EmailConfiguration`. */
          From?: components["schemas"]["StringType"] | undefined
          /** Address for replies. Default: that of `EmailConfiguration`. */
          ReplyTo?: components["schemas"]["StringType"] | undefined
          /** ARN of the verified identity that sends the notifications. */
          SourceArn: components["schemas"]["ArnType"]
          /** Notification about a sign-in that was blocked. Default: a built-in text. */
          BlockEmail?: components["schemas"]["NotifyEmailType"] | undefined
          /** Notification about a risky sign-in that was allowed. Default: a built-in text. */
          NoActionEmail?: components["schemas"]["NotifyEmailType"] | undefined
          /** Notification about a risky sign-in that required MFA. Default: a built-in text. */
          MfaEmail?: components["schemas"]["NotifyEmailType"] | undefined
        };
        /** @description Subject and body of a notification. Bodies can contain placeholders such as `{username}`, `{login-time}`, `{ip-address}`, `{city}`, `{event-id}` and `{feedback-token}`. */
        NotifyEmailType: {
          /** Subject line, 1 to 140 characters. */
          Subject: components["schemas"]["EmailNotificationSubjectType"]
          /** Body as HTML, 6 to 20,000 characters. */
          HtmlBody?: components["schemas"]["EmailNotificationBodyType"] | undefined
          /** Body as plain text, 6 to 20,000 characters. */
          TextBody?: components["schemas"]["EmailNotificationBodyType"] | undefined
        };
        /** @description Subject of an email, 1 to 140 characters. */
        EmailNotificationSubjectType: string;
        /** @description Body of an email, 6 to 20,000 characters. */
        EmailNotificationBodyType: string;
        /** @description Reactions by risk level. Default: none. */
        AccountTakeoverActionsType: {
          /** Reaction to a low risk. */
          LowAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
          /** Reaction to a medium risk. */
          MediumAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
          /** Reaction to a high risk. */
          HighAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
        };
        /** @description Reaction to a sign-in with a certain risk level. */
        AccountTakeoverActionType: {
          /**
           * Whether to notify the user by email, if the user has a verified email address. Default: `false`.
           *
           * @default false
           */
          Notify: components["schemas"]["AccountTakeoverActionNotifyType"]
          /** Reaction to the sign-in. */
          EventAction: components["schemas"]["AccountTakeoverEventActionType"]
        };
        /** @description Whether to notify the user by email. */
        AccountTakeoverActionNotifyType: boolean;
        /** @description Reaction to a risky sign-in: `BLOCK` rejects it, `MFA_REQUIRED` requires MFA and rejects users without a factor, `MFA_IF_CONFIGURED` requires MFA if the user has a factor, `NO_ACTION` allows it. */
        AccountTakeoverEventActionType: 'BLOCK' | 'MFA_IF_CONFIGURED' | 'MFA_REQUIRED' | 'NO_ACTION';
        /** @description IP ranges that are always blocked, or never assessed. */
        RiskExceptionConfigurationType: {
          /** IP ranges in CIDR notation whose sign-ins are always rejected, at most 200. Default: none. */
          BlockedIPRangeList?: components["schemas"]["BlockedIPRangeListType"] | undefined
          /**
           * IP ranges in CIDR notation whose risk is not assessed, at most 200. Default: none. Sign-ins from these ranges are
           * not protected, so keep the list short.
           */
          SkippedIPRangeList?: components["schemas"]["SkippedIPRangeListType"] | undefined
        };
        /** @description IP ranges in CIDR notation whose sign-ins are always rejected, at most 200. */
        BlockedIPRangeListType: Array<components["schemas"]["StringType"]>;
        /** @description IP ranges in CIDR notation whose risk is not assessed, at most 200. */
        SkippedIPRangeListType: Array<components["schemas"]["StringType"]>;
        /** @description Input of GetLogDeliveryConfiguration. */
        GetLogDeliveryConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetLogDeliveryConfiguration. */
        GetLogDeliveryConfigurationResponse: {
          /** The log exports of the pool. The list is empty when there are none. */
          LogDeliveryConfiguration?: components["schemas"]["LogDeliveryConfigurationType"] | undefined
        };
        /** @description The log exports of a pool. */
        LogDeliveryConfigurationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Log exports, at most two. Empty when there are none. */
          LogConfigurations: components["schemas"]["LogConfigurationListType"]
        };
        /** @description Log exports, at most two. */
        LogConfigurationListType: Array<components["schemas"]["LogConfigurationType"]>;
        /** @description A log export: what is exported, and its destination. Set exactly one destination. */
        LogConfigurationType: {
          /** `ERROR` for `userNotification`, `INFO` for `userAuthEvents`. */
          LogLevel: components["schemas"]["LogLevel"]
          /** What is exported. */
          EventSource: components["schemas"]["EventSourceName"]
          /**
           * Log group as the destination, for `userNotification` and `userAuthEvents`. The settings of Poolhouse map log groups
           * to files, streams or webhooks.
           */
          CloudWatchLogsConfiguration?: components["schemas"]["CloudWatchLogsConfigurationType"] | undefined
          /** Bucket as the destination. Only for `userAuthEvents`. Poolhouse does not support it. */
          S3Configuration?: components["schemas"]["S3ConfigurationType"] | undefined
          /** Stream as the destination. Only for `userAuthEvents`. Poolhouse does not support it. */
          FirehoseConfiguration?: components["schemas"]["FirehoseConfigurationType"] | undefined
        };
        /** @description Level of the exported entries: `ERROR` with `userNotification`, `INFO` with `userAuthEvents`. */
        LogLevel: 'ERROR' | 'INFO';
        /** @description What is exported: `userNotification` for errors in sending email and SMS, `userAuthEvents` for user activity. */
        EventSourceName: 'userNotification' | 'userAuthEvents';
        /** @description A CloudWatch log group as the destination of an export. */
        CloudWatchLogsConfigurationType: {
          /** ARN of the log group. */
          LogGroupArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description An S3 bucket as the destination of an export. */
        S3ConfigurationType: {
          /** ARN of the bucket. */
          BucketArn?: components["schemas"]["S3ArnType"] | undefined
        };
        /** @description ARN of an S3 bucket. */
        S3ArnType: string;
        /** @description A Firehose stream as the destination of an export. */
        FirehoseConfigurationType: {
          /** ARN of the delivery stream. */
          StreamArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description Input of GetProvisionedLimit. */
        GetProvisionedLimitRequest: {
          /** The limit, identified by its class and category. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
        };
        /** @description A limit, identified by its class and attributes. */
        LimitDefinitionType: {
          /** Class of the limit: `API_CATEGORY`. */
          LimitClass: components["schemas"]["LimitClass"]
          /**
           * Attributes of the limit. For `API_CATEGORY`: the key `Category` with the name of the category, such as
           * `UserAuthentication`.
           */
          Attributes: components["schemas"]["StringToStringMapType"]
        };
        /** @description Class of a limit. The only value, `API_CATEGORY`, is the request rate of a category of operations. */
        LimitClass: 'API_CATEGORY';
        /** @description Strings by key. */
        StringToStringMapType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of GetProvisionedLimit. */
        GetProvisionedLimitResponse: {
          /** The limit with its current values. */
          Limit: components["schemas"]["LimitType"]
        };
        /** @description A limit with its values. */
        LimitType: {
          /** The limit, identified by its class and category. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
          /** Current limit, in requests per second. */
          ProvisionedLimitValue: components["schemas"]["IntegerType"]
          /** Rate that is free of charge, in requests per second. It is also the minimum of the limit. */
          FreeLimitValue: components["schemas"]["IntegerType"]
        };
        /** @description Input of SetLogDeliveryConfiguration. */
        SetLogDeliveryConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Log exports, at most two. An empty list ends the export. */
          LogConfigurations: components["schemas"]["LogConfigurationListType"]
        };
        /** @description Output of SetLogDeliveryConfiguration. */
        SetLogDeliveryConfigurationResponse: {
          /** The stored log exports. */
          LogDeliveryConfiguration?: components["schemas"]["LogDeliveryConfigurationType"] | undefined
        };
        /** @description Input of SetRiskConfiguration. */
        SetRiskConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Leave it out for the settings of the pool. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Reaction to compromised passwords. If it is left out, the default applies. */
          CompromisedCredentialsRiskConfiguration?: components["schemas"]["CompromisedCredentialsRiskConfigurationType"] | undefined
          /** Reactions to risky sign-ins. If they are left out, the default applies. */
          AccountTakeoverRiskConfiguration?: components["schemas"]["AccountTakeoverRiskConfigurationType"] | undefined
          /** IP ranges with a fixed reaction. Default: none. */
          RiskExceptionConfiguration?: components["schemas"]["RiskExceptionConfigurationType"] | undefined
        };
        /** @description Output of SetRiskConfiguration. */
        SetRiskConfigurationResponse: {
          /** The stored settings. Only the ids when nothing is set. */
          RiskConfiguration: components["schemas"]["RiskConfigurationType"]
        };
        /** @description Input of UpdateAuthEventFeedback. */
        UpdateAuthEventFeedbackRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: the username, the `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the event: `{event-id}` in the notification. */
          EventId: components["schemas"]["EventIdType"]
          /** Feedback token of the event: `{feedback-token}` in the notification. It is not an access token. */
          FeedbackToken: components["schemas"]["TokenModelType"]
          /** `Valid` if the user caused the event, `Invalid` if not. */
          FeedbackValue: components["schemas"]["FeedbackValueType"]
        };
        /** @description Output of UpdateAuthEventFeedback. */
        UpdateAuthEventFeedbackResponse: Record<string, never>;
        /** @description Input of UpdateProvisionedLimit. */
        UpdateProvisionedLimitRequest: {
          /** The limit, identified by its class and category. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
          /** New limit in requests per second, from the free rate to the maximum of the account. */
          RequestedLimitValue: components["schemas"]["IntegerType"]
        };
        /** @description Output of UpdateProvisionedLimit. */
        UpdateProvisionedLimitResponse: {
          /** The limit with its new values. */
          Limit: components["schemas"]["LimitType"]
        };
        /** @description The requested value exceeds the quota of the account. Request a lower value, or have the quota raised. */
        ServiceQuotaExceededException: {
          __type: 'ServiceQuotaExceededException'
          /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPoolReplica. */
        CreateUserPoolReplicaRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Region to replicate the pool to, such as `us-west-2`. It must not be the Region of the pool. */
          RegionName: components["schemas"]["RegionNameType"]
          /** Tags of the replica, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
        };
        /** @description Output of CreateUserPoolReplica. */
        CreateUserPoolReplicaResponse: {
          /** The replica, with its new status. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description A user pool in one Region. */
        UserPoolReplicaType: {
          /** Region of the replica, such as `us-west-2`. */
          RegionName?: components["schemas"]["RegionNameType"] | undefined
          /** Status of the replica. */
          Status?: components["schemas"]["ReplicaStatusType"] | undefined
          /** Whether this is the original pool or a copy. */
          Role?: components["schemas"]["ReplicaRoleType"] | undefined
          /** ARN of the pool in that Region. */
          UserPoolArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description Status of a replica. `CREATING`: it is being created. `ACTIVE`: it serves requests. `INACTIVE`: it exists, but does not serve requests. `DELETING`: it is being deleted. */
        ReplicaStatusType: 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'DELETING';
        /** @description Role of a replica: `PRIMARY` is the original pool, `SECONDARY` a copy. */
        ReplicaRoleType: 'PRIMARY' | 'SECONDARY';
        /** @description Input of DeleteUserPoolReplica. */
        DeleteUserPoolReplicaRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Region of the replica, such as `us-west-2`. */
          RegionName: components["schemas"]["RegionNameType"]
        };
        /** @description Output of DeleteUserPoolReplica. */
        DeleteUserPoolReplicaResponse: {
          /** The replica, with its new status. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description Input of ListUserPoolReplicas. */
        ListUserPoolReplicasRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Output of ListUserPoolReplicas. */
        ListUserPoolReplicasResponse: {
          /** Replicas on this page. */
          UserPoolReplicas?: components["schemas"]["UserPoolReplicaListType"] | undefined
          /** Opaque token of the next page, valid for one hour. Absent on the last page. */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Replicas on a page. */
        UserPoolReplicaListType: Array<components["schemas"]["UserPoolReplicaType"]>;
        /** @description Input of UpdateUserPoolReplica. */
        UpdateUserPoolReplicaRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Region of the replica, such as `us-west-2`. */
          RegionName: components["schemas"]["RegionNameType"]
          /** New status of the replica: `ACTIVE` or `INACTIVE`. */
          Status: components["schemas"]["UpdateReplicaStatusType"]
        };
        /** @description New status: `ACTIVE` lets the replica serve requests, `INACTIVE` does not. */
        UpdateReplicaStatusType: 'ACTIVE' | 'INACTIVE';
        /** @description Output of UpdateUserPoolReplica. */
        UpdateUserPoolReplicaResponse: {
          /** The replica, with its new status. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description Input of ListTagsForResource. */
        ListTagsForResourceRequest: {
          /** ARN of the user pool, from `DescribeUserPool`. */
          ResourceArn: components["schemas"]["ArnType"]
        };
        /** @description Output of ListTagsForResource. */
        ListTagsForResourceResponse: {
          /** All tags of the pool, by key. */
          Tags?: components["schemas"]["UserPoolTagsType"] | undefined
        };
        /** @description Input of TagResource. */
        TagResourceRequest: {
          /** ARN of the user pool, from `DescribeUserPool`. */
          ResourceArn: components["schemas"]["ArnType"]
          /** Tags to add or overwrite, by key. */
          Tags: components["schemas"]["UserPoolTagsType"]
        };
        /** @description Output of TagResource. */
        TagResourceResponse: Record<string, never>;
        /** @description Input of UntagResource. */
        UntagResourceRequest: {
          /** ARN of the user pool, from `DescribeUserPool`. */
          ResourceArn: components["schemas"]["ArnType"]
          /** Keys of the tags to remove. */
          TagKeys: components["schemas"]["UserPoolTagsListType"]
        };
        /** @description Keys of tags on a user pool. */
        UserPoolTagsListType: Array<components["schemas"]["TagKeysType"]>;
        /** @description Output of UntagResource. */
        UntagResourceResponse: Record<string, never>;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    AddCustomAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCustomAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes were added. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddCustomAttributesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserImportInProgressException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateUserPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserPoolRequest"];
            };
        };
        responses: {
            /** @description The new user pool, with its id and settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["TierChangeNotAllowedException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserPoolRequest"];
            };
        };
        responses: {
            /** @description The user pool was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserImportInProgressException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeUserPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeUserPoolRequest"];
            };
        };
        responses: {
            /** @description The user pool, with all of its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserPoolResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUserPools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserPoolsRequest"];
            };
        };
        responses: {
            /** @description One page of user pools, with ids and names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateUserPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserPoolRequest"];
            };
        };
        responses: {
            /** @description The settings were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserImportInProgressException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TierChangeNotAllowedException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AddUserPoolClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUserPoolClientSecretRequest"];
            };
        };
        responses: {
            /** @description The new secret. A generated value is returned only here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserPoolClientSecretResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["AccessDeniedException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreateUserPoolClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserPoolClientRequest"];
            };
        };
        responses: {
            /** @description The new app client, with its id, settings and secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolClientResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ScopeDoesNotExistException"] | components["schemas"]["InvalidOAuthFlowException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserPoolClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserPoolClientRequest"];
            };
        };
        responses: {
            /** @description The app client was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserPoolClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserPoolClientSecretRequest"];
            };
        };
        responses: {
            /** @description The secret was deleted. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserPoolClientSecretResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    DescribeUserPoolClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeUserPoolClientRequest"];
            };
        };
        responses: {
            /** @description The app client with its settings and its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserPoolClientResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUserPoolClientSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserPoolClientSecretsRequest"];
            };
        };
        responses: {
            /** @description The ids and creation dates of the secrets, without their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolClientSecretsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListUserPoolClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserPoolClientsRequest"];
            };
        };
        responses: {
            /** @description One page of app clients, with ids and names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolClientsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateUserPoolClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserPoolClientRequest"];
            };
        };
        responses: {
            /** @description The updated app client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolClientResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ScopeDoesNotExistException"] | components["schemas"]["InvalidOAuthFlowException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminConfirmSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminConfirmSignUpRequest"];
            };
        };
        responses: {
            /** @description The user was confirmed. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminConfirmSignUpResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminCreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminCreateUserRequest"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCreateUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnsupportedUserStateException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminDeleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminDeleteUserRequest"];
            };
        };
        responses: {
            /** @description The user was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminDeleteUserAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminDeleteUserAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes were deleted. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDeleteUserAttributesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminDisableUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminDisableUserRequest"];
            };
        };
        responses: {
            /** @description The user was disabled. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDisableUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminEnableUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminEnableUserRequest"];
            };
        };
        responses: {
            /** @description The user was enabled. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminEnableUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminGetUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGetUserRequest"];
            };
        };
        responses: {
            /** @description The user's attributes, status, dates and MFA settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGetUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminResetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminResetUserPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was reset. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResetUserPasswordResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminSetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminSetUserPasswordRequest"];
            };
        };
        responses: {
            /** @description The password was set. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSetUserPasswordResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminSetUserSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminSetUserSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSetUserSettingsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminUpdateUserAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUpdateUserAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUpdateUserAttributesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminUserGlobalSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUserGlobalSignOutRequest"];
            };
        };
        responses: {
            /** @description The user's tokens were revoked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserGlobalSignOutResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUsersRequest"];
            };
        };
        responses: {
            /** @description One page of the users that match the filter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password was changed. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePasswordResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ConfirmForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description The new password was set. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmForgotPasswordResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ConfirmSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSignUpRequest"];
            };
        };
        responses: {
            /** @description The sign-up was confirmed. If the app client allows choice-based sign-in, the response contains a session that signs the user in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmSignUpResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserRequest"];
            };
        };
        responses: {
            /** @description The user was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes were deleted. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserAttributesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description Where the code was sent, with the destination masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgotPasswordResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserRequest"];
            };
        };
        responses: {
            /** @description The attributes and MFA settings of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUserAttributeVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserAttributeVerificationCodeRequest"];
            };
        };
        responses: {
            /** @description Where the code was sent, with the destination masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAttributeVerificationCodeResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GlobalSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlobalSignOutRequest"];
            };
        };
        responses: {
            /** @description The user's tokens were revoked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalSignOutResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ResendConfirmationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendConfirmationCodeRequest"];
            };
        };
        responses: {
            /** @description Where the code was sent, with the destination masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendConfirmationCodeResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUserSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserSettingsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description The id of the new user, whether the account is confirmed, and where the code was sent if it is not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateUserAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserAttributesRequest"];
            };
        };
        responses: {
            /** @description Destinations of the verification codes that were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserAttributesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    VerifyUserAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyUserAttributeRequest"];
            };
        };
        responses: {
            /** @description The attribute is verified. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyUserAttributeResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminInitiateAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminInitiateAuthRequest"];
            };
        };
        responses: {
            /** @description The tokens of the user, or the next challenge and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminInitiateAuthResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["UnsupportedOperationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminRespondToAuthChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminRespondToAuthChallengeRequest"];
            };
        };
        responses: {
            /** @description The tokens of the user, or the next challenge and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRespondToAuthChallengeResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetClientToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetClientTokenRequest"];
            };
        };
        responses: {
            /** @description The access token of the app client, its type and its lifetime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClientTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetTokensFromRefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetTokensFromRefreshTokenRequest"];
            };
        };
        responses: {
            /** @description The new tokens of the user. A refresh token is included only if it was rotated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTokensFromRefreshTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["RefreshTokenReuseException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    InitiateAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiateAuthRequest"];
            };
        };
        responses: {
            /** @description The tokens of the user, or the next challenge and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateAuthResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedOperationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    RespondToAuthChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondToAuthChallengeRequest"];
            };
        };
        responses: {
            /** @description The tokens of the user, or the next challenge and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondToAuthChallengeResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    RevokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeTokenRequest"];
            };
        };
        responses: {
            /** @description The refresh token was revoked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnauthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedOperationException"] | components["schemas"]["UnsupportedTokenTypeException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminDeleteSoftwareToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminDeleteSoftwareTokenRequest"];
            };
        };
        responses: {
            /** @description The authenticator app was removed. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDeleteSoftwareTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminGetUserAuthFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGetUserAuthFactorsRequest"];
            };
        };
        responses: {
            /** @description The factors that the user can sign in with, and the preferred one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGetUserAuthFactorsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminSetUserMFAPreference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminSetUserMFAPreferenceRequest"];
            };
        };
        responses: {
            /** @description The preferences were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSetUserMFAPreferenceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AssociateSoftwareToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssociateSoftwareTokenRequest"];
            };
        };
        responses: {
            /** @description The secret for an authenticator app and, during a sign-in, the session to continue with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociateSoftwareTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUserAuthFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserAuthFactorsRequest"];
            };
        };
        responses: {
            /** @description The factors that the user can sign in with, and the preferred one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAuthFactorsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUserPoolMfaConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserPoolMfaConfigRequest"];
            };
        };
        responses: {
            /** @description The MFA and passkey settings of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserPoolMfaConfigResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUserMFAPreference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserMFAPreferenceRequest"];
            };
        };
        responses: {
            /** @description The preferences were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserMFAPreferenceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUserPoolMfaConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserPoolMfaConfigRequest"];
            };
        };
        responses: {
            /** @description The new MFA and passkey settings of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolMfaConfigResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    VerifySoftwareToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifySoftwareTokenRequest"];
            };
        };
        responses: {
            /** @description The app was registered. During a sign-in, the response contains the session to continue with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifySoftwareTokenResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["EnableSoftwareTokenMFAException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CompleteWebAuthnRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteWebAuthnRegistrationRequest"];
            };
        };
        responses: {
            /** @description The passkey was registered. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteWebAuthnRegistrationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["WebAuthnNotEnabledException"] | components["schemas"]["WebAuthnChallengeNotFoundException"] | components["schemas"]["WebAuthnRelyingPartyMismatchException"] | components["schemas"]["WebAuthnClientMismatchException"] | components["schemas"]["WebAuthnOriginNotAllowedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["WebAuthnCredentialNotSupportedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteWebAuthnCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteWebAuthnCredentialRequest"];
            };
        };
        responses: {
            /** @description The passkey was deleted. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteWebAuthnCredentialResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListWebAuthnCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListWebAuthnCredentialsRequest"];
            };
        };
        responses: {
            /** @description One page of the user's passkeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebAuthnCredentialsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    StartWebAuthnRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWebAuthnRegistrationRequest"];
            };
        };
        responses: {
            /** @description The options with which the browser creates a passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartWebAuthnRegistrationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["WebAuthnNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["WebAuthnConfigurationMissingException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminAddUserToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminAddUserToGroupRequest"];
            };
        };
        responses: {
            /** @description The user is in the group. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminListGroupsForUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListGroupsForUserRequest"];
            };
        };
        responses: {
            /** @description One page of the groups of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListGroupsForUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminRemoveUserFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminRemoveUserFromGroupRequest"];
            };
        };
        responses: {
            /** @description The user was removed from the group. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupRequest"];
            };
        };
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateGroupResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["GroupExistsException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteGroupRequest"];
            };
        };
        responses: {
            /** @description The group was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetGroupRequest"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetGroupResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListGroupsRequest"];
            };
        };
        responses: {
            /** @description One page of the groups of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUsersInGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUsersInGroupRequest"];
            };
        };
        responses: {
            /** @description One page of the members of the group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersInGroupResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupRequest"];
            };
        };
        responses: {
            /** @description The updated group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateGroupResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminForgetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminForgetDeviceRequest"];
            };
        };
        responses: {
            /** @description The device was forgotten. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminGetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGetDeviceRequest"];
            };
        };
        responses: {
            /** @description The device, with its attributes and dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGetDeviceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminListDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListDevicesRequest"];
            };
        };
        responses: {
            /** @description One page of the devices of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListDevicesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminUpdateDeviceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUpdateDeviceStatusRequest"];
            };
        };
        responses: {
            /** @description The status was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUpdateDeviceStatusResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ConfirmDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDeviceRequest"];
            };
        };
        responses: {
            /** @description Whether the device is remembered only with the user's consent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmDeviceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["DeviceKeyExistsException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ForgetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetDeviceRequest"];
            };
        };
        responses: {
            /** @description The device was forgotten. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetDeviceRequest"];
            };
        };
        responses: {
            /** @description The device, with its attributes and dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDeviceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListDevicesRequest"];
            };
        };
        responses: {
            /** @description One page of the devices of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDevicesResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateDeviceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeviceStatusRequest"];
            };
        };
        responses: {
            /** @description The status was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateDeviceStatusResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminListUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListUserSessionsRequest"];
            };
        };
        responses: {
            /** @description One page of the sessions of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListUserSessionsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminRevokeUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminRevokeUserSessionRequest"];
            };
        };
        responses: {
            /** @description The session was revoked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRevokeUserSessionResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUserPoolClientSessionConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserPoolClientSessionConfigurationRequest"];
            };
        };
        responses: {
            /** @description The single sign-on settings of the app client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserPoolClientSessionConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUserPoolSessionConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUserPoolSessionConfigurationRequest"];
            };
        };
        responses: {
            /** @description The session settings of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserPoolSessionConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserSessionsRequest"];
            };
        };
        responses: {
            /** @description One page of the sessions of the signed-in user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserSessionsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    RevokeUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeUserSessionRequest"];
            };
        };
        responses: {
            /** @description The session was revoked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeUserSessionResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUserPoolClientSessionConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserPoolClientSessionConfigurationRequest"];
            };
        };
        responses: {
            /** @description The new single sign-on settings of the app client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolClientSessionConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["FeatureUnavailableInTierException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUserPoolSessionConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserPoolSessionConfigurationRequest"];
            };
        };
        responses: {
            /** @description The new session settings of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolSessionConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["FeatureUnavailableInTierException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminDisableProviderForUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminDisableProviderForUserRequest"];
            };
        };
        responses: {
            /** @description The link was removed. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDisableProviderForUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminLinkProviderForUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminLinkProviderForUserRequest"];
            };
        };
        responses: {
            /** @description The identity was linked. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLinkProviderForUserResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIdentityProviderRequest"];
            };
        };
        responses: {
            /** @description The new identity provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateIdentityProviderResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["DuplicateProviderException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteIdentityProviderRequest"];
            };
        };
        responses: {
            /** @description The provider was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedIdentityProviderException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeIdentityProviderRequest"];
            };
        };
        responses: {
            /** @description The identity provider with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeIdentityProviderResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetIdentityProviderByIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetIdentityProviderByIdentifierRequest"];
            };
        };
        responses: {
            /** @description The identity provider with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIdentityProviderByIdentifierResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetSigningCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSigningCertificateRequest"];
            };
        };
        responses: {
            /** @description The signing certificate of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSigningCertificateResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListIdentityProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListIdentityProvidersRequest"];
            };
        };
        responses: {
            /** @description One page of the identity providers of the pool, with names and types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentityProvidersResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIdentityProviderRequest"];
            };
        };
        responses: {
            /** @description The updated identity provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIdentityProviderResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedIdentityProviderException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateResourceServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResourceServerRequest"];
            };
        };
        responses: {
            /** @description The new resource server, with its scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateResourceServerResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteResourceServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteResourceServerRequest"];
            };
        };
        responses: {
            /** @description The resource server was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeResourceServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeResourceServerRequest"];
            };
        };
        responses: {
            /** @description The resource server, with its scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeResourceServerResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListResourceServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListResourceServersRequest"];
            };
        };
        responses: {
            /** @description One page of the resource servers of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceServersResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateResourceServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateResourceServerRequest"];
            };
        };
        responses: {
            /** @description The updated resource server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResourceServerResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateUserPoolDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserPoolDomainRequest"];
            };
        };
        responses: {
            /** @description The version of the sign-in pages and, for a custom domain, the target of its DNS record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolDomainResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserPoolDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserPoolDomainRequest"];
            };
        };
        responses: {
            /** @description The domain was deleted. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserPoolDomainResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeUserPoolDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeUserPoolDomainRequest"];
            };
        };
        responses: {
            /** @description The domain with its pool, status and settings. Empty when it does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserPoolDomainResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateUserPoolDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserPoolDomainRequest"];
            };
        };
        responses: {
            /** @description The version of the sign-in pages and, for a custom domain, the target of its DNS record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolDomainResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateManagedLoginBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManagedLoginBrandingRequest"];
            };
        };
        responses: {
            /** @description The new branding style. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateManagedLoginBrandingResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ManagedLoginBrandingExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteManagedLoginBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteManagedLoginBrandingRequest"];
            };
        };
        responses: {
            /** @description The branding style was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeManagedLoginBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeManagedLoginBrandingRequest"];
            };
        };
        responses: {
            /** @description The branding style with its settings and images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeManagedLoginBrandingResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeManagedLoginBrandingByClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeManagedLoginBrandingByClientRequest"];
            };
        };
        responses: {
            /** @description The branding style with its settings and images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeManagedLoginBrandingByClientResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetUICustomization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetUICustomizationRequest"];
            };
        };
        responses: {
            /** @description The CSS and the logo of the classic hosted UI. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUICustomizationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetUICustomization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUICustomizationRequest"];
            };
        };
        responses: {
            /** @description The stored CSS and logo. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUICustomizationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateManagedLoginBranding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateManagedLoginBrandingRequest"];
            };
        };
        responses: {
            /** @description The updated branding style. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateManagedLoginBrandingResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTermsRequest"];
            };
        };
        responses: {
            /** @description The new terms document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTermsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TermsExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteTermsRequest"];
            };
        };
        responses: {
            /** @description The terms document was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeTermsRequest"];
            };
        };
        responses: {
            /** @description The terms document with its links by language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeTermsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeTermsByClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeTermsByClientRequest"];
            };
        };
        responses: {
            /** @description The terms document with its links by language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeTermsByClientResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListTermsRequest"];
            };
        };
        responses: {
            /** @description One page of the terms documents of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTermsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTermsRequest"];
            };
        };
        responses: {
            /** @description The updated terms document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTermsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TermsExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateUserImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserImportJobRequest"];
            };
        };
        responses: {
            /** @description The new job, with the URL for the upload of the CSV file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserImportJobResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeUserImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeUserImportJobRequest"];
            };
        };
        responses: {
            /** @description The job with its status and counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserImportJobResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetCSVHeader: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetCSVHeaderRequest"];
            };
        };
        responses: {
            /** @description The columns of a CSV file for this pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCSVHeaderResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUserImportJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserImportJobsRequest"];
            };
        };
        responses: {
            /** @description One page of the import jobs of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserImportJobsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    StartUserImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartUserImportJobRequest"];
            };
        };
        responses: {
            /** @description The started job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartUserImportJobResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    StopUserImportJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopUserImportJobRequest"];
            };
        };
        responses: {
            /** @description The job with its new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopUserImportJobResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminListUserAuthEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListUserAuthEventsRequest"];
            };
        };
        responses: {
            /** @description One page of the events of the user, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListUserAuthEventsResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserPoolAddOnNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    AdminUpdateAuthEventFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUpdateAuthEventFeedbackRequest"];
            };
        };
        responses: {
            /** @description The feedback was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUpdateAuthEventFeedbackResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DescribeRiskConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeRiskConfigurationRequest"];
            };
        };
        responses: {
            /** @description The threat protection settings of the pool or app client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeRiskConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetLogDeliveryConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetLogDeliveryConfigurationRequest"];
            };
        };
        responses: {
            /** @description The log exports of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLogDeliveryConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    GetProvisionedLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetProvisionedLimitRequest"];
            };
        };
        responses: {
            /** @description The provisioned rate, and the rate that is free of charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProvisionedLimitResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetLogDeliveryConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLogDeliveryConfigurationRequest"];
            };
        };
        responses: {
            /** @description The new log exports of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetLogDeliveryConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    SetRiskConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRiskConfigurationRequest"];
            };
        };
        responses: {
            /** @description The new threat protection settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetRiskConfigurationResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateAuthEventFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAuthEventFeedbackRequest"];
            };
        };
        responses: {
            /** @description The feedback was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAuthEventFeedbackResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateProvisionedLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProvisionedLimitRequest"];
            };
        };
        responses: {
            /** @description The new limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateProvisionedLimitResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ServiceQuotaExceededException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    CreateUserPoolReplica: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserPoolReplicaRequest"];
            };
        };
        responses: {
            /** @description The new replica, with its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolReplicaResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    DeleteUserPoolReplica: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteUserPoolReplicaRequest"];
            };
        };
        responses: {
            /** @description The replica, with the status `DELETING`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserPoolReplicaResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListUserPoolReplicas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListUserPoolReplicasRequest"];
            };
        };
        responses: {
            /** @description One page of the replicas of the pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolReplicasResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UpdateUserPoolReplica: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserPoolReplicaRequest"];
            };
        };
        responses: {
            /** @description The updated replica. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolReplicaResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    ListTagsForResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListTagsForResourceRequest"];
            };
        };
        responses: {
            /** @description The tags of the pool, by key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTagsForResourceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    TagResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagResourceRequest"];
            };
        };
        responses: {
            /** @description The tags were stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResourceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
    UntagResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UntagResourceRequest"];
            };
        };
        responses: {
            /** @description The tags were removed. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UntagResourceResponse"];
                };
            };
            /** @description The request was rejected: `__type` names the error, and `message` gives the reason. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The server failed to process the request, which can be retried. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalErrorException"];
                };
            };
        };
    };
}

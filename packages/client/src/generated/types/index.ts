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
         * Add custom attributes to a pool's schema
         * @description Adds between 1 and 25 attributes to the schema of a user pool. Callers sign with AWS credentials. Names are given without prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **An attribute can be neither changed nor removed afterwards**, and never required; a pool holds at most 50 of them. App clients with explicit read or write lists do not see the new attribute until those lists name it.
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
         * @description Creates an empty user pool, the directory that holds users, app clients and all sign-in settings, and returns its complete configuration with every default filled in. Callers sign with AWS credentials; only `PoolName` is required. Decide four things now, because they can never change: `UsernameAttributes`, `AliasAttributes`, `UsernameConfiguration` and the `Required` and `Mutable` flags in `Schema`. User names are case sensitive unless `UsernameConfiguration` says otherwise, which few applications need. A feature above the chosen `UserPoolTier` is refused with `FeatureUnavailableInTierException`.
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
         * @description Deletes the user pool with its users, groups, app clients and settings, for good. Callers sign with AWS credentials. The call fails with `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or while the pool still has a domain: switch the protection off with `UpdateUserPool` and remove the domain with `DeleteUserPoolDomain` first.
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
         * Read the configuration of a user pool
         * @description Returns every setting of one user pool, its attribute schema, its domains and an estimate of how many users it holds. Callers sign with AWS credentials. Settings that were never made and have no default are left out of the answer. Read the pool this way before `UpdateUserPool`, which resets some settings that it is not given. The MFA factors in detail come from `GetUserPoolMfaConfig`, not from here.
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
         * @description Returns one page of the user pools in the caller's account and Region, each with its id, name, triggers and dates. Callers sign with AWS credentials. `MaxResults` is required, from 1 to 60. Follow `NextToken` until it is absent; a short page does not mean the end. For a pool's full settings call `DescribeUserPool`.
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
         * Replace the settings of a user pool
         * @description Changes the settings of a user pool for callers who sign with AWS credentials. A setting that the request leaves out either stays or returns to its default. **These return to their defaults**: automatically verified attributes, triggers, device configuration, settings of AdminCreateUser, attributes that are verified before they change, add-ons, and SMS settings. Start from the output of `DescribeUserPool`, change what you mean to change, and send all of it back. User name rules and the attribute schema are fixed at creation; new custom attributes come through `AddCustomAttributes`, MFA factors through `SetUserPoolMfaConfig`.
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
         * @description Adds a secret to a confidential app client so that secrets can be rotated without an outage. Callers sign with AWS credentials. The client then accepts either secret, in `SECRET_HASH` and at the token endpoint. Leave `ClientSecret` out to have one generated; it is returned this once, so store it now. A client has at most two secrets (`LimitExceededException`): switch your software to the new one, then remove the old one with `DeleteUserPoolClientSecret`.
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
         * @description Registers an application with a user pool and returns its client id and settings, for callers who sign with AWS credentials. An app client fixes which sign-in flows, redirect addresses, scopes and attributes the application may use, and how long its tokens live. Ask for a secret only for software that can keep one, such as a server; a secret cannot be added to browser or mobile code safely. Defaults lean to compatibility: set `PreventUserExistenceErrors` to `ENABLED` unless old software relies on recognizing unknown users. A pool holds 1,000 app clients by default.
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
         * @description Deletes an app client for good. Callers sign with AWS credentials. Applications that use its id can no longer sign users in: their calls fail with `ResourceNotFoundException`. Clients cannot be protected, and this cannot be undone; a new client gets a new id.
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
         * Delete one of an app client's secrets
         * @description Removes one secret of an app client, the last step of a rotation. Callers sign with AWS credentials. Software that still uses that secret is refused afterwards, so make sure that none does. The only secret a client has left cannot be deleted. Ids come from `ListUserPoolClientSecrets`.
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
         * Read the settings of an app client
         * @description Returns every setting of one app client, its secret included if it has one. Callers sign with AWS credentials. Treat the answer as confidential for that reason. Settings that were never made and have no default are left out. Read a client this way before `UpdateUserPoolClient`, which resets members that are left out.
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
         * @description Returns the id and creation date of each secret an app client has, at most two. Callers sign with AWS credentials. The values are never part of this list. Use it to find the older secret when rotating.
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
         * @description Returns one page of a pool's app clients with id and name only. Callers sign with AWS credentials. Pages hold at most 60; follow `NextToken` until it is absent. `ClientType` narrows the list to clients that registered themselves or to all others. Settings come from `DescribeUserPoolClient`.
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
         * Replace the settings of an app client
         * @description Replaces the settings of an app client and returns the result. Callers sign with AWS credentials. **Every setting left out returns to its default**, apart from the name and the secret, which stay; send the complete set as `DescribeUserPoolClient` returned it, with your changes. The client id never changes. Whether a client has a secret is decided at creation; to rotate secrets use `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`.
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
         * Confirm a user's sign-up without a code
         * @description Moves a self-registered user from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp` it leaves `email_verified` and `phone_number_verified` as they were, so verify a contact separately if recovery or an alias depends on it. The post-confirmation trigger runs. A user in any other status is refused with `NotAuthorizedException`. Requires AWS credentials.
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
         * @description Creates a user with a temporary password, given or generated by the pool's policy, and sends an invitation unless `MessageAction` is `SUPPRESS`. The user starts in `FORCE_CHANGE_PASSWORD` and chooses a password of their own at first sign-in; the temporary one lapses after the policy's `TemporaryPasswordValidityDays` (7 by default). With `MessageAction` `RESEND` the call renews the invitation and the temporary password of an existing user instead. Attributes that the pool requires may be left out here: they are asked for with the new password. Requires AWS credentials; for self-registration use `SignUp`.
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
         * @description Removes a user with all attributes, credentials and group memberships; this cannot be undone. Tokens already issued stop working at the API, though an ID or access token checked offline stays formally valid until it expires. The username becomes free again, and a user created later under it gets a new `sub`. Disable the user instead when the profile may be needed again. Requires AWS credentials.
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
         * @description Removes the named attributes from a user. Write custom attributes with their prefix, such as `custom:team`. Attributes that the pool's schema requires cannot be removed. Requires AWS credentials.
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
         * @description Bars a user from signing in and revokes the tokens the user holds, while the profile and all attributes stay. Status is a separate matter: a disabled user keeps, for example, `CONFIRMED`. Repeating the call changes nothing. Self-contained tokens that other services verify offline still pass there until they expire. Requires AWS credentials.
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
         * @description Lets a disabled user sign in again. Tokens revoked by `AdminDisableUser` stay dead, so the user has to authenticate again. Calling it for an enabled user changes nothing. Requires AWS credentials.
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
         * Get a user by name
         * @description Reads one user's attributes, status, dates and MFA preferences. Every attribute is returned, including those the app clients may not read. MFA members are absent when the user has none set. Requires AWS credentials; a signed-in user reads the own profile with `GetUser`.
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
         * Force a user to reset the password
         * @description Invalidates a user's password and sends a reset code to the recovery contact that the pool's account recovery setting selects. The user's status becomes `RESET_REQUIRED`: password sign-in answers `PasswordResetRequiredException` until the code and a new password go through `ConfirmForgotPassword`. A user without a verified email or phone number, or in a status such as `FORCE_CHANGE_PASSWORD`, cannot be reset this way; use `AdminSetUserPassword` there. The code lives one hour. Requires AWS credentials.
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
         * Set a user's password
         * @description Sets a password of the administrator's choice, checked against the pool's policy, without a code or message to the user. With `Permanent` true the user becomes `CONFIRMED` and the password does not expire; otherwise it is temporary and the status becomes `FORCE_CHANGE_PASSWORD`. The permanent form also confirms an unconfirmed user and gives a federated profile a local password. Where password history is on, a recently used password is refused. Requires AWS credentials.
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
         * Set legacy SMS delivery options for a user
         * @description Sets the older per-user options for SMS codes as a second factor. It reaches neither authenticator apps nor email codes. New code should call `AdminSetUserMFAPreference`. Requires AWS credentials.
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
         * @description Creates or overwrites the named attributes of a user, developer-only ones included; attributes not named stay as they are and an empty value deletes one. Setting `email_verified` or `phone_number_verified` to `true` together with the contact trusts it at once and sends no message, otherwise a changed auto-verified contact may receive a verification code. Immutable attributes and `sub` are refused, and an alias that another user holds verified gives `AliasExistsException`. Requires AWS credentials.
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
         * @description Revokes all refresh tokens of a user and makes this API and the userInfo endpoint refuse the access tokens issued so far. Services that verify tokens offline keep accepting them until they expire. The managed sign-in pages' browser session cookie is not cleared. The user may sign in again at once; to prevent that, disable the user. Requires AWS credentials.
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
         * @description Lists user profiles page by page, all of them or those matching one `Filter` condition. Results are eventually consistent, so a user created a moment ago may be missing; look a single known user up with `AdminGetUser`. A page holds up to 60 users, and a pagination token works for one hour. Custom attributes cannot be searched. Requires AWS credentials.
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
         * Change the own password
         * @description Replaces the signed-in user's password after checking the previous one. The new password must satisfy the pool's policy and, where a history is kept, differ from recent ones. Other sessions of the user keep running. Five attempts per user and hour are allowed. Authorized by the user's access token.
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
         * @description Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password, after which the user is `CONFIRMED`. The post-confirmation trigger runs. Sessions opened before the reset may remain: call `GlobalSignOut` after signing in if they must end. The limit on tries is shared with `ForgotPassword`. Public: the client id identifies the caller, with `SecretHash` when the client has a secret.
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
         * Confirm a sign-up with the code received
         * @description Checks the code from `SignUp` or `ResendConfirmationCode`, makes the user `CONFIRMED` and marks the contact that received the code as verified. The post-confirmation trigger runs. Only the newest code counts; it lives 24 hours, and a user has 15 tries per hour. When the contact is already another user's verified alias the call fails with `AliasExistsException` unless `ForceAliasCreation` is true. Public: the client id identifies the caller, with `SecretHash` when the client has a secret.
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
         * Delete the own account
         * @description Deletes the signed-in user for good, with all attributes and credentials. Tokens of the user are refused afterwards, though services that verify them offline notice only at expiry. This cannot be undone, so have the application ask first. Authorized by the user's access token.
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
         * Delete own attributes
         * @description Removes the named attributes of the signed-in user, within what the app client may write. Custom attributes are named with their prefix, such as `custom:team`. Required attributes cannot be removed. Authorized by the user's access token.
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
         * @description Sends a reset code to the contact chosen by the pool's account recovery setting: the first by priority that the user has verified. The password stays valid until `ConfirmForgotPassword` succeeds; the code lives one hour, and reset attempts are limited to between 5 and 20 per user and hour. With user existence errors prevented, unknown users too are answered with plausible delivery details. Users in `FORCE_CHANGE_PASSWORD` and pools with administrator-only recovery are refused. Public: the client id identifies the caller, with `SecretHash` when the client has a secret.
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
         * Get the own profile
         * @description Returns the signed-in user's attributes and MFA preferences, limited to the attributes that the app client may read. Status and dates are not included; administrators get them with `AdminGetUser`. Calling it is also a way to learn whether an access token has been revoked. Authorized by the user's access token.
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
         * Send a code to verify an own email or phone number
         * @description Sends a code with which the signed-in user proves ownership of the current email address or phone number, or of the pending new value where verification comes before an update. Works for verified contacts too. A new request makes the earlier code invalid; codes live 24 hours, and a user may ask five times per hour. Any attribute other than `email` and `phone_number` is refused. Authorized by the user's access token.
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
         * Sign out everywhere
         * @description Revokes all refresh tokens of the signed-in user and makes this API and the userInfo endpoint refuse access tokens issued so far, the one used for this call included. Services that verify tokens offline accept them until expiry. To end a single sign-in use `RevokeToken`; the managed sign-in pages' browser session cookie is cleared at their logout endpoint. Authorized by the user's access token.
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
         * @description Sends a new confirmation code to an unconfirmed user; codes sent earlier stop working. A user may ask five times per hour. With user existence errors prevented, an unknown name is answered with invented delivery details, so a success here does not prove that a user exists. Public: the client id identifies the caller, with `SecretHash` when the client has a secret.
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
         * Set own legacy SMS delivery options
         * @description Sets the older options of the signed-in user for SMS codes as a second factor. It reaches neither authenticator apps nor email codes. New code should call `SetUserMFAPreference`. Authorized by the user's access token.
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
         * Register a new user
         * @description Registers a user by their own request, in status `UNCONFIRMED`, and sends a confirmation code to an auto-verified contact if there is one (the phone number when both are given and auto-verified). A pre-sign-up trigger may reject the request or confirm the user at once. A taken username is reported openly with `UsernameExistsException`; a taken email or phone alias only shows when the sign-up is confirmed. If sending fails with `LimitExceededException` or a delivery error the user may exist all the same: resend the code rather than sign up again. Public: the client id identifies the caller, with `SecretHash` when the client has a secret.
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
         * Update own attributes
         * @description Creates or overwrites the named attributes of the signed-in user, within what the app client may write; an empty value deletes an attribute. A new value of an auto-verified email or phone number gets a verification code: it is unverified until `VerifyUserAttribute`, or, if the pool requires verification before update, the old value stays in force until then. `sub`, immutable attributes and `email_verified` or `phone_number_verified` cannot be set. Authorized by the user's access token.
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
         * Verify an own email or phone number with a code
         * @description Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the contact verified; a pending new value takes effect. A verified contact may then serve for sign-in by alias and for recovery. A code works for one attribute and once; 15 tries per user and hour are allowed. Tokens issued earlier keep the old claim. Authorized by the user's access token.
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
         * @description Does what `InitiateAuth` does, for a server that signs in users on their behalf: it can use `ADMIN_USER_PASSWORD_AUTH` in addition to the other flows and can describe the end user's request in `ContextData`. The app client must belong to the pool and have the flow enabled. Requires AWS credentials, so never call it from an application in users' hands. Lockout after failed passwords applies here too.
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
         * Answer a sign-in challenge from a trusted server
         * @description Does what `RespondToAuthChallenge` does, for a server with AWS credentials, and takes every challenge. It returns either tokens or the next challenge with a new `Session`; each session text works for one step only. A sign-in is best carried through with one pair of operations, the administrative or the public one.
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
         * @description Issues an access token to an app client in its own name, the client credentials grant without the OAuth token endpoint. The client needs a secret and must have `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. Neither an ID token nor a refresh token is given: ask again shortly before expiry, and reuse the token until then. Public in the sense that the client id and plain secret are the proof, so keep this call on servers.
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
         * Trade a refresh token for new tokens
         * @description Issues a new access and ID token for a refresh token. With rotation enabled on the app client it also returns a new refresh token, which lasts only for the remainder of the first one's life, and the old one ends after the client's retry grace period (at most 60 seconds); using it later gives `RefreshTokenReuseException`. Attributes and groups in the ID token are read again, and the pre-token trigger runs. The flow value `REFRESH_TOKEN_AUTH` cannot be used where rotation is on. Public: a client with a secret sends the plain secret, not a hash.
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
         * @description Starts a sign-in by the flow named in `AuthFlow`, or renews tokens with `REFRESH_TOKEN_AUTH`. The answer is either tokens in `AuthenticationResult` or a challenge with a `Session`, to be met with `RespondToAuthChallenge` within the client's session validity (3 to 15 minutes). The flow must be enabled for the app client, and the `ADMIN_` flows are refused here. Public: no AWS credentials; a client with a secret adds `SECRET_HASH` to the parameters. After five wrong passwords a user is locked for a time that doubles with each further failure, up to about 15 minutes.
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
         * Answer a sign-in challenge
         * @description Answers the challenge that a sign-in has posed and returns either tokens or the next challenge with a new `Session`. Each session text works for one step only, so always send the latest. `ChallengeResponses` always holds `USERNAME` for the same user, and what the challenge asks for. A wrong code gives `CodeMismatchException`; a used or outdated session gives `NotAuthorizedException`, after which the sign-in starts again. Public: no AWS credentials; a client with a secret adds `SECRET_HASH`.
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
         * @description Ends one refresh token and every access token that stems from the same sign-in: this API and the userInfo endpoint refuse them from then on, while services that verify tokens offline accept them until expiry. The app client must have token revocation enabled, as new ones do. A token already revoked is answered with success, and an access or ID token in its place gives `UnsupportedTokenTypeException`. Public: a client with a secret sends the plain secret. To end all of a user's sign-ins use `GlobalSignOut`.
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
         * Remove a user's authenticator app
         * @description Removes the authenticator app registered for a user, for instance after the phone was lost; its codes are no longer accepted. The user can set up another one. Make sure who is asking, since this takes away a protection of the account. Requires AWS credentials.
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
         * Get a user's sign-in and MFA factors
         * @description Returns which sign-in factors a user has set up and which second factors are on. It changes nothing and shows no secrets. Requires AWS credentials; a signed-in user calls `GetUserAuthFactors`.
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
         * Set a user's MFA factors and preference
         * @description Switches second factors on or off for a user and marks at most one as preferred, to be asked for first. A factor must be ready before it is enabled: a verified authenticator app, or a phone number or email address to send codes to. When several are on and none is preferred, sign-in asks the user to choose. Requires AWS credentials.
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
         * @description Creates a secret key for time-based one-time codes and returns it to be put in the user's authenticator app, usually as a QR code. The app does not count as a factor until `VerifySoftwareToken` has accepted a code from it. A user has one authenticator at most. Authorized by an access token of a signed-in user, or by the `Session` of an `MFA_SETUP` challenge during sign-in; send one of the two.
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
         * Get own sign-in and MFA factors
         * @description Returns which sign-in factors the signed-in user has set up and which second factors are on, for an account security page. It changes nothing and shows no secrets. Authorized by the user's access token.
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
         * @description Reads whether a user pool requires MFA and how its second factors and passkeys are configured. Parts that were never set are absent. Requires AWS credentials.
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
         * Set own MFA factors and preference
         * @description Switches second factors on or off for the signed-in user and marks at most one as preferred, to be asked for first. A factor must be ready before it is enabled: a verified authenticator app, or a phone number or email address to send codes to. When several are on and none is preferred, sign-in asks the user to choose. Where the pool requires MFA, users cannot opt out of it. Authorized by the user's access token.
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
         * @description Sets whether a user pool uses MFA, which second factors it offers and how passkeys behave. `ON` and `OPTIONAL` need at least one factor configured. Email codes need the Essentials tier or above and a sender of the pool's own, and passkeys need Essentials or above. Think before choosing `ON` for a pool in use: users without a usable factor are sent to set one up at their next sign-in. Requires AWS credentials.
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
         * @description Checks a code from the authenticator app set up by `AssociateSoftwareToken`; success makes the app usable as a second factor. When called with an access token, switch the factor on with `SetUserMFAPreference` afterwards. When called with a `Session`, answer the `MFA_SETUP` challenge with the session returned. Each code works once, and a wrong one gives `EnableSoftwareTokenMFAException`. Authorized by an access token or the session of a sign-in.
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
         * Complete registering a passkey
         * @description Checks and stores the passkey that the user's device has created, after which it can be used to sign in. Challenge, relying party id and origin must agree with the started registration, each mismatch having an error of its own. A user may hold up to 20 passkeys; attestation is not evaluated. Authorized by the user's access token.
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
         * Delete an own passkey
         * @description Removes one passkey of the signed-in user, so that it no longer signs in; an unknown id gives `ResourceNotFoundException`. The copy on the user's device is not deleted and should be removed there as well. Make sure the user has another way to sign in. Authorized by the user's access token.
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
         * List own passkeys
         * @description Lists the passkeys of the signed-in user, page by page, with a name and kind by which to recognize them. Only descriptions are returned, no keys. Authorized by the user's access token.
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
         * Start registering a passkey
         * @description Returns the options with which the browser or operating system creates a passkey for the signed-in user. Pass them to `navigator.credentials.create()` (after decoding the Base64url members) and hand the outcome to `CompleteWebAuthnRegistration` soon, with the same app client, since the challenge expires. The pool must allow passkeys as a first sign-in factor and have a relying party id or a domain. Authorized by the user's access token.
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
         * @description Makes a user a member of a group; repeating it for a member changes nothing. The group shows in the claim `cognito:groups` of tokens issued from then on, not in those already handed out. A user can be in at most 100 groups. Requires AWS credentials.
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
         * @description Lists the groups a user belongs to, page by page. A page holds up to 60 groups. Requires AWS credentials.
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
         * @description Ends a user's membership in a group. Tokens already issued still name the group until they expire; sign the user out as well if access must end at once. Requires AWS credentials.
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
         * @description Creates a group in a user pool, optionally with a role and a precedence. The name must be new to the pool and cannot be changed later; a pool holds at most 10,000 groups, and groups do not nest. By itself a group grants nothing: applications read it from the token claims. Requires AWS credentials.
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
         * @description Deletes a group and with it the memberships; the users themselves are kept. Tokens already issued still name the group until they expire. Requires AWS credentials.
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
         * @description Reads one group by name. Members are not included; see `ListUsersInGroup`. Requires AWS credentials.
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
         * @description Lists the groups of a user pool, page by page, up to 60 at a time. Results cannot be filtered; read one known group with `GetGroup`. Requires AWS credentials.
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
         * @description Lists the users who belong to a group, page by page, up to 60 at a time. Each user comes with all attributes; filtering is not possible here. Requires AWS credentials.
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
         * @description Changes a group's description, role or precedence; members left out stay as they are. The name cannot be changed. A new role or precedence shows in tokens issued from then on. Requires AWS credentials.
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
         * Forget a user's device
         * @description Removes a device from a user's tracked devices, for instance after loss or theft. The device can no longer stand in for a second factor, and refreshing tokens bound to it fails. Requires AWS credentials and a pool with device tracking.
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
         * Get a user's device
         * @description Reads one tracked device of a user by its key, including attributes that the user's own view leaves out. An unknown key gives `ResourceNotFoundException`. Requires AWS credentials and a pool with device tracking.
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
         * List a user's devices
         * @description Lists the tracked devices of a user page by page, up to 60 at a time. Requires AWS credentials and a pool with device tracking.
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
         * Mark a user's device as remembered or not
         * @description Sets whether a user's confirmed device counts as remembered. In a pool that asks for MFA only on new devices, a remembered device proves itself with its own secret instead of the second factor, so mark one only on good grounds. Requires AWS credentials and a pool with device tracking.
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
         * @description Registers the device that a sign-in announced in `NewDeviceMetadata`, with a verifier of a secret that only the device keeps. Later sign-ins send the device key and prove the secret by SRP. Where the pool remembers devices only on the user's word, ask the user and then call `UpdateDeviceStatus`; otherwise the device is remembered at once. Authorized by the user's access token.
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
         * Forget an own device
         * @description Removes one of the signed-in user's tracked devices. It can no longer stand in for a second factor, and refreshing tokens bound to it fails. Authorized by the user's access token.
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
         * Get an own device
         * @description Reads one of the signed-in user's tracked devices by its key. An unknown key gives `ResourceNotFoundException`. Authorized by the user's access token.
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
         * List own devices
         * @description Lists the signed-in user's tracked devices page by page, up to 60 at a time. Use it to let people review the devices they have used; it is not a list of sign-in sessions. Authorized by the user's access token.
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
         * Mark an own device as remembered or not
         * @description Sets whether a confirmed device of the signed-in user counts as remembered; call it after `ConfirmDevice` when that asked for the user's consent. A remembered device can stand in for the second factor, so offer it for private devices only. Authorized by the user's access token.
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
         * List a user's sessions
         * @description Lists the token and SSO sessions of any user of the pool, page by page, for a support console or an investigation. Nothing changes. Requires AWS credentials. Session entries carry IP addresses and locations: treat them as personal data. The page size cannot be set; continue with `NextToken` until it is absent.
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
         * End one session of a user
         * @description Ends a single session of a user and leaves the user's other sessions alone, unless `RevokeAssociatedSessions` is `LINKED`. Requires AWS credentials. To sign the user out everywhere use `AdminUserGlobalSignOut`; to keep the user from signing in again, also disable the account. Services that verify tokens offline go on accepting an access token until it expires.
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
         * Read an app client's session settings
         * @description Returns for how many minutes an app client may reuse an SSO session. Requires AWS credentials. Changes nothing.
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
         * Read a pool's session settings
         * @description Returns whether the pool tracks the sessions of its users and how many token sessions one user may have. Requires AWS credentials. Changes nothing.
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
         * List the caller's own sessions
         * @description Lists the token and single sign-on (SSO) sessions of the signed-in user, page by page, so that a settings page can show where the account is in use. Nothing changes. Authorized by the user's own access token, which needs the scope `aws.cognito.signin.user.admin`; no AWS credentials. The page size cannot be set; continue with `NextToken` until it is absent. Locations are estimates made from the IP address, so do not base security decisions on them.
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
         * End one of the caller's other sessions
         * @description Ends a single session of the signed-in user, for example on a lost laptop. Meant for sessions other than the one making the call: to leave the current one use `RevokeToken`, and to end all at once `GlobalSignOut`. Authorized by the user's own access token, which needs the scope `aws.cognito.signin.user.admin`; no AWS credentials. With `RevokeAssociatedSessions` set to `LINKED`, sessions tied to this one end as well. Services that verify tokens offline go on accepting an access token until it expires.
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
         * Set an app client's session settings
         * @description Sets for how many minutes an app client may reuse an SSO session before users must sign in again. Other app clients of the pool keep their own value. Requires AWS credentials. The setting does not change how long tokens live; that is set on the app client itself. Feature plans without it answer `FeatureUnavailableInTierException`.
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
         * Set a pool's session settings
         * @description Switches session tracking on or off for a pool and sets the most token sessions per user. Both settings are required, so read the current ones first when only one is to change. Requires AWS credentials. Pools on a feature plan without session tracking answer `FeatureUnavailableInTierException`; a clash with another change answers `ConcurrentModificationException` and may be tried again.
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
         * Unlink a provider identity from a user
         * @description Takes away the link between a user and an identity at an external provider. With provider `Cognito` it switches off sign-in by password for the user instead. Requires AWS credentials. Make sure the user keeps another way in.
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
         * Link a provider identity to an existing user
         * @description Connects an identity at an external provider with a user who already has a profile, so that both ways of signing in reach the same profile. The external identity must not have signed in before; once it has a profile of its own, linking is refused. At most 5 identities can be linked to one user. Requires AWS credentials. Linking gives the owner of the external identity full use of the profile: link only on proof of ownership, never merely because unverified email addresses match.
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
         * @description Registers a SAML, OpenID Connect or social provider with a user pool. Users can sign in with it only after its name is also in `SupportedIdentityProviders` of an app client, and only through the pool's domain. Requires AWS credentials. A name already in use answers `DuplicateProviderException`; a pool holds at most 300 providers unless raised. Map `email_verified` together with `email`: otherwise the address counts as unverified after each federated sign-in.
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
         * Remove an identity provider
         * @description Removes a provider from the pool, so that users can no longer sign in through it. Requires AWS credentials. This cannot be undone; user profiles made by earlier sign-ins are a separate matter and are not deleted by this operation. Take the provider out of the `SupportedIdentityProviders` of app clients first.
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
         * Read an identity provider by name
         * @description Returns the full settings of one provider, including the endpoints added on creation. Requires AWS credentials. The answer can hold the client secret of the provider, so keep it out of logs; the private key of Sign in with Apple is never returned.
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
         * Find an identity provider by one of its identifiers
         * @description Returns the provider that lists the given identifier, often an email domain, so that an application can route a user to the right provider from an address. Requires AWS credentials. The answer is the same as from `DescribeIdentityProvider` and needs the same care; call it from a server only.
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
         * Read the pool's SAML signing certificate
         * @description Returns the certificate that SAML providers need to verify the requests this pool signs. It matters for providers with `RequestSigningAlgorithm` set to `rsa-sha256`. Requires AWS credentials. The certificate is public information and holds no private key.
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
         * @description Lists names, types and dates of a pool's providers, page by page; for their settings use `DescribeIdentityProvider`. Requires AWS credentials. The pool's own directory is not an entry of this list.
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
         * Change an identity provider
         * @description Changes details, attribute mapping or identifiers of a provider; its name and type are fixed. Requires AWS credentials. Send each map or list complete, not only the changed entries. Changed mappings take effect at the next sign-in of each user. A clash with another change answers `ConcurrentModificationException` and may be tried again.
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
         * @description Registers an API with a user pool under a unique identifier, together with the OAuth scopes it understands. Callers sign with AWS credentials. A scope is known elsewhere as `identifier/scope`, for example `https://api.example.com/orders/read`; add that string to `AllowedOAuthScopes` of the app clients that may ask for it. The identifier cannot be changed later, so prefer the API's address or another lasting name. A pool holds 25 resource servers by default, each with at most 100 scopes.
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
         * @description Removes a resource server and its scopes from the pool. Callers sign with AWS credentials. Clients that still ask for one of those scopes are refused afterwards, so take the scopes out of `AllowedOAuthScopes` first.
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
         * Read a resource server and its scopes
         * @description Returns the name and scopes of one resource server. Callers sign with AWS credentials. An unknown identifier fails with `ResourceNotFoundException`.
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
         * @description Returns one page of a pool's resource servers with their scopes. Callers sign with AWS credentials. Pages hold at most 50; follow `NextToken` until it is absent.
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
         * Replace a resource server's name and scopes
         * @description Replaces the name and the scope list of a resource server and returns the result. Callers sign with AWS credentials. **The scopes given become the whole list**; leaving one out removes it, and clients that ask for it are then refused. The identifier itself cannot change: register a new resource server for that.
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
         * Give a user pool a domain
         * @description Sets up the address under which a user pool serves its sign-in pages and OAuth endpoints. Callers sign with AWS credentials. Without `CustomDomainConfig` the value is a prefix of the service's own domain; with it, a host name of yours for which you hold a certificate. A pool may have one of each; another is refused with `InvalidParameterException`. A prefix must not be another pool's and must not contain `aws`, `amazon` or `cognito`.
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
         * Take a domain away from a user pool
         * @description Removes a domain from a user pool; its sign-in pages and OAuth endpoints stop at once. Callers sign with AWS credentials. Applications that redirect there can no longer sign users in, while sign-in through the API goes on. A pair of domain and pool that does not exist fails with `InvalidParameterException`. Do this before deleting the pool.
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
         * Read the configuration of a domain
         * @description Returns the pool a domain belongs to, its state and its settings. Callers sign with AWS credentials. **For a domain that no pool has, the request succeeds** with an empty `DomainDescription`. Use that to test whether a prefix is free, and poll `Status` after creating or updating a custom domain.
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
         * Change the settings of a domain
         * @description Changes the version of the sign-in pages a domain serves, or the certificate and TLS policy of a custom domain. Callers sign with AWS credentials. Use it to put a renewed certificate in place or to move from the classic pages to managed login. The domain name itself cannot change: delete the domain and create another. Managed login needs a tier above `LITE`.
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
         * @description Gives an app client a style for the managed login pages: a settings document plus up to 40 images, or the built-in look with `UseCognitoProvidedValues`. An app client made through this API has no style, and its managed login shows an error page until one exists. Requires AWS credentials. One style per app client (else `ManagedLoginBrandingExistsException`), 20 per pool; the request must stay within 2 MB.
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
         * Remove a branding style
         * @description Removes a style from its app client for good. Afterwards the managed login pages of that client show an error until it has a style again. Requires AWS credentials. To go back to the built-in look, update the style with `UseCognitoProvidedValues` instead.
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
         * Read a branding style by id
         * @description Returns a style by its id: by default only what was customized, with `ReturnMergedResources` also the defaults for the rest. Requires AWS credentials. Images come inline as base64, so answers can be large.
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
         * Read a branding style by app client
         * @description Returns the style assigned to an app client, for when its id is not known. With `ReturnMergedResources` the defaults are filled in. Requires AWS credentials. An app client without a style answers `ResourceNotFoundException`.
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
         * Read the look of the classic hosted pages
         * @description Returns style sheet and logo of the classic hosted pages for an app client, or for all clients with `ALL`. When nothing was set, only the ids come back. Requires AWS credentials. Managed login does not use these settings; see the branding-style operations for that.
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
         * Set the look of the classic hosted pages
         * @description Sets style sheet and logo of the classic hosted pages for one app client, or for all clients with `ALL`. The pool must have a domain already. Requires AWS credentials. The style sheet may use only a fixed list of classes, and the logo should stay within 100 KB. Managed login ignores these settings.
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
         * Change a branding style
         * @description Changes settings or images of a style, or returns it to the built-in look with `UseCognitoProvidedValues`. Name the style by `ManagedLoginBrandingId` and its pool, although the model marks neither as required. Requires AWS credentials. Read the style first and send the whole settings document rather than a fragment; the request must stay within 2 MB. The style stays with its app client.
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
         * Attach terms of use or a privacy policy to a client
         * @description Attaches a terms document, as links in one or more languages, to an app client. Each app client can have one `terms-of-use` and one `privacy-policy`; the managed sign-up page shows them only when both exist. Requires AWS credentials. A second one of the same name answers `TermsExistsException`; a pool holds at most 40. The documents are shown, not enforced: keep your own record if you need proof of consent.
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
         * Remove a terms document
         * @description Removes a terms document from its app client for good. Without its counterpart the remaining document is no longer shown on the managed sign-up page either. Requires AWS credentials.
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
         * Read a terms document by id
         * @description Returns a terms document with all its links. Requires AWS credentials. Changes nothing; when only the app client is known, use `DescribeTermsByClient`.
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
         * Read a terms document by app client and name
         * @description Returns the terms of use or the privacy policy of an app client without knowing its id. Requires AWS credentials. Changes nothing.
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
         * @description Lists the terms documents of all app clients of a pool, page by page. Requires AWS credentials. Entries carry neither the links nor the app client; read them with `DescribeTerms`.
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
         * Change a terms document
         * @description Changes the links or other settings of a terms document; the app client stays the same. Requires AWS credentials. Send `Links` with every language to be kept. A name that the app client already uses for another document answers `TermsExistsException`.
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
         * @description Prepares the import of users from a CSV file and returns a URL to upload it to. Upload with HTTP PUT within 15 minutes, then call `StartUserImportJob`; a job never started expires. Requires AWS credentials. A file holds at most 500,000 users and 100 MB: UTF-8 without byte order mark, no quotation marks, commas inside a value written as `\,`. Imported users must set a password through the forgot-password flow before they can sign in. A pool keeps at most 1,000 jobs.
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
         * Read a user import job
         * @description Returns status and counts of an import job. Requires AWS credentials. Results by line, such as why a user failed, are in the log written with the job's role. Poll at intervals of some seconds, not in a tight loop.
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
         * Read the CSV columns for an import
         * @description Returns the column names an import file for this pool must have: standard attributes, custom attributes, then `cognito:mfa_enabled` and `cognito:username`. Every column must be in the file, in any order. Requires AWS credentials. Read it again after adding custom attributes.
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
         * @description Lists the import jobs of a pool with status and counts, page by page. Requires AWS credentials. Note that the page token is called `PaginationToken` here and that `MaxResults` is required.
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
         * @description Starts the import of the file uploaded for the job, then works in the background; follow it with `DescribeUserImportJob`. Only one job of a pool may run at a time, and until it ends, changes to the pool and its schema answer `UserImportInProgressException`. Requires AWS credentials. The pool must verify email addresses or phone numbers automatically, else the answer is `PreconditionNotMetException`.
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
         * @description Asks a running job to stop; its status passes through `Stopping` to `Stopped`. Users already imported stay. Requires AWS credentials. A stopped job cannot go on: create a new one for the rest, in which existing users are skipped.
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
         * List a user's sign-in history
         * @description Lists recorded events of a user, such as sign-ins and password changes, with the risk assessed for each, page by page. Use it to investigate a suspicious account. Requires AWS credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. Entries carry IP addresses and places: treat them as personal data.
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
         * @description Records whether a sign-in event really came from the user, as feedback for threat protection. Requires AWS credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. The rating is a note on that event alone: it neither blocks the user nor ends sessions, so after `Invalid` also sign the user out and have the password reset.
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
         * Read the risk settings
         * @description Returns the threat-protection settings of a pool, or of one app client when `ClientId` is given. When nothing was set, only the ids come back. Requires AWS credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`.
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
         * Read where a pool exports its logs
         * @description Returns the destinations to which the pool exports message-delivery errors and user activity; an empty list when there are none. Requires AWS credentials.
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
         * Read the request-rate limit of an API category
         * @description Returns the request rate now provisioned for a category of operations, and the rate that is free of charge. Requires AWS credentials. The limit is shared by all pools of the account and Region. This operation itself may be called once a second.
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
         * Set where a pool exports its logs
         * @description Sets the export destinations for message-delivery errors and user activity, at most two configurations. The list is the new state as a whole; an empty one ends the export. Requires AWS credentials. Export of user activity needs the Plus feature plan, else `FeatureUnavailableInTierException`. User activity is personal data: restrict access to the destination.
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
         * Set the risk settings
         * @description Sets how threat protection reacts to compromised passwords, to risky sign-ins and to certain IP ranges, for a pool or for one app client. Sending only the ids returns the settings to their defaults, so read them first and send back all that is to stay. Requires AWS credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. Whether reactions take effect or are only recorded depends on the pool's threat-protection mode.
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
         * @description Lets users say whether a sign-in was theirs, with the feedback token issued for that event. Public: the feedback token is the only proof, and neither an access token nor AWS credentials are needed. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. Have the user confirm before calling, since mail scanners open links on their own. It does not block the account or end sessions.
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
         * @description Sets the request rate for a category of operations, for all pools of the account and Region. The value must lie between the free rate and the account's maximum; beyond it the answer is `ServiceQuotaExceededException` or `InvalidParameterException`. Requires AWS credentials. Only some categories can be adjusted. This operation may be called once a second.
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
         * @description Starts to copy a user pool to another Region and returns the replica while it is still `CREATING`. Callers sign with AWS credentials. Watch `ListUserPoolReplicas` until the status changes. The pool needs a multi-Region key of its own (`KeyConfiguration`) and the `UPDATED` issuer (`IssuerConfiguration`), set with `UpdateUserPool` beforehand. Some operations are refused in the secondary Region with `OperationNotEnabledException`.
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
         * @description Starts to remove the copy of a user pool from one Region and returns it with status `DELETING`. Callers sign with AWS credentials. The pool itself and its other replicas are not touched. Take the Region out of the domain's failover routing first, or failover has nowhere to go.
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
         * @description Returns the Regions a user pool lives in, with the role and status of each. Callers sign with AWS credentials. Follow `NextToken` until it is absent. Poll this after creating, switching or deleting a replica.
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
         * Switch a replica on or off
         * @description Sets a replica to `ACTIVE`, so that it serves requests, or to `INACTIVE`, so that it does not, and returns it. Callers sign with AWS credentials. The copy is kept either way; `DeleteUserPoolReplica` removes it.
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
         * @description Returns all tags of a user pool in one answer, without pages. Callers sign with AWS credentials. The pool is named by its ARN, not its id. `DescribeUserPool` shows the same tags.
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
         * @description Adds tags to a user pool, or gives tags it already has a new value; tags that are not named stay as they are. Callers sign with AWS credentials. The pool is named by its ARN, not its id. A pool carries at most 50 tags. Do not put secrets in tags: every caller that may describe the pool can read them.
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
         * @description Removes the named tags from a user pool; the others stay. Callers sign with AWS credentials. Only keys are given, so the value of a tag does not matter. The pool is named by its ARN, not its id.
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
          /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Attributes to add, 1 to 25, each with `Name` and `AttributeDataType`. */
          CustomAttributes: components["schemas"]["CustomAttributesListType"]
        };
        /** @description Id of a user pool: the Region's name, an underscore and nine letters or digits. */
        UserPoolIdType: string;
        /** @description Attributes to add, 1 to 25 in one call. */
        CustomAttributesListType: Array<components["schemas"]["SchemaAttributeType"]>;
        /** @description Definition of one user attribute: its type, bounds and rules. In requests custom attributes go by their bare name, in answers by `custom:NAME` or `dev:custom:NAME`. */
        SchemaAttributeType: {
          /** Name of the attribute. */
          Name?: components["schemas"]["CustomAttributeNameType"] | undefined
          /** Type of its value. Needed for custom attributes, fixed for standard ones. */
          AttributeDataType?: components["schemas"]["AttributeDataType"] | undefined
          /**
           * `true` makes an attribute only signed administrative calls can write, named `dev:custom:NAME`. Prefer the write
           * list of an app client.
           */
          DeveloperOnlyAttribute?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether the value may change after the user is created. Must be `true` for attributes mapped from external
           * providers, which every sign-in rewrites.
           */
          Mutable?: components["schemas"]["BooleanType"] | undefined
          /** Whether sign-up fails without a value. Standard attributes only, fixed at creation. */
          Required?: components["schemas"]["BooleanType"] | undefined
          /** Bounds of a `Number` attribute. */
          NumberAttributeConstraints?: components["schemas"]["NumberAttributeConstraintsType"] | undefined
          /** Length bounds of a `String` attribute. */
          StringAttributeConstraints?: components["schemas"]["StringAttributeConstraintsType"] | undefined
        };
        /** @description Name of an attribute, at most 20 characters and without prefix when it is given in a request. */
        CustomAttributeNameType: string;
        /** @description Type of an attribute's value: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings. */
        AttributeDataType: 'String' | 'Number' | 'DateTime' | 'Boolean';
        /** @description `true` or `false`. */
        BooleanType: boolean;
        /** @description Bounds of a `Number` attribute, both inclusive and written as decimal strings. */
        NumberAttributeConstraintsType: {
          /** Smallest allowed value. No lower bound when left out. */
          MinValue?: components["schemas"]["StringType"] | undefined
          /** Largest allowed value. No upper bound when left out. */
          MaxValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description A string of at most 131,072 characters. */
        StringType: string;
        /** @description Length bounds of a `String` attribute in characters, both inclusive and written as decimal strings. */
        StringAttributeConstraintsType: {
          /** Shortest allowed value. */
          MinLength?: components["schemas"]["StringType"] | undefined
          /** Longest allowed value, at most `2048`. */
          MaxLength?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AddCustomAttributes. */
        AddCustomAttributesResponse: Record<string, never>;
        /** @description The pool, app client, group or other thing named does not exist. Check its id and the Region. */
        ResourceNotFoundException: {
          __type: 'ResourceNotFoundException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Text of an error, for people to read. */
        MessageType: string;
        /** @description A parameter is missing, malformed, or not allowed in the present configuration or state. The message says which; correct the request before sending it again. */
        InvalidParameterException: {
          __type: 'InvalidParameterException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
          /** Machine-readable reason, when there is one; most answers leave it out. */
          reasonCode?: components["schemas"]["InvalidParameterExceptionReasonCodeType"] | undefined
        };
        /** @description Machine-readable reason why a parameter was refused. */
        InvalidParameterExceptionReasonCodeType: string;
        /** @description The request rate is above the limit. Retry with growing, randomly varied pauses, and spread the calls out. */
        TooManyRequestsException: {
          __type: 'TooManyRequestsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The proof offered is wrong or no longer valid: password, token, session or secret hash, or the user is disabled. Correct the credentials or sign in again; do not retry unchanged, as failed passwords lead to a lockout. */
        NotAuthorizedException: {
          __type: 'NotAuthorizedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The operation is not available for this pool at present, for example in a suspended or secondary Region. Send it to the pool's primary Region, or enable it first. */
        OperationNotEnabledException: {
          __type: 'OperationNotEnabledException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
        UserImportInProgressException: {
          __type: 'UserImportInProgressException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The server failed to handle the request through no fault of the caller. Retry with growing pauses, and report it with the request id if it persists. */
        InternalErrorException: {
          __type: 'InternalErrorException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPool. */
        CreateUserPoolRequest: {
          /** Name of the pool, for people to read. Need not be unique. */
          PoolName: components["schemas"]["UserPoolNameType"]
          /**
           * Password rules, and the factors a user may sign in with first. Left out, passwords need 8 characters with an
           * upper-case letter, a lower-case letter, a digit and a symbol.
           */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
           * known, sign-up uses the phone number. Default none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Attributes that work as sign-in names beside the user name; email and phone number only once verified. Fixed at
           * creation; excludes `UsernameAttributes`.
           */
          AliasAttributes?: components["schemas"]["AliasAttributesListType"] | undefined
          /**
           * Makes users sign in with an email address or phone number; the real user name is then a generated UUID. Fixed at
           * creation; excludes `AliasAttributes`.
           */
          UsernameAttributes?: components["schemas"]["UsernameAttributesListType"] | undefined
          /**
           * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.SmsMessage` when both are given.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.EmailMessage` when both are given.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails that carry verification and reset codes. Must agree with
           * `VerificationMessageTemplate.EmailSubject` when both are given.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Texts of code and link messages. Built-in texts are used for what is left out. */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
           * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
           * unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /** Device tracking. Left out, the pool remembers no devices. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /** Tags on the pool, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /** Whether only administrators create users, and the texts of their invitations. */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /**
           * Settings of standard attributes and definitions of custom ones. Data types of standard attributes cannot be
           * changed; custom attributes cannot be required.
           */
          Schema?: components["schemas"]["SchemaAttributesListType"] | undefined
          /** Threat protection. Off when left out. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Whether letter case matters in user names. Fixed at creation; left out, it matters. */
          UsernameConfiguration?: components["schemas"]["UsernameConfigurationType"] | undefined
          /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** Feature tier of the pool, `ESSENTIALS` by default. */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /** @description Name of a user pool, for people to read; it need not be unique. */
        UserPoolNameType: string;
        /** @description The password policy and the sign-in policy of a pool. */
        UserPoolPolicyType: {
          /** Password rules. */
          PasswordPolicy?: components["schemas"]["PasswordPolicyType"] | undefined
          /** Factors for a choice-based sign-in. */
          SignInPolicy?: components["schemas"]["SignInPolicyType"] | undefined
        };
        /** @description Rules for passwords that users and administrators set, and the life of temporary ones. Giving this structure replaces the whole default policy. */
        PasswordPolicyType: {
          /** Shortest allowed password in characters, 6 to 99. The default policy has 8. */
          MinimumLength?: components["schemas"]["PasswordPolicyMinLengthType"] | undefined
          /**
           * Whether a password needs an upper-case letter. `false` when a given policy leaves it out.
           *
           * @default false
           */
          RequireUppercase?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password needs a lower-case letter. `false` when a given policy leaves it out.
           *
           * @default false
           */
          RequireLowercase?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password needs a digit. `false` when a given policy leaves it out.
           *
           * @default false
           */
          RequireNumbers?: components["schemas"]["BooleanType"] | undefined
          /**
           * Whether a password needs a symbol; a space inside it counts, one at either end does not. `false` when a given
           * policy leaves it out.
           *
           * @default false
           */
          RequireSymbols?: components["schemas"]["BooleanType"] | undefined
          /** How many earlier passwords may not be used again, 0 to 24. Not in the `LITE` tier. */
          PasswordHistorySize?: components["schemas"]["PasswordHistorySizeType"] | undefined
          /**
           * Days until the temporary password of a new user lapses, 7 by default; 0 counts as unset. Afterwards an
           * administrator must issue another.
           *
           * @default 0
           */
          TemporaryPasswordValidityDays?: components["schemas"]["TemporaryPasswordValidityDaysType"] | undefined
        };
        /**
         * Format: int32
         * @description Shortest allowed password in characters.
         */
        PasswordPolicyMinLengthType: number;
        /**
         * Format: int32
         * @description How many earlier passwords may not be used again; 0 keeps no history.
         */
        PasswordHistorySizeType: number;
        /**
         * Format: int32
         * @description Life of a temporary password in days; 0 counts as unset and means 7.
         */
        TemporaryPasswordValidityDaysType: number;
        /** @description What a user may present first at a choice-based sign-in (`USER_AUTH`). */
        SignInPolicyType: {
          /**
           * First factors open to users. Default `PASSWORD` alone; the others are not in the `LITE` tier and need
           * `ALLOW_USER_AUTH` on the app client.
           */
          AllowedFirstAuthFactors?: components["schemas"]["AllowedFirstAuthFactorsListType"] | undefined
        };
        /** @description First factors open to users, 1 to 5 of them. */
        AllowedFirstAuthFactorsListType: Array<components["schemas"]["AuthFactorType"]>;
        /** @description A way to prove who one is: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS), `WEB_AUTHN` (a passkey), `SOFTWARE_TOKEN` (a TOTP code). */
        AuthFactorType: 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN';
        /** @description `ACTIVE` makes the pool refuse deletion, `INACTIVE` (the default) allows it. */
        DeletionProtectionType: 'ACTIVE' | 'INACTIVE';
        /** @description The functions a pool calls while users sign up, sign in and receive messages. An empty structure means no triggers. */
        LambdaConfigType: {
          /** ARN of the function called before a user is created; it may refuse, or confirm the user at once. */
          PreSignUp?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that writes the text of a message about to be sent. */
          CustomMessage?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function called after a user is confirmed by sign-up or password reset. */
          PostConfirmation?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function called before a sign-in is checked; it may refuse. Not called on token refresh. */
          PreAuthentication?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function called after a sign-in succeeds, before tokens are made. */
          PostAuthentication?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that decides the next step of a custom authentication flow. */
          DefineAuthChallenge?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that makes a custom challenge. */
          CreateAuthChallenge?: components["schemas"]["ArnType"] | undefined
          /** ARN of the function that judges the answer to a custom challenge. */
          VerifyAuthChallengeResponse?: components["schemas"]["ArnType"] | undefined
          /**
           * ARN of the function that changes ID token claims (event version `V1_0`); use `PreTokenGenerationConfig` for later
           * versions.
           */
          PreTokenGeneration?: components["schemas"]["ArnType"] | undefined
          /**
           * ARN of the function that looks up an unknown user in another directory at password sign-in or password reset. Not
           * called in SRP sign-in.
           */
          UserMigration?: components["schemas"]["ArnType"] | undefined
          /** Pre token generation function with a chosen event version. */
          PreTokenGenerationConfig?: components["schemas"]["PreTokenGenerationVersionConfigType"] | undefined
          /** Function that sends text messages; needs `KMSKeyID`. */
          CustomSMSSender?: components["schemas"]["CustomSMSLambdaVersionConfigType"] | undefined
          /** Function that sends email; needs `KMSKeyID`. */
          CustomEmailSender?: components["schemas"]["CustomEmailLambdaVersionConfigType"] | undefined
          /** ARN of the key that encrypts codes and temporary passwords for the custom senders. */
          KMSKeyID?: components["schemas"]["ArnType"] | undefined
          /** Function that rewrites attributes from external providers. */
          InboundFederation?: components["schemas"]["InboundFederationLambdaType"] | undefined
        };
        /** @description An Amazon Resource Name. */
        ArnType: string;
        /** @description The pre token generation function together with the version of the event it expects. */
        PreTokenGenerationVersionConfigType: {
          /** Version of the event the function receives; above `V1_0` the pool needs `ESSENTIALS` or `PLUS`. */
          LambdaVersion: components["schemas"]["PreTokenGenerationLambdaVersionType"]
          /** ARN of the function; equal to `LambdaConfigType.PreTokenGeneration` when both are set. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the pre token generation event. `V1_0` can change ID token claims, `V2_0` also access token claims and scopes, `V3_0` does so for machine clients too. */
        PreTokenGenerationLambdaVersionType: 'V1_0' | 'V2_0' | 'V3_0';
        /** @description The function that sends a pool's text messages instead of the built-in sender. */
        CustomSMSLambdaVersionConfigType: {
          /** Version of the event the function receives. */
          LambdaVersion: components["schemas"]["CustomSMSSenderLambdaVersionType"]
          /** ARN of the function. It is called asynchronously and gets the code encrypted under `KMSKeyID`. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the custom SMS sender event; `V1_0` is the only one. */
        CustomSMSSenderLambdaVersionType: 'V1_0';
        /** @description The function that sends a pool's email instead of the built-in sender. */
        CustomEmailLambdaVersionConfigType: {
          /** Version of the event the function receives. */
          LambdaVersion: components["schemas"]["CustomEmailSenderLambdaVersionType"]
          /** ARN of the function. It is called asynchronously and gets the code encrypted under `KMSKeyID`. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the custom email sender event; `V1_0` is the only one. */
        CustomEmailSenderLambdaVersionType: 'V1_0';
        /** @description The function that rewrites the attributes an external provider delivers, before they are mapped to the user. */
        InboundFederationLambdaType: {
          /** Version of the event the function receives. */
          LambdaVersion: components["schemas"]["InboundFederationLambdaVersionType"]
          /** ARN of the function. It answers with the whole set of attributes to map, and runs at every federated sign-in. */
          LambdaArn: components["schemas"]["ArnType"]
        };
        /** @description Version of the inbound federation event; `V1_0` is the only one. */
        InboundFederationLambdaVersionType: 'V1_0';
        /** @description Contact attributes to verify. */
        VerifiedAttributesListType: Array<components["schemas"]["VerifiedAttributeType"]>;
        /** @description A contact attribute that can be verified by a code. */
        VerifiedAttributeType: 'phone_number' | 'email';
        /** @description Attributes that serve as second sign-in names. */
        AliasAttributesListType: Array<components["schemas"]["AliasAttributeType"]>;
        /** @description An attribute that may serve as a second sign-in name beside the user name. */
        AliasAttributeType: 'phone_number' | 'email' | 'preferred_username';
        /** @description Attributes that take the place of user names. */
        UsernameAttributesListType: Array<components["schemas"]["UsernameAttributeType"]>;
        /** @description An attribute that users sign in with instead of a user name. */
        UsernameAttributeType: 'phone_number' | 'email';
        /** @description Text of an SMS, 6 to 140 characters; must hold `{####}` where the code goes. */
        SmsVerificationMessageType: string;
        /** @description Body of a code email, 6 to 20,000 characters; must hold `{####}` where the code goes. */
        EmailVerificationMessageType: string;
        /** @description Subject of an email. */
        EmailVerificationSubjectType: string;
        /** @description Texts of the messages that carry verification and password-reset codes, and of the link variant for sign-up email. */
        VerificationMessageTemplateType: {
          /** Text of an SMS with a code; must hold `{####}`. */
          SmsMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /** Body of an email with a code; must hold `{####}`. Also used for forgotten passwords. */
          EmailMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /** Subject of an email with a code. */
          EmailSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Body of an email with a link; must hold `{##text##}`. */
          EmailMessageByLink?: components["schemas"]["EmailVerificationMessageByLinkType"] | undefined
          /** Subject of an email with a link. */
          EmailSubjectByLink?: components["schemas"]["EmailVerificationSubjectByLinkType"] | undefined
          /**
           * Code (the default) or link in the sign-up email. Attribute verification and password resets use codes either way.
           */
          DefaultEmailOption?: components["schemas"]["DefaultEmailOptionType"] | undefined
        };
        /** @description Body of a link email, 6 to 20,000 characters; must hold `{##text##}`, whose text becomes the link. */
        EmailVerificationMessageByLinkType: string;
        /** @description Subject of a link email. */
        EmailVerificationSubjectByLinkType: string;
        /** @description What a sign-up email holds: `CONFIRM_WITH_CODE` a code to type in, `CONFIRM_WITH_LINK` a link to follow, which needs a pool domain. */
        DefaultEmailOptionType: 'CONFIRM_WITH_LINK' | 'CONFIRM_WITH_CODE';
        /** @description `OFF` asks no user for a second factor, `OPTIONAL` those who set one up, `ON` every user. */
        UserPoolMfaType: 'OFF' | 'ON' | 'OPTIONAL';
        /** @description Which attributes keep their old value until the user has proved the new one. */
        UserAttributeUpdateSettingsType: {
          /**
           * Attributes that wait for verification, a subset of `AutoVerifiedAttributes`. Until `VerifyUserAttribute` succeeds
           * the new value is pending and not shown.
           */
          AttributesRequireVerificationBeforeUpdate?: components["schemas"]["AttributesRequireVerificationBeforeUpdateType"] | undefined
        };
        /** @description Attributes whose new value waits for verification; each must also be verified automatically by the pool. */
        AttributesRequireVerificationBeforeUpdateType: Array<components["schemas"]["VerifiedAttributeType"]>;
        /** @description Device tracking. Its presence switches the tracking on; a pool without it remembers no devices. */
        DeviceConfigurationType: {
          /**
           * `true` lets a remembered device prove itself instead of MFA, so that MFA is asked for on new devices only. Default
           * `false`.
           *
           * @default false
           */
          ChallengeRequiredOnNewDevice?: components["schemas"]["BooleanType"] | undefined
          /**
           * `true` remembers a device only after the user agrees, through `UpdateDeviceStatus`; `false` (the default) remembers
           * each confirmed device.
           *
           * @default false
           */
          DeviceOnlyRememberedOnUserPrompt?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description The sender of a pool's email: the built-in one, or a verified identity of your own in Amazon SES. */
        EmailConfigurationType: {
          /** ARN of the verified SES identity to send from. Required with `DEVELOPER`. */
          SourceArn?: components["schemas"]["ArnType"] | undefined
          /** Address that replies go to. */
          ReplyToEmailAddress?: components["schemas"]["EmailAddressType"] | undefined
          /**
           * `COGNITO_DEFAULT` (the default) or `DEVELOPER`. Email MFA and custom email texts from a trigger need `DEVELOPER`.
           */
          EmailSendingAccount?: components["schemas"]["EmailSendingAccountType"] | undefined
          /** Sender shown to the user, an address or `Name <address>`, covered by the identity in `SourceArn`. */
          From?: components["schemas"]["StringType"] | undefined
          /** SES configuration set applied to the messages. */
          ConfigurationSet?: components["schemas"]["SESConfigurationSet"] | undefined
        };
        /** @description An email address. */
        EmailAddressType: string;
        /** @description `COGNITO_DEFAULT` sends through the built-in sender with its daily limit, `DEVELOPER` through your own verified sender. */
        EmailSendingAccountType: 'COGNITO_DEFAULT' | 'DEVELOPER';
        /** @description Name of an Amazon SES configuration set. */
        SESConfigurationSet: string;
        /** @description How a user pool sends text messages: the role it assumes, and the service and Region it sends from. */
        SmsConfigurationType: {
          /** ARN of the role the pool assumes to send through Amazon SNS. */
          SnsCallerArn?: components["schemas"]["OptionalArnType"] | undefined
          /** External id presented when the SNS role is assumed. Use one, so that no other pool can use the role. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /** Region whose SNS sends the messages. */
          SnsRegion?: components["schemas"]["RegionCodeType"] | undefined
          /** Settings for sending through AWS End User Messaging SMS. */
          EumsSms?: components["schemas"]["EumsSmsConfigurationType"] | undefined
        };
        /** @description An Amazon Resource Name, or an empty string for none. */
        OptionalArnType: string;
        /** @description Name of an AWS Region, such as `us-east-1`. */
        RegionCodeType: string;
        /** @description Sending of text messages through AWS End User Messaging SMS. */
        EumsSmsConfigurationType: {
          /** ARN of the role the pool assumes to send messages. */
          CallerArn: components["schemas"]["ArnType"]
          /** External id presented when that role is assumed. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /** Phone number, sender id or pool of numbers that messages come from. */
          OriginationIdentity?: components["schemas"]["StringType"] | undefined
          /** Configuration set applied to the messages. */
          ConfigurationSetName?: components["schemas"]["StringType"] | undefined
          /** Registered entity id, which carriers in India ask for. */
          InEntityId?: components["schemas"]["StringType"] | undefined
          /** Registered template id, which carriers in India ask for. */
          InTemplateId?: components["schemas"]["StringType"] | undefined
          /** Region to send from. */
          Region?: components["schemas"]["RegionCodeType"] | undefined
        };
        /** @description Tags by key, at most 50 on a pool. */
        UserPoolTagsType: { [key: string]: components["schemas"]["TagValueType"] };
        /** @description Key of a tag. */
        TagKeysType: string;
        /** @description Value of a tag; may be empty. */
        TagValueType: string;
        /** @description Who may create accounts, and what the invitation to an account made by an administrator says. */
        AdminCreateUserConfigType: {
          /**
           * `true` closes self-service sign-up: `SignUp` then fails with `NotAuthorizedException`. Default `false`.
           *
           * @default false
           */
          AllowAdminCreateUserOnly?: components["schemas"]["BooleanType"] | undefined
          /**
           * Deprecated life of a temporary password in days. Use `PasswordPolicy.TemporaryPasswordValidityDays`; a request may
           * not hold both.
           *
           * @default 0
           */
          UnusedAccountValidityDays?: components["schemas"]["AdminCreateUserUnusedAccountValidityDaysType"] | undefined
          /** Texts of the invitation. Built-in texts are used when left out. */
          InviteMessageTemplate?: components["schemas"]["MessageTemplateType"] | undefined
        };
        /**
         * Format: int32
         * @description Life of a temporary password in days; 0 counts as unset.
         */
        AdminCreateUserUnusedAccountValidityDaysType: number;
        /** @description Texts of the invitation to an account that an administrator has created. `{username}` stands for the user name and `{####}` for the temporary password. */
        MessageTemplateType: {
          /** Invitation by SMS; include `{username}` and `{####}`. */
          SMSMessage?: components["schemas"]["SmsInviteMessageType"] | undefined
          /** Invitation by email; include `{username}` and `{####}`. Not delivered without them. */
          EmailMessage?: components["schemas"]["EmailInviteMessageType"] | undefined
          /** Subject of the invitation email. */
          EmailSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
        };
        /** @description Text of an invitation by SMS, 6 to 140 characters, with `{username}` and `{####}` in it. */
        SmsInviteMessageType: string;
        /** @description Body of an invitation email, 6 to 20,000 characters, with `{username}` and `{####}` in it. */
        EmailInviteMessageType: string;
        /** @description Attribute definitions. */
        SchemaAttributesListType: Array<components["schemas"]["SchemaAttributeType"]>;
        /** @description Threat protection of a pool: off, watching, or enforcing. */
        UserPoolAddOnsType: {
          /** Mode for the standard sign-in flows; `AUDIT` and `ENFORCED` need the `PLUS` tier. */
          AdvancedSecurityMode: components["schemas"]["AdvancedSecurityModeType"]
          /** Modes for further flows, such as custom authentication. */
          AdvancedSecurityAdditionalFlows?: components["schemas"]["AdvancedSecurityAdditionalFlowsType"] | undefined
        };
        /** @description `OFF` assesses nothing, `AUDIT` assesses and records risk, `ENFORCED` also acts on it. All but `OFF` need the `PLUS` tier. */
        AdvancedSecurityModeType: 'OFF' | 'AUDIT' | 'ENFORCED';
        /** @description Threat protection for sign-in flows that the main setting does not cover. */
        AdvancedSecurityAdditionalFlowsType: {
          /** Mode for custom authentication flows. Left out, they are not assessed. */
          CustomAuthMode?: components["schemas"]["AdvancedSecurityEnabledModeType"] | undefined
        };
        /** @description `AUDIT` assesses and records risk, `ENFORCED` also acts on it. */
        AdvancedSecurityEnabledModeType: 'AUDIT' | 'ENFORCED';
        /** @description Whether letter case matters in user names. Fixed when the pool is created. */
        UsernameConfigurationType: {
          /**
           * `false` treats `Ada` and `ada` as one user, in user names, email aliases and preferred user names; `true` keeps
           * them apart.
           */
          CaseSensitive: components["schemas"]["WrappedBooleanType"]
        };
        /** @description `true` or `false`; leaving it out is a third case. */
        WrappedBooleanType: boolean;
        /** @description How a user who has forgotten the password may get back in: the channels that may carry a reset code, in order of preference. */
        AccountRecoverySettingType: {
          /**
           * Channels by rank. The first whose attribute is verified, and is not the user's MFA factor, gets the code;
           * `admin_only` stands alone.
           */
          RecoveryMechanisms?: components["schemas"]["RecoveryMechanismsType"] | undefined
        };
        /** @description Recovery channels, one or two of them. */
        RecoveryMechanismsType: Array<components["schemas"]["RecoveryOptionType"]>;
        /** @description One recovery channel and its rank. */
        RecoveryOptionType: {
          /** Rank, 1 before 2; each used once. */
          Priority: components["schemas"]["PriorityType"]
          /** The channel. */
          Name: components["schemas"]["RecoveryOptionNameType"]
        };
        /**
         * Format: int32
         * @description Rank of a recovery channel; 1 is tried before 2.
         */
        PriorityType: number;
        /** @description `verified_email` and `verified_phone_number` send a reset code there; `admin_only` leaves recovery to an administrator. */
        RecoveryOptionNameType: 'verified_email' | 'verified_phone_number' | 'admin_only';
        /** @description Feature tier: `LITE` for password sign-in and the classic pages, `ESSENTIALS` (the default) adds choice-based sign-in, passkeys, email codes, managed login and access token customization, `PLUS` adds threat protection. */
        UserPoolTierType: 'LITE' | 'ESSENTIALS' | 'PLUS';
        /** @description The key that encrypts a pool's data at rest. */
        KeyConfigurationType: {
          /** Whose key encrypts the pool. */
          KeyType?: components["schemas"]["EncryptionKeyType"] | undefined
          /** ARN of your key; used with `CUSTOMER_MANAGED_KEY` only. */
          KmsKeyArn?: components["schemas"]["EncryptionKeyArnType"] | undefined
        };
        /** @description `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` one of your own. */
        EncryptionKeyType: 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY';
        /** @description ARN of an encryption key in AWS KMS. */
        EncryptionKeyArnType: string;
        /** @description Which form of issuer URL a pool writes into the `iss` claim of its tokens. */
        IssuerConfigurationType: {
          /** Form of the issuer URL. */
          Type?: components["schemas"]["IssuerType"] | undefined
        };
        /** @description `ORIGINAL` (the default) is the issuer on the regional API host, `UPDATED` the form that replicas in several Regions require. */
        IssuerType: 'ORIGINAL' | 'UPDATED';
        /** @description Dynamic client registration: whether applications may register themselves as app clients of the pool, and what such clients are allowed. */
        DcrConfigurationType: {
          /** Whether dynamic client registration is on. */
          EnableStatus?: components["schemas"]["StatusType"] | undefined
          /** Whether applications may register without proving who they are. */
          OpenDcrEnabled?: components["schemas"]["BooleanType"] | undefined
          /** OAuth grants that clients registered with authentication may use. */
          AuthenticatedGrantTypes?: components["schemas"]["OAuthFlowsType"] | undefined
          /** OAuth grants that clients registered without authentication may use. */
          OpenDcrGrantTypes?: components["schemas"]["OAuthFlowsType"] | undefined
          /** OAuth scopes that registered clients may ask for, at most 50. */
          AllowedScopes?: components["schemas"]["ScopeListType"] | undefined
        };
        /** @description `Enabled` or `Disabled`. */
        StatusType: 'Enabled' | 'Disabled';
        /** @description OAuth 2.0 grants. */
        OAuthFlowsType: Array<components["schemas"]["OAuthFlowType"]>;
        /** @description An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens straight from the authorize endpoint), `client_credentials` (a machine on its own behalf). */
        OAuthFlowType: 'code' | 'implicit' | 'client_credentials';
        /** @description OAuth scopes, at most 50. */
        ScopeListType: Array<components["schemas"]["ScopeType"]>;
        /** @description An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or `identifier/scope` of a resource server. */
        ScopeType: string;
        /** @description Authentication level names by level; each name may be used once. */
        AcrConfigurationType: { [key in components["schemas"]["AcrLevelNameType"]]?: components["schemas"]["AcrLevelConfigType"] | undefined };
        /** @description An authentication level, weakest first: `Level1` a password, `Level2` a one-time code by SMS or email, `Level3` a passkey or a password with such a code, `Level4` a password with a TOTP code. */
        AcrLevelNameType: 'Level1' | 'Level2' | 'Level3' | 'Level4';
        /** @description The name a pool gives to one authentication level. */
        AcrLevelConfigType: {
          /** Name of the level, 1 to 64 characters, unlike the others of this pool. */
          AcrValue: components["schemas"]["AcrValueType"]
        };
        /** @description Name of an authentication level as it appears in `acr` claims and requests. */
        AcrValueType: string;
        /** @description Output of CreateUserPool. */
        CreateUserPoolResponse: {
          /** The user pool with all its settings. */
          UserPool?: components["schemas"]["UserPoolType"] | undefined
        };
        /** @description A user pool with all its settings. */
        UserPoolType: {
          /** Id of the user pool. */
          Id?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the user pool. */
          Name?: components["schemas"]["UserPoolNameType"] | undefined
          /** Password rules, and the factors a user may sign in with first. */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Obsolete; not returned.
           *
           * @deprecated
           */
          Status?: components["schemas"]["StatusType"] | undefined
          /** When the settings last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the pool was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /**
           * All attributes, the standard ones before the custom ones. Every pool has 20 standard attributes; examples show a
           * few. Do not rely on the order.
           */
          SchemaAttributes?: components["schemas"]["SchemaAttributesListType"] | undefined
          /**
           * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
           * known, sign-up uses the phone number. Default none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Attributes that work as sign-in names beside the user name; email and phone number only once verified. Fixed at
           * creation; excludes `UsernameAttributes`.
           */
          AliasAttributes?: components["schemas"]["AliasAttributesListType"] | undefined
          /**
           * Makes users sign in with an email address or phone number; the real user name is then a generated UUID. Fixed at
           * creation; excludes `AliasAttributes`.
           */
          UsernameAttributes?: components["schemas"]["UsernameAttributesListType"] | undefined
          /**
           * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.SmsMessage` when both are given.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.EmailMessage` when both are given.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails that carry verification and reset codes. Must agree with
           * `VerificationMessageTemplate.EmailSubject` when both are given.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Texts of code and link messages. Built-in texts are used for what is left out. */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
           * unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /**
           * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
           * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Device tracking. Left out, the pool remembers no devices. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /**
           * Roughly how many users the pool holds. Not exact enough to count by.
           *
           * @default 0
           */
          EstimatedNumberOfUsers?: components["schemas"]["IntegerType"] | undefined
          /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /** Tags on the pool, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /** Why text messages could not be sent; absent when all is well. */
          SmsConfigurationFailure?: components["schemas"]["StringType"] | undefined
          /** Why email could not be sent; absent when all is well. */
          EmailConfigurationFailure?: components["schemas"]["StringType"] | undefined
          /** Prefix of the pool's prefix domain, once it has one. */
          Domain?: components["schemas"]["DomainType"] | undefined
          /** Host name of the pool's custom domain, once it has one. */
          CustomDomain?: components["schemas"]["DomainType"] | undefined
          /** Whether only administrators create users, and the texts of their invitations. */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /** Threat protection. Off when left out. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Whether letter case matters in user names. Fixed at creation; left out, it matters. */
          UsernameConfiguration?: components["schemas"]["UsernameConfigurationType"] | undefined
          /** ARN of the pool, as tags and permissions refer to it. */
          Arn?: components["schemas"]["ArnType"] | undefined
          /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** Feature tier of the pool, `ESSENTIALS` by default. */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /**
         * Format: epoch-seconds
         * @description A point in time in epoch seconds, with milliseconds as the fraction.
         */
        DateType: number;
        /**
         * Format: int32
         * @description A whole number.
         */
        IntegerType: number;
        /** @description Domain of a user pool: the prefix of a prefix domain, in lower-case letters, digits and inner hyphens, or the host name of a custom domain. */
        DomainType: string;
        /** @description Too many attempts or messages for this user, or a resource limit of the pool or account is reached. For attempts, wait before trying again; for resources, delete unused ones or ask for a higher limit. */
        LimitExceededException: {
          __type: 'LimitExceededException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The role configured for SMS lacks the permission to send messages. Correct its policy, then try again. */
        InvalidSmsRoleAccessPolicyException: {
          __type: 'InvalidSmsRoleAccessPolicyException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The role configured for SMS does not let this service assume it, or the external id differs. Correct its trust policy, then try again. */
        InvalidSmsRoleTrustRelationshipException: {
          __type: 'InvalidSmsRoleTrustRelationshipException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The pool may not send email with the configured identity. Correct the permissions of the sender identity, then try again. */
        InvalidEmailRoleAccessPolicyException: {
          __type: 'InvalidEmailRoleAccessPolicyException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The tags of the pool could not be set or read. Check the number and form of the tags, and the permission for tagging. */
        UserPoolTaggingException: {
          __type: 'UserPoolTaggingException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The pool cannot move to the feature plan asked for, given its present state. Turn off the features that the new plan lacks, then try again. */
        TierChangeNotAllowedException: {
          __type: 'TierChangeNotAllowedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The pool's feature plan does not include what was asked for. Move the pool to a higher plan or leave the feature out. */
        FeatureUnavailableInTierException: {
          __type: 'FeatureUnavailableInTierException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteUserPool. */
        DeleteUserPoolRequest: {
          /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeUserPool. */
        DescribeUserPoolRequest: {
          /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
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
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
          /** Size of a page, 1 to 60. */
          MaxResults: components["schemas"]["PoolQueryLimitType"]
        };
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        PaginationKeyType: string;
        /**
         * Format: int32
         * @description Size of a page, 1 to 60.
         */
        PoolQueryLimitType: number;
        /** @description Output of ListUserPools. */
        ListUserPoolsResponse: {
          /** User pools of this page. */
          UserPools?: components["schemas"]["UserPoolListType"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description One page of user pools. */
        UserPoolListType: Array<components["schemas"]["UserPoolDescriptionType"]>;
        /** @description A user pool as it appears in a list. */
        UserPoolDescriptionType: {
          /** Id of the user pool. */
          Id?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the user pool. */
          Name?: components["schemas"]["UserPoolNameType"] | undefined
          /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Obsolete; not returned.
           *
           * @deprecated
           */
          Status?: components["schemas"]["StatusType"] | undefined
          /** When the settings last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the pool was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** Regions that hold a replica of the pool. */
          ReplicaRegions?: components["schemas"]["ReplicaRegionsType"] | undefined
        };
        /** @description Regions that hold a replica of the pool. */
        ReplicaRegionsType: Array<components["schemas"]["StringType"]>;
        /** @description Input of UpdateUserPool. */
        UpdateUserPoolRequest: {
          /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Password rules, and the factors a user may sign in with first. Left out, both return to their defaults. */
          Policies?: components["schemas"]["UserPoolPolicyType"] | undefined
          /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
          DeletionProtection?: components["schemas"]["DeletionProtectionType"] | undefined
          /** Functions the pool calls at points in sign-up, sign-in and messaging. Left out, all triggers are removed. */
          LambdaConfig?: components["schemas"]["LambdaConfigType"] | undefined
          /**
           * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
           * known, sign-up uses the phone number. Default none.
           */
          AutoVerifiedAttributes?: components["schemas"]["VerifiedAttributesListType"] | undefined
          /**
           * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.SmsMessage` when both are given.
           */
          SmsVerificationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
           * `VerificationMessageTemplate.EmailMessage` when both are given.
           */
          EmailVerificationMessage?: components["schemas"]["EmailVerificationMessageType"] | undefined
          /**
           * Subject of emails that carry verification and reset codes. Must agree with
           * `VerificationMessageTemplate.EmailSubject` when both are given.
           */
          EmailVerificationSubject?: components["schemas"]["EmailVerificationSubjectType"] | undefined
          /** Texts of code and link messages. Built-in texts are used for what is left out. */
          VerificationMessageTemplate?: components["schemas"]["VerificationMessageTemplateType"] | undefined
          /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /**
           * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
           * unverified.
           */
          UserAttributeUpdateSettings?: components["schemas"]["UserAttributeUpdateSettingsType"] | undefined
          /**
           * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
           * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
           */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Device tracking. Left out, the pool remembers no devices. */
          DeviceConfiguration?: components["schemas"]["DeviceConfigurationType"] | undefined
          /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
          EmailConfiguration?: components["schemas"]["EmailConfigurationType"] | undefined
          /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
          /** Tags on the pool, at most 50. To change single tags use `TagResource` and `UntagResource`. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
          /** Whether only administrators create users, and the texts of their invitations. */
          AdminCreateUserConfig?: components["schemas"]["AdminCreateUserConfigType"] | undefined
          /** Threat protection. Off when left out. */
          UserPoolAddOns?: components["schemas"]["UserPoolAddOnsType"] | undefined
          /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
          AccountRecoverySetting?: components["schemas"]["AccountRecoverySettingType"] | undefined
          /** New name of the pool. */
          PoolName?: components["schemas"]["UserPoolNameType"] | undefined
          /** Feature tier of the pool. A lower tier is refused while features of the higher one are in use. */
          UserPoolTier?: components["schemas"]["UserPoolTierType"] | undefined
          /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
          KeyConfiguration?: components["schemas"]["KeyConfigurationType"] | undefined
          /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
          IssuerConfiguration?: components["schemas"]["IssuerConfigurationType"] | undefined
          /** Dynamic client registration. */
          DcrConfiguration?: components["schemas"]["DcrConfigurationType"] | undefined
          /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
          AcrConfiguration?: components["schemas"]["AcrConfigurationType"] | undefined
        };
        /** @description Output of UpdateUserPool. */
        UpdateUserPoolResponse: Record<string, never>;
        /** @description Another change to the same resource was under way. Read the current state, then repeat the change after a short wait. */
        ConcurrentModificationException: {
          __type: 'ConcurrentModificationException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AddUserPoolClientSecret. */
        AddUserPoolClientSecretRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** A secret of your own choosing, 24 to 64 letters, digits, `_` or `+`. Left out, one is generated and returned. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
        };
        /** @description Id of an app client. Case sensitive. */
        ClientIdType: string;
        /** @description Secret of an app client. */
        ClientSecretType: string;
        /** @description Output of AddUserPoolClientSecret. */
        AddUserPoolClientSecretResponse: {
          /** The secret that was added. */
          ClientSecretDescriptor?: components["schemas"]["ClientSecretDescriptorType"] | undefined
        };
        /** @description One secret of an app client. The value appears only in the answer to the call that generated it. */
        ClientSecretDescriptorType: {
          /** Id of the secret. */
          ClientSecretId?: components["schemas"]["ClientSecretIdType"] | undefined
          /** The secret itself; only in answer to a call that generated it. */
          ClientSecretValue?: components["schemas"]["ClientSecretType"] | undefined
          /** When the secret was added, in epoch seconds. */
          ClientSecretCreateDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Id of a client secret. It is not the secret itself and may be logged. */
        ClientSecretIdType: string;
        /** @description The credentials are valid but may not call this operation on this resource. Have the caller's permissions extended; do not retry. */
        AccessDeniedException: {
          __type: 'AccessDeniedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The server failed to handle the request through no fault of the caller; used by the client-secret operations. Retry with growing pauses, and report it with the request id if it persists. */
        InternalServerException: {
          __type: 'InternalServerException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPoolClient. */
        CreateUserPoolClientRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the app client, for people to read. */
          ClientName: components["schemas"]["ClientNameType"]
          /**
           * `true` makes a random secret for the client. Default `false`. Every call of a client with a secret must prove it,
           * mostly by `SECRET_HASH`.
           *
           * @default false
           */
          GenerateSecret?: components["schemas"]["GenerateSecret"] | undefined
          /** A secret of your own choosing, 24 to 64 letters, digits, `_` or `+`. Use it instead of `GenerateSecret`. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /**
           * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
           * which 0 also means. Must not be shorter than the other tokens' life.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /**
           * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
           * ones.
           */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
           * write all that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Address used when a request names none. Must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
           * `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
           * `client_credentials` only the latter.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
           * required. Default `false`.
           *
           * @default false
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Reporting of the client's activity to an analytics project. None when left out. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken name either way.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
           * enable it only for a server that keeps a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
           * it is on.
           */
          RefreshTokenRotation?: components["schemas"]["RefreshTokenRotationType"] | undefined
        };
        /** @description Name of an app client, for people to read. */
        ClientNameType: string;
        /** @description `true` to have a client secret made. */
        GenerateSecret: boolean;
        /**
         * Format: int32
         * @description Life of a refresh token, 1 hour to 10 years once converted from its unit; 0 means 30 days.
         */
        RefreshTokenValidityType: number;
        /**
         * Format: int32
         * @description Life of an access token, 5 minutes to 1 day once converted from its unit.
         */
        AccessTokenValidityType: number;
        /**
         * Format: int32
         * @description Life of an ID token, 5 minutes to 1 day once converted from its unit.
         */
        IdTokenValidityType: number;
        /** @description Units in which the three token lifetimes are given. Without them access and ID tokens count in hours, refresh tokens in days. */
        TokenValidityUnitsType: {
          /** Unit of `AccessTokenValidity`; hours when left out. */
          AccessToken?: components["schemas"]["TimeUnitsType"] | undefined
          /** Unit of `IdTokenValidity`; hours when left out. */
          IdToken?: components["schemas"]["TimeUnitsType"] | undefined
          /** Unit of `RefreshTokenValidity`; days when left out. */
          RefreshToken?: components["schemas"]["TimeUnitsType"] | undefined
        };
        /** @description Unit of a token lifetime. */
        TimeUnitsType: 'seconds' | 'minutes' | 'hours' | 'days';
        /** @description Names of user attributes, in no particular order. */
        ClientPermissionListType: Array<components["schemas"]["ClientPermissionType"]>;
        /** @description Name of a user attribute; custom ones with their `custom:` prefix. */
        ClientPermissionType: string;
        /** @description Sign-in flows open to a client. Values with `ALLOW_` cannot be mixed with those without. */
        ExplicitAuthFlowsListType: Array<components["schemas"]["ExplicitAuthFlowsType"]>;
        /** @description A sign-in flow. `ALLOW_USER_AUTH` is choice-based sign-in, `ALLOW_USER_SRP_AUTH` password by SRP, `ALLOW_USER_PASSWORD_AUTH` and `ALLOW_ADMIN_USER_PASSWORD_AUTH` plain password for anyone or for signed calls, `ALLOW_CUSTOM_AUTH` trigger-driven challenges, `ALLOW_REFRESH_TOKEN_AUTH` refresh. `ADMIN_NO_SRP_AUTH`, `CUSTOM_AUTH_FLOW_ONLY` and `USER_PASSWORD_AUTH` are older names for three of them. `ALLOW_CLIENT_TOKEN_AUTH`, for machines that call GetClientToken, excludes all others. */
        ExplicitAuthFlowsType: 'ADMIN_NO_SRP_AUTH' | 'CUSTOM_AUTH_FLOW_ONLY' | 'USER_PASSWORD_AUTH' | 'ALLOW_ADMIN_USER_PASSWORD_AUTH' | 'ALLOW_CUSTOM_AUTH' | 'ALLOW_USER_PASSWORD_AUTH' | 'ALLOW_USER_SRP_AUTH' | 'ALLOW_REFRESH_TOKEN_AUTH' | 'ALLOW_USER_AUTH' | 'ALLOW_CLIENT_TOKEN_AUTH';
        /** @description Names of identity providers; `COGNITO` stands for the pool's own users. */
        SupportedIdentityProvidersListType: Array<components["schemas"]["ProviderNameType"]>;
        /** @description Name of an identity provider. Social providers have fixed names, such as `Google`; `COGNITO` is the pool itself. */
        ProviderNameType: string;
        /** @description Redirect addresses, at most 100, in no particular order. */
        CallbackURLsListType: Array<components["schemas"]["RedirectUrlType"]>;
        /** @description An absolute address without fragment: `https`, an application's own scheme, or `http` for localhost only. */
        RedirectUrlType: string;
        /** @description Addresses to return to after sign-out, at most 100, in no particular order. */
        LogoutURLsListType: Array<components["schemas"]["RedirectUrlType"]>;
        /** @description Where an app client reports its sign-up and sign-in activity: an Amazon Pinpoint project, named by id or by ARN. */
        AnalyticsConfigurationType: {
          /** Id of the analytics project. */
          ApplicationId?: components["schemas"]["HexStringType"] | undefined
          /** ARN of the analytics project, instead of `ApplicationId`. */
          ApplicationArn?: components["schemas"]["ArnType"] | undefined
          /** Role assumed to write to the project. */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /** External id presented when that role is assumed. */
          ExternalId?: components["schemas"]["StringType"] | undefined
          /**
           * Whether reports carry user attributes. Default `false`.
           *
           * @default false
           */
          UserDataShared?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Hexadecimal digits. */
        HexStringType: string;
        /** @description `ENABLED` answers for unknown users as for known ones, `LEGACY` reports that a user does not exist. */
        PreventUserExistenceErrorTypes: 'LEGACY' | 'ENABLED';
        /**
         * Format: int32
         * @description Life of a sign-in session in minutes.
         */
        AuthSessionValidityType: number;
        /** @description Refresh token rotation: whether every refresh hands out a new refresh token and retires the old one. */
        RefreshTokenRotationType: {
          /**
           * `ENABLED` rotates; clients then refresh with `GetTokensFromRefreshToken` or at the token endpoint. A new token
           * lives no longer than the first would have.
           */
          Feature: components["schemas"]["FeatureType"]
          /**
           * Seconds for which a replaced token still works, 0 to 60, to survive lost answers and retries. Later use fails with
           * `RefreshTokenReuseException`.
           */
          RetryGracePeriodSeconds?: components["schemas"]["RetryGracePeriodSecondsType"] | undefined
        };
        /** @description `ENABLED` or `DISABLED`. */
        FeatureType: 'ENABLED' | 'DISABLED';
        /**
         * Format: int32
         * @description Grace period in seconds.
         */
        RetryGracePeriodSecondsType: number;
        /** @description Output of CreateUserPoolClient. */
        CreateUserPoolClientResponse: {
          /** The app client with all its settings. */
          UserPoolClient?: components["schemas"]["UserPoolClientType"] | undefined
        };
        /** @description An app client with all its settings. */
        UserPoolClientType: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the app client, for people to read. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
          /** Id of the app client. Case sensitive. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** The client secret. Present only if the client has one. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /** When the settings last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the app client was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /**
           * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
           * which 0 also means. Must not be shorter than the other tokens' life.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /**
           * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
           * ones.
           */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
           * write all that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Address used when a request names none. Must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
           * `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
           * `client_credentials` only the latter.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
           * required. Default `false`.
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Reporting of the client's activity to an analytics project. None when left out. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken name either way.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
           * enable it only for a server that keeps a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
           * it is on.
           */
          RefreshTokenRotation?: components["schemas"]["RefreshTokenRotationType"] | undefined
          /** How the client came to be: registered by itself or made by an administrator. */
          ClientType?: components["schemas"]["ClientTypeType"] | undefined
        };
        /** @description `DCR` for clients that registered themselves dynamically, `REGULAR` for all others. */
        ClientTypeType: 'DCR' | 'REGULAR';
        /** @description A scope is not defined in the pool. Create it on a resource server first, or correct its name. */
        ScopeDoesNotExistException: {
          __type: 'ScopeDoesNotExistException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The OAuth grant types or scopes do not fit the app client, for example client credentials without a client secret. Correct the combination. */
        InvalidOAuthFlowException: {
          __type: 'InvalidOAuthFlowException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteUserPoolClient. */
        DeleteUserPoolClientRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
        };
        /** @description Input of DeleteUserPoolClientSecret. */
        DeleteUserPoolClientSecretRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Id of the secret. */
          ClientSecretId: components["schemas"]["ClientSecretIdType"]
        };
        /** @description Output of DeleteUserPoolClientSecret. */
        DeleteUserPoolClientSecretResponse: Record<string, never>;
        /** @description Input of DescribeUserPoolClient. */
        DescribeUserPoolClientRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
        };
        /** @description Output of DescribeUserPoolClient. */
        DescribeUserPoolClientResponse: {
          /** The app client with all its settings. */
          UserPoolClient?: components["schemas"]["UserPoolClientType"] | undefined
        };
        /** @description Input of ListUserPoolClientSecrets. */
        ListUserPoolClientSecretsRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        PaginationKey: string;
        /** @description Output of ListUserPoolClientSecrets. */
        ListUserPoolClientSecretsResponse: {
          /** The client's secrets, without values. */
          ClientSecrets?: components["schemas"]["ClientSecretDescriptorListType"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Secrets of an app client, at most two. */
        ClientSecretDescriptorListType: Array<components["schemas"]["ClientSecretDescriptorType"]>;
        /** @description Input of ListUserPoolClients. */
        ListUserPoolClientsRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Size of a page, 1 to 60. The largest page when left out. */
          MaxResults?: components["schemas"]["QueryLimit"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
          /** Lists only clients of this type. */
          ClientType?: components["schemas"]["ClientTypeType"] | undefined
        };
        /**
         * Format: int32
         * @description Size of a page, 1 to 60.
         */
        QueryLimit: number;
        /** @description Output of ListUserPoolClients. */
        ListUserPoolClientsResponse: {
          /** App clients of this page. */
          UserPoolClients?: components["schemas"]["UserPoolClientListType"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description One page of app clients. */
        UserPoolClientListType: Array<components["schemas"]["UserPoolClientDescription"]>;
        /** @description An app client as it appears in a list. */
        UserPoolClientDescription: {
          /** Id of the app client. Case sensitive. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Id of the user pool the app client belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the app client, for people to read. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
        };
        /** @description Input of UpdateUserPoolClient. */
        UpdateUserPoolClientRequest: {
          /** Id of the user pool the app client belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client. Case sensitive. */
          ClientId: components["schemas"]["ClientIdType"]
          /** New name of the app client. Kept when left out. */
          ClientName?: components["schemas"]["ClientNameType"] | undefined
          /**
           * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
           * which 0 also means. Must not be shorter than the other tokens' life.
           *
           * @default 0
           */
          RefreshTokenValidity?: components["schemas"]["RefreshTokenValidityType"] | undefined
          /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          AccessTokenValidity?: components["schemas"]["AccessTokenValidityType"] | undefined
          /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
          IdTokenValidity?: components["schemas"]["IdTokenValidityType"] | undefined
          /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
          TokenValidityUnits?: components["schemas"]["TokenValidityUnitsType"] | undefined
          /**
           * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
           * ones.
           */
          ReadAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
           * write all that users can write.
           */
          WriteAttributes?: components["schemas"]["ClientPermissionListType"] | undefined
          /**
           * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
           * authentication and refresh.
           */
          ExplicitAuthFlows?: components["schemas"]["ExplicitAuthFlowsListType"] | undefined
          /**
           * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
           */
          SupportedIdentityProviders?: components["schemas"]["SupportedIdentityProvidersListType"] | undefined
          /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
          CallbackURLs?: components["schemas"]["CallbackURLsListType"] | undefined
          /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
          LogoutURLs?: components["schemas"]["LogoutURLsListType"] | undefined
          /** Address used when a request names none. Must be one of `CallbackURLs`. */
          DefaultRedirectURI?: components["schemas"]["RedirectUrlType"] | undefined
          /**
           * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
           * `implicit`.
           */
          AllowedOAuthFlows?: components["schemas"]["OAuthFlowsType"] | undefined
          /**
           * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
           * `client_credentials` only the latter.
           */
          AllowedOAuthScopes?: components["schemas"]["ScopeListType"] | undefined
          /**
           * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
           * required. Default `false`.
           *
           * @default false
           */
          AllowedOAuthFlowsUserPoolClient?: components["schemas"]["BooleanType"] | undefined
          /** Reporting of the client's activity to an analytics project. None when left out. */
          AnalyticsConfiguration?: components["schemas"]["AnalyticsConfigurationType"] | undefined
          /**
           * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
           * default, does not. `SignUp` reports a taken name either way.
           */
          PreventUserExistenceErrors?: components["schemas"]["PreventUserExistenceErrorTypes"] | undefined
          /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
          EnableTokenRevocation?: components["schemas"]["WrappedBooleanType"] | undefined
          /**
           * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
           * enable it only for a server that keeps a client secret.
           */
          EnablePropagateAdditionalUserContextData?: components["schemas"]["WrappedBooleanType"] | undefined
          /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
          AuthSessionValidity?: components["schemas"]["AuthSessionValidityType"] | undefined
          /**
           * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
           * it is on.
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
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description A user name, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias in its place. */
        UsernameType: string;
        /** @description Free data handed to the pool's triggers and then forgotten: neither stored, checked nor encrypted. Put no secrets in it. */
        ClientMetadataType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of AdminConfirmSignUp. */
        AdminConfirmSignUpResponse: Record<string, never>;
        /** @description A Lambda trigger could not be invoked or failed unexpectedly. Check that the function exists, may be invoked by the pool and finishes in time. */
        UnexpectedLambdaException: {
          __type: 'UnexpectedLambdaException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A Lambda trigger refused the request on purpose. The message holds the function's own text, which says what to change. */
        UserLambdaValidationException: {
          __type: 'UserLambdaValidationException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The user failed too often, and further attempts are refused for now. Wait before trying again. */
        TooManyFailedAttemptsException: {
          __type: 'TooManyFailedAttemptsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A Lambda trigger returned something that cannot be read. Correct the function to return the whole event with a valid `response`. */
        InvalidLambdaResponseException: {
          __type: 'InvalidLambdaResponseException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description No such user in the pool. Check the name; pools that hide whether users exist answer other errors in its place for public operations. */
        UserNotFoundException: {
          __type: 'UserNotFoundException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminCreateUser. */
        AdminCreateUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Name of the new user, 1 to 128 characters without spaces; in a pool that signs in by email or phone number, that
           * address or number. It cannot be changed later.
           */
          Username: components["schemas"]["UsernameType"]
          /**
           * Attributes of the new user; include the contact the invitation goes to, and `email_verified` or
           * `phone_number_verified` as `true` to mark it trusted.
           */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** Name and value pairs for the pre-sign-up trigger to judge the request by; not stored with the user. */
          ValidationData?: components["schemas"]["AttributeListType"] | undefined
          /**
           * First password, subject to the pool's policy. When left out one is generated, unless the pool lets the user sign in
           * by one-time code and no password is needed.
           */
          TemporaryPassword?: components["schemas"]["PasswordType"] | undefined
          /**
           * When true, a verified email or phone number that is another user's alias moves to this user, and the former
           * holder's becomes unverified. When false (the default) such a clash fails. Only considered when the request marks
           * the contact verified.
           *
           * @default false
           */
          ForceAliasCreation?: components["schemas"]["ForceAliasCreation"] | undefined
          /** `RESEND` to invite an existing user again, `SUPPRESS` to send no message; when left out, an invitation is sent. */
          MessageAction?: components["schemas"]["MessageActionType"] | undefined
          /**
           * How to send the invitation: `EMAIL`, `SMS` or both. Default `SMS`, so name `EMAIL` for users without a phone
           * number.
           */
          DesiredDeliveryMediums?: components["schemas"]["DeliveryMediumListType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description User attributes. Do not rely on their order. */
        AttributeListType: Array<components["schemas"]["AttributeType"]>;
        /** @description A user attribute: its name and its value, which is always a string. */
        AttributeType: {
          /** Name of the attribute; custom ones with their `custom:` or `dev:custom:` prefix. */
          Name: components["schemas"]["AttributeNameType"]
          /** Value of the attribute. In an update an empty string removes the attribute. */
          Value?: components["schemas"]["AttributeValueType"] | undefined
        };
        /** @description Name of a user attribute, at most 32 characters; custom ones with their `custom:` or `dev:custom:` prefix. */
        AttributeNameType: string;
        /** @description Value of a user attribute as a string, at most 2,048 characters; booleans are `true` or `false`. */
        AttributeValueType: string;
        /** @description A password, at most 256 characters, with no space first or last; the pool's policy says what else it needs. */
        PasswordType: string;
        /** @description Whether to take a verified email address or phone number over from the user who holds it. `true` moves it and marks it unverified there; otherwise the call fails with `AliasExistsException`. */
        ForceAliasCreation: boolean;
        /** @description What to do about the invitation: `RESEND` sends a fresh one to a user who already exists, `SUPPRESS` sends none. Left out, a new user is invited. */
        MessageActionType: 'RESEND' | 'SUPPRESS';
        /** @description The mediums by which to send an invitation; more than one may be named. */
        DeliveryMediumListType: Array<components["schemas"]["DeliveryMediumType"]>;
        /** @description Channel of a message. */
        DeliveryMediumType: 'SMS' | 'EMAIL';
        /** @description Output of AdminCreateUser. */
        AdminCreateUserResponse: {
          /** The user as stored. */
          User?: components["schemas"]["UserType"] | undefined
        };
        /** @description A user as lists and administrative operations show it. */
        UserType: {
          /** User name of the user, not an alias. */
          Username?: components["schemas"]["UsernameType"] | undefined
          /** Attributes of the user that have a value. */
          Attributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the user was created, in epoch seconds. */
          UserCreateDate?: components["schemas"]["DateType"] | undefined
          /** When the user last changed, in epoch seconds. */
          UserLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /**
           * `false` while an administrator has the user disabled; such a user cannot sign in.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /** Where the user stands between sign-up and confirmation. */
          UserStatus?: components["schemas"]["UserStatusType"] | undefined
          /** SMS MFA settings in the obsolete form; absent when none are set. */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
        };
        /** @description Where a user stands: `UNCONFIRMED` signed up but not confirmed; `CONFIRMED` able to sign in; `FORCE_CHANGE_PASSWORD` has a temporary password to replace; `RESET_REQUIRED` must reset the password by code; `EXTERNAL_PROVIDER` signs in through another provider; `ARCHIVED`, `COMPROMISED` and `UNKNOWN` are rarely or no longer used. */
        UserStatusType: 'UNCONFIRMED' | 'CONFIRMED' | 'ARCHIVED' | 'COMPROMISED' | 'UNKNOWN' | 'RESET_REQUIRED' | 'FORCE_CHANGE_PASSWORD' | 'EXTERNAL_PROVIDER';
        /** @description SMS MFA settings in the obsolete form. */
        MFAOptionListType: Array<components["schemas"]["MFAOptionType"]>;
        /** @description An SMS MFA setting in the obsolete form. `UserMFASettingList` lists the factors that a user has. */
        MFAOptionType: {
          /** Channel of the code; only `SMS` has an effect. */
          DeliveryMedium?: components["schemas"]["DeliveryMediumType"] | undefined
          /** Attribute that holds the destination, `phone_number`. */
          AttributeName?: components["schemas"]["AttributeNameType"] | undefined
        };
        /** @description The username, or the address used as username, is already taken. Ask for another, or offer to sign in or reset the password. */
        UsernameExistsException: {
          __type: 'UsernameExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The password does not meet the pool's policy or is known from a breach. Show the user the reason in the message and ask for another. */
        InvalidPasswordException: {
          __type: 'InvalidPasswordException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The email or SMS with the code could not be sent. Check the destination and the pool's sender settings, then request a code again. */
        CodeDeliveryFailureException: {
          __type: 'CodeDeliveryFailureException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Something that must come first is missing, such as automatic verification in the pool before an import. Fulfil it, then call again. */
        PreconditionNotMetException: {
          __type: 'PreconditionNotMetException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The operation does not fit the user's present status, for example resending an invitation to a confirmed user. Check the status first. */
        UnsupportedUserStateException: {
          __type: 'UnsupportedUserStateException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminDeleteUser. */
        AdminDeleteUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Input of AdminDeleteUserAttributes. */
        AdminDeleteUserAttributesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Names of the attributes to remove, custom ones with their prefix. */
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
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminDisableUser. */
        AdminDisableUserResponse: Record<string, never>;
        /** @description Input of AdminEnableUser. */
        AdminEnableUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminEnableUser. */
        AdminEnableUserResponse: Record<string, never>;
        /** @description Input of AdminGetUser. */
        AdminGetUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetUser. */
        AdminGetUserResponse: {
          /** The stored username, whichever alias the request used. */
          Username: components["schemas"]["UsernameType"]
          /** All attributes of the user that have a value, `sub` included. */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the user was created, in epoch seconds. */
          UserCreateDate?: components["schemas"]["DateType"] | undefined
          /** When the profile last changed, in epoch seconds. */
          UserLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /**
           * False when an administrator has disabled the user; independent of the status.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /** Where the user stands in the account life cycle. */
          UserStatus?: components["schemas"]["UserStatusType"] | undefined
          /** Legacy SMS options; see `UserMFASettingList` for the factors in force. */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
          /**
           * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
           * preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** The second factors switched on for the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
        };
        /** @description MFA factors active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`. */
        UserMFASettingListType: Array<components["schemas"]["StringType"]>;
        /** @description Input of AdminResetUserPassword. */
        AdminResetUserPasswordRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of AdminResetUserPassword. */
        AdminResetUserPasswordResponse: Record<string, never>;
        /** @description Input of AdminSetUserPassword. */
        AdminSetUserPasswordRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** The new password, at most 256 characters, subject to the pool's policy. */
          Password: components["schemas"]["PasswordType"]
          /**
           * True makes the password final and the user `CONFIRMED`; false (the default) makes it temporary, to be changed at
           * the next sign-in.
           *
           * @default false
           */
          Permanent?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of AdminSetUserPassword. */
        AdminSetUserPasswordResponse: Record<string, never>;
        /** @description The password equals one of the user's recent ones. Ask for a password not used before. */
        PasswordHistoryPolicyViolationException: {
          __type: 'PasswordHistoryPolicyViolationException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminSetUserSettings. */
        AdminSetUserSettingsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** The SMS option to set: medium `SMS` with attribute `phone_number`. */
          MFAOptions: components["schemas"]["MFAOptionListType"]
        };
        /** @description Output of AdminSetUserSettings. */
        AdminSetUserSettingsResponse: Record<string, never>;
        /** @description Input of AdminUpdateUserAttributes. */
        AdminUpdateUserAttributesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Attributes to write, as name and value pairs; custom names carry the prefix `custom:` and all values are strings.
           */
          UserAttributes: components["schemas"]["AttributeListType"]
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of AdminUpdateUserAttributes. */
        AdminUpdateUserAttributesResponse: Record<string, never>;
        /** @description Another user already holds this email address, phone number or preferred username as a sign-in alias. Ask for a different value, or have the user sign in to the account that holds it. */
        AliasExistsException: {
          __type: 'AliasExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminUserGlobalSignOut. */
        AdminUserGlobalSignOutRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminUserGlobalSignOut. */
        AdminUserGlobalSignOutResponse: Record<string, never>;
        /** @description Input of ListUsers. */
        ListUsersRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Attributes to return for each user; all when left out. A name that the pool does not have is an error. */
          AttributesToGet?: components["schemas"]["SearchedAttributeNamesListType"] | undefined
          /** Most users to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /** Token from the previous page, valid for one hour; send it with the same filter. Leave out for the first page. */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
          /**
           * One condition; when left out, all users are listed. Searchable: `username`, `email`, `phone_number`, `name`,
           * `given_name`, `family_name`, `preferred_username`, `sub`, `cognito:user_status` and `status` (`Enabled` or
           * `Disabled`).
           */
          Filter?: components["schemas"]["UserFilterType"] | undefined
        };
        /** @description Names of the attributes to return with each user found. */
        SearchedAttributeNamesListType: Array<components["schemas"]["AttributeNameType"]>;
        /**
         * Format: int32
         * @description Size of a page, 0 to 60; 0 means the default.
         */
        QueryLimitType: number;
        /** @description Opaque position in a list. Send it back unchanged to get the next page. */
        SearchPaginationTokenType: string;
        /** @description A single search condition of the form `attribute = "value"` (equal) or `attribute ^= "value"` (begins with), at most 256 characters. Quotation marks inside the value are escaped with a backslash. */
        UserFilterType: string;
        /** @description Output of ListUsers. */
        ListUsersResponse: {
          /** The users of this page; may be fewer than the limit. */
          Users?: components["schemas"]["UsersListType"] | undefined
          /** Token to fetch the next page; absent on the last one. */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Users of a page. */
        UsersListType: Array<components["schemas"]["UserType"]>;
        /** @description Input of ChangePassword. */
        ChangePasswordRequest: {
          /** The present password; leave it out only for a user who has none yet. */
          PreviousPassword?: components["schemas"]["PasswordType"] | undefined
          /** The new password, at most 256 characters, subject to the pool's policy. */
          ProposedPassword: components["schemas"]["PasswordType"]
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description A token issued by the user pool. Pass it on as received; only ID and access tokens are meant to be read. */
        TokenModelType: string;
        /** @description Output of ChangePassword. */
        ChangePasswordResponse: Record<string, never>;
        /** @description The user must set a new password before signing in. Lead the user through `ForgotPassword` and `ConfirmForgotPassword`. */
        PasswordResetRequiredException: {
          __type: 'PasswordResetRequiredException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The user has not confirmed the sign-up yet. Ask for the code with `ConfirmSignUp`, and send a new one with `ResendConfirmationCode` if needed. */
        UserNotConfirmedException: {
          __type: 'UserNotConfirmedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description A web application firewall rule blocked the request. Review the rules of the pool; repeating the same request will not help. */
        ForbiddenException: {
          __type: 'ForbiddenException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ConfirmForgotPassword. */
        ConfirmForgotPasswordRequest: {
          /** Id of the app client through which the user acts. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
           * Required when the client has a secret; leave it out when it has none.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** The code from the message; only the newest one sent is valid. */
          ConfirmationCode: components["schemas"]["ConfirmationCodeType"]
          /** The new password, at most 256 characters, subject to the pool's policy. */
          Password: components["schemas"]["PasswordType"]
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Base64 of HMAC-SHA256 with the client secret as key over the username as sent, directly followed by the client id. */
        SecretHashType: string;
        /** @description A code from a message, six digits as sent by default. */
        ConfirmationCodeType: string;
        /** @description Ties a call to an endpoint of the analytics project the app client reports to. */
        AnalyticsMetadataType: {
          /** Id of the endpoint in the analytics project. */
          AnalyticsEndpointId?: components["schemas"]["StringType"] | undefined
        };
        /** @description What the application knows about the end user's device, for threat protection to weigh. */
        UserContextDataType: {
          /** IP address of the end user. Heeded only if the app client has `EnablePropagateAdditionalUserContextData`. */
          IpAddress?: components["schemas"]["StringType"] | undefined
          /** Device fingerprint collected and encoded by the client library. */
          EncodedData?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of ConfirmForgotPassword. */
        ConfirmForgotPasswordResponse: Record<string, never>;
        /** @description The code is not the one that was sent or shown. Let the user type it again; after several failures request a new code. */
        CodeMismatchException: {
          __type: 'CodeMismatchException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The code has expired, was replaced or has been used. Request a new one. */
        ExpiredCodeException: {
          __type: 'ExpiredCodeException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ConfirmSignUp. */
        ConfirmSignUpRequest: {
          /** Id of the app client through which the user acts. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
           * Required when the client has a secret; leave it out when it has none.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** The code from the message; only the newest one sent is valid. */
          ConfirmationCode: components["schemas"]["ConfirmationCodeType"]
          /**
           * When true, an email or phone number that is another user's verified alias moves to this user and the former
           * holder's becomes unverified. When false (the default) the clash fails with `AliasExistsException`.
           *
           * @default false
           */
          ForceAliasCreation?: components["schemas"]["ForceAliasCreation"] | undefined
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Session from `SignUp`, to carry on to sign-in without a further prompt. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Opaque state of a sign-in in progress. Each answer brings a new one and retires the last; it lives for the app client's `AuthSessionValidity`, 3 to 15 minutes. */
        SessionType: string;
        /** @description Output of ConfirmSignUp. */
        ConfirmSignUpResponse: {
          /**
           * Session that `InitiateAuth` with `USER_AUTH` trades for tokens at once, within the client's session validity (3 to
           * 15 minutes).
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Input of DeleteUser. */
        DeleteUserRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Input of DeleteUserAttributes. */
        DeleteUserAttributesRequest: {
          /** Names of the attributes to remove, custom ones with their prefix. */
          UserAttributeNames: components["schemas"]["AttributeNameListType"]
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of DeleteUserAttributes. */
        DeleteUserAttributesResponse: Record<string, never>;
        /** @description Input of ForgotPassword. */
        ForgotPasswordRequest: {
          /** Id of the app client through which the user acts. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
           * Required when the client has a secret; leave it out when it has none.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of ForgotPassword. */
        ForgotPasswordResponse: {
          /** Where the code was sent, masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Where a code was sent, with the address masked. For an unknown user the details may be invented to hide that fact. */
        CodeDeliveryDetailsType: {
          /** Masked address or number: first letters of an email address (`a***@e***`), last four digits of a phone number. */
          Destination?: components["schemas"]["StringType"] | undefined
          /** `EMAIL` or `SMS`. */
          DeliveryMedium?: components["schemas"]["DeliveryMediumType"] | undefined
          /** The attribute that holds the contact: `email` or `phone_number`. */
          AttributeName?: components["schemas"]["AttributeNameType"] | undefined
        };
        /** @description Input of GetUser. */
        GetUserRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GetUser. */
        GetUserResponse: {
          /** The stored username, also if the user signed in with another name. */
          Username: components["schemas"]["UsernameType"]
          /** Attributes that have a value and that the app client may read; `sub` always. */
          UserAttributes: components["schemas"]["AttributeListType"]
          /** Legacy SMS options; see `UserMFASettingList` for the factors in force. */
          MFAOptions?: components["schemas"]["MFAOptionListType"] | undefined
          /**
           * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
           * preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** The second factors switched on for the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
        };
        /** @description Input of GetUserAttributeVerificationCode. */
        GetUserAttributeVerificationCodeRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** The contact the code is for: `email` or `phone_number`. */
          AttributeName: components["schemas"]["AttributeNameType"]
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetUserAttributeVerificationCode. */
        GetUserAttributeVerificationCodeResponse: {
          /** Where the code was sent, masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Input of GlobalSignOut. */
        GlobalSignOutRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GlobalSignOut. */
        GlobalSignOutResponse: Record<string, never>;
        /** @description Input of ResendConfirmationCode. */
        ResendConfirmationCodeRequest: {
          /** Id of the app client through which the user acts. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
           * Required when the client has a secret; leave it out when it has none.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
          Username: components["schemas"]["UsernameType"]
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of ResendConfirmationCode. */
        ResendConfirmationCodeResponse: {
          /** Where the code was sent, masked. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
        };
        /** @description Input of SetUserSettings. */
        SetUserSettingsRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Legacy SMS options: medium `SMS` with attribute `phone_number`. */
          MFAOptions: components["schemas"]["MFAOptionListType"]
        };
        /** @description Output of SetUserSettings. */
        SetUserSettingsResponse: Record<string, never>;
        /** @description Input of SignUp. */
        SignUpRequest: {
          /** Id of the app client through which the user acts. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
           * Required when the client has a secret; leave it out when it has none.
           */
          SecretHash?: components["schemas"]["SecretHashType"] | undefined
          /**
           * Wished username, 1 to 128 characters without spaces; in a pool that signs in by email or phone number, that address
           * or number, and the stored username is then generated.
           */
          Username: components["schemas"]["UsernameType"]
          /**
           * Password subject to the pool's policy; may be left out where the pool lets users sign in by one-time code alone.
           */
          Password?: components["schemas"]["PasswordType"] | undefined
          /** Attributes of the new user; all those the pool requires, and only those the app client may write. */
          UserAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** Name and value pairs for the pre-sign-up trigger to judge the request by; not stored with the user. */
          ValidationData?: components["schemas"]["AttributeListType"] | undefined
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of SignUp. */
        SignUpResponse: {
          /**
           * True when a trigger confirmed the user at once; false when a code has to be confirmed.
           *
           * @default false
           */
          UserConfirmed: components["schemas"]["BooleanType"]
          /** Where the confirmation code was sent, masked; absent when none was sent. */
          CodeDeliveryDetails?: components["schemas"]["CodeDeliveryDetailsType"] | undefined
          /** The user's permanent identifier, a UUID that never changes and is never reused. */
          UserSub: components["schemas"]["StringType"]
          /** Session to pass to `ConfirmSignUp`, in pools and clients with choice-based sign-in. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Input of UpdateUserAttributes. */
        UpdateUserAttributesRequest: {
          /**
           * Attributes to write, as name and value pairs; custom names carry the prefix `custom:` and all values are strings.
           */
          UserAttributes: components["schemas"]["AttributeListType"]
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of UpdateUserAttributes. */
        UpdateUserAttributesResponse: {
          /** One entry for each contact that was sent a verification code; an empty list when none was. */
          CodeDeliveryDetailsList?: components["schemas"]["CodeDeliveryDetailsListType"] | undefined
        };
        /** @description One entry for each contact to which a code was sent; empty when none was. */
        CodeDeliveryDetailsListType: Array<components["schemas"]["CodeDeliveryDetailsType"]>;
        /** @description Input of VerifyUserAttribute. */
        VerifyUserAttributeRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** The contact the code is for: `email` or `phone_number`. */
          AttributeName: components["schemas"]["AttributeNameType"]
          /** The code from the message; only the newest one sent for this attribute is valid. */
          Code: components["schemas"]["ConfirmationCodeType"]
        };
        /** @description Output of VerifyUserAttribute. */
        VerifyUserAttributeResponse: Record<string, never>;
        /** @description Input of AdminInitiateAuth. */
        AdminInitiateAuthRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client through which the user signs in. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The sign-in flow; it must be enabled in the app client. */
          AuthFlow: components["schemas"]["AuthFlowType"]
          /** Inputs that the flow needs; a missing one gives `InvalidParameterException`. */
          AuthParameters?: components["schemas"]["AuthParametersType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers of sign-in, though not to the custom message trigger; never
           * stored, checked or encrypted, so keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The end user's request as seen by the calling server, for threat protection. */
          ContextData?: components["schemas"]["ContextDataType"] | undefined
          /**
           * Session from `ConfirmSignUp`, which with `USER_AUTH` completes the sign-in at once; the flow parameters are then
           * ignored.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description The way to sign in. `USER_AUTH`: the user's factor is chosen among those the pool allows. `USER_SRP_AUTH`: password by the SRP protocol, never sent. `USER_PASSWORD_AUTH`: password sent in the request. `ADMIN_USER_PASSWORD_AUTH`: the same from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`: challenges set by Lambda triggers. `REFRESH_TOKEN_AUTH`: renew tokens; `REFRESH_TOKEN` is an alias. */
        AuthFlowType: 'USER_SRP_AUTH' | 'REFRESH_TOKEN_AUTH' | 'REFRESH_TOKEN' | 'CUSTOM_AUTH' | 'ADMIN_NO_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'ADMIN_USER_PASSWORD_AUTH' | 'USER_AUTH';
        /** @description Inputs of the flow by name. Password flows: `USERNAME`, `PASSWORD`. `USER_SRP_AUTH`: `USERNAME`, `SRP_A`. `CUSTOM_AUTH`: `USERNAME`, with `CHALLENGE_NAME` `SRP_A` and `SRP_A` to begin with the password. `USER_AUTH`: `USERNAME`, and optionally `PREFERRED_CHALLENGE`, `PASSWORD`, `SRP_A`. Refresh: `REFRESH_TOKEN`. All take `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked device. */
        AuthParametersType: { [key: string]: components["schemas"]["StringType"] };
        /** @description The end user's request as the calling server saw it, for threat protection. */
        ContextDataType: {
          /** IP address of the end user's device. */
          IpAddress: components["schemas"]["StringType"]
          /** Host name of the server or endpoint that the user called. */
          ServerName: components["schemas"]["StringType"]
          /** Path of the endpoint that the user called. */
          ServerPath: components["schemas"]["StringType"]
          /** HTTP headers of the end user's request, as name and value pairs. */
          HttpHeaders: components["schemas"]["HttpHeaderList"]
          /** Encoded device fingerprint collected in the application. */
          EncodedData?: components["schemas"]["StringType"] | undefined
        };
        /** @description Headers of the end user's request. */
        HttpHeaderList: Array<components["schemas"]["HttpHeader"]>;
        /** @description One HTTP header of the end user's request. */
        HttpHeader: {
          /** Name of the header; note the lower-case initial of this member. */
          headerName?: components["schemas"]["StringType"] | undefined
          /** Value of the header. */
          headerValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AdminInitiateAuth. */
        AdminInitiateAuthResponse: {
          /** The challenge to answer next; absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Details of the challenge; empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens; present only when the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description The step asked of the user. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a sign-in factor (`EMAIL_OTP` also serves as second factor). `PASSWORD_VERIFIER`: second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`: a second factor. `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set a second factor up first. `NEW_PASSWORD_REQUIRED`: replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: prove a remembered device. `CUSTOM_CHALLENGE`: a question set by a Lambda trigger. `ADMIN_NO_SRP_AUTH`: username and password again, administrative operations only. */
        ChallengeNameType: 'SMS_MFA' | 'EMAIL_OTP' | 'SOFTWARE_TOKEN_MFA' | 'SELECT_MFA_TYPE' | 'MFA_SETUP' | 'PASSWORD_VERIFIER' | 'CUSTOM_CHALLENGE' | 'SELECT_CHALLENGE' | 'DEVICE_SRP_AUTH' | 'DEVICE_PASSWORD_VERIFIER' | 'ADMIN_NO_SRP_AUTH' | 'NEW_PASSWORD_REQUIRED' | 'SMS_OTP' | 'PASSWORD' | 'WEB_AUTHN' | 'PASSWORD_SRP';
        /** @description What the client needs for the challenge, by name, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or `CREDENTIAL_REQUEST_OPTIONS`; structured values are JSON text. Empty when sign-in has succeeded. */
        ChallengeParametersType: { [key: string]: components["schemas"]["StringType"] };
        /** @description The tokens of a completed sign-in or refresh. */
        AuthenticationResultType: {
          /** JSON Web Token for calling APIs, signed with RS256; it names the user, the client, scopes and groups. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /**
           * Life of the access token in seconds; 3600 by default.
           *
           * @default 0
           */
          ExpiresIn?: components["schemas"]["IntegerType"] | undefined
          /** Always `Bearer`. */
          TokenType?: components["schemas"]["StringType"] | undefined
          /** Opaque token to renew the others, 30 days by default. Absent after a refresh unless rotation is on. */
          RefreshToken?: components["schemas"]["TokenModelType"] | undefined
          /** JSON Web Token with claims about the user, signed with RS256, for the application itself rather than for APIs. */
          IdToken?: components["schemas"]["TokenModelType"] | undefined
          /** Keys of a device not known before; present only in pools with device tracking. */
          NewDeviceMetadata?: components["schemas"]["NewDeviceMetadataType"] | undefined
        };
        /** @description Keys under which the device of this sign-in can be confirmed for tracking with `ConfirmDevice`. */
        NewDeviceMetadataType: {
          /** Key that identifies the device from now on. */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /** Key used instead of the pool name when the device computes its SRP verifier. */
          DeviceGroupKey?: components["schemas"]["StringType"] | undefined
        };
        /** @description Id of a remembered device: the Region's name, an underscore and a UUID. */
        DeviceKeyType: string;
        /** @description Factors with which this user can continue. */
        AvailableChallengeListType: Array<components["schemas"]["ChallengeNameType"]>;
        /** @description The operation is not supported for this app client, for example because token revocation is off. Enable the setting first. */
        UnsupportedOperationException: {
          __type: 'UnsupportedOperationException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The settings of the pool contradict each other or are incomplete for this operation. An administrator must correct them. */
        InvalidUserPoolConfigurationException: {
          __type: 'InvalidUserPoolConfigurationException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description MFA is needed but the user has no usable method. Have the user set one up, or an administrator adjust the requirement. */
        MFAMethodNotFoundException: {
          __type: 'MFAMethodNotFoundException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminRespondToAuthChallenge. */
        AdminRespondToAuthChallengeRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client through which the user signs in. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The challenge being answered, as named in the previous answer. */
          ChallengeName: components["schemas"]["ChallengeNameType"]
          /** Answers to the challenge; which keys are needed depends on `ChallengeName`. */
          ChallengeResponses?: components["schemas"]["ChallengeResponsesType"] | undefined
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The end user's request as seen by the calling server, for threat protection. */
          ContextData?: components["schemas"]["ContextDataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Answers by name: always `USERNAME`, plus `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked device. By challenge: `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE`, `SMS_OTP_CODE`, `NEW_PASSWORD` with `userAttributes.NAME`, `ANSWER` (choices and custom challenges), `PASSWORD`, `SRP_A`, `CREDENTIAL`, or for SRP `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`. */
        ChallengeResponsesType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of AdminRespondToAuthChallenge. */
        AdminRespondToAuthChallengeResponse: {
          /** The challenge to answer next; absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Details of the challenge; empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens; present only when the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description MFA by authenticator app is not enabled for this pool or not set up for this user. Enable it in the pool or have the user associate an app first. */
        SoftwareTokenMFANotFoundException: {
          __type: 'SoftwareTokenMFANotFoundException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of GetClientToken. */
        GetClientTokenRequest: {
          /** Id of the machine app client. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret. */
          Secret: components["schemas"]["ClientSecretType"]
          /** Custom scopes of resource servers to request, each one allowed for the client; at most 50. */
          Scopes?: components["schemas"]["ScopeListType"] | undefined
          /** Free-form string pairs handed to the pre-token-generation trigger; never stored, checked or encrypted. */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetClientToken. */
        GetClientTokenResponse: {
          /** The access token with its lifetime. */
          ClientAuthenticationResult?: components["schemas"]["ClientAuthenticationResultType"] | undefined
        };
        /** @description The access token issued to a machine client. */
        ClientAuthenticationResultType: {
          /** JSON Web Token that names the client as its own subject and carries the granted scopes. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Life of the access token, in seconds. */
          ExpiresIn?: components["schemas"]["IntegerType"] | undefined
          /** Always `Bearer`. */
          TokenType?: components["schemas"]["StringType"] | undefined
        };
        /** @description Input of GetTokensFromRefreshToken. */
        GetTokensFromRefreshTokenRequest: {
          /** The refresh token to redeem; it must have been issued to this app client. */
          RefreshToken: components["schemas"]["TokenModelType"]
          /** Id of the app client the refresh token was issued to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret, not a hash; only for a client that has one. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /** Key of the device from the sign-in; needed when the session is tied to a tracked device. */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /** Free-form string pairs handed to the pre-token-generation trigger; never stored, checked or encrypted. */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of GetTokensFromRefreshToken. */
        GetTokensFromRefreshTokenResponse: {
          /** The new tokens; with rotation on, a new refresh token too. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
        };
        /** @description A refresh token already exchanged under rotation was used once more. Drop the stored tokens and have the user sign in; it may be a sign of theft. */
        RefreshTokenReuseException: {
          __type: 'RefreshTokenReuseException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of InitiateAuth. */
        InitiateAuthRequest: {
          /** The sign-in flow; it must be enabled in the app client. */
          AuthFlow: components["schemas"]["AuthFlowType"]
          /** Inputs that the flow needs; a missing one gives `InvalidParameterException`. */
          AuthParameters?: components["schemas"]["AuthParametersType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers of sign-in, though not to the custom message trigger; never
           * stored, checked or encrypted, so keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
          /** Id of the app client through which the user signs in. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Session from `ConfirmSignUp`, which with `USER_AUTH` completes the sign-in at once; the flow parameters are then
           * ignored.
           */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Output of InitiateAuth. */
        InitiateAuthResponse: {
          /** The challenge to answer next; absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Details of the challenge; empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens; present only when the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description Input of RespondToAuthChallenge. */
        RespondToAuthChallengeRequest: {
          /** Id of the app client through which the user signs in. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The challenge being answered, as named in the previous answer. */
          ChallengeName: components["schemas"]["ChallengeNameType"]
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Answers to the challenge; which keys are needed depends on `ChallengeName`. */
          ChallengeResponses?: components["schemas"]["ChallengeResponsesType"] | undefined
          /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
          AnalyticsMetadata?: components["schemas"]["AnalyticsMetadataType"] | undefined
          /** The user's address and device fingerprint, for threat protection. */
          UserContextData?: components["schemas"]["UserContextDataType"] | undefined
          /**
           * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
           * keep secrets out.
           */
          ClientMetadata?: components["schemas"]["ClientMetadataType"] | undefined
        };
        /** @description Output of RespondToAuthChallenge. */
        RespondToAuthChallengeResponse: {
          /** The challenge to answer next; absent when the sign-in is complete. */
          ChallengeName?: components["schemas"]["ChallengeNameType"] | undefined
          /**
           * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
           * one step and for the client's session validity, 3 to 15 minutes.
           */
          Session?: components["schemas"]["SessionType"] | undefined
          /** Details of the challenge; empty when the sign-in is complete. */
          ChallengeParameters?: components["schemas"]["ChallengeParametersType"] | undefined
          /** The tokens; present only when the sign-in is complete. */
          AuthenticationResult?: components["schemas"]["AuthenticationResultType"] | undefined
          /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
          AvailableChallenges?: components["schemas"]["AvailableChallengeListType"] | undefined
        };
        /** @description Input of RevokeToken. */
        RevokeTokenRequest: {
          /** The refresh token to revoke; access and ID tokens are not accepted. */
          Token: components["schemas"]["TokenModelType"]
          /** Id of the app client the token was issued to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** The plain client secret, not a hash; only for a client that has one. */
          ClientSecret?: components["schemas"]["ClientSecretType"] | undefined
          /**
           * Whether sessions that belong with the token end as well: `LINKED` or `NONE`.
           *
           * @default "NONE"
           */
          RevokeAssociatedSessions?: components["schemas"]["RevokeAssociatedSessionsType"] | undefined
        };
        /** @description Whether sessions tied to the one revoked end with it: `LINKED` ends them, `NONE` (the default) leaves them. */
        RevokeAssociatedSessionsType: 'LINKED' | 'NONE';
        /** @description Output of RevokeToken. */
        RevokeTokenResponse: Record<string, never>;
        /** @description The app client is not allowed to do this, for example to revoke a token that was issued to another client. Use the right client and its secret. */
        UnauthorizedException: {
          __type: 'UnauthorizedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The token is of the wrong kind, for example an access token where only a refresh token can be revoked. Send the right token. */
        UnsupportedTokenTypeException: {
          __type: 'UnsupportedTokenTypeException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminDeleteSoftwareToken. */
        AdminDeleteSoftwareTokenRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminDeleteSoftwareToken. */
        AdminDeleteSoftwareTokenResponse: Record<string, never>;
        /** @description Input of AdminGetUserAuthFactors. */
        AdminGetUserAuthFactorsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetUserAuthFactors. */
        AdminGetUserAuthFactorsResponse: {
          /** The stored username, whichever alias the request used. */
          Username: components["schemas"]["UsernameType"]
          /**
           * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
           * preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** The second factors switched on for the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
          /** Factors the user has set up and can sign in with, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
          ConfiguredUserAuthFactors?: components["schemas"]["ConfiguredUserAuthFactorsListType"] | undefined
        };
        /** @description Factors that the user has set up, at most eight. */
        ConfiguredUserAuthFactorsListType: Array<components["schemas"]["AuthFactorType"]>;
        /** @description Input of AdminSetUserMFAPreference. */
        AdminSetUserMFAPreferenceRequest: {
          /** Setting for codes by SMS; needs a phone number. Name only factors you mean to set. */
          SMSMfaSettings?: components["schemas"]["SMSMfaSettingsType"] | undefined
          /** Setting for codes from an authenticator app; the app must have been verified. */
          SoftwareTokenMfaSettings?: components["schemas"]["SoftwareTokenMfaSettingsType"] | undefined
          /** Setting for codes by email; needs an email address and a pool that offers them. */
          EmailMfaSettings?: components["schemas"]["EmailMfaSettingsType"] | undefined
          /** Setting for passkeys as multi-factor sign-in, in pools whose passkey configuration provides for it. */
          WebAuthnMfaSettings?: components["schemas"]["WebAuthnMfaSettingsType"] | undefined
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description A user's setting for MFA codes by SMS. */
        SMSMfaSettingsType: {
          /**
           * True to switch codes by SMS on for the user, false (the default) to switch them off.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * True to ask for this factor first; only one factor can be preferred. Default false.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A user's setting for MFA codes from an authenticator app. */
        SoftwareTokenMfaSettingsType: {
          /**
           * True to switch the authenticator app on for the user, false (the default) to switch it off.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * True to ask for this factor first; only one factor can be preferred. Default false.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A user's setting for MFA codes by email. */
        EmailMfaSettingsType: {
          /**
           * True to switch codes by email on for the user, false (the default) to switch them off.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
          /**
           * True to ask for this factor first; only one factor can be preferred. Default false.
           *
           * @default false
           */
          PreferredMfa?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A user's setting for passkeys as multi-factor sign-in. */
        WebAuthnMfaSettingsType: {
          /** True to let the user's passkeys serve as multi-factor sign-in. */
          Enabled?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of AdminSetUserMFAPreference. */
        AdminSetUserMFAPreferenceResponse: Record<string, never>;
        /** @description Input of AssociateSoftwareToken. */
        AssociateSoftwareTokenRequest: {
          /** Access token of the signed-in user; leave out when `Session` is given. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Session of the `MFA_SETUP` challenge; leave out when `AccessToken` is given. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Output of AssociateSoftwareToken. */
        AssociateSoftwareTokenResponse: {
          /** The secret for the authenticator app, in Base32. Show it to the user only, and do not log it. */
          SecretCode?: components["schemas"]["SecretCodeType"] | undefined
          /** New session for `VerifySoftwareToken`; present when the request used a session. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description Shared secret for time-based codes, in Base32. */
        SecretCodeType: string;
        /** @description Input of GetUserAuthFactors. */
        GetUserAuthFactorsRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of GetUserAuthFactors. */
        GetUserAuthFactorsResponse: {
          /** The stored username. */
          Username: components["schemas"]["UsernameType"]
          /**
           * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
           * preferred.
           */
          PreferredMfaSetting?: components["schemas"]["StringType"] | undefined
          /** The second factors switched on for the user, by the same names. Absent when there are none. */
          UserMFASettingList?: components["schemas"]["UserMFASettingListType"] | undefined
          /** Factors the user has set up and can sign in with, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
          ConfiguredUserAuthFactors?: components["schemas"]["ConfiguredUserAuthFactorsListType"] | undefined
        };
        /** @description Input of GetUserPoolMfaConfig. */
        GetUserPoolMfaConfigRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetUserPoolMfaConfig. */
        GetUserPoolMfaConfigResponse: {
          /** Codes by SMS: message text and sending service. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps are offered. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Codes by email: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules for passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description The text message that carries an MFA code, and the service that sends it. */
        SmsMfaConfigType: {
          /** Text of the message, 6 to 140 characters; it must contain `{####}`, which the code replaces. */
          SmsAuthenticationMessage?: components["schemas"]["SmsVerificationMessageType"] | undefined
          /** Service and role by which the pool sends SMS. */
          SmsConfiguration?: components["schemas"]["SmsConfigurationType"] | undefined
        };
        /** @description Whether a pool offers authenticator apps (TOTP) as second factor. */
        SoftwareTokenMfaConfigType: {
          /**
           * True when users of the pool may use authenticator apps. Default false.
           *
           * @default false
           */
          Enabled?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description The email that carries a one-time code for MFA. */
        EmailMfaConfigType: {
          /** Body of the email; it must contain `{####}`, which the code replaces. */
          Message?: components["schemas"]["EmailMfaMessageType"] | undefined
          /** Subject line of the email. */
          Subject?: components["schemas"]["EmailMfaSubjectType"] | undefined
        };
        /** @description Body of the email, 6 to 20,000 characters, with `{####}` where the code goes. */
        EmailMfaMessageType: string;
        /** @description Subject line of the email. */
        EmailMfaSubjectType: string;
        /** @description How a pool treats passkeys: the relying party, user verification and what a passkey counts for. */
        WebAuthnConfigurationType: {
          /**
           * Domain that passkeys are bound to; default the pool's custom domain, else its prefix domain. Passkeys made for
           * another domain no longer work after a change.
           */
          RelyingPartyId?: components["schemas"]["RelyingPartyIdType"] | undefined
          /** Whether the authenticator must check the user by PIN or biometrics. */
          UserVerification?: components["schemas"]["UserVerificationType"] | undefined
          /** Whether a passkey with user verification meets the MFA requirement on its own. */
          FactorConfiguration?: components["schemas"]["WebAuthnFactorConfigurationType"] | undefined
        };
        /** @description Domain name that passkeys are bound to. Public suffixes are refused. */
        RelyingPartyIdType: string;
        /** @description Whether the authenticator must check the user by PIN or biometrics: `required` always, `preferred` where it can. */
        UserVerificationType: 'required' | 'preferred';
        /** @description What a passkey counts for: `SINGLE_FACTOR`, one factor only; `MULTI_FACTOR_WITH_USER_VERIFICATION`, with user verification it meets the MFA requirement by itself. */
        WebAuthnFactorConfigurationType: 'SINGLE_FACTOR' | 'MULTI_FACTOR_WITH_USER_VERIFICATION';
        /** @description Input of SetUserMFAPreference. */
        SetUserMFAPreferenceRequest: {
          /** Setting for codes by SMS; needs a phone number. Name only factors you mean to set. */
          SMSMfaSettings?: components["schemas"]["SMSMfaSettingsType"] | undefined
          /** Setting for codes from an authenticator app; the app must have been verified. */
          SoftwareTokenMfaSettings?: components["schemas"]["SoftwareTokenMfaSettingsType"] | undefined
          /** Setting for codes by email; needs an email address and a pool that offers them. */
          EmailMfaSettings?: components["schemas"]["EmailMfaSettingsType"] | undefined
          /** Setting for passkeys as multi-factor sign-in, in pools whose passkey configuration provides for it. */
          WebAuthnMfaSettings?: components["schemas"]["WebAuthnMfaSettingsType"] | undefined
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of SetUserMFAPreference. */
        SetUserMFAPreferenceResponse: Record<string, never>;
        /** @description Input of SetUserPoolMfaConfig. */
        SetUserPoolMfaConfigRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Codes by SMS: message text and sending service. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps are offered. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Codes by email: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules for passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description Output of SetUserPoolMfaConfig. */
        SetUserPoolMfaConfigResponse: {
          /** Codes by SMS: message text and sending service. */
          SmsMfaConfiguration?: components["schemas"]["SmsMfaConfigType"] | undefined
          /** Whether authenticator apps are offered. */
          SoftwareTokenMfaConfiguration?: components["schemas"]["SoftwareTokenMfaConfigType"] | undefined
          /** Codes by email: body and subject of the message. */
          EmailMfaConfiguration?: components["schemas"]["EmailMfaConfigType"] | undefined
          /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
          MfaConfiguration?: components["schemas"]["UserPoolMfaType"] | undefined
          /** Relying party and rules for passkeys. */
          WebAuthnConfiguration?: components["schemas"]["WebAuthnConfigurationType"] | undefined
        };
        /** @description Input of VerifySoftwareToken. */
        VerifySoftwareTokenRequest: {
          /** Access token of the signed-in user; leave out when `Session` is given. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Session returned by `AssociateSoftwareToken`; leave out when `AccessToken` is given. */
          Session?: components["schemas"]["SessionType"] | undefined
          /** The six-digit code now shown by the app; codes change every 30 seconds. */
          UserCode: components["schemas"]["SoftwareTokenMFAUserCodeType"]
          /** Name for the authenticator, shown back to the user at sign-in. */
          FriendlyDeviceName?: components["schemas"]["StringType"] | undefined
        };
        /** @description Six digits as shown by the authenticator app. */
        SoftwareTokenMFAUserCodeType: string;
        /** @description Output of VerifySoftwareToken. */
        VerifySoftwareTokenResponse: {
          /** `SUCCESS` when the app is registered. */
          Status?: components["schemas"]["VerifySoftwareTokenResponseType"] | undefined
          /** Session with which to answer the `MFA_SETUP` challenge; present when the request used a session. */
          Session?: components["schemas"]["SessionType"] | undefined
        };
        /** @description `SUCCESS`: the code was right and the app is registered. `ERROR`: it is not. */
        VerifySoftwareTokenResponseType: 'SUCCESS' | 'ERROR';
        /** @description The one-time code did not match while setting up an authenticator app. Check the clock of the device and try the current code; if it keeps failing, associate the app again. */
        EnableSoftwareTokenMFAException: {
          __type: 'EnableSoftwareTokenMFAException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CompleteWebAuthnRegistration. */
        CompleteWebAuthnRegistrationRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * The new credential as a JSON object, in the form that `PublicKeyCredential.toJSON()` gives: `id`, `rawId`, `type`
           * and `response` with `clientDataJSON` and `attestationObject`.
           */
          Credential: components["schemas"]["Document"]
        };
        /** @description Any JSON value. */
        Document: unknown;
        /** @description Output of CompleteWebAuthnRegistration. */
        CompleteWebAuthnRegistrationResponse: Record<string, never>;
        /** @description Passkeys are not enabled for this pool. An administrator must allow them as a sign-in factor first. */
        WebAuthnNotEnabledException: {
          __type: 'WebAuthnNotEnabledException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description No passkey registration is under way for this user, or it has run out. Begin again with `StartWebAuthnRegistration`. */
        WebAuthnChallengeNotFoundException: {
          __type: 'WebAuthnChallengeNotFoundException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The credential was made for another relying party id than the pool's. Begin again with the options returned by `StartWebAuthnRegistration`, unchanged. */
        WebAuthnRelyingPartyMismatchException: {
          __type: 'WebAuthnRelyingPartyMismatchException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The registration is being completed with another app client than the one that began it. Use an access token of the same client for both steps. */
        WebAuthnClientMismatchException: {
          __type: 'WebAuthnClientMismatchException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The page that made the passkey has an origin that is not allowed. Register from a page under the relying party's domain. */
        WebAuthnOriginNotAllowedException: {
          __type: 'WebAuthnOriginNotAllowedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description The authenticator made a credential of a kind that is not supported. Let the user try another device or passkey provider. */
        WebAuthnCredentialNotSupportedException: {
          __type: 'WebAuthnCredentialNotSupportedException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteWebAuthnCredential. */
        DeleteWebAuthnCredentialRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Id of the passkey in Base64url, as given by the authenticator. */
          CredentialId: components["schemas"]["StringType"]
        };
        /** @description Output of DeleteWebAuthnCredential. */
        DeleteWebAuthnCredentialResponse: Record<string, never>;
        /** @description Input of ListWebAuthnCredentials. */
        ListWebAuthnCredentialsRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
          /** Most passkeys to return in one page, up to 20. */
          MaxResults?: components["schemas"]["WebAuthnCredentialsQueryLimitType"] | undefined
        };
        /**
         * Format: int32
         * @description Page size for passkeys, 0 to 20.
         */
        WebAuthnCredentialsQueryLimitType: number;
        /** @description Output of ListWebAuthnCredentials. */
        ListWebAuthnCredentialsResponse: {
          /** The passkeys of this page; empty when the user has none. */
          Credentials: components["schemas"]["WebAuthnCredentialDescriptionListType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description The passkeys of one page. */
        WebAuthnCredentialDescriptionListType: Array<components["schemas"]["WebAuthnCredentialDescription"]>;
        /** @description A registered passkey as shown to its owner. */
        WebAuthnCredentialDescription: {
          /** Id of the passkey in Base64url, as given by the authenticator. */
          CredentialId: components["schemas"]["StringType"]
          /** Name by which to recognize the passkey. */
          FriendlyCredentialName: components["schemas"]["StringType"]
          /** Domain the passkey is bound to. */
          RelyingPartyId: components["schemas"]["StringType"]
          /** `platform` or `cross-platform`; absent when the authenticator did not report it. */
          AuthenticatorAttachment?: components["schemas"]["WebAuthnAuthenticatorAttachmentType"] | undefined
          /** Ways to reach the authenticator; may be empty. */
          AuthenticatorTransports: components["schemas"]["WebAuthnAuthenticatorTransportsList"]
          /** When the passkey was registered, in epoch seconds. */
          CreatedAt: components["schemas"]["DateType"]
        };
        /** @description Where the authenticator sits: `platform` when built into the device, `cross-platform` when it is separate, such as a security key. */
        WebAuthnAuthenticatorAttachmentType: string;
        /** @description Ways to reach the authenticator, as it reported them at registration. */
        WebAuthnAuthenticatorTransportsList: Array<components["schemas"]["WebAuthnAuthenticatorTransportType"]>;
        /** @description A way to reach the authenticator, as defined by WebAuthn: for example `internal`, `hybrid`, `usb`, `nfc` or `ble`. */
        WebAuthnAuthenticatorTransportType: string;
        /** @description Input of StartWebAuthnRegistration. */
        StartWebAuthnRegistrationRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
        };
        /** @description Output of StartWebAuthnRegistration. */
        StartWebAuthnRegistrationResponse: {
          /**
           * Creation options as a JSON object, not as text: relying party, user, challenge, accepted algorithms (ES256 and
           * RS256) and requirements on the authenticator. Binary values are Base64url.
           */
          CredentialCreationOptions: components["schemas"]["Document"]
        };
        /** @description The pool lacks a relying party id for passkeys. An administrator must set it first. */
        WebAuthnConfigurationMissingException: {
          __type: 'WebAuthnConfigurationMissingException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminAddUserToGroup. */
        AdminAddUserToGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
        };
        /** @description Name of a group, unique in its pool: 1 to 128 characters without spaces. */
        GroupNameType: string;
        /** @description Input of AdminListGroupsForUser. */
        AdminListGroupsForUserRequest: {
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Most items to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListGroupsForUser. */
        AdminListGroupsForUserResponse: {
          /** The groups of this page. */
          Groups?: components["schemas"]["GroupListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description The groups of one page. */
        GroupListType: Array<components["schemas"]["GroupType"]>;
        /** @description A group of a user pool, with the role and rank it gives its members. */
        GroupType: {
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName?: components["schemas"]["GroupNameType"] | undefined
          /** Id of the user pool that holds the group. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** What the group is for, in up to 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for members, given in the token claims `cognito:roles` and, for the best group,
           * `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank when a user is in several groups: 0 is highest, a group without a value comes last. The best-ranked group's
           * role becomes `cognito:preferred_role`; with a tie between different roles the claim is left out.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
          /** When the group last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the group was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Free text of up to 2,048 characters. */
        DescriptionType: string;
        /**
         * Format: int32
         * @description Rank of a group, from 0 upward; the lower number wins.
         */
        PrecedenceType: number;
        /** @description Input of AdminRemoveUserFromGroup. */
        AdminRemoveUserFromGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
        };
        /** @description Input of CreateGroup. */
        CreateGroupRequest: {
          /** Name of the new group, unique in the pool and final: 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** What the group is for, in up to 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for members, given in the token claims `cognito:roles` and, for the best group,
           * `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank when a user is in several groups: 0 is highest, a group without a value comes last. The best-ranked group's
           * role becomes `cognito:preferred_role`; with a tie between different roles the claim is left out.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
        };
        /** @description Output of CreateGroup. */
        CreateGroupResponse: {
          /** The group as stored. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description The pool already has a group of this name. Choose another name, or update the existing group. */
        GroupExistsException: {
          __type: 'GroupExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
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
          /** The group as stored. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description Input of ListGroups. */
        ListGroupsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Most items to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListGroups. */
        ListGroupsResponse: {
          /** The groups of this page. */
          Groups?: components["schemas"]["GroupListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of ListUsersInGroup. */
        ListUsersInGroupRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the group, 1 to 128 characters without spaces. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Most items to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListUsersInGroup. */
        ListUsersInGroupResponse: {
          /** The members on this page. */
          Users?: components["schemas"]["UsersListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of UpdateGroup. */
        UpdateGroupRequest: {
          /** Name of the group to change; it cannot be renamed. */
          GroupName: components["schemas"]["GroupNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** What the group is for, in up to 2,048 characters. */
          Description?: components["schemas"]["DescriptionType"] | undefined
          /**
           * ARN of an IAM role for members, given in the token claims `cognito:roles` and, for the best group,
           * `cognito:preferred_role`.
           */
          RoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Rank when a user is in several groups: 0 is highest, a group without a value comes last. The best-ranked group's
           * role becomes `cognito:preferred_role`; with a tie between different roles the claim is left out.
           */
          Precedence?: components["schemas"]["PrecedenceType"] | undefined
        };
        /** @description Output of UpdateGroup. */
        UpdateGroupResponse: {
          /** The group as stored. */
          Group?: components["schemas"]["GroupType"] | undefined
        };
        /** @description Input of AdminForgetDevice. */
        AdminForgetDeviceRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
        };
        /** @description Input of AdminGetDevice. */
        AdminGetDeviceRequest: {
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
        };
        /** @description Output of AdminGetDevice. */
        AdminGetDeviceResponse: {
          /** The device as stored. */
          Device: components["schemas"]["DeviceType"]
        };
        /** @description A tracked device of a user, with what is known about it. */
        DeviceType: {
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey?: components["schemas"]["DeviceKeyType"] | undefined
          /**
           * Name and value pairs such as `device_name`, `device_status` and `last_ip_used`; administrators also see names that
           * begin with `dev:`.
           */
          DeviceAttributes?: components["schemas"]["AttributeListType"] | undefined
          /** When the device was first tracked, in epoch seconds. */
          DeviceCreateDate?: components["schemas"]["DateType"] | undefined
          /** When its record last changed, in epoch seconds. */
          DeviceLastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the user last signed in from it, in epoch seconds. */
          DeviceLastAuthenticatedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Input of AdminListDevices. */
        AdminListDevicesRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Most devices to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Output of AdminListDevices. */
        AdminListDevicesResponse: {
          /** The devices of this page. */
          Devices?: components["schemas"]["DeviceListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description The devices of one page. */
        DeviceListType: Array<components["schemas"]["DeviceType"]>;
        /** @description Input of AdminUpdateDeviceStatus. */
        AdminUpdateDeviceStatusRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** The status to set: `remembered` or `not_remembered`. */
          DeviceRememberedStatus?: components["schemas"]["DeviceRememberedStatusType"] | undefined
        };
        /** @description `remembered`: the device may prove itself instead of a second factor where the pool allows it. `not_remembered`: it is tracked only. */
        DeviceRememberedStatusType: 'remembered' | 'not_remembered';
        /** @description Output of AdminUpdateDeviceStatus. */
        AdminUpdateDeviceStatusResponse: Record<string, never>;
        /** @description Input of ConfirmDevice. */
        ConfirmDeviceRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** Verifier and salt that the device computed from a random secret of its own. */
          DeviceSecretVerifierConfig?: components["schemas"]["DeviceSecretVerifierConfigType"] | undefined
          /** Name to show for the device. */
          DeviceName?: components["schemas"]["DeviceNameType"] | undefined
        };
        /** @description SRP verifier and salt of the device secret; the secret itself never leaves the device. */
        DeviceSecretVerifierConfigType: {
          /** SRP verifier of the device secret: Base64 of the padded big-endian bytes. */
          PasswordVerifier?: components["schemas"]["StringType"] | undefined
          /** Random salt used for the verifier: Base64 of the padded big-endian bytes, 16 random bytes by custom. */
          Salt?: components["schemas"]["StringType"] | undefined
        };
        /** @description Display name of a device, up to 1,024 characters. */
        DeviceNameType: string;
        /** @description Output of ConfirmDevice. */
        ConfirmDeviceResponse: {
          /**
           * True when the pool remembers devices only on the user's word: ask the user, then call `UpdateDeviceStatus`.
           *
           * @default false
           */
          UserConfirmationNecessary?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description A device with this key is already registered. Go on with that device, or sign in again to be given another key. */
        DeviceKeyExistsException: {
          __type: 'DeviceKeyExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of ForgetDevice. */
        ForgetDeviceRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
        };
        /** @description Input of GetDevice. */
        GetDeviceRequest: {
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken?: components["schemas"]["TokenModelType"] | undefined
        };
        /** @description Output of GetDevice. */
        GetDeviceResponse: {
          /** The device as stored. */
          Device: components["schemas"]["DeviceType"]
        };
        /** @description Input of ListDevices. */
        ListDevicesRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Most devices to return in one page, up to 60; when left out or 0, 60. */
          Limit?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Output of ListDevices. */
        ListDevicesResponse: {
          /** The devices of this page. */
          Devices?: components["schemas"]["DeviceListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["SearchPaginationTokenType"] | undefined
        };
        /** @description Input of UpdateDeviceStatus. */
        UpdateDeviceStatusRequest: {
          /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
          DeviceKey: components["schemas"]["DeviceKeyType"]
          /** The status to set: `remembered` or `not_remembered`. */
          DeviceRememberedStatus?: components["schemas"]["DeviceRememberedStatusType"] | undefined
        };
        /** @description Output of UpdateDeviceStatus. */
        UpdateDeviceStatusResponse: Record<string, never>;
        /** @description Input of AdminListUserSessions. */
        AdminListUserSessionsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListUserSessions. */
        AdminListUserSessionsResponse: {
          /** The sessions on this page. */
          Sessions?: components["schemas"]["SessionsListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description The sessions of one page. */
        SessionsListType: Array<components["schemas"]["SessionDescriptionType"]>;
        /** @description One session of a user: its kind, the app client, when and where it was last used. */
        SessionDescriptionType: {
          /** Id to pass when ending the session; its first three letters are its kind. */
          SessionId?: components["schemas"]["SessionIdType"] | undefined
          /** `TOKEN` or `SSO`. */
          SessionType?: components["schemas"]["SessionTypeType"] | undefined
          /** Id of the app client the session belongs to. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** When the session began, in epoch seconds. */
          CreateDate?: components["schemas"]["DateType"] | undefined
          /** When the session was last used, in epoch seconds. */
          LastActiveDate?: components["schemas"]["DateType"] | undefined
          /** Device or browser of the session, as far as it is known. */
          DeviceType?: components["schemas"]["SessionDeviceTypeType"] | undefined
          /** IP address the session was last used from. */
          LastIPAddress?: components["schemas"]["SessionIpAddressType"] | undefined
          /** Estimated place of that IP address; absent when unknown. */
          LastLocation?: components["schemas"]["SessionLocationType"] | undefined
          /** Id of the session this one came from; absent when it began with a sign-in of its own. */
          OriginSessionId?: components["schemas"]["SessionIdType"] | undefined
          /** `true` for the session whose access token made the call; of use only when users list their own sessions. */
          IsCurrentSession?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lower-case letters and digits. */
        SessionIdType: string;
        /** @description Kind of session: `TOKEN` is a chain of tokens that one sign-in gave to an app client, `SSO` a sign-in at the pool's domain that app clients can reuse. */
        SessionTypeType: 'SSO' | 'TOKEN';
        /** @description Description of the device or browser, in up to 1,024 characters. */
        SessionDeviceTypeType: string;
        /** @description An IP address as text. */
        SessionIpAddressType: string;
        /** @description Approximate place of an IP address. */
        SessionLocationType: {
          /** Name of the city, as an estimate. */
          City?: components["schemas"]["SessionLocationNameType"] | undefined
          /** Name of the country, as an estimate. */
          Country?: components["schemas"]["SessionLocationNameType"] | undefined
        };
        /** @description Name of a city or country. */
        SessionLocationNameType: string;
        /** @description Input of AdminRevokeUserSession. */
        AdminRevokeUserSessionRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the session, from a session listing. */
          SessionId: components["schemas"]["SessionIdType"]
          /**
           * `LINKED` also ends the sessions tied to this one, such as the token sessions that came out of an SSO session;
           * `NONE`, the default, ends only this one.
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
          /** Settings for SSO sessions with this app client. */
          SSOSession?: components["schemas"]["ClientSSOSessionConfigType"] | undefined
        };
        /** @description How an app client uses SSO sessions. */
        ClientSSOSessionConfigType: {
          /**
           * How long, in minutes, the app client may reuse an SSO session: 0 to 129,600, by default 60.
           *
           * @default 60
           */
          MaxValidityMinutes: components["schemas"]["SSOSessionMaxValidityMinutesType"]
        };
        /**
         * Format: int32
         * @description A time in minutes, from 0 to 129,600 (90 days).
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
          /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
          UserSessionTracking?: components["schemas"]["UserSessionTrackingType"] | undefined
          /** Settings for token sessions. */
          TokenSession?: components["schemas"]["UserPoolTokenSessionConfigType"] | undefined
        };
        /** @description Whether the pool keeps a record of sessions: `ENABLED` or `DISABLED`. */
        UserSessionTrackingType: 'DISABLED' | 'ENABLED';
        /** @description Limits on token sessions in a pool. */
        UserPoolTokenSessionConfigType: {
          /**
           * Most token sessions one user may have at a time: 1 to 100, by default 20.
           *
           * @default 20
           */
          MaxPerUser: components["schemas"]["SessionMaxPerUserType"]
        };
        /**
         * Format: int32
         * @description A number of sessions, from 1 to 100.
         */
        SessionMaxPerUserType: number;
        /** @description Input of ListUserSessions. */
        ListUserSessionsRequest: {
          /** Access token of the signed-in user, from a sign-in or refresh. */
          AccessToken: components["schemas"]["TokenModelType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of ListUserSessions. */
        ListUserSessionsResponse: {
          /** The sessions on this page. */
          Sessions?: components["schemas"]["SessionsListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Input of RevokeUserSession. */
        RevokeUserSessionRequest: {
          /** Access token of the signed-in user, from a sign-in or refresh. */
          AccessToken: components["schemas"]["TokenModelType"]
          /** Id of the session, from a session listing. */
          SessionId: components["schemas"]["SessionIdType"]
          /**
           * `LINKED` also ends the sessions tied to this one, such as the token sessions that came out of an SSO session;
           * `NONE`, the default, ends only this one.
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
          /** Settings for SSO sessions with this app client. */
          SSOSession: components["schemas"]["ClientSSOSessionConfigType"]
        };
        /** @description Output of SetUserPoolClientSessionConfiguration. */
        SetUserPoolClientSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Settings for SSO sessions with this app client. */
          SSOSession?: components["schemas"]["ClientSSOSessionConfigType"] | undefined
        };
        /** @description Input of SetUserPoolSessionConfiguration. */
        SetUserPoolSessionConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
          UserSessionTracking: components["schemas"]["UserSessionTrackingType"]
          /** Settings for token sessions. */
          TokenSession: components["schemas"]["UserPoolTokenSessionConfigType"]
        };
        /** @description Output of SetUserPoolSessionConfiguration. */
        SetUserPoolSessionConfigurationResponse: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
          UserSessionTracking?: components["schemas"]["UserSessionTrackingType"] | undefined
          /** Settings for token sessions. */
          TokenSession?: components["schemas"]["UserPoolTokenSessionConfigType"] | undefined
        };
        /** @description Input of AdminDisableProviderForUser. */
        AdminDisableProviderForUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["StringType"]
          /** The identity to unlink, or with provider `Cognito` the user whose password sign-in is to end. */
          User: components["schemas"]["ProviderUserIdentifierType"]
        };
        /** @description Names one identity: a provider, an attribute there, and the value that singles out the person. */
        ProviderUserIdentifierType: {
          /** Name of the provider, or `Cognito` for a user of the pool itself. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /**
           * Attribute at the provider that identifies the person; for social providers always `Cognito_Subject`. Not needed for
           * a destination user.
           */
          ProviderAttributeName?: components["schemas"]["StringType"] | undefined
          /** Value of that attribute, such as the subject at the provider; for provider `Cognito` the username. */
          ProviderAttributeValue?: components["schemas"]["StringType"] | undefined
        };
        /** @description Output of AdminDisableProviderForUser. */
        AdminDisableProviderForUserResponse: Record<string, never>;
        /** @description Input of AdminLinkProviderForUser. */
        AdminLinkProviderForUserRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["StringType"]
          /** The existing user: `ProviderName` is `Cognito` and `ProviderAttributeValue` the username. */
          DestinationUser: components["schemas"]["ProviderUserIdentifierType"]
          /** The external identity to link, which must not have signed in yet. */
          SourceUser: components["schemas"]["ProviderUserIdentifierType"]
        };
        /** @description Output of AdminLinkProviderForUser. */
        AdminLinkProviderForUserResponse: Record<string, never>;
        /** @description Input of CreateIdentityProvider. */
        CreateIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Name of the new provider, unique in the pool and final. Social providers must use their fixed name, which equals
           * the type.
           */
          ProviderName: components["schemas"]["ProviderNameTypeV2"]
          /** Kind of provider, fixed at creation. */
          ProviderType: components["schemas"]["IdentityProviderTypeType"]
          /** Settings of the provider, all as text (`"true"`, not `true`). Keys depend on the provider type. */
          ProviderDetails: components["schemas"]["ProviderDetailsType"]
          /**
           * User pool attribute to provider claim. Mapped attributes are rewritten at each federated sign-in, so do not map to
           * an immutable attribute: the second sign-in would fail. Without a `username` entry, the subject is used (`sub`; `id`
           * at Facebook, `user_id` at Amazon); social providers do not allow another.
           */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /**
           * Up to 50 further names for the provider, unique in the pool, used as `idp_identifier` at the authorize endpoint and
           * for look-up.
           */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: usernames of federated profiles are formed as provider name, underscore, subject. */
        ProviderNameTypeV2: string;
        /** @description Kind of provider: `SAML` and `OIDC` for any provider of that protocol; `Facebook`, `Google`, `LoginWithAmazon` and `SignInWithApple` for these social providers. */
        IdentityProviderTypeType: 'SAML' | 'Facebook' | 'Google' | 'LoginWithAmazon' | 'SignInWithApple' | 'OIDC';
        /** @description Settings of a provider as text values; which keys apply depends on the type. OIDC: `client_id`, `client_secret`, `authorize_scopes`, `attributes_request_method`, and `oidc_issuer` or the four endpoint URLs. SAML: `MetadataURL` or `MetadataFile`, and optionally `IDPSignout`, `IDPInit`, `EncryptedResponses`, `RequestSigningAlgorithm`. Google, Facebook and Login with Amazon: `client_id`, `client_secret`, `authorize_scopes` (Facebook also `api_version`). Sign in with Apple: `client_id`, `team_id`, `key_id`, `private_key`, `authorize_scopes`. */
        ProviderDetailsType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Where attributes come from: the key is the user pool attribute, the value the claim or attribute at the provider. */
        AttributeMappingType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Name of a user pool attribute, such as `email`, `custom:department` or `username`. */
        AttributeMappingKeyType: string;
        /** @description Up to 50 identifiers of one provider. */
        IdpIdentifiersListType: Array<components["schemas"]["IdpIdentifierType"]>;
        /** @description A further name by which a provider can be found, often an email domain: 1 to 40 characters. */
        IdpIdentifierType: string;
        /** @description Pairs authentication levels (`Level1` to `Level4`) with `acr` values, for providers that take part in step-up sign-in. */
        AcrMappingType: { [key in components["schemas"]["AcrLevelNameType"]]?: components["schemas"]["AcrValueType"] | undefined };
        /** @description Output of CreateIdentityProvider. */
        CreateIdentityProviderResponse: {
          /** The provider as stored. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description An external provider with all its settings. */
        IdentityProviderType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Name of the provider within the pool. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /** Kind of provider, fixed at creation. */
          ProviderType?: components["schemas"]["IdentityProviderTypeType"] | undefined
          /**
           * Settings as given, with the endpoints and, for SAML, the binding URLs and `ActiveEncryptionCertificate` added. Can
           * hold the client secret; never the private key of Sign in with Apple.
           */
          ProviderDetails?: components["schemas"]["ProviderDetailsType"] | undefined
          /**
           * User pool attribute to provider claim. Mapped attributes are rewritten at each federated sign-in, so do not map to
           * an immutable attribute: the second sign-in would fail. Without a `username` entry, the subject is used (`sub`; `id`
           * at Facebook, `user_id` at Amazon); social providers do not allow another.
           */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /**
           * Up to 50 further names for the provider, unique in the pool, used as `idp_identifier` at the authorize endpoint and
           * for look-up.
           */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** When the provider last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the provider was added, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description The pool already has an identity provider of this name. Choose another name, or update the existing provider. */
        DuplicateProviderException: {
          __type: 'DuplicateProviderException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteIdentityProvider. */
        DeleteIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the provider within the pool. */
          ProviderName: components["schemas"]["ProviderNameType"]
        };
        /** @description The operation cannot be used with this identity provider. Check the provider's name and type. */
        UnsupportedIdentityProviderException: {
          __type: 'UnsupportedIdentityProviderException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
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
          /** The provider as stored. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of GetIdentityProviderByIdentifier. */
        GetIdentityProviderByIdentifierRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** One of the provider's identifiers, not its name. */
          IdpIdentifier: components["schemas"]["IdpIdentifierType"]
        };
        /** @description Output of GetIdentityProviderByIdentifier. */
        GetIdentityProviderByIdentifierResponse: {
          /** The provider as stored. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of GetSigningCertificate. */
        GetSigningCertificateRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetSigningCertificate. */
        GetSigningCertificateResponse: {
          /** X.509 certificate in base64. */
          Certificate?: components["schemas"]["StringType"] | undefined
        };
        /** @description Input of ListIdentityProviders. */
        ListIdentityProvidersRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Most items to return in one page, up to 60; when left out or 0, the server's default. */
          MaxResults?: components["schemas"]["ListProvidersLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /**
         * Format: int32
         * @description Size of a page, 0 to 60.
         */
        ListProvidersLimitType: number;
        /** @description Output of ListIdentityProviders. */
        ListIdentityProvidersResponse: {
          /** The providers on this page. */
          Providers: components["schemas"]["ProvidersListType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description The providers of one page. */
        ProvidersListType: Array<components["schemas"]["ProviderDescription"]>;
        /** @description Short form of a provider, as in lists. */
        ProviderDescription: {
          /** Name of the provider within the pool. */
          ProviderName?: components["schemas"]["ProviderNameType"] | undefined
          /** Kind of provider, fixed at creation. */
          ProviderType?: components["schemas"]["IdentityProviderTypeType"] | undefined
          /** When the provider last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When the provider was added, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Input of UpdateIdentityProvider. */
        UpdateIdentityProviderRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Name of the provider to change; it cannot be renamed. */
          ProviderName: components["schemas"]["ProviderNameType"]
          /** New settings as a complete set, all as text. */
          ProviderDetails?: components["schemas"]["ProviderDetailsType"] | undefined
          /** New mapping as a complete set: user pool attribute to provider claim. */
          AttributeMapping?: components["schemas"]["AttributeMappingType"] | undefined
          /** New list of identifiers, complete; at most 50, unique in the pool. */
          IdpIdentifiers?: components["schemas"]["IdpIdentifiersListType"] | undefined
          /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
          AcrMapping?: components["schemas"]["AcrMappingType"] | undefined
        };
        /** @description Output of UpdateIdentityProvider. */
        UpdateIdentityProviderResponse: {
          /** The provider as stored. */
          IdentityProvider: components["schemas"]["IdentityProviderType"]
        };
        /** @description Input of CreateResourceServer. */
        CreateResourceServerRequest: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Identifier of the new resource server, the first part of its scopes' full names. One already in use in the pool is
           * refused with `InvalidParameterException`.
           */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
          /** Name of the resource server, for people to read. */
          Name: components["schemas"]["ResourceServerNameType"]
          /** Scopes the resource server defines, at most 100. None when left out. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
        };
        /** @description Identifier of a resource server, unique in its pool: printable ASCII without space, double quote or backslash. Often the API's address. */
        ResourceServerIdentifierType: string;
        /** @description Name of a resource server, for people to read. */
        ResourceServerNameType: string;
        /** @description Scopes of a resource server, at most 100. */
        ResourceServerScopeListType: Array<components["schemas"]["ResourceServerScopeType"]>;
        /** @description A scope that a resource server defines. */
        ResourceServerScopeType: {
          /** Name of the scope, the part after the slash in `identifier/scope`. */
          ScopeName: components["schemas"]["ResourceServerScopeNameType"]
          /** What the scope permits, for people to read. */
          ScopeDescription: components["schemas"]["ResourceServerScopeDescriptionType"]
        };
        /** @description Name of a scope: printable ASCII without space, double quote, backslash or slash. */
        ResourceServerScopeNameType: string;
        /** @description What a scope permits, for people to read. */
        ResourceServerScopeDescriptionType: string;
        /** @description Output of CreateResourceServer. */
        CreateResourceServerResponse: {
          /** The resource server. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description An API that accepts access tokens of the pool, and the scopes it defines. */
        ResourceServerType: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
          Identifier?: components["schemas"]["ResourceServerIdentifierType"] | undefined
          /** Name of the resource server, for people to read. */
          Name?: components["schemas"]["ResourceServerNameType"] | undefined
          /** Scopes the resource server defines, at most 100. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
          /** Present only on resource servers that the service looks after itself. */
          ManagedBy?: components["schemas"]["ResourceServerManagedByType"] | undefined
        };
        /** @description Who looks after the resource server; `COGNITO` is the service itself. */
        ResourceServerManagedByType: 'COGNITO';
        /** @description Input of DeleteResourceServer. */
        DeleteResourceServerRequest: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
        };
        /** @description Input of DescribeResourceServer. */
        DescribeResourceServerRequest: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
        };
        /** @description Output of DescribeResourceServer. */
        DescribeResourceServerResponse: {
          /** The resource server. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description Input of ListResourceServers. */
        ListResourceServersRequest: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Size of a page, 1 to 50. The largest page when left out. */
          MaxResults?: components["schemas"]["ListResourceServersLimitType"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /**
         * Format: int32
         * @description Size of a page, 1 to 50.
         */
        ListResourceServersLimitType: number;
        /** @description Output of ListResourceServers. */
        ListResourceServersResponse: {
          /** Resource servers of this page. */
          ResourceServers: components["schemas"]["ResourceServersListType"]
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Resource servers of a page. */
        ResourceServersListType: Array<components["schemas"]["ResourceServerType"]>;
        /** @description Input of UpdateResourceServer. */
        UpdateResourceServerRequest: {
          /** Id of the user pool the resource server belongs to. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
          Identifier: components["schemas"]["ResourceServerIdentifierType"]
          /** Name of the resource server, for people to read. */
          Name: components["schemas"]["ResourceServerNameType"]
          /** The complete new list of scopes, at most 100. */
          Scopes?: components["schemas"]["ResourceServerScopeListType"] | undefined
        };
        /** @description Output of UpdateResourceServer. */
        UpdateResourceServerResponse: {
          /** The resource server. */
          ResourceServer: components["schemas"]["ResourceServerType"]
        };
        /** @description Input of CreateUserPoolDomain. */
        CreateUserPoolDomainRequest: {
          /** The domain: the prefix alone, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool the domain serves. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Sign-in pages the domain serves: 1 the classic ones, 2 managed login, which needs a tier above `LITE` and a
           * branding style for each app client.
           */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Makes this a custom domain and names its certificate. Leave it out for a prefix domain. */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Failover to a replica in another Region. None when left out. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /**
         * Format: int32
         * @description A whole number; leaving it out is a case of its own.
         */
        WrappedIntegerType: number;
        /** @description Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
        CustomDomainConfigType: {
          /** ARN of the certificate for the host name. */
          CertificateArn?: components["schemas"]["ArnType"] | undefined
          /** TLS versions and ciphers to accept. */
          SecurityPolicy?: components["schemas"]["SecurityPolicyType"] | undefined
        };
        /** @description TLS versions and ciphers a custom domain accepts. `TLS_V1` is the most permissive, `TLS_V1_2_2021` and `TLS_V1_3_2025` accept from TLS 1.2 and from TLS 1.3 on. */
        SecurityPolicyType: 'TLS_V1' | 'TLS_V1_2_2021' | 'TLS_V1_3_2025';
        /** @description How requests for a domain are spread over the Regions of a replicated pool. */
        RoutingType: {
          /** The Region to fall back to, and the health check that decides. */
          Failover?: components["schemas"]["FailoverType"] | undefined
        };
        /** @description Moves a domain's traffic to another Region when the first one is unhealthy. */
        FailoverType: {
          /** Region of the replica that takes over. */
          SecondaryRegion: components["schemas"]["RegionNameType"]
          /** Health check that watches the primary Region. */
          PrimaryRoute53HealthCheckId: components["schemas"]["HealthCheckIdType"]
        };
        /** @description Name of an AWS Region, such as `us-west-2`. */
        RegionNameType: string;
        /** @description Id of a Route 53 health check. */
        HealthCheckIdType: string;
        /** @description Output of CreateUserPoolDomain. */
        CreateUserPoolDomainResponse: {
          /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Host to which the DNS record of a custom domain must point. Absent for a prefix domain. */
          CloudFrontDomain?: components["schemas"]["DomainType"] | undefined
          /** Failover to a replica in another Region. None when left out. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Input of DeleteUserPoolDomain. */
        DeleteUserPoolDomainRequest: {
          /** The domain: the prefix alone, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool the domain serves. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of DeleteUserPoolDomain. */
        DeleteUserPoolDomainResponse: Record<string, never>;
        /** @description Input of DescribeUserPoolDomain. */
        DescribeUserPoolDomainRequest: {
          /** The domain: the prefix alone, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
        };
        /** @description Output of DescribeUserPoolDomain. */
        DescribeUserPoolDomainResponse: {
          /** The domain; empty when it does not exist. */
          DomainDescription?: components["schemas"]["DomainDescriptionType"] | undefined
        };
        /** @description A domain, the pool it serves and its settings. Empty when the domain does not exist. */
        DomainDescriptionType: {
          /** Id of the user pool the domain serves. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Account that owns the user pool. */
          AWSAccountId?: components["schemas"]["AWSAccountIdType"] | undefined
          /** The domain: the prefix alone, or the full host name of a custom domain. */
          Domain?: components["schemas"]["DomainType"] | undefined
          /** Bucket that holds the static files of the pages. */
          S3Bucket?: components["schemas"]["S3BucketType"] | undefined
          /** Host that serves the domain, the target for the DNS record of a custom domain. */
          CloudFrontDistribution?: components["schemas"]["StringType"] | undefined
          /** Version stamp of the domain's configuration. */
          Version?: components["schemas"]["DomainVersionType"] | undefined
          /** Whether the domain serves yet. */
          Status?: components["schemas"]["DomainStatusType"] | undefined
          /** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Failover to a replica in another Region. None when left out. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Id of the account that owns a pool. */
        AWSAccountIdType: string;
        /** @description Name of a storage bucket. */
        S3BucketType: string;
        /** @description Version stamp of a domain's configuration. */
        DomainVersionType: string;
        /** @description State of a domain: `CREATING`, `UPDATING` and `DELETING` pass by themselves, `ACTIVE` serves, `FAILED` could not be set up. */
        DomainStatusType: 'CREATING' | 'DELETING' | 'UPDATING' | 'ACTIVE' | 'FAILED';
        /** @description Input of UpdateUserPoolDomain. */
        UpdateUserPoolDomainRequest: {
          /** The domain: the prefix alone, or the full host name of a custom domain. */
          Domain: components["schemas"]["DomainType"]
          /** Id of the user pool the domain serves. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** New certificate and TLS policy of a custom domain. Leave it out for a prefix domain. */
          CustomDomainConfig?: components["schemas"]["CustomDomainConfigType"] | undefined
          /** Failover to a replica in another Region. None when left out. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Output of UpdateUserPoolDomain. */
        UpdateUserPoolDomainResponse: {
          /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
          ManagedLoginVersion?: components["schemas"]["WrappedIntegerType"] | undefined
          /** Host to which the DNS record of a custom domain must point. Absent for a prefix domain. */
          CloudFrontDomain?: components["schemas"]["DomainType"] | undefined
          /** Failover to a replica in another Region. None when left out. */
          Routing?: components["schemas"]["RoutingType"] | undefined
        };
        /** @description Input of CreateManagedLoginBranding. */
        CreateManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client the style belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with colours, layout and options of the pages. */
          Settings?: components["schemas"]["Document"] | undefined
          /** Images of the style, up to 40. */
          Assets?: components["schemas"]["AssetListType"] | undefined
        };
        /** @description Up to 40 images. */
        AssetListType: Array<components["schemas"]["AssetType"]>;
        /** @description An image of a branding style: what it is for, its colour mode and format, and either its bytes or the id of a stored image. */
        AssetType: {
          /** Where the image appears. */
          Category: components["schemas"]["AssetCategoryType"]
          /** Colour mode the image is for. */
          ColorMode: components["schemas"]["ColorSchemeModeType"]
          /** File format of the image. */
          Extension: components["schemas"]["AssetExtensionType"]
          /** The image itself in base64, up to 1,000,000 bytes. Give this or `ResourceId`. */
          Bytes?: components["schemas"]["AssetBytesType"] | undefined
          /** Id of an image already stored, instead of `Bytes`. */
          ResourceId?: components["schemas"]["ResourceIdType"] | undefined
        };
        /** @description Where the image appears: `FAVICON_ICO` and `FAVICON_SVG` in the browser tab; `EMAIL_GRAPHIC`, `SMS_GRAPHIC`, `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC` beside the factor of that name; `PAGE_…` in page header, footer and background; `FORM_…` as background or logo of the form; `IDP_BUTTON_ICON` on the button of an identity provider. */
        AssetCategoryType: 'FAVICON_ICO' | 'FAVICON_SVG' | 'EMAIL_GRAPHIC' | 'SMS_GRAPHIC' | 'AUTH_APP_GRAPHIC' | 'PASSWORD_GRAPHIC' | 'PASSKEY_GRAPHIC' | 'PAGE_HEADER_LOGO' | 'PAGE_HEADER_BACKGROUND' | 'PAGE_FOOTER_LOGO' | 'PAGE_FOOTER_BACKGROUND' | 'PAGE_BACKGROUND' | 'FORM_BACKGROUND' | 'FORM_LOGO' | 'IDP_BUTTON_ICON';
        /** @description Colour mode an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which adapts to the browser. */
        ColorSchemeModeType: 'LIGHT' | 'DARK' | 'DYNAMIC';
        /** @description File format of the image. */
        AssetExtensionType: 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP';
        /** @description An image file, base64-encoded, of at most 1,000,000 bytes. */
        AssetBytesType: string;
        /** @description Id of an image already stored: 1 to 40 letters, digits, underscores, hyphens or spaces. */
        ResourceIdType: string;
        /** @description Output of CreateManagedLoginBranding. */
        CreateManagedLoginBrandingResponse: {
          /** The style as stored. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description A branding style of an app client. */
        ManagedLoginBrandingType: {
          /** Id of the branding style. */
          ManagedLoginBrandingId?: components["schemas"]["ManagedLoginBrandingIdType"] | undefined
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /**
           * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with colours, layout and options of the pages. */
          Settings?: components["schemas"]["Document"] | undefined
          /** Images of the style, up to 40. */
          Assets?: components["schemas"]["AssetListType"] | undefined
          /** When it was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** When it last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description Id of a branding style, a version 4 UUID. */
        ManagedLoginBrandingIdType: string;
        /** @description The app client already has a branding style. Update that one instead of creating another. */
        ManagedLoginBrandingExistsException: {
          __type: 'ManagedLoginBrandingExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteManagedLoginBranding. */
        DeleteManagedLoginBrandingRequest: {
          /** Id of the branding style. */
          ManagedLoginBrandingId: components["schemas"]["ManagedLoginBrandingIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeManagedLoginBranding. */
        DescribeManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the branding style. */
          ManagedLoginBrandingId: components["schemas"]["ManagedLoginBrandingIdType"]
          /**
           * `true` returns the complete style with defaults filled in; `false`, the default, only what was customized.
           *
           * @default false
           */
          ReturnMergedResources?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of DescribeManagedLoginBranding. */
        DescribeManagedLoginBrandingResponse: {
          /** The style as stored. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of DescribeManagedLoginBrandingByClient. */
        DescribeManagedLoginBrandingByClientRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client the style belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /**
           * `true` returns the complete style with defaults filled in; `false`, the default, only what was customized.
           *
           * @default false
           */
          ReturnMergedResources?: components["schemas"]["BooleanType"] | undefined
        };
        /** @description Output of DescribeManagedLoginBrandingByClient. */
        DescribeManagedLoginBrandingByClientResponse: {
          /** The style as stored. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of GetUICustomization. */
        GetUICustomizationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client, or `ALL` for the look shared by all clients. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
        };
        /** @description Output of GetUICustomization. */
        GetUICustomizationResponse: {
          /** The look as stored; only the ids when nothing was set. */
          UICustomization: components["schemas"]["UICustomizationType"]
        };
        /** @description Style sheet and logo of the classic hosted pages. */
        UICustomizationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client, or `ALL`. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** URL where the logo is served; absent without one. */
          ImageUrl?: components["schemas"]["ImageUrlType"] | undefined
          /** Style sheet for the classic hosted pages, restricted to a fixed list of classes. */
          CSS?: components["schemas"]["CSSType"] | undefined
          /** Label of the version of the style sheet. */
          CSSVersion?: components["schemas"]["CSSVersionType"] | undefined
          /** When it last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
          /** When it was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description URL where the logo is served. */
        ImageUrlType: string;
        /** @description A style sheet of at most 131,072 characters, limited to a fixed list of classes. */
        CSSType: string;
        /** @description Version label of a style sheet. */
        CSSVersionType: string;
        /** @description Input of SetUICustomization. */
        SetUICustomizationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client, or `ALL` to set the look shared by all clients. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Style sheet for the classic hosted pages, restricted to a fixed list of classes. */
          CSS?: components["schemas"]["CSSType"] | undefined
          /** Logo in base64; keep it within 100 KB. */
          ImageFile?: components["schemas"]["ImageFileType"] | undefined
        };
        /** @description A logo file, base64-encoded, of at most 131,072 bytes. */
        ImageFileType: string;
        /** @description Output of SetUICustomization. */
        SetUICustomizationResponse: {
          /** The look as stored; only the ids when nothing was set. */
          UICustomization: components["schemas"]["UICustomizationType"]
        };
        /** @description Input of UpdateManagedLoginBranding. */
        UpdateManagedLoginBrandingRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the branding style. */
          ManagedLoginBrandingId?: components["schemas"]["ManagedLoginBrandingIdType"] | undefined
          /**
           * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
           *
           * @default false
           */
          UseCognitoProvidedValues?: components["schemas"]["BooleanType"] | undefined
          /** JSON document with colours, layout and options of the pages. */
          Settings?: components["schemas"]["Document"] | undefined
          /** Images of the style, up to 40. */
          Assets?: components["schemas"]["AssetListType"] | undefined
        };
        /** @description Output of UpdateManagedLoginBranding. */
        UpdateManagedLoginBrandingResponse: {
          /** The style as stored. */
          ManagedLoginBranding?: components["schemas"]["ManagedLoginBrandingType"] | undefined
        };
        /** @description Input of CreateTerms. */
        CreateTermsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Which document it is, `terms-of-use` or `privacy-policy`; each at most once per app client. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `LINK`, the only value: the text is on a page of yours. */
          TermsSource: components["schemas"]["TermsSourceType"]
          /** `NONE`, the only value: users see the links and need not tick anything. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /**
           * URL of the document by language. Include `cognito:default`, which serves readers of all languages without an entry.
           */
          Links?: components["schemas"]["LinksType"] | undefined
        };
        /** @description Which document it is: `terms-of-use` or `privacy-policy`. */
        TermsNameType: string;
        /** @description Where the text comes from. The only value, `LINK`, means pages elsewhere. */
        TermsSourceType: 'LINK';
        /** @description How consent is required. The only value, `NONE`, shows the links without asking for a tick. */
        TermsEnforcementType: 'NONE';
        /** @description URLs by language, 1 to 13 entries. */
        LinksType: { [key: string]: components["schemas"]["LinkUrlType"] };
        /** @description Language of a link: `cognito:default` for readers of any other language, or one of twelve languages such as `cognito:english`, `cognito:german` or `cognito:chinese-simplified`. */
        LanguageIdType: string;
        /** @description URL of the document, 1 to 1,024 characters without spaces. */
        LinkUrlType: string;
        /** @description Output of CreateTerms. */
        CreateTermsResponse: {
          /** The terms document as stored. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description A terms document of an app client, with its links. */
        TermsType: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the app client the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Which document it is, `terms-of-use` or `privacy-policy`; each at most once per app client. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `LINK`, the only value: the text is on a page of yours. */
          TermsSource: components["schemas"]["TermsSourceType"]
          /** `NONE`, the only value: users see the links and need not tick anything. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /**
           * URL of the document by language. Include `cognito:default`, which serves readers of all languages without an entry.
           */
          Links: components["schemas"]["LinksType"]
          /** When the document was created, in epoch seconds. */
          CreationDate: components["schemas"]["DateType"]
          /** When the document last changed, in epoch seconds. */
          LastModifiedDate: components["schemas"]["DateType"]
        };
        /** @description Id of a terms document, a version 4 UUID. */
        TermsIdType: string;
        /** @description The app client already has a terms document of this name. Update that one instead. */
        TermsExistsException: {
          __type: 'TermsExistsException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of DeleteTerms. */
        DeleteTermsRequest: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Input of DescribeTerms. */
        DescribeTermsRequest: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of DescribeTerms. */
        DescribeTermsResponse: {
          /** The terms document as stored. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of DescribeTermsByClient. */
        DescribeTermsByClientRequest: {
          /** Id of the app client the document belongs to. */
          ClientId: components["schemas"]["ClientIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Which document it is, `terms-of-use` or `privacy-policy`; each at most once per app client. */
          TermsName: components["schemas"]["TermsNameType"]
        };
        /** @description Output of DescribeTermsByClient. */
        DescribeTermsByClientResponse: {
          /** The terms document as stored. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of ListTerms. */
        ListTermsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Most items to return in one page, 1 to 60; when left out, the server's default. */
          MaxResults?: components["schemas"]["ListTermsRequestMaxResultsInteger"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["StringType"] | undefined
        };
        /**
         * Format: int32
         * @description Size of a page, 1 to 60.
         */
        ListTermsRequestMaxResultsInteger: number;
        /** @description Output of ListTerms. */
        ListTermsResponse: {
          /** The terms documents on this page. */
          Terms: components["schemas"]["TermsDescriptionListType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["StringType"] | undefined
        };
        /** @description The terms documents of one page. */
        TermsDescriptionListType: Array<components["schemas"]["TermsDescriptionType"]>;
        /** @description Short form of a terms document, as in lists. */
        TermsDescriptionType: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Which document it is, `terms-of-use` or `privacy-policy`; each at most once per app client. */
          TermsName: components["schemas"]["TermsNameType"]
          /** `NONE`, the only value: users see the links and need not tick anything. */
          Enforcement: components["schemas"]["TermsEnforcementType"]
          /** When the document was created, in epoch seconds. */
          CreationDate: components["schemas"]["DateType"]
          /** When the document last changed, in epoch seconds. */
          LastModifiedDate: components["schemas"]["DateType"]
        };
        /** @description Input of UpdateTerms. */
        UpdateTermsRequest: {
          /** Id of the terms document. */
          TermsId: components["schemas"]["TermsIdType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** New name, if it is to change. */
          TermsName?: components["schemas"]["TermsNameType"] | undefined
          /** `LINK`, the only value: the text is on a page of yours. */
          TermsSource?: components["schemas"]["TermsSourceType"] | undefined
          /** `NONE`, the only value: users see the links and need not tick anything. */
          Enforcement?: components["schemas"]["TermsEnforcementType"] | undefined
          /** New URLs by language, as a complete set. */
          Links?: components["schemas"]["LinksType"] | undefined
        };
        /** @description Output of UpdateTerms. */
        UpdateTermsResponse: {
          /** The terms document as stored. */
          Terms?: components["schemas"]["TermsType"] | undefined
        };
        /** @description Input of CreateUserImportJob. */
        CreateUserImportJobRequest: {
          /** Name by which people recognize the job; it need not be unique. */
          JobName: components["schemas"]["UserImportJobNameType"]
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** ARN of the IAM role with which results by line are written to the log. */
          CloudWatchLogsRoleArn: components["schemas"]["ArnType"]
          /**
           * Algorithm of the password hashes in the file, for imports that carry passwords over. Leave out when the file has
           * none; imported users then have to reset their password.
           */
          PasswordHashingAlgorithm?: components["schemas"]["PasswordHashingAlgorithmType"] | undefined
        };
        /** @description Name of an import job, 1 to 128 characters. */
        UserImportJobNameType: string;
        /** @description Algorithm of password hashes in an import file. */
        PasswordHashingAlgorithmType: 'BCRYPT' | 'SCRYPT' | 'ARGON2ID' | 'PBKDF2_SHA256';
        /** @description Output of CreateUserImportJob. */
        CreateUserImportJobResponse: {
          /** The job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description An import job: its state, times and counts. */
        UserImportJobType: {
          /** Name by which people recognize the job; it need not be unique. */
          JobName?: components["schemas"]["UserImportJobNameType"] | undefined
          /** Id of the import job, from its creation or a listing. */
          JobId?: components["schemas"]["UserImportJobIdType"] | undefined
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /**
           * Where to upload the CSV file with HTTP PUT; valid for 15 minutes. Anyone who has it can upload, so keep it secret.
           */
          PreSignedUrl?: components["schemas"]["PreSignedUrlType"] | undefined
          /** When the job was created, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** When the job was started, in epoch seconds; absent before. */
          StartDate?: components["schemas"]["DateType"] | undefined
          /** When the job ended, in epoch seconds; absent before. */
          CompletionDate?: components["schemas"]["DateType"] | undefined
          /** Where the job stands. */
          Status?: components["schemas"]["UserImportJobStatusType"] | undefined
          /** ARN of the IAM role with which results by line are written to the log. */
          CloudWatchLogsRoleArn?: components["schemas"]["ArnType"] | undefined
          /**
           * Number of users imported so far.
           *
           * @default 0
           */
          ImportedUsers?: components["schemas"]["LongType"] | undefined
          /**
           * Number of lines skipped because the user already exists.
           *
           * @default 0
           */
          SkippedUsers?: components["schemas"]["LongType"] | undefined
          /**
           * Number of lines that could not be imported; reasons are in the log.
           *
           * @default 0
           */
          FailedUsers?: components["schemas"]["LongType"] | undefined
          /** How the job ended: done, expired, or given up because too many lines failed or were skipped. */
          CompletionMessage?: components["schemas"]["CompletionMessageType"] | undefined
          /**
           * Algorithm of the password hashes in the file, for imports that carry passwords over. Leave out when the file has
           * none; imported users then have to reset their password.
           */
          PasswordHashingAlgorithm?: components["schemas"]["PasswordHashingAlgorithmType"] | undefined
        };
        /** @description Id of an import job: `import-` and then letters, digits or hyphens, up to 55 characters in all. */
        UserImportJobIdType: string;
        /** @description A URL that carries its own short-lived permission. */
        PreSignedUrlType: string;
        /** @description State of a job: `Created`, waiting for upload and start; `Pending`, accepted and about to run; `InProgress`; `Stopping`, on request; and in the end `Stopped`, `Expired` (not started in time), `Failed` (given up) or `Succeeded`. */
        UserImportJobStatusType: 'Created' | 'Pending' | 'InProgress' | 'Stopping' | 'Expired' | 'Stopped' | 'Failed' | 'Succeeded';
        /**
         * Format: int64
         * @description A 64-bit whole number.
         */
        LongType: number;
        /** @description Text on how a job ended. */
        CompletionMessageType: string;
        /** @description Input of DescribeUserImportJob. */
        DescribeUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, from its creation or a listing. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of DescribeUserImportJob. */
        DescribeUserImportJobResponse: {
          /** The job in its current state. */
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
          /** The column names; a file must have them all, in any order. */
          CSVHeader?: components["schemas"]["ListOfStringTypes"] | undefined
        };
        /** @description A list of texts, here the column names. */
        ListOfStringTypes: Array<components["schemas"]["StringType"]>;
        /** @description Input of ListUserImportJobs. */
        ListUserImportJobsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Most items to return in one page, 1 to 60; required. */
          MaxResults: components["schemas"]["PoolQueryLimitType"]
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Output of ListUserImportJobs. */
        ListUserImportJobsResponse: {
          /** The jobs on this page. */
          UserImportJobs?: components["schemas"]["UserImportJobsListType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          PaginationToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description The import jobs of one page, at most 50. */
        UserImportJobsListType: Array<components["schemas"]["UserImportJobType"]>;
        /** @description Input of StartUserImportJob. */
        StartUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, from its creation or a listing. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of StartUserImportJob. */
        StartUserImportJobResponse: {
          /** The job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description Input of StopUserImportJob. */
        StopUserImportJobRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of the import job, from its creation or a listing. */
          JobId: components["schemas"]["UserImportJobIdType"]
        };
        /** @description Output of StopUserImportJob. */
        StopUserImportJobResponse: {
          /** The job in its current state. */
          UserImportJob?: components["schemas"]["UserImportJobType"] | undefined
        };
        /** @description Input of AdminListUserAuthEvents. */
        AdminListUserAuthEventsRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Most events to return in one page, up to 60; when left out or 0, the server's default. */
          MaxResults?: components["schemas"]["QueryLimitType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description Output of AdminListUserAuthEvents. */
        AdminListUserAuthEventsResponse: {
          /** The events on this page. */
          AuthEvents?: components["schemas"]["AuthEventsType"] | undefined
          /**
           * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
           * more pages follow.
           */
          NextToken?: components["schemas"]["PaginationKey"] | undefined
        };
        /** @description The events of one page. */
        AuthEventsType: Array<components["schemas"]["AuthEventType"]>;
        /** @description A recorded event of a user, with its outcome, risk and circumstances. */
        AuthEventType: {
          /** Id of the event, for feedback on it. */
          EventId?: components["schemas"]["StringType"] | undefined
          /** Kind of event. */
          EventType?: components["schemas"]["EventType"] | undefined
          /** When the event happened, in epoch seconds. */
          CreationDate?: components["schemas"]["DateType"] | undefined
          /** Outcome of the event. */
          EventResponse?: components["schemas"]["EventResponseType"] | undefined
          /** The assessed risk. */
          EventRisk?: components["schemas"]["EventRiskType"] | undefined
          /** Challenges the user was given, and how they ended. */
          ChallengeResponses?: components["schemas"]["ChallengeResponseListType"] | undefined
          /** IP address, device and place of the event. */
          EventContextData?: components["schemas"]["EventContextDataType"] | undefined
          /** Rating given to the event; absent without one. */
          EventFeedback?: components["schemas"]["EventFeedbackType"] | undefined
        };
        /** @description Kind of event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
        EventType: 'SignIn' | 'SignUp' | 'ForgotPassword' | 'PasswordChange' | 'ResendCode';
        /** @description Outcome of an event: `Pass`, `Fail`, or `InProgress` while a challenge is open. */
        EventResponseType: 'Pass' | 'Fail' | 'InProgress';
        /** @description The risk assessed for an event and what was decided. */
        EventRiskType: {
          /** Verdict on the event. */
          RiskDecision?: components["schemas"]["RiskDecisionType"] | undefined
          /** Level of the risk. */
          RiskLevel?: components["schemas"]["RiskLevelType"] | undefined
          /** `true` if the password is known from a breach. */
          CompromisedCredentialsDetected?: components["schemas"]["WrappedBooleanType"] | undefined
        };
        /** @description Verdict on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, `Block` when it was refused. */
        RiskDecisionType: 'NoRisk' | 'AccountTakeover' | 'Block';
        /** @description Level of the assessed risk. */
        RiskLevelType: 'Low' | 'Medium' | 'High';
        /** @description The challenges of one sign-in. */
        ChallengeResponseListType: Array<components["schemas"]["ChallengeResponseType"]>;
        /** @description How the user did at one challenge of the sign-in. */
        ChallengeResponseType: {
          /** Which challenge it was. */
          ChallengeName?: components["schemas"]["ChallengeName"] | undefined
          /** How it ended. */
          ChallengeResponse?: components["schemas"]["ChallengeResponse"] | undefined
        };
        /** @description Challenge of a sign-in: `Password` or `Mfa`. */
        ChallengeName: 'Password' | 'Mfa';
        /** @description Whether the challenge was passed: `Success` or `Failure`. */
        ChallengeResponse: 'Success' | 'Failure';
        /** @description Where an event came from. */
        EventContextDataType: {
          /** IP address the event came from. */
          IpAddress?: components["schemas"]["StringType"] | undefined
          /** Device or browser, as far as known. */
          DeviceName?: components["schemas"]["StringType"] | undefined
          /** Time zone of the device. */
          Timezone?: components["schemas"]["StringType"] | undefined
          /** City, estimated from the IP address. */
          City?: components["schemas"]["StringType"] | undefined
          /** Country, estimated from the IP address. */
          Country?: components["schemas"]["StringType"] | undefined
        };
        /** @description A rating of an event, and who gave it. */
        EventFeedbackType: {
          /** `Valid` if the event came from the user, `Invalid` if it did not. */
          FeedbackValue: components["schemas"]["FeedbackValueType"]
          /** Who gave the rating, such as an administrator or the user. */
          Provider: components["schemas"]["StringType"]
          /** When the rating was given, in epoch seconds. */
          FeedbackDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description `Valid` if the event came from the user, `Invalid` if it did not. */
        FeedbackValueType: 'Valid' | 'Invalid';
        /** @description Threat protection is not turned on for the pool. Enable it in the pool's add-ons first. */
        UserPoolAddOnNotEnabledException: {
          __type: 'UserPoolAddOnNotEnabledException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of AdminUpdateAuthEventFeedback. */
        AdminUpdateAuthEventFeedbackRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the event, from the user's history. */
          EventId: components["schemas"]["EventIdType"]
          /** `Valid` if the event came from the user, `Invalid` if it did not. */
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
          /** Id of an app client to which the settings apply; leave out for those of the pool as a whole. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
        };
        /** @description Output of DescribeRiskConfiguration. */
        DescribeRiskConfigurationResponse: {
          /** The settings as stored; only the ids when nothing was set. */
          RiskConfiguration: components["schemas"]["RiskConfigurationType"]
        };
        /** @description Threat-protection settings of a pool or an app client. */
        RiskConfigurationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId?: components["schemas"]["UserPoolIdType"] | undefined
          /** Id of the app client the settings are for; absent for those of the pool. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Check of passwords against known breaches; defaults apply when left out. */
          CompromisedCredentialsRiskConfiguration?: components["schemas"]["CompromisedCredentialsRiskConfigurationType"] | undefined
          /** Reaction to risky sign-ins; defaults apply when left out. */
          AccountTakeoverRiskConfiguration?: components["schemas"]["AccountTakeoverRiskConfigurationType"] | undefined
          /** IP ranges with fixed treatment; none when left out. */
          RiskExceptionConfiguration?: components["schemas"]["RiskExceptionConfigurationType"] | undefined
          /** When the settings last changed, in epoch seconds. */
          LastModifiedDate?: components["schemas"]["DateType"] | undefined
        };
        /** @description When to check passwords against known breaches, and what to do on a match. */
        CompromisedCredentialsRiskConfigurationType: {
          /** Occasions on which to check passwords; all of them when left out. */
          EventFilter?: components["schemas"]["EventFiltersType"] | undefined
          /** Reaction to a match. */
          Actions: components["schemas"]["CompromisedCredentialsActionsType"]
        };
        /** @description The occasions on which passwords are checked. */
        EventFiltersType: Array<components["schemas"]["EventFilterType"]>;
        /** @description When passwords are checked: at `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
        EventFilterType: 'SIGN_IN' | 'PASSWORD_CHANGE' | 'SIGN_UP';
        /** @description Reaction to a password known from a breach. */
        CompromisedCredentialsActionsType: {
          /** What to do when the password is known from a breach. */
          EventAction: components["schemas"]["CompromisedCredentialsEventActionType"]
        };
        /** @description Reaction to a compromised password: `BLOCK` refuses it, `NO_ACTION` lets it pass. */
        CompromisedCredentialsEventActionType: 'BLOCK' | 'NO_ACTION';
        /** @description What to do about sign-ins that look like an account takeover, and the mails about it. */
        AccountTakeoverRiskConfigurationType: {
          /** Sender and texts of the mails; needed if any action has `Notify`. */
          NotifyConfiguration?: components["schemas"]["NotifyConfigurationType"] | undefined
          /** Reaction for each risk level. */
          Actions: components["schemas"]["AccountTakeoverActionsType"]
        };
        /** @description Sender and texts of the mails about risky sign-ins. */
        NotifyConfigurationType: {
          /** Sender address of the mails. */
          From?: components["schemas"]["StringType"] | undefined
          /** Address that gets the answers. */
          ReplyTo?: components["schemas"]["StringType"] | undefined
          /** ARN of the verified sender identity that sends the mails. */
          SourceArn: components["schemas"]["ArnType"]
          /** Mail about a sign-in that was blocked. */
          BlockEmail?: components["schemas"]["NotifyEmailType"] | undefined
          /** Mail about a risky sign-in that was let through. */
          NoActionEmail?: components["schemas"]["NotifyEmailType"] | undefined
          /** Mail about a risky sign-in that was asked for MFA. */
          MfaEmail?: components["schemas"]["NotifyEmailType"] | undefined
        };
        /** @description Subject and text of a mail. */
        NotifyEmailType: {
          /** Subject line, 1 to 140 characters. */
          Subject: components["schemas"]["EmailNotificationSubjectType"]
          /** Text as HTML, 6 to 20,000 characters. */
          HtmlBody?: components["schemas"]["EmailNotificationBodyType"] | undefined
          /** Text without markup, 6 to 20,000 characters. */
          TextBody?: components["schemas"]["EmailNotificationBodyType"] | undefined
        };
        /** @description Subject of a mail, 1 to 140 characters. */
        EmailNotificationSubjectType: string;
        /** @description Text of a mail, 6 to 20,000 characters. */
        EmailNotificationBodyType: string;
        /** @description Reactions by risk level; a level left out has no reaction of its own. */
        AccountTakeoverActionsType: {
          /** Reaction to low risk. */
          LowAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
          /** Reaction to medium risk. */
          MediumAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
          /** Reaction to high risk. */
          HighAction?: components["schemas"]["AccountTakeoverActionType"] | undefined
        };
        /** @description Reaction to a sign-in of a certain risk level. */
        AccountTakeoverActionType: {
          /**
           * `true` to notify the user by mail; needs `NotifyConfiguration`.
           *
           * @default false
           */
          Notify: components["schemas"]["AccountTakeoverActionNotifyType"]
          /** What happens to the sign-in itself. */
          EventAction: components["schemas"]["AccountTakeoverEventActionType"]
        };
        /** @description Whether the user gets a mail. */
        AccountTakeoverActionNotifyType: boolean;
        /** @description Reaction to a risky sign-in: `BLOCK` refuses it, `MFA_REQUIRED` lets in only users who pass MFA, `MFA_IF_CONFIGURED` asks for MFA of users who have it set up, `NO_ACTION` lets it pass. */
        AccountTakeoverEventActionType: 'BLOCK' | 'MFA_IF_CONFIGURED' | 'MFA_REQUIRED' | 'NO_ACTION';
        /** @description IP ranges that are always blocked or never assessed. */
        RiskExceptionConfigurationType: {
          /** IP ranges in CIDR notation whose sign-ins are always blocked, at most 200. */
          BlockedIPRangeList?: components["schemas"]["BlockedIPRangeListType"] | undefined
          /**
           * IP ranges in CIDR notation that are not assessed for risk, at most 200. Sign-ins from them skip the protection, so
           * keep the list small.
           */
          SkippedIPRangeList?: components["schemas"]["SkippedIPRangeListType"] | undefined
        };
        /** @description Up to 200 IP ranges in CIDR notation that are always blocked. */
        BlockedIPRangeListType: Array<components["schemas"]["StringType"]>;
        /** @description Up to 200 IP ranges in CIDR notation that are never assessed. */
        SkippedIPRangeListType: Array<components["schemas"]["StringType"]>;
        /** @description Input of GetLogDeliveryConfiguration. */
        GetLogDeliveryConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
        };
        /** @description Output of GetLogDeliveryConfiguration. */
        GetLogDeliveryConfigurationResponse: {
          /** The exports as stored. */
          LogDeliveryConfiguration?: components["schemas"]["LogDeliveryConfigurationType"] | undefined
        };
        /** @description All log exports of a pool. */
        LogDeliveryConfigurationType: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The log exports, at most two; an empty list for none. */
          LogConfigurations: components["schemas"]["LogConfigurationListType"]
        };
        /** @description Up to two log exports. */
        LogConfigurationListType: Array<components["schemas"]["LogConfigurationType"]>;
        /** @description One log export: what is exported and where to. Give one destination. */
        LogConfigurationType: {
          /** `ERROR` for `userNotification`, `INFO` for `userAuthEvents`. */
          LogLevel: components["schemas"]["LogLevel"]
          /** What to export. */
          EventSource: components["schemas"]["EventSourceName"]
          /** Export to a log group; the destination for `userNotification`, and possible for `userAuthEvents`. */
          CloudWatchLogsConfiguration?: components["schemas"]["CloudWatchLogsConfigurationType"] | undefined
          /** Export to a bucket; only for `userAuthEvents`. */
          S3Configuration?: components["schemas"]["S3ConfigurationType"] | undefined
          /** Export to a stream; only for `userAuthEvents`. */
          FirehoseConfiguration?: components["schemas"]["FirehoseConfigurationType"] | undefined
        };
        /** @description How much is exported: `ERROR` goes with `userNotification`, `INFO` with `userAuthEvents`. */
        LogLevel: 'ERROR' | 'INFO';
        /** @description What is exported: `userNotification` for errors in sending mails and SMS, `userAuthEvents` for user activity. */
        EventSourceName: 'userNotification' | 'userAuthEvents';
        /** @description A CloudWatch log group as export destination. */
        CloudWatchLogsConfigurationType: {
          /** ARN of the log group. */
          LogGroupArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description An S3 bucket as export destination. */
        S3ConfigurationType: {
          /** ARN of the bucket. */
          BucketArn?: components["schemas"]["S3ArnType"] | undefined
        };
        /** @description ARN of an S3 bucket. */
        S3ArnType: string;
        /** @description A Firehose stream as export destination. */
        FirehoseConfigurationType: {
          /** ARN of the delivery stream. */
          StreamArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description Input of GetProvisionedLimit. */
        GetProvisionedLimitRequest: {
          /** Which limit is meant. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
        };
        /** @description Names a limit by its class and attributes. */
        LimitDefinitionType: {
          /** `API_CATEGORY`, the only class. */
          LimitClass: components["schemas"]["LimitClass"]
          /**
           * Attributes that single out the limit: for `API_CATEGORY` the key `Category` with the name of the category, such as
           * `UserAuthentication`.
           */
          Attributes: components["schemas"]["StringToStringMapType"]
        };
        /** @description Class of limits. The only value, `API_CATEGORY`, stands for the request rate of a group of operations. */
        LimitClass: 'API_CATEGORY';
        /** @description Texts by name. */
        StringToStringMapType: { [key: string]: components["schemas"]["StringType"] };
        /** @description Output of GetProvisionedLimit. */
        GetProvisionedLimitResponse: {
          /** The limit as it stands. */
          Limit: components["schemas"]["LimitType"]
        };
        /** @description A limit with its provisioned and its free value, in requests per second. */
        LimitType: {
          /** Which limit is meant. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
          /** Limit now in force, in requests per second. */
          ProvisionedLimitValue: components["schemas"]["IntegerType"]
          /** Part of the limit that is free of charge, in requests per second; the lowest value that can be set. */
          FreeLimitValue: components["schemas"]["IntegerType"]
        };
        /** @description Input of SetLogDeliveryConfiguration. */
        SetLogDeliveryConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The log exports, at most two; an empty list for none. */
          LogConfigurations: components["schemas"]["LogConfigurationListType"]
        };
        /** @description Output of SetLogDeliveryConfiguration. */
        SetLogDeliveryConfigurationResponse: {
          /** The exports as stored. */
          LogDeliveryConfiguration?: components["schemas"]["LogDeliveryConfigurationType"] | undefined
        };
        /** @description Input of SetRiskConfiguration. */
        SetRiskConfigurationRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Id of an app client to which the settings apply; leave out for those of the pool as a whole. */
          ClientId?: components["schemas"]["ClientIdType"] | undefined
          /** Check of passwords against known breaches; defaults apply when left out. */
          CompromisedCredentialsRiskConfiguration?: components["schemas"]["CompromisedCredentialsRiskConfigurationType"] | undefined
          /** Reaction to risky sign-ins; defaults apply when left out. */
          AccountTakeoverRiskConfiguration?: components["schemas"]["AccountTakeoverRiskConfigurationType"] | undefined
          /** IP ranges with fixed treatment; none when left out. */
          RiskExceptionConfiguration?: components["schemas"]["RiskExceptionConfigurationType"] | undefined
        };
        /** @description Output of SetRiskConfiguration. */
        SetRiskConfigurationResponse: {
          /** The settings as stored; only the ids when nothing was set. */
          RiskConfiguration: components["schemas"]["RiskConfigurationType"]
        };
        /** @description Input of UpdateAuthEventFeedback. */
        UpdateAuthEventFeedbackRequest: {
          /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** The user: stored username, `sub`, or an alias that is active for sign-in. */
          Username: components["schemas"]["UsernameType"]
          /** Id of the event, from the user's history. */
          EventId: components["schemas"]["EventIdType"]
          /** Token issued for feedback on this one event; not an access token. */
          FeedbackToken: components["schemas"]["TokenModelType"]
          /** `Valid` if the event came from the user, `Invalid` if it did not. */
          FeedbackValue: components["schemas"]["FeedbackValueType"]
        };
        /** @description Output of UpdateAuthEventFeedback. */
        UpdateAuthEventFeedbackResponse: Record<string, never>;
        /** @description Input of UpdateProvisionedLimit. */
        UpdateProvisionedLimitRequest: {
          /** Which limit is meant. */
          LimitDefinition: components["schemas"]["LimitDefinitionType"]
          /** New limit in requests per second, between the free value and the account's maximum. */
          RequestedLimitValue: components["schemas"]["IntegerType"]
        };
        /** @description Output of UpdateProvisionedLimit. */
        UpdateProvisionedLimitResponse: {
          /** The limit as it stands. */
          Limit: components["schemas"]["LimitType"]
        };
        /** @description The value asked for is above what the account is allowed. Ask for less, or have the quota raised. */
        ServiceQuotaExceededException: {
          __type: 'ServiceQuotaExceededException'
          /** Explanation for people. Its wording may change, so programs should go by the error type. */
          message?: components["schemas"]["MessageType"] | undefined
        };
        /** @description Input of CreateUserPoolReplica. */
        CreateUserPoolReplicaRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Region to copy the pool to. */
          RegionName: components["schemas"]["RegionNameType"]
          /** Tags for the replica, at most 50. */
          UserPoolTags?: components["schemas"]["UserPoolTagsType"] | undefined
        };
        /** @description Output of CreateUserPoolReplica. */
        CreateUserPoolReplicaResponse: {
          /** The replica after the call. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description A user pool as it exists in one Region. */
        UserPoolReplicaType: {
          /** Region of the replica, such as `us-west-2`. */
          RegionName?: components["schemas"]["RegionNameType"] | undefined
          /** What the replica is doing. */
          Status?: components["schemas"]["ReplicaStatusType"] | undefined
          /** Whether this is the original or a copy. */
          Role?: components["schemas"]["ReplicaRoleType"] | undefined
          /** ARN of the pool in that Region. */
          UserPoolArn?: components["schemas"]["ArnType"] | undefined
        };
        /** @description `CREATING` is being copied, `ACTIVE` serves requests, `INACTIVE` is kept but does not serve, `DELETING` is being removed. */
        ReplicaStatusType: 'CREATING' | 'ACTIVE' | 'INACTIVE' | 'DELETING';
        /** @description `PRIMARY` is the original pool, `SECONDARY` a copy. */
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
          /** The replica after the call. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description Input of ListUserPoolReplicas. */
        ListUserPoolReplicasRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Output of ListUserPoolReplicas. */
        ListUserPoolReplicasResponse: {
          /** Replicas of this page. */
          UserPoolReplicas?: components["schemas"]["UserPoolReplicaListType"] | undefined
          /**
           * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
           * more.
           */
          NextToken?: components["schemas"]["PaginationKeyType"] | undefined
        };
        /** @description Replicas of a page. */
        UserPoolReplicaListType: Array<components["schemas"]["UserPoolReplicaType"]>;
        /** @description Input of UpdateUserPoolReplica. */
        UpdateUserPoolReplicaRequest: {
          /** Id of the user pool. */
          UserPoolId: components["schemas"]["UserPoolIdType"]
          /** Region of the replica, such as `us-west-2`. */
          RegionName: components["schemas"]["RegionNameType"]
          /** Whether the replica is to serve requests. */
          Status: components["schemas"]["UpdateReplicaStatusType"]
        };
        /** @description `ACTIVE` lets the replica serve requests, `INACTIVE` stops it. */
        UpdateReplicaStatusType: 'ACTIVE' | 'INACTIVE';
        /** @description Output of UpdateUserPoolReplica. */
        UpdateUserPoolReplicaResponse: {
          /** The replica after the call. */
          UserPoolReplica?: components["schemas"]["UserPoolReplicaType"] | undefined
        };
        /** @description Input of ListTagsForResource. */
        ListTagsForResourceRequest: {
          /** ARN of the user pool. */
          ResourceArn: components["schemas"]["ArnType"]
        };
        /** @description Output of ListTagsForResource. */
        ListTagsForResourceResponse: {
          /** All tags of the pool, by key. */
          Tags?: components["schemas"]["UserPoolTagsType"] | undefined
        };
        /** @description Input of TagResource. */
        TagResourceRequest: {
          /** ARN of the user pool. */
          ResourceArn: components["schemas"]["ArnType"]
          /** Tags to set, by key. */
          Tags: components["schemas"]["UserPoolTagsType"]
        };
        /** @description Output of TagResource. */
        TagResourceResponse: Record<string, never>;
        /** @description Input of UntagResource. */
        UntagResourceRequest: {
          /** ARN of the user pool. */
          ResourceArn: components["schemas"]["ArnType"]
          /** Keys of the tags to remove. */
          TagKeys: components["schemas"]["UserPoolTagsListType"]
        };
        /** @description Keys of tags. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserImportInProgressException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["TierChangeNotAllowedException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserImportInProgressException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserImportInProgressException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TierChangeNotAllowedException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new secret. Its value is returned only here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserPoolClientSecretResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["AccessDeniedException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new app client, with its id and secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolClientResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ScopeDoesNotExistException"] | components["schemas"]["InvalidOAuthFlowException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The settings of the app client, with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserPoolClientResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The ids and creation dates of the app client's secrets, without their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolClientSecretsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The app client after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolClientResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ScopeDoesNotExistException"] | components["schemas"]["InvalidOAuthFlowException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnsupportedUserStateException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The sign-up was confirmed. If the app client allows choice-based sign-in, `Session` continues with `InitiateAuth`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmSignUpResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyFailedAttemptsException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where the code was sent, with the address partly hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgotPasswordResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where the code was sent, with the address partly hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserAttributeVerificationCodeResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where the code was sent, with the address partly hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendConfirmationCodeResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where codes were sent for the addresses that must be verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserAttributesResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The tokens of the user, or the next challenge with the session to respond with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminInitiateAuthResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["UnsupportedOperationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The tokens of the user, or the next challenge with the session to respond with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRespondToAuthChallengeResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description New tokens of the user. The refresh token is included only if it was rotated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTokensFromRefreshTokenResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["RefreshTokenReuseException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The tokens of the user, or the next challenge with the session to respond with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateAuthResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsupportedOperationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The tokens of the user, or the next challenge with the session to respond with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondToAuthChallengeResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ExpiredCodeException"] | components["schemas"]["UnexpectedLambdaException"] | components["schemas"]["UserLambdaValidationException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["PasswordHistoryPolicyViolationException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["MFAMethodNotFoundException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TooManyRequestsException"] | components["schemas"]["UnauthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedOperationException"] | components["schemas"]["UnsupportedTokenTypeException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The preference was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSetUserMFAPreferenceResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The secret to enter in an authenticator app and, during a sign-in, the session to continue with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociateSoftwareTokenResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The preference was stored. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserMFAPreferenceResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The MFA and passkey settings of the pool after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolMfaConfigResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidSmsRoleAccessPolicyException"] | components["schemas"]["InvalidSmsRoleTrustRelationshipException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Whether the code was correct and, during a sign-in, the session to continue with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifySoftwareTokenResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["EnableSoftwareTokenMFAException"] | components["schemas"]["SoftwareTokenMFANotFoundException"] | components["schemas"]["CodeMismatchException"] | components["schemas"]["ForbiddenException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["WebAuthnNotEnabledException"] | components["schemas"]["WebAuthnChallengeNotFoundException"] | components["schemas"]["WebAuthnRelyingPartyMismatchException"] | components["schemas"]["WebAuthnClientMismatchException"] | components["schemas"]["WebAuthnOriginNotAllowedException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["WebAuthnCredentialNotSupportedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The options to create a passkey with in the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartWebAuthnRegistrationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["WebAuthnNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["WebAuthnConfigurationMissingException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the user's groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListGroupsForUserResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["GroupExistsException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the group's users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersInGroupResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The group after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateGroupResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the user's devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListDevicesResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Whether the user must still choose if the device is remembered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmDeviceResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidPasswordException"] | components["schemas"]["InvalidLambdaResponseException"] | components["schemas"]["UsernameExistsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["DeviceKeyExistsException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the user's devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDevicesResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidUserPoolConfigurationException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ForbiddenException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the user's sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListUserSessionsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The session was ended. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRevokeUserSessionResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the signed-in user's sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserSessionsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The session was ended. The response is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeUserSessionResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["PasswordResetRequiredException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["UserNotConfirmedException"] | components["schemas"]["UserNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The single sign-on settings of the app client after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolClientSessionConfigurationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["FeatureUnavailableInTierException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The session settings of the pool after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUserPoolSessionConfigurationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrentModificationException"] | components["schemas"]["FeatureUnavailableInTierException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["AliasExistsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateIdentityProviderResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["DuplicateProviderException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedIdentityProviderException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The provider, with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeIdentityProviderResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The provider, with its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIdentityProviderByIdentifierResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The certificate that SAML providers verify the pool's requests with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSigningCertificateResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's providers, with names and types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIdentityProvidersResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The provider after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIdentityProviderResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["UnsupportedIdentityProviderException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's resource servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceServersResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The resource server after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResourceServerResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The version of the login pages of the new domain and, for a custom domain, the target of its DNS alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserPoolDomainResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The domain with its pool and status; empty if no pool has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserPoolDomainResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthorizedException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The version of the login pages of the domain and, for a custom domain, the target of its DNS alias. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolDomainResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new branding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateManagedLoginBrandingResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["ManagedLoginBrandingExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The branding was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The branding, with its settings and assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeManagedLoginBrandingResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The branding of the app client, with its settings and assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeManagedLoginBrandingByClientResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The style sheet and logo of the classic pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUICustomizationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The style sheet and logo as they were stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUICustomizationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The branding after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateManagedLoginBrandingResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTermsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TermsExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The terms were deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The terms, with their links by language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeTermsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The terms of the app client, with their links by language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeTermsByClientResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's terms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTermsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The terms after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateTermsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["ConcurrentModificationException"] | components["schemas"]["TermsExistsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The new job, with the URL to upload the CSV file to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserImportJobResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The job, with its status and the counts of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeUserImportJobResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The columns that a CSV file for this pool has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCSVHeaderResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's import jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserImportJobsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The job after it was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartUserImportJobResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The job after it was stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopUserImportJobResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["PreconditionNotMetException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["NotAuthorizedException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the user's sign-in events, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListUserAuthEventsResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["UserPoolAddOnNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where the pool sends its logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLogDeliveryConfigurationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Where the pool sends its logs after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetLogDeliveryConfigurationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The threat protection settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetRiskConfigurationResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["CodeDeliveryFailureException"] | components["schemas"]["InvalidEmailRoleAccessPolicyException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserNotFoundException"] | components["schemas"]["UserPoolAddOnNotEnabledException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The rate limit after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateProvisionedLimitResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["ServiceQuotaExceededException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["LimitExceededException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["UserPoolTaggingException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"] | components["schemas"]["FeatureUnavailableInTierException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The replica, with its status while it is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteUserPoolReplicaResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description One page of the pool's replicas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserPoolReplicasResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description The replica after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserPoolReplicaResponse"];
                };
            };
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvalidParameterException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["OperationNotEnabledException"] | components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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
            /** @description Refused: the error says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"] | components["schemas"]["NotAuthorizedException"] | components["schemas"]["TooManyRequestsException"] | components["schemas"]["InvalidParameterException"] | components["schemas"]["OperationNotEnabledException"];
                };
            };
            /** @description The service failed; the request may be tried again. */
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

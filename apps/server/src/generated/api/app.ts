// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Env, Hono } from 'hono'
import type { AccountHandlers } from './account.ts'
import type { AuthHandlers } from './auth.ts'
import type { BrandingHandlers } from './branding.ts'
import type { ClientsHandlers } from './clients.ts'
import type { DevicesHandlers } from './devices.ts'
import type { DomainsHandlers } from './domains.ts'
import type { GroupsHandlers } from './groups.ts'
import type { IdentityProvidersHandlers } from './identity-providers.ts'
import type { ImportsHandlers } from './imports.ts'
import type { MfaHandlers } from './mfa.ts'
import type { MonitoringHandlers } from './monitoring.ts'
import type { ReplicasHandlers } from './replicas.ts'
import type { ResourceServersHandlers } from './resource-servers.ts'
import type { SessionsHandlers } from './sessions.ts'
import type { TagsHandlers } from './tags.ts'
import type { TermsHandlers } from './terms.ts'
import type { UserPoolsHandlers } from './user-pools.ts'
import type { UsersHandlers } from './users.ts'
import type { WebauthnHandlers } from './webauthn.ts'
import { lazyRows } from './runtime/lazy-rows.ts'
import type { ServerOptions } from './runtime/options.ts'
import { serve } from './runtime/server.ts'

/** A handler for every operation. A missing handler is a compile error. */
export interface Handlers<E extends Env = Env> extends AccountHandlers<E>, AuthHandlers<E>, BrandingHandlers<E>, ClientsHandlers<E>, DevicesHandlers<E>, DomainsHandlers<E>, GroupsHandlers<E>, IdentityProvidersHandlers<E>, ImportsHandlers<E>, MfaHandlers<E>, MonitoringHandlers<E>, ReplicasHandlers<E>, ResourceServersHandlers<E>, SessionsHandlers<E>, TagsHandlers<E>, TermsHandlers<E>, UserPoolsHandlers<E>, UsersHandlers<E>, WebauthnHandlers<E> {}

/** The operations by name. Importing this loads no schema: the first use of a tag does. */
export const rows = {
  ...lazyRows(
    async () => (await import('./account.ts')).rows,
    {
      ChangePassword: ['post', '/ChangePassword'],
      ConfirmForgotPassword: ['post', '/ConfirmForgotPassword'],
      ConfirmSignUp: ['post', '/ConfirmSignUp'],
      DeleteUser: ['post', '/DeleteUser'],
      DeleteUserAttributes: ['post', '/DeleteUserAttributes'],
      ForgotPassword: ['post', '/ForgotPassword'],
      GetUser: ['post', '/GetUser'],
      GetUserAttributeVerificationCode: ['post', '/GetUserAttributeVerificationCode'],
      GlobalSignOut: ['post', '/GlobalSignOut'],
      ResendConfirmationCode: ['post', '/ResendConfirmationCode'],
      SetUserSettings: ['post', '/SetUserSettings'],
      SignUp: ['post', '/SignUp'],
      UpdateUserAttributes: ['post', '/UpdateUserAttributes'],
      VerifyUserAttribute: ['post', '/VerifyUserAttribute'],
    },
  ),
  ...lazyRows(
    async () => (await import('./auth.ts')).rows,
    {
      AdminInitiateAuth: ['post', '/AdminInitiateAuth'],
      AdminRespondToAuthChallenge: ['post', '/AdminRespondToAuthChallenge'],
      GetClientToken: ['post', '/GetClientToken'],
      GetTokensFromRefreshToken: ['post', '/GetTokensFromRefreshToken'],
      InitiateAuth: ['post', '/InitiateAuth'],
      RespondToAuthChallenge: ['post', '/RespondToAuthChallenge'],
      RevokeToken: ['post', '/RevokeToken'],
    },
  ),
  ...lazyRows(
    async () => (await import('./branding.ts')).rows,
    {
      CreateManagedLoginBranding: ['post', '/CreateManagedLoginBranding'],
      DeleteManagedLoginBranding: ['post', '/DeleteManagedLoginBranding'],
      DescribeManagedLoginBranding: ['post', '/DescribeManagedLoginBranding'],
      DescribeManagedLoginBrandingByClient: ['post', '/DescribeManagedLoginBrandingByClient'],
      GetUICustomization: ['post', '/GetUICustomization'],
      SetUICustomization: ['post', '/SetUICustomization'],
      UpdateManagedLoginBranding: ['post', '/UpdateManagedLoginBranding'],
    },
  ),
  ...lazyRows(
    async () => (await import('./clients.ts')).rows,
    {
      AddUserPoolClientSecret: ['post', '/AddUserPoolClientSecret'],
      CreateUserPoolClient: ['post', '/CreateUserPoolClient'],
      DeleteUserPoolClient: ['post', '/DeleteUserPoolClient'],
      DeleteUserPoolClientSecret: ['post', '/DeleteUserPoolClientSecret'],
      DescribeUserPoolClient: ['post', '/DescribeUserPoolClient'],
      ListUserPoolClientSecrets: ['post', '/ListUserPoolClientSecrets'],
      ListUserPoolClients: ['post', '/ListUserPoolClients'],
      UpdateUserPoolClient: ['post', '/UpdateUserPoolClient'],
    },
  ),
  ...lazyRows(
    async () => (await import('./devices.ts')).rows,
    {
      AdminForgetDevice: ['post', '/AdminForgetDevice'],
      AdminGetDevice: ['post', '/AdminGetDevice'],
      AdminListDevices: ['post', '/AdminListDevices'],
      AdminUpdateDeviceStatus: ['post', '/AdminUpdateDeviceStatus'],
      ConfirmDevice: ['post', '/ConfirmDevice'],
      ForgetDevice: ['post', '/ForgetDevice'],
      GetDevice: ['post', '/GetDevice'],
      ListDevices: ['post', '/ListDevices'],
      UpdateDeviceStatus: ['post', '/UpdateDeviceStatus'],
    },
  ),
  ...lazyRows(
    async () => (await import('./domains.ts')).rows,
    {
      CreateUserPoolDomain: ['post', '/CreateUserPoolDomain'],
      DeleteUserPoolDomain: ['post', '/DeleteUserPoolDomain'],
      DescribeUserPoolDomain: ['post', '/DescribeUserPoolDomain'],
      UpdateUserPoolDomain: ['post', '/UpdateUserPoolDomain'],
    },
  ),
  ...lazyRows(
    async () => (await import('./groups.ts')).rows,
    {
      AdminAddUserToGroup: ['post', '/AdminAddUserToGroup'],
      AdminListGroupsForUser: ['post', '/AdminListGroupsForUser'],
      AdminRemoveUserFromGroup: ['post', '/AdminRemoveUserFromGroup'],
      CreateGroup: ['post', '/CreateGroup'],
      DeleteGroup: ['post', '/DeleteGroup'],
      GetGroup: ['post', '/GetGroup'],
      ListGroups: ['post', '/ListGroups'],
      ListUsersInGroup: ['post', '/ListUsersInGroup'],
      UpdateGroup: ['post', '/UpdateGroup'],
    },
  ),
  ...lazyRows(
    async () => (await import('./identity-providers.ts')).rows,
    {
      AdminDisableProviderForUser: ['post', '/AdminDisableProviderForUser'],
      AdminLinkProviderForUser: ['post', '/AdminLinkProviderForUser'],
      CreateIdentityProvider: ['post', '/CreateIdentityProvider'],
      DeleteIdentityProvider: ['post', '/DeleteIdentityProvider'],
      DescribeIdentityProvider: ['post', '/DescribeIdentityProvider'],
      GetIdentityProviderByIdentifier: ['post', '/GetIdentityProviderByIdentifier'],
      GetSigningCertificate: ['post', '/GetSigningCertificate'],
      ListIdentityProviders: ['post', '/ListIdentityProviders'],
      UpdateIdentityProvider: ['post', '/UpdateIdentityProvider'],
    },
  ),
  ...lazyRows(
    async () => (await import('./imports.ts')).rows,
    {
      CreateUserImportJob: ['post', '/CreateUserImportJob'],
      DescribeUserImportJob: ['post', '/DescribeUserImportJob'],
      GetCSVHeader: ['post', '/GetCSVHeader'],
      ListUserImportJobs: ['post', '/ListUserImportJobs'],
      StartUserImportJob: ['post', '/StartUserImportJob'],
      StopUserImportJob: ['post', '/StopUserImportJob'],
    },
  ),
  ...lazyRows(
    async () => (await import('./mfa.ts')).rows,
    {
      AdminDeleteSoftwareToken: ['post', '/AdminDeleteSoftwareToken'],
      AdminGetUserAuthFactors: ['post', '/AdminGetUserAuthFactors'],
      AdminSetUserMFAPreference: ['post', '/AdminSetUserMFAPreference'],
      AssociateSoftwareToken: ['post', '/AssociateSoftwareToken'],
      GetUserAuthFactors: ['post', '/GetUserAuthFactors'],
      GetUserPoolMfaConfig: ['post', '/GetUserPoolMfaConfig'],
      SetUserMFAPreference: ['post', '/SetUserMFAPreference'],
      SetUserPoolMfaConfig: ['post', '/SetUserPoolMfaConfig'],
      VerifySoftwareToken: ['post', '/VerifySoftwareToken'],
    },
  ),
  ...lazyRows(
    async () => (await import('./monitoring.ts')).rows,
    {
      AdminListUserAuthEvents: ['post', '/AdminListUserAuthEvents'],
      AdminUpdateAuthEventFeedback: ['post', '/AdminUpdateAuthEventFeedback'],
      DescribeRiskConfiguration: ['post', '/DescribeRiskConfiguration'],
      GetLogDeliveryConfiguration: ['post', '/GetLogDeliveryConfiguration'],
      GetProvisionedLimit: ['post', '/GetProvisionedLimit'],
      SetLogDeliveryConfiguration: ['post', '/SetLogDeliveryConfiguration'],
      SetRiskConfiguration: ['post', '/SetRiskConfiguration'],
      UpdateAuthEventFeedback: ['post', '/UpdateAuthEventFeedback'],
      UpdateProvisionedLimit: ['post', '/UpdateProvisionedLimit'],
    },
  ),
  ...lazyRows(
    async () => (await import('./replicas.ts')).rows,
    {
      CreateUserPoolReplica: ['post', '/CreateUserPoolReplica'],
      DeleteUserPoolReplica: ['post', '/DeleteUserPoolReplica'],
      ListUserPoolReplicas: ['post', '/ListUserPoolReplicas'],
      UpdateUserPoolReplica: ['post', '/UpdateUserPoolReplica'],
    },
  ),
  ...lazyRows(
    async () => (await import('./resource-servers.ts')).rows,
    {
      CreateResourceServer: ['post', '/CreateResourceServer'],
      DeleteResourceServer: ['post', '/DeleteResourceServer'],
      DescribeResourceServer: ['post', '/DescribeResourceServer'],
      ListResourceServers: ['post', '/ListResourceServers'],
      UpdateResourceServer: ['post', '/UpdateResourceServer'],
    },
  ),
  ...lazyRows(
    async () => (await import('./sessions.ts')).rows,
    {
      AdminListUserSessions: ['post', '/AdminListUserSessions'],
      AdminRevokeUserSession: ['post', '/AdminRevokeUserSession'],
      GetUserPoolClientSessionConfiguration: ['post', '/GetUserPoolClientSessionConfiguration'],
      GetUserPoolSessionConfiguration: ['post', '/GetUserPoolSessionConfiguration'],
      ListUserSessions: ['post', '/ListUserSessions'],
      RevokeUserSession: ['post', '/RevokeUserSession'],
      SetUserPoolClientSessionConfiguration: ['post', '/SetUserPoolClientSessionConfiguration'],
      SetUserPoolSessionConfiguration: ['post', '/SetUserPoolSessionConfiguration'],
    },
  ),
  ...lazyRows(
    async () => (await import('./tags.ts')).rows,
    {
      ListTagsForResource: ['post', '/ListTagsForResource'],
      TagResource: ['post', '/TagResource'],
      UntagResource: ['post', '/UntagResource'],
    },
  ),
  ...lazyRows(
    async () => (await import('./terms.ts')).rows,
    {
      CreateTerms: ['post', '/CreateTerms'],
      DeleteTerms: ['post', '/DeleteTerms'],
      DescribeTerms: ['post', '/DescribeTerms'],
      DescribeTermsByClient: ['post', '/DescribeTermsByClient'],
      ListTerms: ['post', '/ListTerms'],
      UpdateTerms: ['post', '/UpdateTerms'],
    },
  ),
  ...lazyRows(
    async () => (await import('./user-pools.ts')).rows,
    {
      AddCustomAttributes: ['post', '/AddCustomAttributes'],
      CreateUserPool: ['post', '/CreateUserPool'],
      DeleteUserPool: ['post', '/DeleteUserPool'],
      DescribeUserPool: ['post', '/DescribeUserPool'],
      ListUserPools: ['post', '/ListUserPools'],
      UpdateUserPool: ['post', '/UpdateUserPool'],
    },
  ),
  ...lazyRows(
    async () => (await import('./users.ts')).rows,
    {
      AdminConfirmSignUp: ['post', '/AdminConfirmSignUp'],
      AdminCreateUser: ['post', '/AdminCreateUser'],
      AdminDeleteUser: ['post', '/AdminDeleteUser'],
      AdminDeleteUserAttributes: ['post', '/AdminDeleteUserAttributes'],
      AdminDisableUser: ['post', '/AdminDisableUser'],
      AdminEnableUser: ['post', '/AdminEnableUser'],
      AdminGetUser: ['post', '/AdminGetUser'],
      AdminResetUserPassword: ['post', '/AdminResetUserPassword'],
      AdminSetUserPassword: ['post', '/AdminSetUserPassword'],
      AdminSetUserSettings: ['post', '/AdminSetUserSettings'],
      AdminUpdateUserAttributes: ['post', '/AdminUpdateUserAttributes'],
      AdminUserGlobalSignOut: ['post', '/AdminUserGlobalSignOut'],
      ListUsers: ['post', '/ListUsers'],
    },
  ),
  ...lazyRows(
    async () => (await import('./webauthn.ts')).rows,
    {
      CompleteWebAuthnRegistration: ['post', '/CompleteWebAuthnRegistration'],
      DeleteWebAuthnCredential: ['post', '/DeleteWebAuthnCredential'],
      ListWebAuthnCredentials: ['post', '/ListWebAuthnCredentials'],
      StartWebAuthnRegistration: ['post', '/StartWebAuthnRegistration'],
    },
  ),
}

/**
 * The server: every route of the document, with its handler. Requests that the document does not allow are rejected
 * before a handler sees them; responses that it does not allow become a 500.
 */
export const createApp = <E extends Env = Env>(
  handlers: Handlers<E>,
  options: ServerOptions<E, keyof Handlers> = {},
): Hono<E> =>
  serve<E, keyof Handlers>(rows, { ...handlers }, options)

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Facts about a schema in addition to its constraints. */
export interface Annotation {
  readonly sensitive?: boolean
  readonly pattern?: string
  /** Of an object: the component of each member that has annotations or is an object. */
  readonly members?: Readonly<Record<string, string>>
  /** Of a list: the component of its items. */
  readonly items?: string
  /** Of a map: the component of its keys. */
  readonly keys?: string
  /** Of a map: the component of its values. */
  readonly values?: string
}

/** Annotations of the components of requests, by name. Components without annotations are omitted. */
export const annotations: Readonly<Record<string, Annotation>> = {
  PasswordType: { sensitive: true, pattern: '[\\S]+' },
  TokenModelType: { sensitive: true, pattern: '[A-Za-z0-9-_=.]+' },
  ChangePasswordRequest: {
    members: { PreviousPassword: 'PasswordType', ProposedPassword: 'PasswordType', AccessToken: 'TokenModelType' },
  },
  AttributeNameType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+' },
  ClientIdType: { sensitive: true, pattern: '[\\w+]+' },
  SecretHashType: { sensitive: true, pattern: '[\\w+=/]+' },
  UsernameType: { sensitive: true, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  ConfirmationCodeType: { pattern: '[\\S]+' },
  UserContextDataType: { sensitive: true },
  ConfirmForgotPasswordRequest: {
    members: {
      ClientId: 'ClientIdType',
      SecretHash: 'SecretHashType',
      Username: 'UsernameType',
      ConfirmationCode: 'ConfirmationCodeType',
      Password: 'PasswordType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      UserContextData: 'UserContextDataType',
    },
  },
  SessionType: { sensitive: true },
  ConfirmSignUpRequest: {
    members: {
      ClientId: 'ClientIdType',
      SecretHash: 'SecretHashType',
      Username: 'UsernameType',
      ConfirmationCode: 'ConfirmationCodeType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      UserContextData: 'UserContextDataType',
      Session: 'SessionType',
    },
  },
  AttributeNameListType: { items: 'AttributeNameType' },
  DeleteUserAttributesRequest: {
    members: { UserAttributeNames: 'AttributeNameListType', AccessToken: 'TokenModelType' },
  },
  DeleteUserRequest: { members: { AccessToken: 'TokenModelType' } },
  ForgotPasswordRequest: {
    members: {
      ClientId: 'ClientIdType',
      SecretHash: 'SecretHashType',
      UserContextData: 'UserContextDataType',
      Username: 'UsernameType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
    },
  },
  GetUserAttributeVerificationCodeRequest: {
    members: { AccessToken: 'TokenModelType', AttributeName: 'AttributeNameType' },
  },
  GetUserRequest: { members: { AccessToken: 'TokenModelType' } },
  AttributeValueType: { sensitive: true },
  AttributeType: { members: { Name: 'AttributeNameType', Value: 'AttributeValueType' } },
  AttributeListType: { items: 'AttributeType' },
  MFAOptionType: { members: { AttributeName: 'AttributeNameType' } },
  MFAOptionListType: { items: 'MFAOptionType' },
  GlobalSignOutRequest: { members: { AccessToken: 'TokenModelType' } },
  ResendConfirmationCodeRequest: {
    members: {
      ClientId: 'ClientIdType',
      SecretHash: 'SecretHashType',
      UserContextData: 'UserContextDataType',
      Username: 'UsernameType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
    },
  },
  SetUserSettingsRequest: { members: { AccessToken: 'TokenModelType', MFAOptions: 'MFAOptionListType' } },
  SignUpRequest: {
    members: {
      ClientId: 'ClientIdType',
      SecretHash: 'SecretHashType',
      Username: 'UsernameType',
      Password: 'PasswordType',
      UserAttributes: 'AttributeListType',
      ValidationData: 'AttributeListType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      UserContextData: 'UserContextDataType',
    },
  },
  UpdateUserAttributesRequest: { members: { UserAttributes: 'AttributeListType', AccessToken: 'TokenModelType' } },
  VerifyUserAttributeRequest: {
    members: { AccessToken: 'TokenModelType', AttributeName: 'AttributeNameType', Code: 'ConfirmationCodeType' },
  },
  UserPoolIdType: { pattern: '[\\w-]+_[0-9a-zA-Z]+' },
  AuthParametersType: { sensitive: true },
  HttpHeaderList: { items: 'HttpHeader' },
  ContextDataType: { members: { HttpHeaders: 'HttpHeaderList' } },
  AdminInitiateAuthRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      AuthParameters: 'AuthParametersType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      ContextData: 'ContextDataType',
      Session: 'SessionType',
    },
  },
  DeviceKeyType: { pattern: '[\\w-]+_[0-9a-f-]+' },
  ChallengeResponsesType: { sensitive: true },
  AdminRespondToAuthChallengeRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      ChallengeResponses: 'ChallengeResponsesType',
      Session: 'SessionType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      ContextData: 'ContextDataType',
    },
  },
  ClientSecretType: { sensitive: true, pattern: '[\\w+]+' },
  ScopeType: { pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+' },
  ScopeListType: { items: 'ScopeType' },
  GetClientTokenRequest: { members: { ClientId: 'ClientIdType', Secret: 'ClientSecretType', Scopes: 'ScopeListType' } },
  GetTokensFromRefreshTokenRequest: {
    members: {
      RefreshToken: 'TokenModelType',
      ClientId: 'ClientIdType',
      ClientSecret: 'ClientSecretType',
      DeviceKey: 'DeviceKeyType',
    },
  },
  InitiateAuthRequest: {
    members: {
      AuthParameters: 'AuthParametersType',
      ClientId: 'ClientIdType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      UserContextData: 'UserContextDataType',
      Session: 'SessionType',
    },
  },
  RespondToAuthChallengeRequest: {
    members: {
      ClientId: 'ClientIdType',
      Session: 'SessionType',
      ChallengeResponses: 'ChallengeResponsesType',
      AnalyticsMetadata: 'AnalyticsMetadataType',
      UserContextData: 'UserContextDataType',
    },
  },
  RevokeTokenRequest: {
    members: { Token: 'TokenModelType', ClientId: 'ClientIdType', ClientSecret: 'ClientSecretType' },
  },
  ResourceIdType: { pattern: '^[\\w\\- ]+$' },
  AssetType: { members: { ResourceId: 'ResourceIdType' } },
  AssetListType: { items: 'AssetType' },
  CreateManagedLoginBrandingRequest: {
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', Assets: 'AssetListType' },
  },
  ManagedLoginBrandingIdType: {
    pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$',
  },
  DeleteManagedLoginBrandingRequest: {
    members: { ManagedLoginBrandingId: 'ManagedLoginBrandingIdType', UserPoolId: 'UserPoolIdType' },
  },
  DescribeManagedLoginBrandingByClientRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  DescribeManagedLoginBrandingRequest: {
    members: { UserPoolId: 'UserPoolIdType', ManagedLoginBrandingId: 'ManagedLoginBrandingIdType' },
  },
  GetUICustomizationRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  SetUICustomizationRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  UpdateManagedLoginBrandingRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ManagedLoginBrandingId: 'ManagedLoginBrandingIdType',
      Assets: 'AssetListType',
    },
  },
  AddUserPoolClientSecretRequest: {
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', ClientSecret: 'ClientSecretType' },
  },
  HexStringType: { pattern: '^[0-9a-fA-F]+$' },
  ArnType: {
    pattern: 'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
  },
  AnalyticsConfigurationType: {
    members: { ApplicationId: 'HexStringType', ApplicationArn: 'ArnType', RoleArn: 'ArnType' },
  },
  RedirectUrlType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  CallbackURLsListType: { items: 'RedirectUrlType' },
  ClientNameType: { pattern: '[\\w\\s+=,.@-]+' },
  ProviderNameType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+' },
  SupportedIdentityProvidersListType: { items: 'ProviderNameType' },
  LogoutURLsListType: { items: 'RedirectUrlType' },
  CreateUserPoolClientRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientName: 'ClientNameType',
      ClientSecret: 'ClientSecretType',
      TokenValidityUnits: 'TokenValidityUnitsType',
      SupportedIdentityProviders: 'SupportedIdentityProvidersListType',
      CallbackURLs: 'CallbackURLsListType',
      LogoutURLs: 'LogoutURLsListType',
      DefaultRedirectURI: 'RedirectUrlType',
      AllowedOAuthScopes: 'ScopeListType',
      AnalyticsConfiguration: 'AnalyticsConfigurationType',
      RefreshTokenRotation: 'RefreshTokenRotationType',
    },
  },
  DeleteUserPoolClientRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  DeleteUserPoolClientSecretRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  DescribeUserPoolClientRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  PaginationKey: { pattern: '[\\S]+' },
  ListUserPoolClientSecretsRequest: {
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', NextToken: 'PaginationKey' },
  },
  ListUserPoolClientsRequest: { members: { UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKey' } },
  UpdateUserPoolClientRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      ClientName: 'ClientNameType',
      TokenValidityUnits: 'TokenValidityUnitsType',
      SupportedIdentityProviders: 'SupportedIdentityProvidersListType',
      CallbackURLs: 'CallbackURLsListType',
      LogoutURLs: 'LogoutURLsListType',
      DefaultRedirectURI: 'RedirectUrlType',
      AllowedOAuthScopes: 'ScopeListType',
      AnalyticsConfiguration: 'AnalyticsConfigurationType',
      RefreshTokenRotation: 'RefreshTokenRotationType',
    },
  },
  DomainType: { pattern: '^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$' },
  EumsSmsConfigurationType: { members: { CallerArn: 'ArnType' } },
  OptionalArnType: {
    pattern: '(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?',
  },
  PaginationKeyType: { pattern: '[\\S]+' },
  SearchPaginationTokenType: { pattern: '[\\S]+' },
  SmsConfigurationType: { members: { SnsCallerArn: 'OptionalArnType', EumsSms: 'EumsSmsConfigurationType' } },
  SmsVerificationMessageType: { pattern: '.*\\{####\\}.*' },
  AdminForgetDeviceRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', DeviceKey: 'DeviceKeyType' },
  },
  AdminGetDeviceRequest: {
    members: { DeviceKey: 'DeviceKeyType', UserPoolId: 'UserPoolIdType', Username: 'UsernameType' },
  },
  AdminListDevicesRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', PaginationToken: 'SearchPaginationTokenType' },
  },
  AdminUpdateDeviceStatusRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', DeviceKey: 'DeviceKeyType' },
  },
  ConfirmDeviceRequest: {
    members: {
      AccessToken: 'TokenModelType',
      DeviceKey: 'DeviceKeyType',
      DeviceSecretVerifierConfig: 'DeviceSecretVerifierConfigType',
    },
  },
  ForgetDeviceRequest: { members: { AccessToken: 'TokenModelType', DeviceKey: 'DeviceKeyType' } },
  GetDeviceRequest: { members: { DeviceKey: 'DeviceKeyType', AccessToken: 'TokenModelType' } },
  ListDevicesRequest: { members: { AccessToken: 'TokenModelType', PaginationToken: 'SearchPaginationTokenType' } },
  UpdateDeviceStatusRequest: { members: { AccessToken: 'TokenModelType', DeviceKey: 'DeviceKeyType' } },
  CustomDomainConfigType: { members: { CertificateArn: 'ArnType' } },
  RoutingType: { members: { Failover: 'FailoverType' } },
  CreateUserPoolDomainRequest: {
    members: {
      Domain: 'DomainType',
      UserPoolId: 'UserPoolIdType',
      CustomDomainConfig: 'CustomDomainConfigType',
      Routing: 'RoutingType',
    },
  },
  DeleteUserPoolDomainRequest: { members: { Domain: 'DomainType', UserPoolId: 'UserPoolIdType' } },
  DescribeUserPoolDomainRequest: { members: { Domain: 'DomainType' } },
  UpdateUserPoolDomainRequest: {
    members: {
      Domain: 'DomainType',
      UserPoolId: 'UserPoolIdType',
      CustomDomainConfig: 'CustomDomainConfigType',
      Routing: 'RoutingType',
    },
  },
  GroupNameType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  AdminAddUserToGroupRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', GroupName: 'GroupNameType' },
  },
  AdminListGroupsForUserRequest: {
    members: { Username: 'UsernameType', UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKey' },
  },
  AdminRemoveUserFromGroupRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', GroupName: 'GroupNameType' },
  },
  CreateGroupRequest: { members: { GroupName: 'GroupNameType', UserPoolId: 'UserPoolIdType', RoleArn: 'ArnType' } },
  DeleteGroupRequest: { members: { GroupName: 'GroupNameType', UserPoolId: 'UserPoolIdType' } },
  GetGroupRequest: { members: { GroupName: 'GroupNameType', UserPoolId: 'UserPoolIdType' } },
  ListGroupsRequest: { members: { UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKey' } },
  ListUsersInGroupRequest: {
    members: { UserPoolId: 'UserPoolIdType', GroupName: 'GroupNameType', NextToken: 'PaginationKey' },
  },
  UpdateGroupRequest: { members: { GroupName: 'GroupNameType', UserPoolId: 'UserPoolIdType', RoleArn: 'ArnType' } },
  ProviderUserIdentifierType: { members: { ProviderName: 'ProviderNameType' } },
  AdminDisableProviderForUserRequest: { members: { User: 'ProviderUserIdentifierType' } },
  AdminLinkProviderForUserRequest: {
    members: { DestinationUser: 'ProviderUserIdentifierType', SourceUser: 'ProviderUserIdentifierType' },
  },
  ProviderNameTypeV2: { pattern: '[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+' },
  IdpIdentifierType: { pattern: '[\\w\\s+=.@-]+' },
  IdpIdentifiersListType: { items: 'IdpIdentifierType' },
  CreateIdentityProviderRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ProviderName: 'ProviderNameTypeV2',
      IdpIdentifiers: 'IdpIdentifiersListType',
    },
  },
  DeleteIdentityProviderRequest: { members: { UserPoolId: 'UserPoolIdType', ProviderName: 'ProviderNameType' } },
  DescribeIdentityProviderRequest: { members: { UserPoolId: 'UserPoolIdType', ProviderName: 'ProviderNameType' } },
  GetIdentityProviderByIdentifierRequest: {
    members: { UserPoolId: 'UserPoolIdType', IdpIdentifier: 'IdpIdentifierType' },
  },
  GetSigningCertificateRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ListIdentityProvidersRequest: { members: { UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKeyType' } },
  UpdateIdentityProviderRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ProviderName: 'ProviderNameType',
      IdpIdentifiers: 'IdpIdentifiersListType',
    },
  },
  UserImportJobNameType: { pattern: '[\\w\\s+=,.@-]+' },
  CreateUserImportJobRequest: {
    members: { JobName: 'UserImportJobNameType', UserPoolId: 'UserPoolIdType', CloudWatchLogsRoleArn: 'ArnType' },
  },
  UserImportJobIdType: { pattern: 'import-[0-9a-zA-Z-]+' },
  DescribeUserImportJobRequest: { members: { UserPoolId: 'UserPoolIdType', JobId: 'UserImportJobIdType' } },
  GetCSVHeaderRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ListUserImportJobsRequest: { members: { UserPoolId: 'UserPoolIdType', PaginationToken: 'PaginationKeyType' } },
  StartUserImportJobRequest: { members: { UserPoolId: 'UserPoolIdType', JobId: 'UserImportJobIdType' } },
  StopUserImportJobRequest: { members: { UserPoolId: 'UserPoolIdType', JobId: 'UserImportJobIdType' } },
  AdminDeleteSoftwareTokenRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminGetUserAuthFactorsRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminSetUserMFAPreferenceRequest: {
    members: {
      SMSMfaSettings: 'SMSMfaSettingsType',
      SoftwareTokenMfaSettings: 'SoftwareTokenMfaSettingsType',
      EmailMfaSettings: 'EmailMfaSettingsType',
      WebAuthnMfaSettings: 'WebAuthnMfaSettingsType',
      Username: 'UsernameType',
      UserPoolId: 'UserPoolIdType',
    },
  },
  AssociateSoftwareTokenRequest: { members: { AccessToken: 'TokenModelType', Session: 'SessionType' } },
  EmailMfaMessageType: {
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailMfaSubjectType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+' },
  EmailMfaConfigType: { members: { Message: 'EmailMfaMessageType', Subject: 'EmailMfaSubjectType' } },
  GetUserAuthFactorsRequest: { members: { AccessToken: 'TokenModelType' } },
  GetUserPoolMfaConfigRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  SmsMfaConfigType: {
    members: { SmsAuthenticationMessage: 'SmsVerificationMessageType', SmsConfiguration: 'SmsConfigurationType' },
  },
  SetUserMFAPreferenceRequest: {
    members: {
      SMSMfaSettings: 'SMSMfaSettingsType',
      SoftwareTokenMfaSettings: 'SoftwareTokenMfaSettingsType',
      EmailMfaSettings: 'EmailMfaSettingsType',
      WebAuthnMfaSettings: 'WebAuthnMfaSettingsType',
      AccessToken: 'TokenModelType',
    },
  },
  SetUserPoolMfaConfigRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      SmsMfaConfiguration: 'SmsMfaConfigType',
      SoftwareTokenMfaConfiguration: 'SoftwareTokenMfaConfigType',
      EmailMfaConfiguration: 'EmailMfaConfigType',
      WebAuthnConfiguration: 'WebAuthnConfigurationType',
    },
  },
  SoftwareTokenMFAUserCodeType: { sensitive: true, pattern: '[0-9]+' },
  VerifySoftwareTokenRequest: {
    members: { AccessToken: 'TokenModelType', Session: 'SessionType', UserCode: 'SoftwareTokenMFAUserCodeType' },
  },
  AccountTakeoverActionsType: {
    members: {
      LowAction: 'AccountTakeoverActionType',
      MediumAction: 'AccountTakeoverActionType',
      HighAction: 'AccountTakeoverActionType',
    },
  },
  EmailNotificationSubjectType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+' },
  EmailNotificationBodyType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+' },
  NotifyEmailType: {
    members: {
      Subject: 'EmailNotificationSubjectType',
      HtmlBody: 'EmailNotificationBodyType',
      TextBody: 'EmailNotificationBodyType',
    },
  },
  NotifyConfigurationType: {
    members: {
      SourceArn: 'ArnType',
      BlockEmail: 'NotifyEmailType',
      NoActionEmail: 'NotifyEmailType',
      MfaEmail: 'NotifyEmailType',
    },
  },
  AccountTakeoverRiskConfigurationType: {
    members: { NotifyConfiguration: 'NotifyConfigurationType', Actions: 'AccountTakeoverActionsType' },
  },
  AdminListUserAuthEventsRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', NextToken: 'PaginationKey' },
  },
  EventIdType: { pattern: '[\\w+-]+' },
  AdminUpdateAuthEventFeedbackRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', EventId: 'EventIdType' },
  },
  CloudWatchLogsConfigurationType: { members: { LogGroupArn: 'ArnType' } },
  CompromisedCredentialsRiskConfigurationType: { members: { Actions: 'CompromisedCredentialsActionsType' } },
  DescribeRiskConfigurationRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  FirehoseConfigurationType: { members: { StreamArn: 'ArnType' } },
  GetLogDeliveryConfigurationRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  S3ArnType: { pattern: 'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?' },
  S3ConfigurationType: { members: { BucketArn: 'S3ArnType' } },
  LogConfigurationType: {
    members: {
      CloudWatchLogsConfiguration: 'CloudWatchLogsConfigurationType',
      S3Configuration: 'S3ConfigurationType',
      FirehoseConfiguration: 'FirehoseConfigurationType',
    },
  },
  LogConfigurationListType: { items: 'LogConfigurationType' },
  GetProvisionedLimitRequest: { members: { LimitDefinition: 'LimitDefinitionType' } },
  SetLogDeliveryConfigurationRequest: {
    members: { UserPoolId: 'UserPoolIdType', LogConfigurations: 'LogConfigurationListType' },
  },
  SetRiskConfigurationRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      ClientId: 'ClientIdType',
      CompromisedCredentialsRiskConfiguration: 'CompromisedCredentialsRiskConfigurationType',
      AccountTakeoverRiskConfiguration: 'AccountTakeoverRiskConfigurationType',
      RiskExceptionConfiguration: 'RiskExceptionConfigurationType',
    },
  },
  UpdateAuthEventFeedbackRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      Username: 'UsernameType',
      EventId: 'EventIdType',
      FeedbackToken: 'TokenModelType',
    },
  },
  UpdateProvisionedLimitRequest: { members: { LimitDefinition: 'LimitDefinitionType' } },
  CreateUserPoolReplicaRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  DeleteUserPoolReplicaRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ListUserPoolReplicasRequest: { members: { UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKeyType' } },
  UpdateUserPoolReplicaRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ResourceServerIdentifierType: { pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+' },
  ResourceServerNameType: { pattern: '[\\w\\s+=,.@-]+' },
  ResourceServerScopeNameType: { pattern: '[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+' },
  ResourceServerScopeType: { members: { ScopeName: 'ResourceServerScopeNameType' } },
  ResourceServerScopeListType: { items: 'ResourceServerScopeType' },
  CreateResourceServerRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      Identifier: 'ResourceServerIdentifierType',
      Name: 'ResourceServerNameType',
      Scopes: 'ResourceServerScopeListType',
    },
  },
  DeleteResourceServerRequest: { members: { UserPoolId: 'UserPoolIdType', Identifier: 'ResourceServerIdentifierType' } },
  DescribeResourceServerRequest: {
    members: { UserPoolId: 'UserPoolIdType', Identifier: 'ResourceServerIdentifierType' },
  },
  ListResourceServersRequest: { members: { UserPoolId: 'UserPoolIdType', NextToken: 'PaginationKeyType' } },
  UpdateResourceServerRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      Identifier: 'ResourceServerIdentifierType',
      Name: 'ResourceServerNameType',
      Scopes: 'ResourceServerScopeListType',
    },
  },
  AdminListUserSessionsRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', NextToken: 'PaginationKey' },
  },
  SessionIdType: { pattern: '(tkn|sso)[0-9a-z]{25}' },
  AdminRevokeUserSessionRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', SessionId: 'SessionIdType' },
  },
  GetUserPoolClientSessionConfigurationRequest: { members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType' } },
  GetUserPoolSessionConfigurationRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ListUserSessionsRequest: { members: { AccessToken: 'TokenModelType', NextToken: 'PaginationKey' } },
  RevokeUserSessionRequest: { members: { AccessToken: 'TokenModelType', SessionId: 'SessionIdType' } },
  SetUserPoolClientSessionConfigurationRequest: {
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', SSOSession: 'ClientSSOSessionConfigType' },
  },
  SetUserPoolSessionConfigurationRequest: {
    members: { UserPoolId: 'UserPoolIdType', TokenSession: 'UserPoolTokenSessionConfigType' },
  },
  ListTagsForResourceRequest: { members: { ResourceArn: 'ArnType' } },
  TagResourceRequest: { members: { ResourceArn: 'ArnType' } },
  UntagResourceRequest: { members: { ResourceArn: 'ArnType' } },
  TermsNameType: { pattern: '^(terms-of-use|privacy-policy)$' },
  LanguageIdType: {
    pattern: '^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$',
  },
  LinkUrlType: { pattern: '^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$' },
  LinksType: { keys: 'LanguageIdType', values: 'LinkUrlType' },
  CreateTermsRequest: {
    members: { UserPoolId: 'UserPoolIdType', ClientId: 'ClientIdType', TermsName: 'TermsNameType', Links: 'LinksType' },
  },
  TermsIdType: { pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$' },
  DeleteTermsRequest: { members: { TermsId: 'TermsIdType', UserPoolId: 'UserPoolIdType' } },
  DescribeTermsByClientRequest: {
    members: { ClientId: 'ClientIdType', UserPoolId: 'UserPoolIdType', TermsName: 'TermsNameType' },
  },
  DescribeTermsRequest: { members: { TermsId: 'TermsIdType', UserPoolId: 'UserPoolIdType' } },
  ListTermsRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  UpdateTermsRequest: {
    members: { TermsId: 'TermsIdType', UserPoolId: 'UserPoolIdType', TermsName: 'TermsNameType', Links: 'LinksType' },
  },
  RecoveryMechanismsType: { items: 'RecoveryOptionType' },
  AccountRecoverySettingType: { members: { RecoveryMechanisms: 'RecoveryMechanismsType' } },
  AcrConfigurationType: { values: 'AcrLevelConfigType' },
  CustomAttributeNameType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  SchemaAttributeType: {
    members: {
      Name: 'CustomAttributeNameType',
      NumberAttributeConstraints: 'NumberAttributeConstraintsType',
      StringAttributeConstraints: 'StringAttributeConstraintsType',
    },
  },
  CustomAttributesListType: { items: 'SchemaAttributeType' },
  AddCustomAttributesRequest: {
    members: { UserPoolId: 'UserPoolIdType', CustomAttributes: 'CustomAttributesListType' },
  },
  SmsInviteMessageType: { pattern: '(?s).*' },
  EmailInviteMessageType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*' },
  EmailVerificationSubjectType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+' },
  MessageTemplateType: {
    members: {
      SMSMessage: 'SmsInviteMessageType',
      EmailMessage: 'EmailInviteMessageType',
      EmailSubject: 'EmailVerificationSubjectType',
    },
  },
  AdminCreateUserConfigType: { members: { InviteMessageTemplate: 'MessageTemplateType' } },
  UserPoolNameType: { pattern: '[\\w\\s+=,.@-]+' },
  UserPoolPolicyType: { members: { PasswordPolicy: 'PasswordPolicyType', SignInPolicy: 'SignInPolicyType' } },
  PreTokenGenerationVersionConfigType: { members: { LambdaArn: 'ArnType' } },
  CustomSMSLambdaVersionConfigType: { members: { LambdaArn: 'ArnType' } },
  CustomEmailLambdaVersionConfigType: { members: { LambdaArn: 'ArnType' } },
  InboundFederationLambdaType: { members: { LambdaArn: 'ArnType' } },
  LambdaConfigType: {
    members: {
      PreSignUp: 'ArnType',
      CustomMessage: 'ArnType',
      PostConfirmation: 'ArnType',
      PreAuthentication: 'ArnType',
      PostAuthentication: 'ArnType',
      DefineAuthChallenge: 'ArnType',
      CreateAuthChallenge: 'ArnType',
      VerifyAuthChallengeResponse: 'ArnType',
      PreTokenGeneration: 'ArnType',
      UserMigration: 'ArnType',
      PreTokenGenerationConfig: 'PreTokenGenerationVersionConfigType',
      CustomSMSSender: 'CustomSMSLambdaVersionConfigType',
      CustomEmailSender: 'CustomEmailLambdaVersionConfigType',
      KMSKeyID: 'ArnType',
      InboundFederation: 'InboundFederationLambdaType',
    },
  },
  EmailVerificationMessageType: {
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailVerificationMessageByLinkType: {
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailVerificationSubjectByLinkType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+' },
  VerificationMessageTemplateType: {
    members: {
      SmsMessage: 'SmsVerificationMessageType',
      EmailMessage: 'EmailVerificationMessageType',
      EmailSubject: 'EmailVerificationSubjectType',
      EmailMessageByLink: 'EmailVerificationMessageByLinkType',
      EmailSubjectByLink: 'EmailVerificationSubjectByLinkType',
    },
  },
  EmailAddressType: { pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  SESConfigurationSet: { pattern: '^[a-zA-Z0-9_-]+$' },
  EmailConfigurationType: {
    members: { SourceArn: 'ArnType', ReplyToEmailAddress: 'EmailAddressType', ConfigurationSet: 'SESConfigurationSet' },
  },
  SchemaAttributesListType: { items: 'SchemaAttributeType' },
  UserPoolAddOnsType: { members: { AdvancedSecurityAdditionalFlows: 'AdvancedSecurityAdditionalFlowsType' } },
  EncryptionKeyArnType: {
    pattern: 'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
  },
  KeyConfigurationType: { members: { KmsKeyArn: 'EncryptionKeyArnType' } },
  DcrConfigurationType: { members: { AllowedScopes: 'ScopeListType' } },
  CreateUserPoolRequest: {
    members: {
      PoolName: 'UserPoolNameType',
      Policies: 'UserPoolPolicyType',
      LambdaConfig: 'LambdaConfigType',
      SmsVerificationMessage: 'SmsVerificationMessageType',
      EmailVerificationMessage: 'EmailVerificationMessageType',
      EmailVerificationSubject: 'EmailVerificationSubjectType',
      VerificationMessageTemplate: 'VerificationMessageTemplateType',
      SmsAuthenticationMessage: 'SmsVerificationMessageType',
      UserAttributeUpdateSettings: 'UserAttributeUpdateSettingsType',
      DeviceConfiguration: 'DeviceConfigurationType',
      EmailConfiguration: 'EmailConfigurationType',
      SmsConfiguration: 'SmsConfigurationType',
      AdminCreateUserConfig: 'AdminCreateUserConfigType',
      Schema: 'SchemaAttributesListType',
      UserPoolAddOns: 'UserPoolAddOnsType',
      UsernameConfiguration: 'UsernameConfigurationType',
      AccountRecoverySetting: 'AccountRecoverySettingType',
      KeyConfiguration: 'KeyConfigurationType',
      IssuerConfiguration: 'IssuerConfigurationType',
      DcrConfiguration: 'DcrConfigurationType',
      AcrConfiguration: 'AcrConfigurationType',
    },
  },
  DeleteUserPoolRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  DescribeUserPoolRequest: { members: { UserPoolId: 'UserPoolIdType' } },
  ListUserPoolsRequest: { members: { NextToken: 'PaginationKeyType' } },
  UpdateUserPoolRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      Policies: 'UserPoolPolicyType',
      LambdaConfig: 'LambdaConfigType',
      SmsVerificationMessage: 'SmsVerificationMessageType',
      EmailVerificationMessage: 'EmailVerificationMessageType',
      EmailVerificationSubject: 'EmailVerificationSubjectType',
      VerificationMessageTemplate: 'VerificationMessageTemplateType',
      SmsAuthenticationMessage: 'SmsVerificationMessageType',
      UserAttributeUpdateSettings: 'UserAttributeUpdateSettingsType',
      DeviceConfiguration: 'DeviceConfigurationType',
      EmailConfiguration: 'EmailConfigurationType',
      SmsConfiguration: 'SmsConfigurationType',
      AdminCreateUserConfig: 'AdminCreateUserConfigType',
      UserPoolAddOns: 'UserPoolAddOnsType',
      AccountRecoverySetting: 'AccountRecoverySettingType',
      PoolName: 'UserPoolNameType',
      KeyConfiguration: 'KeyConfigurationType',
      IssuerConfiguration: 'IssuerConfigurationType',
      DcrConfiguration: 'DcrConfigurationType',
      AcrConfiguration: 'AcrConfigurationType',
    },
  },
  AdminConfirmSignUpRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminCreateUserRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      Username: 'UsernameType',
      UserAttributes: 'AttributeListType',
      ValidationData: 'AttributeListType',
      TemporaryPassword: 'PasswordType',
    },
  },
  AdminDeleteUserAttributesRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', UserAttributeNames: 'AttributeNameListType' },
  },
  AdminDeleteUserRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminDisableUserRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminEnableUserRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminGetUserRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminResetUserPasswordRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  AdminSetUserPasswordRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', Password: 'PasswordType' },
  },
  AdminSetUserSettingsRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', MFAOptions: 'MFAOptionListType' },
  },
  AdminUpdateUserAttributesRequest: {
    members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType', UserAttributes: 'AttributeListType' },
  },
  AdminUserGlobalSignOutRequest: { members: { UserPoolId: 'UserPoolIdType', Username: 'UsernameType' } },
  SearchedAttributeNamesListType: { items: 'AttributeNameType' },
  ListUsersRequest: {
    members: {
      UserPoolId: 'UserPoolIdType',
      AttributesToGet: 'SearchedAttributeNamesListType',
      PaginationToken: 'SearchPaginationTokenType',
    },
  },
  CompleteWebAuthnRegistrationRequest: { members: { AccessToken: 'TokenModelType' } },
  DeleteWebAuthnCredentialRequest: { members: { AccessToken: 'TokenModelType' } },
  ListWebAuthnCredentialsRequest: { members: { AccessToken: 'TokenModelType', NextToken: 'PaginationKey' } },
  StartWebAuthnRegistrationRequest: { members: { AccessToken: 'TokenModelType' } },
}

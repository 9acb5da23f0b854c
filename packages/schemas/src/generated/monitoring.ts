// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  ArnType,
  ClientIdType,
  DateType,
  IntegerType,
  PaginationKey,
  QueryLimitType,
  StringType,
  TokenModelType,
  UserPoolIdType,
  UsernameType,
  WrappedBooleanType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'
import { record } from './runtime/record.ts'

/** Whether to notify the user by email. */
export const AccountTakeoverActionNotifyType = z.boolean()

/** Whether to notify the user by email. */
export type AccountTakeoverActionNotifyType = z.infer<typeof AccountTakeoverActionNotifyType>

/**
 * Reaction to a risky sign-in: `BLOCK` rejects it, `MFA_REQUIRED` requires MFA and rejects users without a factor,
 * `MFA_IF_CONFIGURED` requires MFA if the user has a factor, `NO_ACTION` allows it.
 */
export const AccountTakeoverEventActionType = z.enum(['BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION'])

/**
 * Reaction to a risky sign-in: `BLOCK` rejects it, `MFA_REQUIRED` requires MFA and rejects users without a factor,
 * `MFA_IF_CONFIGURED` requires MFA if the user has a factor, `NO_ACTION` allows it.
 */
export type AccountTakeoverEventActionType = z.infer<typeof AccountTakeoverEventActionType>

/** Reaction to a sign-in with a certain risk level. */
export const AccountTakeoverActionType = z.object({
  /**
   * Whether to notify the user by email, if the user has a verified email address. Default: `false`.
   *
   * @default false
   */
  Notify: AccountTakeoverActionNotifyType,
  /** Reaction to the sign-in. */
  EventAction: AccountTakeoverEventActionType,
})

/** Reaction to a sign-in with a certain risk level. */
export type AccountTakeoverActionType = z.infer<typeof AccountTakeoverActionType>

/** Reactions by risk level. Default: none. */
export const AccountTakeoverActionsType = z.object({
  /** Reaction to a low risk. */
  LowAction: AccountTakeoverActionType.optional(),
  /** Reaction to a medium risk. */
  MediumAction: AccountTakeoverActionType.optional(),
  /** Reaction to a high risk. */
  HighAction: AccountTakeoverActionType.optional(),
})

/** Reactions by risk level. Default: none. */
export type AccountTakeoverActionsType = z.infer<typeof AccountTakeoverActionsType>

/** Subject of an email, 1 to 140 characters. */
export const EmailNotificationSubjectType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of an email, 1 to 140 characters. */
export type EmailNotificationSubjectType = z.infer<typeof EmailNotificationSubjectType>

/** Body of an email, 6 to 20,000 characters. */
export const EmailNotificationBodyType = z.string().min(6).max(20000).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+)$'),
)

/** Body of an email, 6 to 20,000 characters. */
export type EmailNotificationBodyType = z.infer<typeof EmailNotificationBodyType>

/**
 * Subject and body of a notification. Bodies can contain placeholders such as `{username}`, `{login-time}`,
 * `{ip-address}`, `{city}`, `{event-id}` and `{feedback-token}`.
 */
export const NotifyEmailType = z.object({
  /** Subject line, 1 to 140 characters. */
  Subject: EmailNotificationSubjectType,
  /** Body as HTML, 6 to 20,000 characters. */
  HtmlBody: EmailNotificationBodyType.optional(),
  /** Body as plain text, 6 to 20,000 characters. */
  TextBody: EmailNotificationBodyType.optional(),
})

/**
 * Subject and body of a notification. Bodies can contain placeholders such as `{username}`, `{login-time}`,
 * `{ip-address}`, `{city}`, `{event-id}` and `{feedback-token}`.
 */
export type NotifyEmailType = z.infer<typeof NotifyEmailType>

/** Sender and texts of the notifications about risky sign-ins. */
export const NotifyConfigurationType = z.object({
  /** Sender address. Default: that of `EmailConfiguration`. */
  From: StringType.optional(),
  /** Address for replies. Default: that of `EmailConfiguration`. */
  ReplyTo: StringType.optional(),
  /** ARN of the verified identity that sends the notifications. */
  SourceArn: ArnType,
  /** Notification about a sign-in that was blocked. Default: a built-in text. */
  BlockEmail: NotifyEmailType.optional(),
  /** Notification about a risky sign-in that was allowed. Default: a built-in text. */
  NoActionEmail: NotifyEmailType.optional(),
  /** Notification about a risky sign-in that required MFA. Default: a built-in text. */
  MfaEmail: NotifyEmailType.optional(),
})

/** Sender and texts of the notifications about risky sign-ins. */
export type NotifyConfigurationType = z.infer<typeof NotifyConfigurationType>

/** Reactions to sign-ins that may be an account takeover, and the notifications about them. */
export const AccountTakeoverRiskConfigurationType = z.object({
  /** Sender and texts of the notifications. Default: the sender of the pool, and built-in texts. */
  NotifyConfiguration: NotifyConfigurationType.optional(),
  /** Reaction for each risk level. */
  Actions: AccountTakeoverActionsType,
})

/** Reactions to sign-ins that may be an account takeover, and the notifications about them. */
export type AccountTakeoverRiskConfigurationType = z.infer<typeof AccountTakeoverRiskConfigurationType>

/** Input of AdminListUserAuthEvents. */
export const AdminListUserAuthEventsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
  MaxResults: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of AdminListUserAuthEvents. */
export type AdminListUserAuthEventsRequest = z.infer<typeof AdminListUserAuthEventsRequest>

/** Type of an event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
export const EventType = z.enum(['SignIn', 'SignUp', 'ForgotPassword', 'PasswordChange', 'ResendCode'])

/** Type of an event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
export type EventType = z.infer<typeof EventType>

/** Outcome of an event: `Pass`, `Fail`, or `InProgress` until all challenges are completed. */
export const EventResponseType = z.enum(['Pass', 'Fail', 'InProgress'])

/** Outcome of an event: `Pass`, `Fail`, or `InProgress` until all challenges are completed. */
export type EventResponseType = z.infer<typeof EventResponseType>

/** Decision on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, or `Block` if it was rejected. */
export const RiskDecisionType = z.enum(['NoRisk', 'AccountTakeover', 'Block'])

/** Decision on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, or `Block` if it was rejected. */
export type RiskDecisionType = z.infer<typeof RiskDecisionType>

/** Level of an assessed risk: `Low`, `Medium` or `High`. */
export const RiskLevelType = z.enum(['Low', 'Medium', 'High'])

/** Level of an assessed risk: `Low`, `Medium` or `High`. */
export type RiskLevelType = z.infer<typeof RiskLevelType>

/** The assessed risk of an event, and the decision. */
export const EventRiskType = z.object({
  /** The decision on the event. */
  RiskDecision: RiskDecisionType.optional(),
  /** Level of the risk. Absent if the decision is `NoRisk`. */
  RiskLevel: RiskLevelType.optional(),
  /** Whether the password is in a list of compromised passwords. */
  CompromisedCredentialsDetected: WrappedBooleanType.optional(),
})

/** The assessed risk of an event, and the decision. */
export type EventRiskType = z.infer<typeof EventRiskType>

/** A challenge of a sign-in: `Password` or `Mfa`. */
export const ChallengeName = z.enum(['Password', 'Mfa'])

/** A challenge of a sign-in: `Password` or `Mfa`. */
export type ChallengeName = z.infer<typeof ChallengeName>

/** Result of a challenge: `Success` or `Failure`. */
export const ChallengeResponse = z.enum(['Success', 'Failure'])

/** Result of a challenge: `Success` or `Failure`. */
export type ChallengeResponse = z.infer<typeof ChallengeResponse>

/** A challenge of a sign-in and its result. */
export const ChallengeResponseType = z.object({
  /** The challenge. */
  ChallengeName: ChallengeName.optional(),
  /** Result of the challenge. */
  ChallengeResponse: ChallengeResponse.optional(),
})

/** A challenge of a sign-in and its result. */
export type ChallengeResponseType = z.infer<typeof ChallengeResponseType>

/** Challenges of a sign-in and their results. */
export const ChallengeResponseListType = z.array(ChallengeResponseType)

/** Challenges of a sign-in and their results. */
export type ChallengeResponseListType = z.infer<typeof ChallengeResponseListType>

/** IP address, device and location of an event. Unknown values are absent. */
export const EventContextDataType = z.object({
  /** IP address of the request. */
  IpAddress: StringType.optional(),
  /** Device or browser. */
  DeviceName: StringType.optional(),
  /** Time zone of the device. */
  Timezone: StringType.optional(),
  /** City, estimated from the IP address. */
  City: StringType.optional(),
  /** Country, estimated from the IP address. */
  Country: StringType.optional(),
})

/** IP address, device and location of an event. Unknown values are absent. */
export type EventContextDataType = z.infer<typeof EventContextDataType>

/** `Valid` if the user caused the event, `Invalid` if not. */
export const FeedbackValueType = z.enum(['Valid', 'Invalid'])

/** `Valid` if the user caused the event, `Invalid` if not. */
export type FeedbackValueType = z.infer<typeof FeedbackValueType>

/** Feedback on an event. */
export const EventFeedbackType = z.object({
  /** `Valid` if the user caused the event, `Invalid` if not. */
  FeedbackValue: FeedbackValueType,
  /** Source of the feedback: `Admin` or `User`. */
  Provider: StringType,
  /** When the feedback was given, in epoch seconds. */
  FeedbackDate: DateType.optional(),
})

/** Feedback on an event. */
export type EventFeedbackType = z.infer<typeof EventFeedbackType>

/** A recorded event of a user. */
export const AuthEventType = z.object({
  /** Id of the event. The tokens of the sign-in contain it in the claim `event_id`. */
  EventId: StringType.optional(),
  /** Type of the event. */
  EventType: EventType.optional(),
  /** When the event happened, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** Outcome of the event. */
  EventResponse: EventResponseType.optional(),
  /** The assessed risk. */
  EventRisk: EventRiskType.optional(),
  /** Challenges of the sign-in and their results. */
  ChallengeResponses: ChallengeResponseListType.optional(),
  /** IP address, device and location of the event. */
  EventContextData: EventContextDataType.optional(),
  /** Feedback on the event. Absent when there is none. */
  EventFeedback: EventFeedbackType.optional(),
})

/** A recorded event of a user. */
export type AuthEventType = z.infer<typeof AuthEventType>

/** Events on a page. */
export const AuthEventsType = z.array(AuthEventType)

/** Events on a page. */
export type AuthEventsType = z.infer<typeof AuthEventsType>

/** Output of AdminListUserAuthEvents. */
export const AdminListUserAuthEventsResponse = z.object({
  /** Events on this page. */
  AuthEvents: AuthEventsType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of AdminListUserAuthEvents. */
export type AdminListUserAuthEventsResponse = z.infer<typeof AdminListUserAuthEventsResponse>

/** Id of an event, 1 to 50 characters. */
export const EventIdType = z.string().min(1).max(50).regex(/^(?:[\w+\-]+)$/u)

/** Id of an event, 1 to 50 characters. */
export type EventIdType = z.infer<typeof EventIdType>

/** Input of AdminUpdateAuthEventFeedback. */
export const AdminUpdateAuthEventFeedbackRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the event, from `AdminListUserAuthEvents`. */
  EventId: EventIdType,
  /** `Valid` if the user caused the event, `Invalid` if not. */
  FeedbackValue: FeedbackValueType,
})

/** Input of AdminUpdateAuthEventFeedback. */
export type AdminUpdateAuthEventFeedbackRequest = z.infer<typeof AdminUpdateAuthEventFeedbackRequest>

/** Output of AdminUpdateAuthEventFeedback. */
export const AdminUpdateAuthEventFeedbackResponse = z.object({})

/** Output of AdminUpdateAuthEventFeedback. */
export type AdminUpdateAuthEventFeedbackResponse = z.infer<typeof AdminUpdateAuthEventFeedbackResponse>

/** IP ranges in CIDR notation whose sign-ins are always rejected, at most 200. */
export const BlockedIPRangeListType = z.array(StringType).max(200)

/** IP ranges in CIDR notation whose sign-ins are always rejected, at most 200. */
export type BlockedIPRangeListType = z.infer<typeof BlockedIPRangeListType>

/** A CloudWatch log group as the destination of an export. */
export const CloudWatchLogsConfigurationType = z.object({
  /** ARN of the log group. */
  LogGroupArn: ArnType.optional(),
})

/** A CloudWatch log group as the destination of an export. */
export type CloudWatchLogsConfigurationType = z.infer<typeof CloudWatchLogsConfigurationType>

/** Reaction to a compromised password: `BLOCK` rejects it, `NO_ACTION` allows it. */
export const CompromisedCredentialsEventActionType = z.enum(['BLOCK', 'NO_ACTION'])

/** Reaction to a compromised password: `BLOCK` rejects it, `NO_ACTION` allows it. */
export type CompromisedCredentialsEventActionType = z.infer<typeof CompromisedCredentialsEventActionType>

/** Reaction to a compromised password. */
export const CompromisedCredentialsActionsType = z.object({
  /** Reaction to a password in a list of compromised passwords. */
  EventAction: CompromisedCredentialsEventActionType,
})

/** Reaction to a compromised password. */
export type CompromisedCredentialsActionsType = z.infer<typeof CompromisedCredentialsActionsType>

/** Event at which passwords are checked: `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
export const EventFilterType = z.enum(['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'])

/** Event at which passwords are checked: `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
export type EventFilterType = z.infer<typeof EventFilterType>

/** Events at which passwords are checked. */
export const EventFiltersType = z.array(EventFilterType)

/** Events at which passwords are checked. */
export type EventFiltersType = z.infer<typeof EventFiltersType>

/** When passwords are compared with a list of compromised passwords, and the reaction to a match. */
export const CompromisedCredentialsRiskConfigurationType = z.object({
  /** Events at which passwords are checked. Default: all. */
  EventFilter: EventFiltersType.optional(),
  /** Reaction to a compromised password. */
  Actions: CompromisedCredentialsActionsType,
})

/** When passwords are compared with a list of compromised passwords, and the reaction to a match. */
export type CompromisedCredentialsRiskConfigurationType = z.infer<typeof CompromisedCredentialsRiskConfigurationType>

/** Input of DescribeRiskConfiguration. */
export const DescribeRiskConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Leave it out for the settings of the pool. */
  ClientId: ClientIdType.optional(),
})

/** Input of DescribeRiskConfiguration. */
export type DescribeRiskConfigurationRequest = z.infer<typeof DescribeRiskConfigurationRequest>

/** IP ranges in CIDR notation whose risk is not assessed, at most 200. */
export const SkippedIPRangeListType = z.array(StringType).max(200)

/** IP ranges in CIDR notation whose risk is not assessed, at most 200. */
export type SkippedIPRangeListType = z.infer<typeof SkippedIPRangeListType>

/** IP ranges that are always blocked, or never assessed. */
export const RiskExceptionConfigurationType = z.object({
  /** IP ranges in CIDR notation whose sign-ins are always rejected, at most 200. Default: none. */
  BlockedIPRangeList: BlockedIPRangeListType.optional(),
  /**
   * IP ranges in CIDR notation whose risk is not assessed, at most 200. Default: none. Sign-ins from these ranges are
   * not protected, so keep the list short.
   */
  SkippedIPRangeList: SkippedIPRangeListType.optional(),
})

/** IP ranges that are always blocked, or never assessed. */
export type RiskExceptionConfigurationType = z.infer<typeof RiskExceptionConfigurationType>

/** Threat protection settings of a pool or an app client. */
export const RiskConfigurationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client. Absent for the settings of the pool. */
  ClientId: ClientIdType.optional(),
  /** Reaction to compromised passwords. Absent when it is not set. */
  CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType.optional(),
  /** Reactions to risky sign-ins. Absent when they are not set. */
  AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType.optional(),
  /** IP ranges with a fixed reaction. Absent when none are set. */
  RiskExceptionConfiguration: RiskExceptionConfigurationType.optional(),
  /** When the settings were last modified, in epoch seconds. May be absent. */
  LastModifiedDate: DateType.optional(),
})

/** Threat protection settings of a pool or an app client. */
export type RiskConfigurationType = z.infer<typeof RiskConfigurationType>

/** Output of DescribeRiskConfiguration. */
export const DescribeRiskConfigurationResponse = z.object({
  /** The settings. Only the ids when nothing is set. */
  RiskConfiguration: RiskConfigurationType,
})

/** Output of DescribeRiskConfiguration. */
export type DescribeRiskConfigurationResponse = z.infer<typeof DescribeRiskConfigurationResponse>

/** What is exported: `userNotification` for errors in sending email and SMS, `userAuthEvents` for user activity. */
export const EventSourceName = z.enum(['userNotification', 'userAuthEvents'])

/** What is exported: `userNotification` for errors in sending email and SMS, `userAuthEvents` for user activity. */
export type EventSourceName = z.infer<typeof EventSourceName>

/** A Firehose stream as the destination of an export. */
export const FirehoseConfigurationType = z.object({
  /** ARN of the delivery stream. */
  StreamArn: ArnType.optional(),
})

/** A Firehose stream as the destination of an export. */
export type FirehoseConfigurationType = z.infer<typeof FirehoseConfigurationType>

/** Input of GetLogDeliveryConfiguration. */
export const GetLogDeliveryConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetLogDeliveryConfiguration. */
export type GetLogDeliveryConfigurationRequest = z.infer<typeof GetLogDeliveryConfigurationRequest>

/** Level of the exported entries: `ERROR` with `userNotification`, `INFO` with `userAuthEvents`. */
export const LogLevel = z.enum(['ERROR', 'INFO'])

/** Level of the exported entries: `ERROR` with `userNotification`, `INFO` with `userAuthEvents`. */
export type LogLevel = z.infer<typeof LogLevel>

/** ARN of an S3 bucket. */
export const S3ArnType = z.string().min(3).max(1024).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:::[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** ARN of an S3 bucket. */
export type S3ArnType = z.infer<typeof S3ArnType>

/** An S3 bucket as the destination of an export. */
export const S3ConfigurationType = z.object({
  /** ARN of the bucket. */
  BucketArn: S3ArnType.optional(),
})

/** An S3 bucket as the destination of an export. */
export type S3ConfigurationType = z.infer<typeof S3ConfigurationType>

/** A log export: what is exported, and its destination. Set exactly one destination. */
export const LogConfigurationType = z.object({
  /** `ERROR` for `userNotification`, `INFO` for `userAuthEvents`. */
  LogLevel: LogLevel,
  /** What is exported. */
  EventSource: EventSourceName,
  /**
   * Log group as the destination, for `userNotification` and `userAuthEvents`. The settings of Poolhouse map log groups
   * to files, streams or webhooks.
   */
  CloudWatchLogsConfiguration: CloudWatchLogsConfigurationType.optional(),
  /** Bucket as the destination. Only for `userAuthEvents`. Poolhouse does not support it. */
  S3Configuration: S3ConfigurationType.optional(),
  /** Stream as the destination. Only for `userAuthEvents`. Poolhouse does not support it. */
  FirehoseConfiguration: FirehoseConfigurationType.optional(),
})

/** A log export: what is exported, and its destination. Set exactly one destination. */
export type LogConfigurationType = z.infer<typeof LogConfigurationType>

/** Log exports, at most two. */
export const LogConfigurationListType = z.array(LogConfigurationType).max(2)

/** Log exports, at most two. */
export type LogConfigurationListType = z.infer<typeof LogConfigurationListType>

/** The log exports of a pool. */
export const LogDeliveryConfigurationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Log exports, at most two. Empty when there are none. */
  LogConfigurations: LogConfigurationListType,
})

/** The log exports of a pool. */
export type LogDeliveryConfigurationType = z.infer<typeof LogDeliveryConfigurationType>

/** Output of GetLogDeliveryConfiguration. */
export const GetLogDeliveryConfigurationResponse = z.object({
  /** The log exports of the pool. The list is empty when there are none. */
  LogDeliveryConfiguration: LogDeliveryConfigurationType.optional(),
})

/** Output of GetLogDeliveryConfiguration. */
export type GetLogDeliveryConfigurationResponse = z.infer<typeof GetLogDeliveryConfigurationResponse>

/** Class of a limit. The only value, `API_CATEGORY`, is the request rate of a category of operations. */
export const LimitClass = z.enum(['API_CATEGORY'])

/** Class of a limit. The only value, `API_CATEGORY`, is the request rate of a category of operations. */
export type LimitClass = z.infer<typeof LimitClass>

/** Strings by key. */
export const StringToStringMapType = record(StringType, StringType)

/** Strings by key. */
export type StringToStringMapType = z.infer<typeof StringToStringMapType>

/** A limit, identified by its class and attributes. */
export const LimitDefinitionType = z.object({
  /** Class of the limit: `API_CATEGORY`. */
  LimitClass: LimitClass,
  /**
   * Attributes of the limit. For `API_CATEGORY`: the key `Category` with the name of the category, such as
   * `UserAuthentication`.
   */
  Attributes: StringToStringMapType,
})

/** A limit, identified by its class and attributes. */
export type LimitDefinitionType = z.infer<typeof LimitDefinitionType>

/** Input of GetProvisionedLimit. */
export const GetProvisionedLimitRequest = z.object({
  /** The limit, identified by its class and category. */
  LimitDefinition: LimitDefinitionType,
})

/** Input of GetProvisionedLimit. */
export type GetProvisionedLimitRequest = z.infer<typeof GetProvisionedLimitRequest>

/** A limit with its values. */
export const LimitType = z.object({
  /** The limit, identified by its class and category. */
  LimitDefinition: LimitDefinitionType,
  /** Current limit, in requests per second. */
  ProvisionedLimitValue: IntegerType,
  /** Rate that is free of charge, in requests per second. It is also the minimum of the limit. */
  FreeLimitValue: IntegerType,
})

/** A limit with its values. */
export type LimitType = z.infer<typeof LimitType>

/** Output of GetProvisionedLimit. */
export const GetProvisionedLimitResponse = z.object({
  /** The limit with its current values. */
  Limit: LimitType,
})

/** Output of GetProvisionedLimit. */
export type GetProvisionedLimitResponse = z.infer<typeof GetProvisionedLimitResponse>

/** Input of SetLogDeliveryConfiguration. */
export const SetLogDeliveryConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Log exports, at most two. An empty list ends the export. */
  LogConfigurations: LogConfigurationListType,
})

/** Input of SetLogDeliveryConfiguration. */
export type SetLogDeliveryConfigurationRequest = z.infer<typeof SetLogDeliveryConfigurationRequest>

/** Output of SetLogDeliveryConfiguration. */
export const SetLogDeliveryConfigurationResponse = z.object({
  /** The stored log exports. */
  LogDeliveryConfiguration: LogDeliveryConfigurationType.optional(),
})

/** Output of SetLogDeliveryConfiguration. */
export type SetLogDeliveryConfigurationResponse = z.infer<typeof SetLogDeliveryConfigurationResponse>

/** Input of SetRiskConfiguration. */
export const SetRiskConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Leave it out for the settings of the pool. */
  ClientId: ClientIdType.optional(),
  /** Reaction to compromised passwords. If it is left out, the default applies. */
  CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType.optional(),
  /** Reactions to risky sign-ins. If they are left out, the default applies. */
  AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType.optional(),
  /** IP ranges with a fixed reaction. Default: none. */
  RiskExceptionConfiguration: RiskExceptionConfigurationType.optional(),
})

/** Input of SetRiskConfiguration. */
export type SetRiskConfigurationRequest = z.infer<typeof SetRiskConfigurationRequest>

/** Output of SetRiskConfiguration. */
export const SetRiskConfigurationResponse = z.object({
  /** The stored settings. Only the ids when nothing is set. */
  RiskConfiguration: RiskConfigurationType,
})

/** Output of SetRiskConfiguration. */
export type SetRiskConfigurationResponse = z.infer<typeof SetRiskConfigurationResponse>

/** Input of UpdateAuthEventFeedback. */
export const UpdateAuthEventFeedbackRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the event: `{event-id}` in the notification. */
  EventId: EventIdType,
  /** Feedback token of the event: `{feedback-token}` in the notification. It is not an access token. */
  FeedbackToken: TokenModelType,
  /** `Valid` if the user caused the event, `Invalid` if not. */
  FeedbackValue: FeedbackValueType,
})

/** Input of UpdateAuthEventFeedback. */
export type UpdateAuthEventFeedbackRequest = z.infer<typeof UpdateAuthEventFeedbackRequest>

/** Output of UpdateAuthEventFeedback. */
export const UpdateAuthEventFeedbackResponse = z.object({})

/** Output of UpdateAuthEventFeedback. */
export type UpdateAuthEventFeedbackResponse = z.infer<typeof UpdateAuthEventFeedbackResponse>

/** Input of UpdateProvisionedLimit. */
export const UpdateProvisionedLimitRequest = z.object({
  /** The limit, identified by its class and category. */
  LimitDefinition: LimitDefinitionType,
  /** New limit in requests per second, from the free rate to the maximum of the account. */
  RequestedLimitValue: IntegerType,
})

/** Input of UpdateProvisionedLimit. */
export type UpdateProvisionedLimitRequest = z.infer<typeof UpdateProvisionedLimitRequest>

/** Output of UpdateProvisionedLimit. */
export const UpdateProvisionedLimitResponse = z.object({
  /** The limit with its new values. */
  Limit: LimitType,
})

/** Output of UpdateProvisionedLimit. */
export type UpdateProvisionedLimitResponse = z.infer<typeof UpdateProvisionedLimitResponse>

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

/** Whether the user gets a mail. */
export const AccountTakeoverActionNotifyType = z.boolean()

/** Whether the user gets a mail. */
export type AccountTakeoverActionNotifyType = z.infer<typeof AccountTakeoverActionNotifyType>

/**
 * Reaction to a risky sign-in: `BLOCK` refuses it, `MFA_REQUIRED` lets in only users who pass MFA, `MFA_IF_CONFIGURED`
 * asks for MFA of users who have it set up, `NO_ACTION` lets it pass.
 */
export const AccountTakeoverEventActionType = z.enum(['BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION'])

/**
 * Reaction to a risky sign-in: `BLOCK` refuses it, `MFA_REQUIRED` lets in only users who pass MFA, `MFA_IF_CONFIGURED`
 * asks for MFA of users who have it set up, `NO_ACTION` lets it pass.
 */
export type AccountTakeoverEventActionType = z.infer<typeof AccountTakeoverEventActionType>

/** Reaction to a sign-in of a certain risk level. */
export const AccountTakeoverActionType = z.object({
  /**
   * `true` to notify the user by mail; needs `NotifyConfiguration`.
   *
   * @default false
   */
  Notify: AccountTakeoverActionNotifyType,
  /** What happens to the sign-in itself. */
  EventAction: AccountTakeoverEventActionType,
})

/** Reaction to a sign-in of a certain risk level. */
export type AccountTakeoverActionType = z.infer<typeof AccountTakeoverActionType>

/** Reactions by risk level; a level left out has no reaction of its own. */
export const AccountTakeoverActionsType = z.object({
  /** Reaction to low risk. */
  LowAction: AccountTakeoverActionType.optional(),
  /** Reaction to medium risk. */
  MediumAction: AccountTakeoverActionType.optional(),
  /** Reaction to high risk. */
  HighAction: AccountTakeoverActionType.optional(),
})

/** Reactions by risk level; a level left out has no reaction of its own. */
export type AccountTakeoverActionsType = z.infer<typeof AccountTakeoverActionsType>

/** Subject of a mail, 1 to 140 characters. */
export const EmailNotificationSubjectType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of a mail, 1 to 140 characters. */
export type EmailNotificationSubjectType = z.infer<typeof EmailNotificationSubjectType>

/** Text of a mail, 6 to 20,000 characters. */
export const EmailNotificationBodyType = z.string().min(6).max(20000).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+)$'),
)

/** Text of a mail, 6 to 20,000 characters. */
export type EmailNotificationBodyType = z.infer<typeof EmailNotificationBodyType>

/** Subject and text of a mail. */
export const NotifyEmailType = z.object({
  /** Subject line, 1 to 140 characters. */
  Subject: EmailNotificationSubjectType,
  /** Text as HTML, 6 to 20,000 characters. */
  HtmlBody: EmailNotificationBodyType.optional(),
  /** Text without markup, 6 to 20,000 characters. */
  TextBody: EmailNotificationBodyType.optional(),
})

/** Subject and text of a mail. */
export type NotifyEmailType = z.infer<typeof NotifyEmailType>

/** Sender and texts of the mails about risky sign-ins. */
export const NotifyConfigurationType = z.object({
  /** Sender address of the mails. */
  From: StringType.optional(),
  /** Address that gets the answers. */
  ReplyTo: StringType.optional(),
  /** ARN of the verified sender identity that sends the mails. */
  SourceArn: ArnType,
  /** Mail about a sign-in that was blocked. */
  BlockEmail: NotifyEmailType.optional(),
  /** Mail about a risky sign-in that was let through. */
  NoActionEmail: NotifyEmailType.optional(),
  /** Mail about a risky sign-in that was asked for MFA. */
  MfaEmail: NotifyEmailType.optional(),
})

/** Sender and texts of the mails about risky sign-ins. */
export type NotifyConfigurationType = z.infer<typeof NotifyConfigurationType>

/** What to do about sign-ins that look like an account takeover, and the mails about it. */
export const AccountTakeoverRiskConfigurationType = z.object({
  /** Sender and texts of the mails; needed if any action has `Notify`. */
  NotifyConfiguration: NotifyConfigurationType.optional(),
  /** Reaction for each risk level. */
  Actions: AccountTakeoverActionsType,
})

/** What to do about sign-ins that look like an account takeover, and the mails about it. */
export type AccountTakeoverRiskConfigurationType = z.infer<typeof AccountTakeoverRiskConfigurationType>

/** Input of AdminListUserAuthEvents. */
export const AdminListUserAuthEventsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Most events to return in one page, up to 60; when left out or 0, the server's default. */
  MaxResults: QueryLimitType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of AdminListUserAuthEvents. */
export type AdminListUserAuthEventsRequest = z.infer<typeof AdminListUserAuthEventsRequest>

/** Kind of event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
export const EventType = z.enum(['SignIn', 'SignUp', 'ForgotPassword', 'PasswordChange', 'ResendCode'])

/** Kind of event: `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange` or `ResendCode`. */
export type EventType = z.infer<typeof EventType>

/** Outcome of an event: `Pass`, `Fail`, or `InProgress` while a challenge is open. */
export const EventResponseType = z.enum(['Pass', 'Fail', 'InProgress'])

/** Outcome of an event: `Pass`, `Fail`, or `InProgress` while a challenge is open. */
export type EventResponseType = z.infer<typeof EventResponseType>

/** Verdict on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, `Block` when it was refused. */
export const RiskDecisionType = z.enum(['NoRisk', 'AccountTakeover', 'Block'])

/** Verdict on an event: `NoRisk`, `AccountTakeover` for a suspected takeover, `Block` when it was refused. */
export type RiskDecisionType = z.infer<typeof RiskDecisionType>

/** Level of the assessed risk. */
export const RiskLevelType = z.enum(['Low', 'Medium', 'High'])

/** Level of the assessed risk. */
export type RiskLevelType = z.infer<typeof RiskLevelType>

/** The risk assessed for an event and what was decided. */
export const EventRiskType = z.object({
  /** Verdict on the event. */
  RiskDecision: RiskDecisionType.optional(),
  /** Level of the risk. */
  RiskLevel: RiskLevelType.optional(),
  /** `true` if the password is known from a breach. */
  CompromisedCredentialsDetected: WrappedBooleanType.optional(),
})

/** The risk assessed for an event and what was decided. */
export type EventRiskType = z.infer<typeof EventRiskType>

/** Challenge of a sign-in: `Password` or `Mfa`. */
export const ChallengeName = z.enum(['Password', 'Mfa'])

/** Challenge of a sign-in: `Password` or `Mfa`. */
export type ChallengeName = z.infer<typeof ChallengeName>

/** Whether the challenge was passed: `Success` or `Failure`. */
export const ChallengeResponse = z.enum(['Success', 'Failure'])

/** Whether the challenge was passed: `Success` or `Failure`. */
export type ChallengeResponse = z.infer<typeof ChallengeResponse>

/** How the user did at one challenge of the sign-in. */
export const ChallengeResponseType = z.object({
  /** Which challenge it was. */
  ChallengeName: ChallengeName.optional(),
  /** How it ended. */
  ChallengeResponse: ChallengeResponse.optional(),
})

/** How the user did at one challenge of the sign-in. */
export type ChallengeResponseType = z.infer<typeof ChallengeResponseType>

/** The challenges of one sign-in. */
export const ChallengeResponseListType = z.array(ChallengeResponseType)

/** The challenges of one sign-in. */
export type ChallengeResponseListType = z.infer<typeof ChallengeResponseListType>

/** Where an event came from. */
export const EventContextDataType = z.object({
  /** IP address the event came from. */
  IpAddress: StringType.optional(),
  /** Device or browser, as far as known. */
  DeviceName: StringType.optional(),
  /** Time zone of the device. */
  Timezone: StringType.optional(),
  /** City, estimated from the IP address. */
  City: StringType.optional(),
  /** Country, estimated from the IP address. */
  Country: StringType.optional(),
})

/** Where an event came from. */
export type EventContextDataType = z.infer<typeof EventContextDataType>

/** `Valid` if the event came from the user, `Invalid` if it did not. */
export const FeedbackValueType = z.enum(['Valid', 'Invalid'])

/** `Valid` if the event came from the user, `Invalid` if it did not. */
export type FeedbackValueType = z.infer<typeof FeedbackValueType>

/** A rating of an event, and who gave it. */
export const EventFeedbackType = z.object({
  /** `Valid` if the event came from the user, `Invalid` if it did not. */
  FeedbackValue: FeedbackValueType,
  /** Who gave the rating, such as an administrator or the user. */
  Provider: StringType,
  /** When the rating was given, in epoch seconds. */
  FeedbackDate: DateType.optional(),
})

/** A rating of an event, and who gave it. */
export type EventFeedbackType = z.infer<typeof EventFeedbackType>

/** A recorded event of a user, with its outcome, risk and circumstances. */
export const AuthEventType = z.object({
  /** Id of the event, for feedback on it. */
  EventId: StringType.optional(),
  /** Kind of event. */
  EventType: EventType.optional(),
  /** When the event happened, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** Outcome of the event. */
  EventResponse: EventResponseType.optional(),
  /** The assessed risk. */
  EventRisk: EventRiskType.optional(),
  /** Challenges the user was given, and how they ended. */
  ChallengeResponses: ChallengeResponseListType.optional(),
  /** IP address, device and place of the event. */
  EventContextData: EventContextDataType.optional(),
  /** Rating given to the event; absent without one. */
  EventFeedback: EventFeedbackType.optional(),
})

/** A recorded event of a user, with its outcome, risk and circumstances. */
export type AuthEventType = z.infer<typeof AuthEventType>

/** The events of one page. */
export const AuthEventsType = z.array(AuthEventType)

/** The events of one page. */
export type AuthEventsType = z.infer<typeof AuthEventsType>

/** Output of AdminListUserAuthEvents. */
export const AdminListUserAuthEventsResponse = z.object({
  /** The events on this page. */
  AuthEvents: AuthEventsType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the event, from the user's history. */
  EventId: EventIdType,
  /** `Valid` if the event came from the user, `Invalid` if it did not. */
  FeedbackValue: FeedbackValueType,
})

/** Input of AdminUpdateAuthEventFeedback. */
export type AdminUpdateAuthEventFeedbackRequest = z.infer<typeof AdminUpdateAuthEventFeedbackRequest>

/** Output of AdminUpdateAuthEventFeedback. */
export const AdminUpdateAuthEventFeedbackResponse = z.object({})

/** Output of AdminUpdateAuthEventFeedback. */
export type AdminUpdateAuthEventFeedbackResponse = z.infer<typeof AdminUpdateAuthEventFeedbackResponse>

/** Up to 200 IP ranges in CIDR notation that are always blocked. */
export const BlockedIPRangeListType = z.array(StringType).max(200)

/** Up to 200 IP ranges in CIDR notation that are always blocked. */
export type BlockedIPRangeListType = z.infer<typeof BlockedIPRangeListType>

/** A CloudWatch log group as export destination. */
export const CloudWatchLogsConfigurationType = z.object({
  /** ARN of the log group. */
  LogGroupArn: ArnType.optional(),
})

/** A CloudWatch log group as export destination. */
export type CloudWatchLogsConfigurationType = z.infer<typeof CloudWatchLogsConfigurationType>

/** Reaction to a compromised password: `BLOCK` refuses it, `NO_ACTION` lets it pass. */
export const CompromisedCredentialsEventActionType = z.enum(['BLOCK', 'NO_ACTION'])

/** Reaction to a compromised password: `BLOCK` refuses it, `NO_ACTION` lets it pass. */
export type CompromisedCredentialsEventActionType = z.infer<typeof CompromisedCredentialsEventActionType>

/** Reaction to a password known from a breach. */
export const CompromisedCredentialsActionsType = z.object({
  /** What to do when the password is known from a breach. */
  EventAction: CompromisedCredentialsEventActionType,
})

/** Reaction to a password known from a breach. */
export type CompromisedCredentialsActionsType = z.infer<typeof CompromisedCredentialsActionsType>

/** When passwords are checked: at `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
export const EventFilterType = z.enum(['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'])

/** When passwords are checked: at `SIGN_IN`, `PASSWORD_CHANGE` or `SIGN_UP`. */
export type EventFilterType = z.infer<typeof EventFilterType>

/** The occasions on which passwords are checked. */
export const EventFiltersType = z.array(EventFilterType)

/** The occasions on which passwords are checked. */
export type EventFiltersType = z.infer<typeof EventFiltersType>

/** When to check passwords against known breaches, and what to do on a match. */
export const CompromisedCredentialsRiskConfigurationType = z.object({
  /** Occasions on which to check passwords; all of them when left out. */
  EventFilter: EventFiltersType.optional(),
  /** Reaction to a match. */
  Actions: CompromisedCredentialsActionsType,
})

/** When to check passwords against known breaches, and what to do on a match. */
export type CompromisedCredentialsRiskConfigurationType = z.infer<typeof CompromisedCredentialsRiskConfigurationType>

/** Input of DescribeRiskConfiguration. */
export const DescribeRiskConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of an app client to which the settings apply; leave out for those of the pool as a whole. */
  ClientId: ClientIdType.optional(),
})

/** Input of DescribeRiskConfiguration. */
export type DescribeRiskConfigurationRequest = z.infer<typeof DescribeRiskConfigurationRequest>

/** Up to 200 IP ranges in CIDR notation that are never assessed. */
export const SkippedIPRangeListType = z.array(StringType).max(200)

/** Up to 200 IP ranges in CIDR notation that are never assessed. */
export type SkippedIPRangeListType = z.infer<typeof SkippedIPRangeListType>

/** IP ranges that are always blocked or never assessed. */
export const RiskExceptionConfigurationType = z.object({
  /** IP ranges in CIDR notation whose sign-ins are always blocked, at most 200. */
  BlockedIPRangeList: BlockedIPRangeListType.optional(),
  /**
   * IP ranges in CIDR notation that are not assessed for risk, at most 200. Sign-ins from them skip the protection, so
   * keep the list small.
   */
  SkippedIPRangeList: SkippedIPRangeListType.optional(),
})

/** IP ranges that are always blocked or never assessed. */
export type RiskExceptionConfigurationType = z.infer<typeof RiskExceptionConfigurationType>

/** Threat-protection settings of a pool or an app client. */
export const RiskConfigurationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client the settings are for; absent for those of the pool. */
  ClientId: ClientIdType.optional(),
  /** Check of passwords against known breaches; defaults apply when left out. */
  CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType.optional(),
  /** Reaction to risky sign-ins; defaults apply when left out. */
  AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType.optional(),
  /** IP ranges with fixed treatment; none when left out. */
  RiskExceptionConfiguration: RiskExceptionConfigurationType.optional(),
  /** When the settings last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
})

/** Threat-protection settings of a pool or an app client. */
export type RiskConfigurationType = z.infer<typeof RiskConfigurationType>

/** Output of DescribeRiskConfiguration. */
export const DescribeRiskConfigurationResponse = z.object({
  /** The settings as stored; only the ids when nothing was set. */
  RiskConfiguration: RiskConfigurationType,
})

/** Output of DescribeRiskConfiguration. */
export type DescribeRiskConfigurationResponse = z.infer<typeof DescribeRiskConfigurationResponse>

/** What is exported: `userNotification` for errors in sending mails and SMS, `userAuthEvents` for user activity. */
export const EventSourceName = z.enum(['userNotification', 'userAuthEvents'])

/** What is exported: `userNotification` for errors in sending mails and SMS, `userAuthEvents` for user activity. */
export type EventSourceName = z.infer<typeof EventSourceName>

/** A Firehose stream as export destination. */
export const FirehoseConfigurationType = z.object({
  /** ARN of the delivery stream. */
  StreamArn: ArnType.optional(),
})

/** A Firehose stream as export destination. */
export type FirehoseConfigurationType = z.infer<typeof FirehoseConfigurationType>

/** Input of GetLogDeliveryConfiguration. */
export const GetLogDeliveryConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetLogDeliveryConfiguration. */
export type GetLogDeliveryConfigurationRequest = z.infer<typeof GetLogDeliveryConfigurationRequest>

/** How much is exported: `ERROR` goes with `userNotification`, `INFO` with `userAuthEvents`. */
export const LogLevel = z.enum(['ERROR', 'INFO'])

/** How much is exported: `ERROR` goes with `userNotification`, `INFO` with `userAuthEvents`. */
export type LogLevel = z.infer<typeof LogLevel>

/** ARN of an S3 bucket. */
export const S3ArnType = z.string().min(3).max(1024).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:::[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** ARN of an S3 bucket. */
export type S3ArnType = z.infer<typeof S3ArnType>

/** An S3 bucket as export destination. */
export const S3ConfigurationType = z.object({
  /** ARN of the bucket. */
  BucketArn: S3ArnType.optional(),
})

/** An S3 bucket as export destination. */
export type S3ConfigurationType = z.infer<typeof S3ConfigurationType>

/** One log export: what is exported and where to. Give one destination. */
export const LogConfigurationType = z.object({
  /** `ERROR` for `userNotification`, `INFO` for `userAuthEvents`. */
  LogLevel: LogLevel,
  /** What to export. */
  EventSource: EventSourceName,
  /** Export to a log group; the destination for `userNotification`, and possible for `userAuthEvents`. */
  CloudWatchLogsConfiguration: CloudWatchLogsConfigurationType.optional(),
  /** Export to a bucket; only for `userAuthEvents`. */
  S3Configuration: S3ConfigurationType.optional(),
  /** Export to a stream; only for `userAuthEvents`. */
  FirehoseConfiguration: FirehoseConfigurationType.optional(),
})

/** One log export: what is exported and where to. Give one destination. */
export type LogConfigurationType = z.infer<typeof LogConfigurationType>

/** Up to two log exports. */
export const LogConfigurationListType = z.array(LogConfigurationType).max(2)

/** Up to two log exports. */
export type LogConfigurationListType = z.infer<typeof LogConfigurationListType>

/** All log exports of a pool. */
export const LogDeliveryConfigurationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The log exports, at most two; an empty list for none. */
  LogConfigurations: LogConfigurationListType,
})

/** All log exports of a pool. */
export type LogDeliveryConfigurationType = z.infer<typeof LogDeliveryConfigurationType>

/** Output of GetLogDeliveryConfiguration. */
export const GetLogDeliveryConfigurationResponse = z.object({
  /** The exports as stored. */
  LogDeliveryConfiguration: LogDeliveryConfigurationType.optional(),
})

/** Output of GetLogDeliveryConfiguration. */
export type GetLogDeliveryConfigurationResponse = z.infer<typeof GetLogDeliveryConfigurationResponse>

/** Class of limits. The only value, `API_CATEGORY`, stands for the request rate of a group of operations. */
export const LimitClass = z.enum(['API_CATEGORY'])

/** Class of limits. The only value, `API_CATEGORY`, stands for the request rate of a group of operations. */
export type LimitClass = z.infer<typeof LimitClass>

/** Texts by name. */
export const StringToStringMapType = record(StringType, StringType)

/** Texts by name. */
export type StringToStringMapType = z.infer<typeof StringToStringMapType>

/** Names a limit by its class and attributes. */
export const LimitDefinitionType = z.object({
  /** `API_CATEGORY`, the only class. */
  LimitClass: LimitClass,
  /**
   * Attributes that single out the limit: for `API_CATEGORY` the key `Category` with the name of the category, such as
   * `UserAuthentication`.
   */
  Attributes: StringToStringMapType,
})

/** Names a limit by its class and attributes. */
export type LimitDefinitionType = z.infer<typeof LimitDefinitionType>

/** Input of GetProvisionedLimit. */
export const GetProvisionedLimitRequest = z.object({
  /** Which limit is meant. */
  LimitDefinition: LimitDefinitionType,
})

/** Input of GetProvisionedLimit. */
export type GetProvisionedLimitRequest = z.infer<typeof GetProvisionedLimitRequest>

/** A limit with its provisioned and its free value, in requests per second. */
export const LimitType = z.object({
  /** Which limit is meant. */
  LimitDefinition: LimitDefinitionType,
  /** Limit now in force, in requests per second. */
  ProvisionedLimitValue: IntegerType,
  /** Part of the limit that is free of charge, in requests per second; the lowest value that can be set. */
  FreeLimitValue: IntegerType,
})

/** A limit with its provisioned and its free value, in requests per second. */
export type LimitType = z.infer<typeof LimitType>

/** Output of GetProvisionedLimit. */
export const GetProvisionedLimitResponse = z.object({
  /** The limit as it stands. */
  Limit: LimitType,
})

/** Output of GetProvisionedLimit. */
export type GetProvisionedLimitResponse = z.infer<typeof GetProvisionedLimitResponse>

/** Input of SetLogDeliveryConfiguration. */
export const SetLogDeliveryConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The log exports, at most two; an empty list for none. */
  LogConfigurations: LogConfigurationListType,
})

/** Input of SetLogDeliveryConfiguration. */
export type SetLogDeliveryConfigurationRequest = z.infer<typeof SetLogDeliveryConfigurationRequest>

/** Output of SetLogDeliveryConfiguration. */
export const SetLogDeliveryConfigurationResponse = z.object({
  /** The exports as stored. */
  LogDeliveryConfiguration: LogDeliveryConfigurationType.optional(),
})

/** Output of SetLogDeliveryConfiguration. */
export type SetLogDeliveryConfigurationResponse = z.infer<typeof SetLogDeliveryConfigurationResponse>

/** Input of SetRiskConfiguration. */
export const SetRiskConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of an app client to which the settings apply; leave out for those of the pool as a whole. */
  ClientId: ClientIdType.optional(),
  /** Check of passwords against known breaches; defaults apply when left out. */
  CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType.optional(),
  /** Reaction to risky sign-ins; defaults apply when left out. */
  AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType.optional(),
  /** IP ranges with fixed treatment; none when left out. */
  RiskExceptionConfiguration: RiskExceptionConfigurationType.optional(),
})

/** Input of SetRiskConfiguration. */
export type SetRiskConfigurationRequest = z.infer<typeof SetRiskConfigurationRequest>

/** Output of SetRiskConfiguration. */
export const SetRiskConfigurationResponse = z.object({
  /** The settings as stored; only the ids when nothing was set. */
  RiskConfiguration: RiskConfigurationType,
})

/** Output of SetRiskConfiguration. */
export type SetRiskConfigurationResponse = z.infer<typeof SetRiskConfigurationResponse>

/** Input of UpdateAuthEventFeedback. */
export const UpdateAuthEventFeedbackRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the event, from the user's history. */
  EventId: EventIdType,
  /** Token issued for feedback on this one event; not an access token. */
  FeedbackToken: TokenModelType,
  /** `Valid` if the event came from the user, `Invalid` if it did not. */
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
  /** Which limit is meant. */
  LimitDefinition: LimitDefinitionType,
  /** New limit in requests per second, between the free value and the account's maximum. */
  RequestedLimitValue: IntegerType,
})

/** Input of UpdateProvisionedLimit. */
export type UpdateProvisionedLimitRequest = z.infer<typeof UpdateProvisionedLimitRequest>

/** Output of UpdateProvisionedLimit. */
export const UpdateProvisionedLimitResponse = z.object({
  /** The limit as it stands. */
  Limit: LimitType,
})

/** Output of UpdateProvisionedLimit. */
export type UpdateProvisionedLimitResponse = z.infer<typeof UpdateProvisionedLimitResponse>

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  CodeDeliveryFailureException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidParameterException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  TooManyRequestsException,
  UserNotFoundException,
  UserPoolAddOnNotEnabledException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminListUserAuthEventsRequest,
  AdminListUserAuthEventsResponse,
  AdminUpdateAuthEventFeedbackRequest,
  AdminUpdateAuthEventFeedbackResponse,
  DescribeRiskConfigurationRequest,
  DescribeRiskConfigurationResponse,
  GetLogDeliveryConfigurationRequest,
  GetLogDeliveryConfigurationResponse,
  GetProvisionedLimitRequest,
  GetProvisionedLimitResponse,
  SetLogDeliveryConfigurationRequest,
  SetLogDeliveryConfigurationResponse,
  SetRiskConfigurationRequest,
  SetRiskConfigurationResponse,
  UpdateAuthEventFeedbackRequest,
  UpdateAuthEventFeedbackResponse,
  UpdateProvisionedLimitRequest,
  UpdateProvisionedLimitResponse,
} from '@poolhouse/schemas/generated/monitoring'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** What `AdminListUserAuthEvents` is asked. */
export interface AdminListUserAuthEventsRequest_ {
  readonly body: AdminListUserAuthEventsRequest
}

/** What the handler of `AdminListUserAuthEvents` returns. */
export type AdminListUserAuthEventsResult = {
  readonly status: 200
  readonly body: AdminListUserAuthEventsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException | UserPoolAddOnNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `AdminUpdateAuthEventFeedback` is asked. */
export interface AdminUpdateAuthEventFeedbackRequest_ {
  readonly body: AdminUpdateAuthEventFeedbackRequest
}

/** What the handler of `AdminUpdateAuthEventFeedback` returns. */
export type AdminUpdateAuthEventFeedbackResult = {
  readonly status: 200
  readonly body: AdminUpdateAuthEventFeedbackResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | UserPoolAddOnNotEnabledException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DescribeRiskConfiguration` is asked. */
export interface DescribeRiskConfigurationRequest_ {
  readonly body: DescribeRiskConfigurationRequest
}

/** What the handler of `DescribeRiskConfiguration` returns. */
export type DescribeRiskConfigurationResult = {
  readonly status: 200
  readonly body: DescribeRiskConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserPoolAddOnNotEnabledException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetLogDeliveryConfiguration` is asked. */
export interface GetLogDeliveryConfigurationRequest_ {
  readonly body: GetLogDeliveryConfigurationRequest
}

/** What the handler of `GetLogDeliveryConfiguration` returns. */
export type GetLogDeliveryConfigurationResult = {
  readonly status: 200
  readonly body: GetLogDeliveryConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetProvisionedLimit` is asked. */
export interface GetProvisionedLimitRequest_ {
  readonly body: GetProvisionedLimitRequest
}

/** What the handler of `GetProvisionedLimit` returns. */
export type GetProvisionedLimitResult = {
  readonly status: 200
  readonly body: GetProvisionedLimitResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SetLogDeliveryConfiguration` is asked. */
export interface SetLogDeliveryConfigurationRequest_ {
  readonly body: SetLogDeliveryConfigurationRequest
}

/** What the handler of `SetLogDeliveryConfiguration` returns. */
export type SetLogDeliveryConfigurationResult = {
  readonly status: 200
  readonly body: SetLogDeliveryConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException | ResourceNotFoundException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SetRiskConfiguration` is asked. */
export interface SetRiskConfigurationRequest_ {
  readonly body: SetRiskConfigurationRequest
}

/** What the handler of `SetRiskConfiguration` returns. */
export type SetRiskConfigurationResult = {
  readonly status: 200
  readonly body: SetRiskConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserPoolAddOnNotEnabledException | CodeDeliveryFailureException | InvalidEmailRoleAccessPolicyException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `UpdateAuthEventFeedback` is asked. */
export interface UpdateAuthEventFeedbackRequest_ {
  readonly body: UpdateAuthEventFeedbackRequest
}

/** What the handler of `UpdateAuthEventFeedback` returns. */
export type UpdateAuthEventFeedbackResult = {
  readonly status: 200
  readonly body: UpdateAuthEventFeedbackResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | UserPoolAddOnNotEnabledException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `UpdateProvisionedLimit` is asked. */
export interface UpdateProvisionedLimitRequest_ {
  readonly body: UpdateProvisionedLimitRequest
}

/** What the handler of `UpdateProvisionedLimit` returns. */
export type UpdateProvisionedLimitResult = {
  readonly status: 200
  readonly body: UpdateProvisionedLimitResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | ServiceQuotaExceededException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of monitoring. */
export interface MonitoringHandlers<E extends Env = Env> {
  /**
   * List a user's sign-in history
   *
   * Lists recorded events of a user, such as sign-ins and password changes, with the risk assessed for each, page by
   * page. Use it to investigate a suspicious account. Requires AWS credentials. Threat protection must be on for the
   * pool, else `UserPoolAddOnNotEnabledException`. Entries carry IP addresses and places: treat them as personal data.
   */
  AdminListUserAuthEvents(request: AdminListUserAuthEventsRequest_, context: Context<E>): HandlerResult<AdminListUserAuthEventsResult>
  /**
   * Rate an event as an administrator
   *
   * Records whether a sign-in event really came from the user, as feedback for threat protection. Requires AWS
   * credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. The rating is a
   * note on that event alone: it neither blocks the user nor ends sessions, so after `Invalid` also sign the user out
   * and have the password reset.
   */
  AdminUpdateAuthEventFeedback(request: AdminUpdateAuthEventFeedbackRequest_, context: Context<E>): HandlerResult<AdminUpdateAuthEventFeedbackResult>
  /**
   * Read the risk settings
   *
   * Returns the threat-protection settings of a pool, or of one app client when `ClientId` is given. When nothing was
   * set, only the ids come back. Requires AWS credentials. Threat protection must be on for the pool, else
   * `UserPoolAddOnNotEnabledException`.
   */
  DescribeRiskConfiguration(request: DescribeRiskConfigurationRequest_, context: Context<E>): HandlerResult<DescribeRiskConfigurationResult>
  /**
   * Read where a pool exports its logs
   *
   * Returns the destinations to which the pool exports message-delivery errors and user activity; an empty list when
   * there are none. Requires AWS credentials.
   */
  GetLogDeliveryConfiguration(request: GetLogDeliveryConfigurationRequest_, context: Context<E>): HandlerResult<GetLogDeliveryConfigurationResult>
  /**
   * Read the request-rate limit of an API category
   *
   * Returns the request rate now provisioned for a category of operations, and the rate that is free of charge.
   * Requires AWS credentials. The limit is shared by all pools of the account and Region. This operation itself may be
   * called once a second.
   */
  GetProvisionedLimit(request: GetProvisionedLimitRequest_, context: Context<E>): HandlerResult<GetProvisionedLimitResult>
  /**
   * Set where a pool exports its logs
   *
   * Sets the export destinations for message-delivery errors and user activity, at most two configurations. The list is
   * the new state as a whole; an empty one ends the export. Requires AWS credentials. Export of user activity needs the
   * Plus feature plan, else `FeatureUnavailableInTierException`. User activity is personal data: restrict access to the
   * destination.
   */
  SetLogDeliveryConfiguration(request: SetLogDeliveryConfigurationRequest_, context: Context<E>): HandlerResult<SetLogDeliveryConfigurationResult>
  /**
   * Set the risk settings
   *
   * Sets how threat protection reacts to compromised passwords, to risky sign-ins and to certain IP ranges, for a pool
   * or for one app client. Sending only the ids returns the settings to their defaults, so read them first and send
   * back all that is to stay. Requires AWS credentials. Threat protection must be on for the pool, else
   * `UserPoolAddOnNotEnabledException`. Whether reactions take effect or are only recorded depends on the pool's
   * threat-protection mode.
   */
  SetRiskConfiguration(request: SetRiskConfigurationRequest_, context: Context<E>): HandlerResult<SetRiskConfigurationResult>
  /**
   * Rate an event with a feedback token
   *
   * Lets users say whether a sign-in was theirs, with the feedback token issued for that event. Public: the feedback
   * token is the only proof, and neither an access token nor AWS credentials are needed. Threat protection must be on
   * for the pool, else `UserPoolAddOnNotEnabledException`. Have the user confirm before calling, since mail scanners
   * open links on their own. It does not block the account or end sessions.
   */
  UpdateAuthEventFeedback(request: UpdateAuthEventFeedbackRequest_, context: Context<E>): HandlerResult<UpdateAuthEventFeedbackResult>
  /**
   * Set the request-rate limit of an API category
   *
   * Sets the request rate for a category of operations, for all pools of the account and Region. The value must lie
   * between the free rate and the account's maximum; beyond it the answer is `ServiceQuotaExceededException` or
   * `InvalidParameterException`. Requires AWS credentials. Only some categories can be adjusted. This operation may be
   * called once a second.
   */
  UpdateProvisionedLimit(request: UpdateProvisionedLimitRequest_, context: Context<E>): HandlerResult<UpdateProvisionedLimitResult>
}

/** List a user's sign-in history */
export const AdminListUserAuthEventsRoute = createRoute({
  operationId: 'AdminListUserAuthEvents',
  method: 'post',
  path: '/AdminListUserAuthEvents',
  tags: ['monitoring'],
  summary: "List a user's sign-in history",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminListUserAuthEventsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "One page of the user's sign-in events, newest first.",
        content: { 'application/json': { schema: AdminListUserAuthEventsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserNotFoundException,
              OperationNotEnabledException,
              UserPoolAddOnNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Rate an event as an administrator */
export const AdminUpdateAuthEventFeedbackRoute = createRoute({
  operationId: 'AdminUpdateAuthEventFeedback',
  method: 'post',
  path: '/AdminUpdateAuthEventFeedback',
  tags: ['monitoring'],
  summary: 'Rate an event as an administrator',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminUpdateAuthEventFeedbackRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The feedback was stored. The response is empty.',
        content: { 'application/json': { schema: AdminUpdateAuthEventFeedbackResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserNotFoundException,
              UserPoolAddOnNotEnabledException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read the risk settings */
export const DescribeRiskConfigurationRoute = createRoute({
  operationId: 'DescribeRiskConfiguration',
  method: 'post',
  path: '/DescribeRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Read the risk settings',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeRiskConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The threat protection settings of the pool or app client.',
        content: { 'application/json': { schema: DescribeRiskConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserPoolAddOnNotEnabledException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read where a pool exports its logs */
export const GetLogDeliveryConfigurationRoute = createRoute({
  operationId: 'GetLogDeliveryConfiguration',
  method: 'post',
  path: '/GetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Read where a pool exports its logs',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetLogDeliveryConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where the pool sends its logs.',
        content: { 'application/json': { schema: GetLogDeliveryConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              ResourceNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read the request-rate limit of an API category */
export const GetProvisionedLimitRoute = createRoute({
  operationId: 'GetProvisionedLimit',
  method: 'post',
  path: '/GetProvisionedLimit',
  tags: ['monitoring'],
  summary: 'Read the request-rate limit of an API category',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetProvisionedLimitRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The provisioned rate, and the rate that is free of charge.',
        content: { 'application/json': { schema: GetProvisionedLimitResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set where a pool exports its logs */
export const SetLogDeliveryConfigurationRoute = createRoute({
  operationId: 'SetLogDeliveryConfiguration',
  method: 'post',
  path: '/SetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Set where a pool exports its logs',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetLogDeliveryConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where the pool sends its logs after the change.',
        content: { 'application/json': { schema: SetLogDeliveryConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              ResourceNotFoundException,
              FeatureUnavailableInTierException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the risk settings */
export const SetRiskConfigurationRoute = createRoute({
  operationId: 'SetRiskConfiguration',
  method: 'post',
  path: '/SetRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Set the risk settings',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetRiskConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The threat protection settings after the change.',
        content: { 'application/json': { schema: SetRiskConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserPoolAddOnNotEnabledException,
              CodeDeliveryFailureException,
              InvalidEmailRoleAccessPolicyException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Rate an event with a feedback token */
export const UpdateAuthEventFeedbackRoute = createRoute({
  operationId: 'UpdateAuthEventFeedback',
  method: 'post',
  path: '/UpdateAuthEventFeedback',
  tags: ['monitoring'],
  summary: 'Rate an event with a feedback token',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateAuthEventFeedbackRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The feedback was stored. The response is empty.',
        content: { 'application/json': { schema: UpdateAuthEventFeedbackResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserNotFoundException,
              UserPoolAddOnNotEnabledException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the request-rate limit of an API category */
export const UpdateProvisionedLimitRoute = createRoute({
  operationId: 'UpdateProvisionedLimit',
  method: 'post',
  path: '/UpdateProvisionedLimit',
  tags: ['monitoring'],
  summary: 'Set the request-rate limit of an API category',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateProvisionedLimitRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The rate limit after the change.',
        content: { 'application/json': { schema: UpdateProvisionedLimitResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
              ServiceQuotaExceededException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  AdminListUserAuthEvents: { route: AdminListUserAuthEventsRoute },
  AdminUpdateAuthEventFeedback: { route: AdminUpdateAuthEventFeedbackRoute },
  DescribeRiskConfiguration: { route: DescribeRiskConfigurationRoute },
  GetLogDeliveryConfiguration: { route: GetLogDeliveryConfigurationRoute },
  GetProvisionedLimit: { route: GetProvisionedLimitRoute },
  SetLogDeliveryConfiguration: { route: SetLogDeliveryConfigurationRoute },
  SetRiskConfiguration: { route: SetRiskConfigurationRoute },
  UpdateAuthEventFeedback: { route: UpdateAuthEventFeedbackRoute },
  UpdateProvisionedLimit: { route: UpdateProvisionedLimitRoute },
} satisfies Readonly<Record<string, Row>>

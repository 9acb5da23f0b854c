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

/** A request to `AdminListUserAuthEvents`. */
export interface AdminListUserAuthEventsRequest_ {
  readonly body: AdminListUserAuthEventsRequest
}

/** The result of the handler of `AdminListUserAuthEvents`. */
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

/** A request to `AdminUpdateAuthEventFeedback`. */
export interface AdminUpdateAuthEventFeedbackRequest_ {
  readonly body: AdminUpdateAuthEventFeedbackRequest
}

/** The result of the handler of `AdminUpdateAuthEventFeedback`. */
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

/** A request to `DescribeRiskConfiguration`. */
export interface DescribeRiskConfigurationRequest_ {
  readonly body: DescribeRiskConfigurationRequest
}

/** The result of the handler of `DescribeRiskConfiguration`. */
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

/** A request to `GetLogDeliveryConfiguration`. */
export interface GetLogDeliveryConfigurationRequest_ {
  readonly body: GetLogDeliveryConfigurationRequest
}

/** The result of the handler of `GetLogDeliveryConfiguration`. */
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

/** A request to `GetProvisionedLimit`. */
export interface GetProvisionedLimitRequest_ {
  readonly body: GetProvisionedLimitRequest
}

/** The result of the handler of `GetProvisionedLimit`. */
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

/** A request to `SetLogDeliveryConfiguration`. */
export interface SetLogDeliveryConfigurationRequest_ {
  readonly body: SetLogDeliveryConfigurationRequest
}

/** The result of the handler of `SetLogDeliveryConfiguration`. */
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

/** A request to `SetRiskConfiguration`. */
export interface SetRiskConfigurationRequest_ {
  readonly body: SetRiskConfigurationRequest
}

/** The result of the handler of `SetRiskConfiguration`. */
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

/** A request to `UpdateAuthEventFeedback`. */
export interface UpdateAuthEventFeedbackRequest_ {
  readonly body: UpdateAuthEventFeedbackRequest
}

/** The result of the handler of `UpdateAuthEventFeedback`. */
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

/** A request to `UpdateProvisionedLimit`. */
export interface UpdateProvisionedLimitRequest_ {
  readonly body: UpdateProvisionedLimitRequest
}

/** The result of the handler of `UpdateProvisionedLimit`. */
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
   * List the sign-in history of a user
   *
   * Lists the recorded events of a user, such as sign-ins and password changes, with the assessed risk of each, newest
   * first, in pages of up to 60. If threat protection is off for the pool, it fails with
   * `UserPoolAddOnNotEnabledException`. Events contain IP addresses and locations, which are personal data. Requires
   * AWS credentials.
   */
  AdminListUserAuthEvents(request: AdminListUserAuthEventsRequest_, context: Context<E>): HandlerResult<AdminListUserAuthEventsResult>
  /**
   * Rate an event as an administrator
   *
   * Records whether an event was caused by the user, as feedback for threat protection. It neither blocks the user nor
   * ends sessions: after `Invalid`, also call `AdminUserGlobalSignOut` and `AdminResetUserPassword`. If threat
   * protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. Requires AWS credentials.
   */
  AdminUpdateAuthEventFeedback(request: AdminUpdateAuthEventFeedbackRequest_, context: Context<E>): HandlerResult<AdminUpdateAuthEventFeedbackResult>
  /**
   * Get the threat protection settings
   *
   * Returns the threat protection settings of a pool or, with `ClientId`, of an app client. An app client without its
   * own settings returns those of the pool. If nothing is set, only the ids are returned. Requires AWS credentials.
   */
  DescribeRiskConfiguration(request: DescribeRiskConfigurationRequest_, context: Context<E>): HandlerResult<DescribeRiskConfigurationResult>
  /**
   * Get the log export settings of a pool
   *
   * Returns the destinations to which the pool exports message delivery errors and user activity. Requires AWS
   * credentials.
   */
  GetLogDeliveryConfiguration(request: GetLogDeliveryConfigurationRequest_, context: Context<E>): HandlerResult<GetLogDeliveryConfigurationResult>
  /**
   * Get the request-rate limit of an API category
   *
   * Returns the provisioned request rate of a category of operations, and the rate that is free of charge. All pools of
   * the account in this Region share the limit. This operation can be called once per second. Requires AWS credentials.
   */
  GetProvisionedLimit(request: GetProvisionedLimitRequest_, context: Context<E>): HandlerResult<GetProvisionedLimitResult>
  /**
   * Set the log export settings of a pool
   *
   * Sets the destinations to which the pool exports message delivery errors and user activity, at most one for each.
   * The list replaces the current one; an empty list ends the export. The export of user activity requires the `PLUS`
   * tier (otherwise `FeatureUnavailableInTierException`). User activity is personal data, so restrict access to the
   * destination. Requires AWS credentials.
   */
  SetLogDeliveryConfiguration(request: SetLogDeliveryConfigurationRequest_, context: Context<E>): HandlerResult<SetLogDeliveryConfigurationResult>
  /**
   * Set the threat protection settings
   *
   * Sets how threat protection reacts to compromised passwords, risky sign-ins and certain IP ranges, for a pool or for
   * one app client. The request replaces all of these settings: parts that are left out are removed. With only the ids,
   * a pool returns to the defaults, and an app client to the settings of its pool. The settings take effect only if the
   * threat protection mode of the pool is `ENFORCED`; with `AUDIT`, the risk is only recorded. Requires AWS
   * credentials.
   */
  SetRiskConfiguration(request: SetRiskConfigurationRequest_, context: Context<E>): HandlerResult<SetRiskConfigurationResult>
  /**
   * Rate an event with a feedback token
   *
   * Records whether an event was caused by the user, with the feedback token that was issued for it. It neither blocks
   * the user nor ends sessions. Let the user confirm before calling it, because mail scanners open links automatically.
   * If threat protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. No AWS credentials are
   * required, only the feedback token.
   */
  UpdateAuthEventFeedback(request: UpdateAuthEventFeedbackRequest_, context: Context<E>): HandlerResult<UpdateAuthEventFeedbackResult>
  /**
   * Set the request-rate limit of an API category
   *
   * Sets the request rate of a category of operations, for all pools of the account in this Region. Only some
   * categories can be adjusted. A value below the free rate fails with `InvalidParameterException`, one above the
   * maximum of the account with `ServiceQuotaExceededException`. This operation can be called once per second. Requires
   * AWS credentials.
   */
  UpdateProvisionedLimit(request: UpdateProvisionedLimitRequest_, context: Context<E>): HandlerResult<UpdateProvisionedLimitResult>
}

/** List the sign-in history of a user */
export const AdminListUserAuthEventsRoute = createRoute({
  operationId: 'AdminListUserAuthEvents',
  method: 'post',
  path: '/AdminListUserAuthEvents',
  tags: ['monitoring'],
  summary: 'List the sign-in history of a user',
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
        description: 'One page of the events of the user, newest first.',
        content: { 'application/json': { schema: AdminListUserAuthEventsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the threat protection settings */
export const DescribeRiskConfigurationRoute = createRoute({
  operationId: 'DescribeRiskConfiguration',
  method: 'post',
  path: '/DescribeRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Get the threat protection settings',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the log export settings of a pool */
export const GetLogDeliveryConfigurationRoute = createRoute({
  operationId: 'GetLogDeliveryConfiguration',
  method: 'post',
  path: '/GetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Get the log export settings of a pool',
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
        description: 'The log exports of the pool.',
        content: { 'application/json': { schema: GetLogDeliveryConfigurationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the request-rate limit of an API category */
export const GetProvisionedLimitRoute = createRoute({
  operationId: 'GetProvisionedLimit',
  method: 'post',
  path: '/GetProvisionedLimit',
  tags: ['monitoring'],
  summary: 'Get the request-rate limit of an API category',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the log export settings of a pool */
export const SetLogDeliveryConfigurationRoute = createRoute({
  operationId: 'SetLogDeliveryConfiguration',
  method: 'post',
  path: '/SetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Set the log export settings of a pool',
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
        description: 'The new log exports of the pool.',
        content: { 'application/json': { schema: SetLogDeliveryConfigurationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the threat protection settings */
export const SetRiskConfigurationRoute = createRoute({
  operationId: 'SetRiskConfiguration',
  method: 'post',
  path: '/SetRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Set the threat protection settings',
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
        description: 'The new threat protection settings.',
        content: { 'application/json': { schema: SetRiskConfigurationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The new limit.',
        content: { 'application/json': { schema: UpdateProvisionedLimitResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
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

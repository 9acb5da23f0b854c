// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  AdminForgetDeviceRequest,
  AdminGetDeviceRequest,
  AdminGetDeviceResponse,
  AdminListDevicesRequest,
  AdminListDevicesResponse,
  AdminUpdateDeviceStatusRequest,
  AdminUpdateDeviceStatusResponse,
  ConfirmDeviceRequest,
  ConfirmDeviceResponse,
  ForgetDeviceRequest,
  GetDeviceRequest,
  GetDeviceResponse,
  ListDevicesRequest,
  ListDevicesResponse,
  UpdateDeviceStatusRequest,
  UpdateDeviceStatusResponse,
} from '@poolhouse/schemas/generated/devices'
import {
  DeviceKeyExistsException,
  ForbiddenException,
  InternalErrorException,
  InvalidLambdaResponseException,
  InvalidParameterException,
  InvalidPasswordException,
  InvalidUserPoolConfigurationException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserNotConfirmedException,
  UserNotFoundException,
  UsernameExistsException,
} from '@poolhouse/schemas/generated/errors'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminForgetDevice`. */
export interface AdminForgetDeviceRequest_ {
  readonly body: AdminForgetDeviceRequest
}

/** The result of the handler of `AdminForgetDevice`. */
export type AdminForgetDeviceResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | InvalidUserPoolConfigurationException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminGetDevice`. */
export interface AdminGetDeviceRequest_ {
  readonly body: AdminGetDeviceRequest
}

/** The result of the handler of `AdminGetDevice`. */
export type AdminGetDeviceResult = {
  readonly status: 200
  readonly body: AdminGetDeviceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | InvalidUserPoolConfigurationException | TooManyRequestsException | OperationNotEnabledException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminListDevices`. */
export interface AdminListDevicesRequest_ {
  readonly body: AdminListDevicesRequest
}

/** The result of the handler of `AdminListDevices`. */
export type AdminListDevicesResult = {
  readonly status: 200
  readonly body: AdminListDevicesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | InvalidUserPoolConfigurationException | TooManyRequestsException | OperationNotEnabledException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminUpdateDeviceStatus`. */
export interface AdminUpdateDeviceStatusRequest_ {
  readonly body: AdminUpdateDeviceStatusRequest
}

/** The result of the handler of `AdminUpdateDeviceStatus`. */
export type AdminUpdateDeviceStatusResult = {
  readonly status: 200
  readonly body: AdminUpdateDeviceStatusResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | InvalidUserPoolConfigurationException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ConfirmDevice`. */
export interface ConfirmDeviceRequest_ {
  readonly body: ConfirmDeviceRequest
}

/** The result of the handler of `ConfirmDevice`. */
export type ConfirmDeviceResult = {
  readonly status: 200
  readonly body: ConfirmDeviceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | InvalidPasswordException | InvalidLambdaResponseException | UsernameExistsException | InvalidUserPoolConfigurationException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | DeviceKeyExistsException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ForgetDevice`. */
export interface ForgetDeviceRequest_ {
  readonly body: ForgetDeviceRequest
}

/** The result of the handler of `ForgetDevice`. */
export type ForgetDeviceResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | InvalidUserPoolConfigurationException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetDevice`. */
export interface GetDeviceRequest_ {
  readonly body: GetDeviceRequest
}

/** The result of the handler of `GetDevice`. */
export type GetDeviceResult = {
  readonly status: 200
  readonly body: GetDeviceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | InvalidUserPoolConfigurationException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListDevices`. */
export interface ListDevicesRequest_ {
  readonly body: ListDevicesRequest
}

/** The result of the handler of `ListDevices`. */
export type ListDevicesResult = {
  readonly status: 200
  readonly body: ListDevicesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | InvalidUserPoolConfigurationException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateDeviceStatus`. */
export interface UpdateDeviceStatusRequest_ {
  readonly body: UpdateDeviceStatusRequest
}

/** The result of the handler of `UpdateDeviceStatus`. */
export type UpdateDeviceStatusResult = {
  readonly status: 200
  readonly body: UpdateDeviceStatusResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | InvalidUserPoolConfigurationException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of devices. */
export interface DevicesHandlers<E extends Env = Env> {
  /**
   * Forget a device of a user
   *
   * Deletes a tracked device of a user, for example after loss or theft. The device can no longer replace a second
   * factor, and the refresh tokens of its sign-ins stop working. Requires AWS credentials and a pool with device
   * tracking.
   */
  AdminForgetDevice(request: AdminForgetDeviceRequest_, context: Context<E>): HandlerResult<AdminForgetDeviceResult>
  /**
   * Get a device of a user
   *
   * Returns one tracked device of a user by its key. For an unknown key, it fails with `ResourceNotFoundException`.
   * Requires AWS credentials and a pool with device tracking.
   */
  AdminGetDevice(request: AdminGetDeviceRequest_, context: Context<E>): HandlerResult<AdminGetDeviceResult>
  /**
   * List the devices of a user
   *
   * Lists the tracked devices of a user in pages of up to 60. Requires AWS credentials and a pool with device tracking.
   */
  AdminListDevices(request: AdminListDevicesRequest_, context: Context<E>): HandlerResult<AdminListDevicesResult>
  /**
   * Mark a device of a user as remembered or not
   *
   * Sets whether a confirmed device of a user is remembered. If the pool requires MFA only on new devices, a remembered
   * device authenticates with its own secret instead of a second factor, so mark a device as remembered only if it can
   * be trusted. Requires AWS credentials and a pool with device tracking.
   */
  AdminUpdateDeviceStatus(request: AdminUpdateDeviceStatusRequest_, context: Context<E>): HandlerResult<AdminUpdateDeviceStatusResult>
  /**
   * Confirm a new device for tracking
   *
   * Registers the device whose key a sign-in returned in `NewDeviceMetadata`. The request contains a verifier of a
   * secret that never leaves the device. Later sign-ins send the device key and prove the secret with SRP. The device
   * is remembered immediately, unless the pool remembers devices only with the user's consent: then ask the user and
   * call `UpdateDeviceStatus`. Requires the user's access token.
   */
  ConfirmDevice(request: ConfirmDeviceRequest_, context: Context<E>): HandlerResult<ConfirmDeviceResult>
  /**
   * Forget a device of the signed-in user
   *
   * Deletes a tracked device of the signed-in user. The device can no longer replace a second factor, and the refresh
   * tokens of its sign-ins stop working. Requires the user's access token.
   */
  ForgetDevice(request: ForgetDeviceRequest_, context: Context<E>): HandlerResult<ForgetDeviceResult>
  /**
   * Get a device of the signed-in user
   *
   * Returns one tracked device of the signed-in user by its key. For an unknown key, it fails with
   * `ResourceNotFoundException`. Requires the user's access token.
   */
  GetDevice(request: GetDeviceRequest_, context: Context<E>): HandlerResult<GetDeviceResult>
  /**
   * List the devices of the signed-in user
   *
   * Lists the tracked devices of the signed-in user in pages of up to 60, for example for an account page.
   * `ListUserSessions` lists the sign-in sessions. Requires the user's access token.
   */
  ListDevices(request: ListDevicesRequest_, context: Context<E>): HandlerResult<ListDevicesResult>
  /**
   * Mark a device of the signed-in user as remembered or not
   *
   * Sets whether a confirmed device of the signed-in user is remembered. Call it with the user's consent if
   * `ConfirmDevice` returned `UserConfirmationNecessary`. A remembered device can replace the second factor, so offer
   * it for private devices only. Requires the user's access token.
   */
  UpdateDeviceStatus(request: UpdateDeviceStatusRequest_, context: Context<E>): HandlerResult<UpdateDeviceStatusResult>
}

/** Forget a device of a user */
export const AdminForgetDeviceRoute = createRoute({
  operationId: 'AdminForgetDevice',
  method: 'post',
  path: '/AdminForgetDevice',
  tags: ['devices'],
  summary: 'Forget a device of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminForgetDeviceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The device was forgotten. The response has no body.',
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
              UserNotFoundException,
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

/** Get a device of a user */
export const AdminGetDeviceRoute = createRoute({
  operationId: 'AdminGetDevice',
  method: 'post',
  path: '/AdminGetDevice',
  tags: ['devices'],
  summary: 'Get a device of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminGetDeviceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The device, with its attributes and dates.',
        content: { 'application/json': { schema: AdminGetDeviceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              OperationNotEnabledException,
              NotAuthorizedException,
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

/** List the devices of a user */
export const AdminListDevicesRoute = createRoute({
  operationId: 'AdminListDevices',
  method: 'post',
  path: '/AdminListDevices',
  tags: ['devices'],
  summary: 'List the devices of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminListDevicesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the devices of the user.',
        content: { 'application/json': { schema: AdminListDevicesResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              OperationNotEnabledException,
              NotAuthorizedException,
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

/** Mark a device of a user as remembered or not */
export const AdminUpdateDeviceStatusRoute = createRoute({
  operationId: 'AdminUpdateDeviceStatus',
  method: 'post',
  path: '/AdminUpdateDeviceStatus',
  tags: ['devices'],
  summary: 'Mark a device of a user as remembered or not',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminUpdateDeviceStatusRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The status was stored. The response is empty.',
        content: { 'application/json': { schema: AdminUpdateDeviceStatusResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
              UserNotFoundException,
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

/** Confirm a new device for tracking */
export const ConfirmDeviceRoute = createRoute({
  operationId: 'ConfirmDevice',
  method: 'post',
  path: '/ConfirmDevice',
  tags: ['devices'],
  summary: 'Confirm a new device for tracking',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ConfirmDeviceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "Whether the device is remembered only with the user's consent.",
        content: { 'application/json': { schema: ConfirmDeviceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              InvalidPasswordException,
              InvalidLambdaResponseException,
              UsernameExistsException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              DeviceKeyExistsException,
              ForbiddenException,
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

/** Forget a device of the signed-in user */
export const ForgetDeviceRoute = createRoute({
  operationId: 'ForgetDevice',
  method: 'post',
  path: '/ForgetDevice',
  tags: ['devices'],
  summary: 'Forget a device of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ForgetDeviceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The device was forgotten. The response has no body.',
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              InvalidUserPoolConfigurationException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Get a device of the signed-in user */
export const GetDeviceRoute = createRoute({
  operationId: 'GetDevice',
  method: 'post',
  path: '/GetDevice',
  tags: ['devices'],
  summary: 'Get a device of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetDeviceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The device, with its attributes and dates.',
        content: { 'application/json': { schema: GetDeviceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              InvalidUserPoolConfigurationException,
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** List the devices of the signed-in user */
export const ListDevicesRoute = createRoute({
  operationId: 'ListDevices',
  method: 'post',
  path: '/ListDevices',
  tags: ['devices'],
  summary: 'List the devices of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListDevicesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the devices of the signed-in user.',
        content: { 'application/json': { schema: ListDevicesResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Mark a device of the signed-in user as remembered or not */
export const UpdateDeviceStatusRoute = createRoute({
  operationId: 'UpdateDeviceStatus',
  method: 'post',
  path: '/UpdateDeviceStatus',
  tags: ['devices'],
  summary: 'Mark a device of the signed-in user as remembered or not',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateDeviceStatusRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The status was stored. The response is empty.',
        content: { 'application/json': { schema: UpdateDeviceStatusResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              InvalidUserPoolConfigurationException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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
  AdminForgetDevice: { route: AdminForgetDeviceRoute },
  AdminGetDevice: { route: AdminGetDeviceRoute },
  AdminListDevices: { route: AdminListDevicesRoute },
  AdminUpdateDeviceStatus: { route: AdminUpdateDeviceStatusRoute },
  ConfirmDevice: { route: ConfirmDeviceRoute },
  ForgetDevice: { route: ForgetDeviceRoute },
  GetDevice: { route: GetDeviceRoute },
  ListDevices: { route: ListDevicesRoute },
  UpdateDeviceStatus: { route: UpdateDeviceStatusRoute },
} satisfies Readonly<Record<string, Row>>

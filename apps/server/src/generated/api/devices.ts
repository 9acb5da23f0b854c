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

/** What `AdminForgetDevice` is asked. */
export interface AdminForgetDeviceRequest_ {
  readonly body: AdminForgetDeviceRequest
}

/** What the handler of `AdminForgetDevice` returns. */
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

/** What `AdminGetDevice` is asked. */
export interface AdminGetDeviceRequest_ {
  readonly body: AdminGetDeviceRequest
}

/** What the handler of `AdminGetDevice` returns. */
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

/** What `AdminListDevices` is asked. */
export interface AdminListDevicesRequest_ {
  readonly body: AdminListDevicesRequest
}

/** What the handler of `AdminListDevices` returns. */
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

/** What `AdminUpdateDeviceStatus` is asked. */
export interface AdminUpdateDeviceStatusRequest_ {
  readonly body: AdminUpdateDeviceStatusRequest
}

/** What the handler of `AdminUpdateDeviceStatus` returns. */
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

/** What `ConfirmDevice` is asked. */
export interface ConfirmDeviceRequest_ {
  readonly body: ConfirmDeviceRequest
}

/** What the handler of `ConfirmDevice` returns. */
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

/** What `ForgetDevice` is asked. */
export interface ForgetDeviceRequest_ {
  readonly body: ForgetDeviceRequest
}

/** What the handler of `ForgetDevice` returns. */
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

/** What `GetDevice` is asked. */
export interface GetDeviceRequest_ {
  readonly body: GetDeviceRequest
}

/** What the handler of `GetDevice` returns. */
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

/** What `ListDevices` is asked. */
export interface ListDevicesRequest_ {
  readonly body: ListDevicesRequest
}

/** What the handler of `ListDevices` returns. */
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

/** What `UpdateDeviceStatus` is asked. */
export interface UpdateDeviceStatusRequest_ {
  readonly body: UpdateDeviceStatusRequest
}

/** What the handler of `UpdateDeviceStatus` returns. */
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
   * Forget a user's device
   *
   * Removes a device from a user's tracked devices, for instance after loss or theft. The device can no longer stand in
   * for a second factor, and refreshing tokens bound to it fails. Requires AWS credentials and a pool with device
   * tracking.
   */
  AdminForgetDevice(request: AdminForgetDeviceRequest_, context: Context<E>): HandlerResult<AdminForgetDeviceResult>
  /**
   * Get a user's device
   *
   * Reads one tracked device of a user by its key, including attributes that the user's own view leaves out. An unknown
   * key gives `ResourceNotFoundException`. Requires AWS credentials and a pool with device tracking.
   */
  AdminGetDevice(request: AdminGetDeviceRequest_, context: Context<E>): HandlerResult<AdminGetDeviceResult>
  /**
   * List a user's devices
   *
   * Lists the tracked devices of a user page by page, up to 60 at a time. Requires AWS credentials and a pool with
   * device tracking.
   */
  AdminListDevices(request: AdminListDevicesRequest_, context: Context<E>): HandlerResult<AdminListDevicesResult>
  /**
   * Mark a user's device as remembered or not
   *
   * Sets whether a user's confirmed device counts as remembered. In a pool that asks for MFA only on new devices, a
   * remembered device proves itself with its own secret instead of the second factor, so mark one only on good grounds.
   * Requires AWS credentials and a pool with device tracking.
   */
  AdminUpdateDeviceStatus(request: AdminUpdateDeviceStatusRequest_, context: Context<E>): HandlerResult<AdminUpdateDeviceStatusResult>
  /**
   * Confirm a new device for tracking
   *
   * Registers the device that a sign-in announced in `NewDeviceMetadata`, with a verifier of a secret that only the
   * device keeps. Later sign-ins send the device key and prove the secret by SRP. Where the pool remembers devices only
   * on the user's word, ask the user and then call `UpdateDeviceStatus`; otherwise the device is remembered at once.
   * Authorized by the user's access token.
   */
  ConfirmDevice(request: ConfirmDeviceRequest_, context: Context<E>): HandlerResult<ConfirmDeviceResult>
  /**
   * Forget an own device
   *
   * Removes one of the signed-in user's tracked devices. It can no longer stand in for a second factor, and refreshing
   * tokens bound to it fails. Authorized by the user's access token.
   */
  ForgetDevice(request: ForgetDeviceRequest_, context: Context<E>): HandlerResult<ForgetDeviceResult>
  /**
   * Get an own device
   *
   * Reads one of the signed-in user's tracked devices by its key. An unknown key gives `ResourceNotFoundException`.
   * Authorized by the user's access token.
   */
  GetDevice(request: GetDeviceRequest_, context: Context<E>): HandlerResult<GetDeviceResult>
  /**
   * List own devices
   *
   * Lists the signed-in user's tracked devices page by page, up to 60 at a time. Use it to let people review the
   * devices they have used; it is not a list of sign-in sessions. Authorized by the user's access token.
   */
  ListDevices(request: ListDevicesRequest_, context: Context<E>): HandlerResult<ListDevicesResult>
  /**
   * Mark an own device as remembered or not
   *
   * Sets whether a confirmed device of the signed-in user counts as remembered; call it after `ConfirmDevice` when that
   * asked for the user's consent. A remembered device can stand in for the second factor, so offer it for private
   * devices only. Authorized by the user's access token.
   */
  UpdateDeviceStatus(request: UpdateDeviceStatusRequest_, context: Context<E>): HandlerResult<UpdateDeviceStatusResult>
}

/** Forget a user's device */
export const AdminForgetDeviceRoute = createRoute({
  operationId: 'AdminForgetDevice',
  method: 'post',
  path: '/AdminForgetDevice',
  tags: ['devices'],
  summary: "Forget a user's device",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get a user's device */
export const AdminGetDeviceRoute = createRoute({
  operationId: 'AdminGetDevice',
  method: 'post',
  path: '/AdminGetDevice',
  tags: ['devices'],
  summary: "Get a user's device",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** List a user's devices */
export const AdminListDevicesRoute = createRoute({
  operationId: 'AdminListDevices',
  method: 'post',
  path: '/AdminListDevices',
  tags: ['devices'],
  summary: "List a user's devices",
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
        description: "One page of the user's devices.",
        content: { 'application/json': { schema: AdminListDevicesResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Mark a user's device as remembered or not */
export const AdminUpdateDeviceStatusRoute = createRoute({
  operationId: 'AdminUpdateDeviceStatus',
  method: 'post',
  path: '/AdminUpdateDeviceStatus',
  tags: ['devices'],
  summary: "Mark a user's device as remembered or not",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Whether the user must still choose if the device is remembered.',
        content: { 'application/json': { schema: ConfirmDeviceResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Forget an own device */
export const ForgetDeviceRoute = createRoute({
  operationId: 'ForgetDevice',
  method: 'post',
  path: '/ForgetDevice',
  tags: ['devices'],
  summary: 'Forget an own device',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get an own device */
export const GetDeviceRoute = createRoute({
  operationId: 'GetDevice',
  method: 'post',
  path: '/GetDevice',
  tags: ['devices'],
  summary: 'Get an own device',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** List own devices */
export const ListDevicesRoute = createRoute({
  operationId: 'ListDevices',
  method: 'post',
  path: '/ListDevices',
  tags: ['devices'],
  summary: 'List own devices',
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
        description: "One page of the user's devices.",
        content: { 'application/json': { schema: ListDevicesResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Mark an own device as remembered or not */
export const UpdateDeviceStatusRoute = createRoute({
  operationId: 'UpdateDeviceStatus',
  method: 'post',
  path: '/UpdateDeviceStatus',
  tags: ['devices'],
  summary: 'Mark an own device as remembered or not',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
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

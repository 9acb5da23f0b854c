// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
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

/** Forget a user's device */
export const AdminForgetDevice = createRoute({
  operationId: 'AdminForgetDevice',
  method: 'post',
  path: '/AdminForgetDevice',
  tags: ['devices'],
  summary: "Forget a user's device",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminForgetDeviceRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Get a user's device */
export const AdminGetDevice = createRoute({
  operationId: 'AdminGetDevice',
  method: 'post',
  path: '/AdminGetDevice',
  tags: ['devices'],
  summary: "Get a user's device",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminGetDeviceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminGetDeviceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
            TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List a user's devices */
export const AdminListDevices = createRoute({
  operationId: 'AdminListDevices',
  method: 'post',
  path: '/AdminListDevices',
  tags: ['devices'],
  summary: "List a user's devices",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminListDevicesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminListDevicesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
            TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Mark a user's device as remembered or not */
export const AdminUpdateDeviceStatus = createRoute({
  operationId: 'AdminUpdateDeviceStatus',
  method: 'post',
  path: '/AdminUpdateDeviceStatus',
  tags: ['devices'],
  summary: "Mark a user's device as remembered or not",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminUpdateDeviceStatusRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminUpdateDeviceStatusResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Confirm a new device for tracking */
export const ConfirmDevice = createRoute({
  operationId: 'ConfirmDevice',
  method: 'post',
  path: '/ConfirmDevice',
  tags: ['devices'],
  summary: 'Confirm a new device for tracking',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ConfirmDeviceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ConfirmDeviceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, InvalidPasswordException,
            InvalidLambdaResponseException, UsernameExistsException, InvalidUserPoolConfigurationException,
            TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, DeviceKeyExistsException, ForbiddenException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Forget an own device */
export const ForgetDevice = createRoute({
  operationId: 'ForgetDevice',
  method: 'post',
  path: '/ForgetDevice',
  tags: ['devices'],
  summary: 'Forget an own device',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ForgetDeviceRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            InvalidUserPoolConfigurationException, PasswordResetRequiredException, UserNotFoundException,
            UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Get an own device */
export const GetDevice = createRoute({
  operationId: 'GetDevice',
  method: 'post',
  path: '/GetDevice',
  tags: ['devices'],
  summary: 'Get an own device',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetDeviceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetDeviceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
            NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
            UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List own devices */
export const ListDevices = createRoute({
  operationId: 'ListDevices',
  method: 'post',
  path: '/ListDevices',
  tags: ['devices'],
  summary: 'List own devices',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListDevicesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListDevicesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
            InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Mark an own device as remembered or not */
export const UpdateDeviceStatus = createRoute({
  operationId: 'UpdateDeviceStatus',
  method: 'post',
  path: '/UpdateDeviceStatus',
  tags: ['devices'],
  summary: 'Mark an own device as remembered or not',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateDeviceStatusRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateDeviceStatusResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
            InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

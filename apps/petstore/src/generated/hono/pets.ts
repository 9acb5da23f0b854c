// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import * as z from 'zod'
import { NewPet } from '../schemas/new-pet.ts'
import { Pet } from '../schemas/pet.ts'
import { Problem } from '../schemas/problem.ts'
import { hasCharacters } from '../schemas/runtime/characters.ts'
import * as is from '../schemas/runtime/rules.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `listPets`. */
export interface ListPetsRequest {
  readonly query: {
    /** How many pets to respond with at most. */
    readonly limit?: number | undefined
    /** Only pets that have one of these tags. */
    readonly tags?: Array<string> | undefined
    readonly where?: {
      born?: number | undefined
      sold?: boolean | undefined
    } | undefined
  }
}

/** The result of the handler of `listPets`. */
export type ListPetsResult = {
  readonly status: 200
  readonly body: Array<Pet>
  readonly headers: {
    readonly 'x-total': number
  } & Readonly<Record<string, unknown>>
} | {
  readonly status: number
  readonly body: Problem
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `createPet`. */
export interface CreatePetRequest {
  readonly body: NewPet
}

/** The result of the handler of `createPet`. */
export type CreatePetResult = {
  readonly status: 201
  readonly body: Pet
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: number
  readonly body: Problem
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `showPet`. */
export interface ShowPetRequest {
  readonly params: {
    readonly petId: number
  }
}

/** The result of the handler of `showPet`. */
export type ShowPetResult = {
  readonly status: 200
  readonly body: Pet
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 404
  readonly body: Problem
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `deletePet`. */
export interface DeletePetRequest {
  readonly params: {
    readonly petId: number
  }
}

/** The result of the handler of `deletePet`. */
export type DeletePetResult = {
  readonly status: 204
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 404
  readonly body: Problem
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `storePicture`. */
export interface StorePictureRequest {
  readonly params: {
    readonly petId: number
  }
  readonly body: {
    picture: Blob
    caption?: string | undefined
  }
}

/** The result of the handler of `storePicture`. */
export type StorePictureResult = {
  readonly status: 200
  readonly body: Blob | ReadableStream | Uint8Array<ArrayBuffer> | ArrayBuffer
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 404
  readonly body: Problem
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of pets. */
export interface PetsHandlers<E extends Env = Env> {
  /** List the pets */
  listPets(request: ListPetsRequest, context: Context<E>): HandlerResult<ListPetsResult>
  /** Take a pet in */
  createPet(request: CreatePetRequest, context: Context<E>): HandlerResult<CreatePetResult>
  /** Show a pet */
  showPet(request: ShowPetRequest, context: Context<E>): HandlerResult<ShowPetResult>
  /** Let a pet go */
  deletePet(request: DeletePetRequest, context: Context<E>): HandlerResult<DeletePetResult>
  /** Store a picture of a pet */
  storePicture(request: StorePictureRequest, context: Context<E>): HandlerResult<StorePictureResult>
}

/** List the pets */
export const listPetsRoute = createRoute({
  operationId: 'listPets',
  method: 'get',
  path: '/pets',
  tags: ['pets'],
  summary: 'List the pets',
  get request() {
    return {
      query: z.object({
        /** How many pets to respond with at most. */
        limit: z.int().min(1).max(100).optional(),
        /** Only pets that have one of these tags. */
        tags: is.checked(z.array(z.string()), is.distinct).optional(),
        where: z.object({
          born: z.int().optional(),
          sold: z.boolean().optional(),
        }).optional(),
      }),
    }
  },
  get responses() {
    return {
      200: {
        description: 'Pets, in the order they came to the shop.',
        headers: z.object({
          'x-total': z.int(),
        }),
        content: { 'application/json': { schema: z.array(Pet) } },
      },
      default: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: Problem } },
      },
    }
  },
})

/** Take a pet in */
export const createPetRoute = createRoute({
  operationId: 'createPet',
  method: 'post',
  path: '/pets',
  tags: ['pets'],
  summary: 'Take a pet in',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: NewPet } },
      },
    }
  },
  get responses() {
    return {
      201: {
        description: 'The pet, with its number.',
        content: { 'application/json': { schema: Pet } },
      },
      default: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: Problem } },
      },
    }
  },
})

/** Show a pet */
export const showPetRoute = createRoute({
  operationId: 'showPet',
  method: 'get',
  path: '/pets/{petId}',
  tags: ['pets'],
  summary: 'Show a pet',
  get request() {
    return {
      params: z.object({
        petId: z.int().min(1),
      }),
    }
  },
  get responses() {
    return {
      200: {
        description: 'The pet.',
        content: { 'application/json': { schema: Pet } },
      },
      404: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: Problem } },
      },
    }
  },
})

/** Let a pet go */
export const deletePetRoute = createRoute({
  operationId: 'deletePet',
  method: 'delete',
  path: '/pets/{petId}',
  tags: ['pets'],
  summary: 'Let a pet go',
  get request() {
    return {
      params: z.object({
        petId: z.int().min(1),
      }),
    }
  },
  get responses() {
    return {
      204: {
        description: 'It is gone.',
      },
      404: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: Problem } },
      },
    }
  },
})

/** Store a picture of a pet */
export const storePictureRoute = createRoute({
  operationId: 'storePicture',
  method: 'put',
  path: '/pets/{petId}/picture',
  tags: ['pets'],
  summary: 'Store a picture of a pet',
  get request() {
    return {
      params: z.object({
        petId: z.int().min(1),
      }),
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({
              picture: z.instanceof(Blob),
              caption: z.string().check(hasCharacters(0, 40)).optional(),
            }),
          },
        },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The picture, as it is kept.',
        content: { 'image/png': { schema: z.any() } },
      },
      404: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: Problem } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  listPets: {
    route: listPetsRoute,
    wires: {
      query: {
        limit: { as: 'number' },
        tags: { as: 'list', style: 'pipeDelimited', explode: false },
        where: { as: 'object', members: { born: 'number', sold: 'boolean' }, style: 'deepObject', explode: false },
      },
    },
  },
  createPet: { route: createPetRoute },
  showPet: { route: showPetRoute, wires: { params: { petId: { as: 'number' } } } },
  deletePet: { route: deletePetRoute, wires: { params: { petId: { as: 'number' } } } },
  storePicture: {
    route: storePictureRoute,
    wires: {
      params: { petId: { as: 'number' } },
      body: { 'multipart/form-data': { picture: { as: 'bytes' }, caption: { as: 'text' } } },
    },
  },
} satisfies Readonly<Record<string, Row>>

// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Dog, Leash } from './pets.ts'
import { record } from './runtime/record.ts'

/** A node and what grows on it. */
export const Tree: z.ZodType<Tree> = z.object({
  name: z.string(),
  get branches() {
    return z.array(Tree)
  },
  /** A copy. */
  get twin() {
    return Tree.optional()
  },
  get byName() {
    return record(z.string(), Tree).optional()
  },
  get parent() {
    return z.xor([Tree, z.null()]).optional()
  },
})

/** A node and what grows on it. */
export type Tree = {
  name: string
  branches: Array<Tree>
  /** A copy. */
  twin?: Tree | undefined
  byName?: { [key: string]: Tree } | undefined
  parent?: Tree | null | undefined
}

export const Nest: z.ZodType<Nest> = z.array(z.lazy(() => Nest))

export type Nest = Array<Nest>

export const Colour = z.enum(['red', 'blue'])

export type Colour = z.infer<typeof Colour>

export const Person: z.ZodType<Person> = z.object({
  get dog() {
    return Dog.optional()
  },
  get leash() {
    return Leash.optional()
  },
})

export type Person = {
  dog?: Dog | undefined
  leash?: Leash | undefined
}

export const Leaf = z.object({
  kind: z.literal('leaf'),
})

export type Leaf = z.infer<typeof Leaf>

export const Either: z.ZodType<Either> = z.union([Leaf, z.lazy(() => Fork)])

export type Either = Leaf | Fork

export const Fork: z.ZodType<Fork> = z.object({
  kind: z.literal('fork'),
  get left() {
    return Either
  },
})

export type Fork = {
  kind: 'fork'
  left: Either
}

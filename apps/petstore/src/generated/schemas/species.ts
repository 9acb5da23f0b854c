// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'
import { Bird } from './bird.ts'
import { Cat } from './cat.ts'

/** What a pet is. A bird says how far it flies, and a cat whether it is house-trained. */
export const Species = z.discriminatedUnion('kind', [Bird, Cat])

/** What a pet is. A bird says how far it flies, and a cat whether it is house-trained. */
export type Species = z.infer<typeof Species>

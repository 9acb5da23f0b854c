import type { At } from '../../document/at.ts'
import type { Verdict } from '../inclusion/index.ts'
import type { Schema } from '../shape.ts'
import type { AspectName } from './aspects.ts'

/** The change of a set of values. */
export type Effect = 'narrowed' | 'widened'

/** The id of a schema rule without its direction. */
export type SchemaEvent =
  | `${AspectName | 'alternatives' | 'schema'}-${Effect}`
  | `property-${'added' | 'removed' | 'removed-after-sunset' | 'became-required' | 'became-optional' | 'hidden' | 'shown'}`
  | 'required-property-added'
  | 'closed-property-added'
  | 'defaulted-property-requiredness-changed'
  | `discriminator-${'changed' | 'added' | 'removed'}`
  | `discriminator-value-${'added' | 'removed' | 'changed'}`
  | `extensible-value-${'added' | 'removed'}`
  | 'default-changed'
  | 'schema-rewritten'
  | 'schema-deprecated'
  | 'schema-no-longer-deprecated'
  | 'schema-sunset-moved'
  | 'schema-documentation-changed'
  | 'schema-extension-changed'

/** One difference at the place of a pair of schemas. */
export interface Difference {
  readonly event: SchemaEvent
  /** The result of comparing the sets of values; absent if the event is not about sets. */
  readonly verdict?: Verdict
  readonly effect?: Effect
  /** Builds the message. `subject` names the value that the schema describes. */
  readonly message: (subject: string) => string
  readonly base?: At
  readonly revision?: At
  /** Added to the location of the pair. */
  readonly step?: string
}

/** The position of a pair of schemas in its parent pair. */
export type Step =
  | { readonly kind: 'property' | 'additional'; readonly name: string }
  | { readonly kind: 'item'; readonly index: number; readonly isRest: boolean }
  | { readonly kind: 'alternative'; readonly base: Schema; readonly revision: Schema; readonly name: string }

export interface Child {
  readonly step: Step
  /** True when a schema counts as its only alternative: its annotations are compared with the schema itself. */
  readonly isPart?: true
  readonly base: Schema
  readonly revision: Schema
}

export interface Comparison {
  readonly differences: readonly Difference[]
  readonly children: readonly Child[]
}

import type { Direction, Level } from '../change.ts'

/** One kind of change, and what it means for users of the API. */
export interface Rule {
  /** Kebab case, stable: configurations and accepted changes refer to it. */
  readonly id: string
  /** The level unless a configuration overrides it. */
  readonly level: Level
  readonly direction: Direction
  /** The question about two documents that the rule decides, ending in a question mark. */
  readonly question: string
  /** The affected clients or receivers, as a noun phrase; `no one` if the change breaks none. */
  readonly breaks: string
  /** Why the level is right, as one sentence. */
  readonly why: string
  /** The rule for the same change in the other direction, or the reason why there is none. */
  readonly mirror: { readonly rule: string } | { readonly none: string }
}

import type { SenderName, TriggerName } from './trigger-names.ts'

/** The common members of all trigger events. */
export interface EventParts {
  /** The trigger source, such as `PreSignUp_AdminCreateUser`. */
  readonly source: string
  /** The internal username. */
  readonly userName: string
  /**
   * The app client. Absent for administrators without one: the event contains `CLIENT_ID_NOT_APPLICABLE`. Null: the event contains
   * null.
   */
  readonly clientId?: string | null | undefined
  readonly request: Readonly<Record<string, unknown>>
}

/** One call of a trigger. */
export interface TriggerCall<Name extends TriggerName = TriggerName> extends EventParts {
  readonly trigger: Name
  /** The version of the event. Default: `1`. */
  readonly version?: '1' | '2' | '3'
  /** The members that the function can set, with their defaults. */
  readonly response: Readonly<Record<string, unknown>>
}

/** One message for a custom sender. */
export interface SenderCall extends EventParts {
  readonly trigger: SenderName
}

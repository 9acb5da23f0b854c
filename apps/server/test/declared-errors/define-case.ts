import type { ErrorName, ErrorNameOf, InputOf, OperationName } from '@poolhouse/schemas'
import type { AppResponse, TestApp } from '../../conformance/test-app.ts'

/** The members of the request. */
export type Sent = Readonly<Record<string, unknown>>

/** One cause of an error. */
export interface Case<Fixture> {
  /** The exact message. */
  readonly text: string | ((sent: Sent) => string)
  /** The condition, as a sentence of the reference. Default: that of the message in `conditions`. */
  readonly when?: string
  /** The message as the reference shows it, where parts of it come from elsewhere: `{error}`. Default: `text`. */
  readonly shown?: string
  /** Causes the error. Returns the members in which the request differs from the valid one. */
  readonly bring: (fixture: Fixture) => object | void | Promise<object | void>
}

/** A valid call of an operation, and the causes of its errors. */
export interface CasePlan<O extends OperationName, Fixture> {
  /** Creates what must exist before the call. */
  readonly fixture: (app: TestApp) => Promise<Fixture>
  /** The valid input. */
  readonly input: (fixture: Fixture) => InputOf<O>
  readonly errors: Readonly<Partial<Record<ErrorNameOf<O>, readonly Case<Fixture>[]>>>
}

/** The cases of one operation, to be run on an empty app. */
export interface OperationCases {
  readonly operation: OperationName
  /** The errors with cases. */
  readonly errors: readonly ErrorName[]
  /** Creates what must exist, and returns the valid input. */
  readonly validInput: (app: TestApp) => Promise<Sent>
  /** Makes the valid call, after an optional mutation of the app. */
  readonly call: (app: TestApp, mutate?: (app: TestApp) => void) => Promise<AppResponse>
  /** One for each case. */
  readonly rejections: readonly Rejection[]
}

/** One error and the expected response. */
export interface Rejection {
  readonly error: ErrorName
  readonly text: string | ((sent: Sent) => string)
  readonly when: string | undefined
  readonly shown: string | undefined
  readonly reject: (app: TestApp) => Promise<{ readonly response: AppResponse; readonly expected: object }>
  /** Makes a call that also has the cause of another error, by its index in the rejections of the operation. */
  readonly rejectWith: (
    app: TestApp,
    other: number,
  ) => Promise<{ readonly response: AppResponse; readonly expected: object }>
}

/** Defines the cases of an operation, checked against its types. */
export const defineCases = <O extends OperationName, Fixture>(
  operation: O,
  { fixture: open, input, errors }: CasePlan<O, Fixture>,
): OperationCases => {
  const all = Object.entries<readonly Case<Fixture>[] | undefined>(errors).flatMap(([error, cases = []]) =>
    cases.map((one) => ({ ...one, error: error as ErrorName })),
  )
  return {
    operation,
    errors: Object.keys(errors) as ErrorName[],
    validInput: async (app) => ({ ...input(await open(app)) }),
    call: async (app, mutate) => {
      const good = input(await open(app))
      mutate?.(app)
      return app.call(operation, good)
    },
    rejections: all.map(({ error, text, when, shown, bring }) => {
      const reject = async (app: TestApp, other?: Case<Fixture>) => {
        const fixture = await open(app)
        const good = input(fixture)
        const sent: Sent = { ...good, ...(await other?.bring(fixture)), ...(await bring(fixture)) }
        const message = typeof text === 'string' ? text : text(sent)
        return {
          response: await app.call(operation, sent),
          expected: { status: 400, body: { __type: error, message } },
        }
      }
      return {
        error,
        text,
        when,
        shown,
        reject: (app) => reject(app),
        rejectWith: (app, other) => reject(app, all[other]),
      }
    }),
  }
}

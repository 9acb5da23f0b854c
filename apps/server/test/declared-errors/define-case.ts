import type { ErrorName, ErrorNameOf, InputOf, OperationName } from '@poolhouse/schemas'
import type { Answer, TestApp } from '../../conformance/test-app.ts'

/** What is sent, by member. */
export type Sent = Readonly<Record<string, unknown>>

/** One way to an error. */
export interface Case<Fixture> {
  /** What the caller reads, to the letter. */
  readonly text: string | ((sent: Sent) => string)
  /** Brings it about, and answers with the members of the good input that are sent otherwise. */
  readonly bring: (fixture: Fixture) => object | void | Promise<object | void>
}

/** A call that succeeds, and all ways in which it is refused. */
export interface CasePlan<O extends OperationName, Fixture> {
  /** What there is before the call. */
  readonly fixture: (app: TestApp) => Promise<Fixture>
  /** What is sent when all is well. */
  readonly input: (fixture: Fixture) => InputOf<O>
  readonly errors: Readonly<Partial<Record<ErrorNameOf<O>, readonly Case<Fixture>[]>>>
}

/** A call of some operation, ready to be run on an app that is empty. */
export interface OperationCases {
  readonly operation: OperationName
  /** The errors that there are cases of. */
  readonly errors: readonly ErrorName[]
  /** Makes the call that succeeds, unless something upsets the app before it. */
  readonly call: (app: TestApp, upset?: (app: TestApp) => void) => Promise<Answer>
  /** One for each case. */
  readonly refusals: readonly Refusal[]
}

/** One refusal, and what it should be. */
export interface Refusal {
  readonly error: ErrorName
  readonly refuse: (app: TestApp) => Promise<{ readonly answer: Answer; readonly expected: object }>
}

/** Checks a call against the types of its operation, and makes it ready. */
export const defineCases = <O extends OperationName, Fixture>(
  operation: O,
  { fixture: open, input, errors }: CasePlan<O, Fixture>,
): OperationCases => ({
  operation,
  errors: Object.keys(errors) as ErrorName[],
  call: async (app, upset) => {
    const good = input(await open(app))
    upset?.(app)
    return app.call(operation, good)
  },
  refusals: Object.entries<readonly Case<Fixture>[] | undefined>(errors).flatMap(([error, cases = []]) =>
    cases.map(({ text, bring }) => ({
      error: error as ErrorName,
      refuse: async (app) => {
        const fixture = await open(app)
        const good = input(fixture)
        const sent: Sent = { ...good, ...(await bring(fixture)) }
        const message = typeof text === 'string' ? text : text(sent)
        return { answer: await app.call(operation, sent), expected: { status: 400, body: { __type: error, message } } }
      },
    })),
  ),
})

import type { ErrorName, ErrorNameOf, InputOf, OperationName } from '@poolhouse/schemas'
import type { Answer, TestApp } from '../../contract/test-app.ts'

/** What is sent, by member. */
export type Sent = Readonly<Record<string, unknown>>

/** One way to an error. */
export interface Case<Scene> {
  /** What the caller reads, to the letter. */
  readonly text: string | ((sent: Sent) => string)
  /** Brings it about, and answers with the members of the good input that are sent otherwise. */
  readonly bring: (scene: Scene) => object | void | Promise<object | void>
}

/** A call that succeeds, and all ways in which it is refused. */
export interface Plan<O extends OperationName, Scene> {
  /** What there is before the call. */
  readonly scene: (app: TestApp) => Promise<Scene>
  /** What is sent when all is well. */
  readonly input: (scene: Scene) => InputOf<O>
  readonly errors: Readonly<Partial<Record<ErrorNameOf<O>, readonly Case<Scene>[]>>>
}

/** A call of some operation, ready to be run on an app that is empty. */
export interface Rehearsal {
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
export const rehearse = <O extends OperationName, Scene>(
  operation: O,
  { scene: open, input, errors }: Plan<O, Scene>,
): Rehearsal => ({
  operation,
  errors: Object.keys(errors) as ErrorName[],
  call: async (app, upset) => {
    const good = input(await open(app))
    upset?.(app)
    return app.call(operation, good)
  },
  refusals: Object.entries<readonly Case<Scene>[] | undefined>(errors).flatMap(([error, cases = []]) =>
    cases.map(({ text, bring }) => ({
      error: error as ErrorName,
      refuse: async (app) => {
        const scene = await open(app)
        const good = input(scene)
        const sent: Sent = { ...good, ...(await bring(scene)) }
        const message = typeof text === 'string' ? text : text(sent)
        return { answer: await app.call(operation, sent), expected: { status: 400, body: { __type: error, message } } }
      },
    })),
  ),
})

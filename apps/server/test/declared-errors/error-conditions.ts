import { type OperationName, operations } from '@poolhouse/schemas'
import type { ErrorConditions } from '@poolhouse/codegen'
import { conditions } from './conditions.ts'
import type { Rejection, Sent } from './define-case.ts'
import { operationCases } from './index.ts'
import { notRaised } from './not-raised.ts'
import { violationCondition } from './violation-condition.ts'

/** Stands for the request: each member reads as its name in braces. */
const anyRequest: Sent = new Proxy({}, { get: (_, member) => `{${String(member)}}` })

/** The message of an error, with members in braces. */
export const messageOf = ({ text, shown }: Pick<Rejection, 'text' | 'shown'>): string =>
  (shown ?? (typeof text === 'string' ? text : text(anyRequest))).trim()

/** The condition of a message and the message as it is shown. */
const conditionOf = (message: string): readonly [when: string, shown: string] | undefined => {
  const known = conditions[message]
  return typeof known === 'string' ? [known, message] : (known ?? violationCondition(message))
}

const causesOf = (rejections: readonly Pick<Rejection, 'text' | 'when' | 'shown'>[]): ErrorConditions['causes'] => {
  const causes = new Map<string, string[]>()
  for (const rejection of rejections) {
    const message = messageOf(rejection)
    const [usual, shown] = conditionOf(message) ?? [undefined, message]
    const when = rejection.when ?? usual
    const known = causes.get(shown) ?? []
    causes.set(shown, when === undefined || known.includes(when) ? known : [...known, when])
  }
  return [...causes].map(([message, when]) => ({ message, when }))
}

/** The errors that need no cases of an operation: limits of requests and internal errors. */
const byEvery: Readonly<Record<string, string>> = {
  TooManyRequestsException: 'Rate exceeded',
  InternalErrorException: 'Internal server error.',
  InternalServerException: 'Internal server error.',
}

/** What raises each declared error of an operation, from the cases that test it and the reasons why others never occur. */
export const errorConditions = (operation: OperationName): Readonly<Record<string, ErrorConditions>> => {
  const rejections = operationCases.find((cases) => cases.operation === operation)?.rejections ?? []
  const declared: readonly string[] = operations[operation].errors
  const entries = declared.flatMap((error): [string, ErrorConditions][] => {
    const usual = byEvery[error]
    const raised = [
      ...rejections.filter((rejection) => rejection.error === error),
      ...(usual === undefined ? [] : [{ text: usual, when: undefined, shown: undefined }]),
    ]
    if (raised.length > 0) return [[error, { causes: causesOf(raised) ?? [] }]]
    const reason = notRaised.find(
      ({ by, errors }) => (!by || by.includes(operation)) && errors.some((never) => never === error),
    )
    return reason === undefined ? [] : [[error, { never: reason.because }]]
  })
  return Object.fromEntries(entries)
}

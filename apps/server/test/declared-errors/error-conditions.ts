import { type OperationName, operations } from '@poolhouse/schemas'
import type { ErrorConditions } from '@poolhouse/codegen'
import type { Refusal, Sent } from './define-case.ts'
import { operationCases } from './index.ts'
import { notRaised } from './not-raised.ts'

/** Conditions of messages that many operations have. */
const usualConditions: Readonly<Record<string, string>> = {
  'Attempt limit exceeded, please try after some time.': 'The user made too many attempts within an hour.',
  'Invalid verification code provided, please try again.': 'The code is not the one that was sent.',
  'Invalid code provided, please request a code again.':
    'The code has expired, was used, or was replaced by a newer one.',
  'Username/client id combination not found.': 'The pool of the app client has no such user.',
  'Password has previously been used.': 'The password is one of those that the policy of the pool remembers.',
  'Incorrect username or password.': 'The password is wrong, or the user must stay hidden and does not exist.',
}

/** Stands for the request: each member reads as its name in braces. */
const anyRequest: Sent = new Proxy({}, { get: (_, member) => `{${String(member)}}` })

const messageOf = ({ text, shown }: Refusal): string =>
  (shown ?? (typeof text === 'string' ? text : text(anyRequest))).trim()

const causesOf = (refusals: readonly Refusal[]): ErrorConditions['causes'] => {
  const causes = new Map<string, string[]>()
  for (const refusal of refusals) {
    const message = messageOf(refusal)
    const when = refusal.when ?? usualConditions[message]
    const known = causes.get(message) ?? []
    causes.set(message, when === undefined || known.includes(when) ? known : [...known, when])
  }
  return [...causes].map(([message, when]) => ({ message, when }))
}

/** What raises each declared error of an operation, from the cases that test it and the reasons why others never occur. */
export const errorConditions = (operation: OperationName): Readonly<Record<string, ErrorConditions>> => {
  const refusals = operationCases.find((cases) => cases.operation === operation)?.refusals ?? []
  const declared: readonly string[] = operations[operation].errors
  const entries = declared.flatMap((error): [string, ErrorConditions][] => {
    const raised = refusals.filter((refusal) => refusal.error === error)
    if (raised.length > 0) return [[error, { causes: causesOf(raised) ?? [] }]]
    const reason = notRaised.find(
      ({ by, errors }) => (!by || by.includes(operation)) && errors.some((never) => never === error),
    )
    return reason === undefined ? [] : [[error, { never: reason.because }]]
  })
  return Object.fromEntries(entries)
}

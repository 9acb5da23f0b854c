import type { Annotation } from '@poolhouse/schemas/generated/annotations'
import type { z } from 'zod'

/** Types whose pattern the service prints differently from its model (H: measured; passwords M). */
const printedPatterns: Readonly<Record<string, string>> = {
  SmsVerificationMessageType: '(?s).*\\{####\\}(?s).*',
  PasswordType: '^[\\S]+.*[\\S]+$',
}

/** Enums whose values the service prints in a different order than its model (H: measured). */
const printedOrders: readonly (readonly unknown[])[] = [
  ['Facebook', 'SAML', 'SignInWithApple', 'LoginWithAmazon', 'OIDC', 'Google'],
  ['MFA_IF_CONFIGURED', 'BLOCK', 'NO_ACTION', 'MFA_REQUIRED'],
  ['userAuthEvents', 'userNotification'],
  ['OPTIONAL', 'OFF', 'ON'],
  ['implicit', 'client_credentials', 'code'],
]

const inPrintedOrder = (values: readonly unknown[]): readonly unknown[] =>
  printedOrders.find((order) => order.length === values.length && values.every((value) => order.includes(value))) ??
  values

/** The messages of single constraints. Behaviour: errors, section 3. */
export const rules = {
  notNull: 'Member must not be null',
  minLength: (bound: unknown) => `Member must have length greater than or equal to ${String(bound)}`,
  maxLength: (bound: unknown) => `Member must have length less than or equal to ${String(bound)}`,
  minValue: (bound: unknown) => `Member must have value greater than or equal to ${String(bound)}`,
  maxValue: (bound: unknown) => `Member must have value less than or equal to ${String(bound)}`,
  pattern: (pattern: string) => `Member must satisfy regular expression pattern: ${pattern}`,
  oneOf: (values: readonly unknown[]) => `Member must satisfy enum value set: [${inPrintedOrder(values).join(', ')}]`,
  items: (inner: readonly string[]) => `Member must satisfy constraint: [${inner.join(', ')}]`,
  mapValues: (inner: readonly string[]) => `Map value must satisfy constraint: [${inner.join(', ')}]`,
  mapKeys: (inner: readonly string[]) => `Map keys must satisfy constraint: [${inner.join(', ')}]`,
  /** For a constraint that is not in this table. The contract has none. */
  other: 'Member must be valid',
}

/** The service words ranges of numbers differently from lengths of strings, lists and maps. */
const isRange = (origin: string): boolean => origin === 'number' || origin === 'int'

/** The type of a value: the name of its component in the contract, if it has one, and the facts about it. */
export interface ValueType {
  readonly component: string | undefined
  readonly annotation: Annotation
}

/** The pattern of a type as the service prints it. Default: that of the JSON Schema. */
const patternOf = ({ component = '', annotation }: ValueType, ofSchema: string | RegExp = ''): string =>
  printedPatterns[component] ?? annotation.pattern ?? bare(String(ofSchema))

/** The message of a violated constraint of a present value, by zod's code. */
const byCode: { readonly [code: string]: (issue: z.core.$ZodIssue, type: ValueType) => string } = {
  too_small: (issue) => {
    const { origin, minimum } = issue as z.core.$ZodIssueTooSmall
    return isRange(origin) ? rules.minValue(minimum) : rules.minLength(minimum)
  },
  too_big: (issue) => {
    const { origin, maximum } = issue as z.core.$ZodIssueTooBig
    return isRange(origin) ? rules.maxValue(maximum) : rules.maxLength(maximum)
  },
  invalid_format: (issue, type) =>
    rules.pattern(patternOf(type, (issue as z.core.$ZodIssueInvalidStringFormat).pattern)),
  invalid_value: (issue) => rules.oneOf((issue as z.core.$ZodIssueInvalidValue).values),
}

/** The pattern without anchors and flags: `/^(?:[\S]+)$/u` becomes `[\S]+`. */
const bare = (pattern: string): string => /^\/?\^(?:\(\?:)?(.*?)\)?\$(?:\/\w*)?$/s.exec(pattern)?.[1] ?? pattern

/** The message for a zod issue about `value`. */
export const ruleOf = (issue: z.core.$ZodIssue, value: unknown, type: ValueType): string =>
  value === undefined ? rules.notNull : (byCode[issue.code]?.(issue, type) ?? rules.other)

/** The messages of zod's checks, in the order of the constraints of one member: maximum, minimum, pattern. */
const byCheck: {
  readonly [check: string]: (check: z.core.$ZodChecks, type: ValueType) => { rank: number; text: string }
} = {
  max_length: (check) => ({
    rank: 0,
    text: rules.maxLength((check as z.core.$ZodCheckMaxLength)._zod.def.maximum),
  }),
  less_than: (check) => ({ rank: 0, text: rules.maxValue((check as z.core.$ZodCheckLessThan)._zod.def.value) }),
  min_length: (check) => ({
    rank: 1,
    text: rules.minLength((check as z.core.$ZodCheckMinLength)._zod.def.minimum),
  }),
  greater_than: (check) => ({ rank: 1, text: rules.minValue((check as z.core.$ZodCheckGreaterThan)._zod.def.value) }),
  string_format: (check, type) => ({
    rank: 2,
    text: rules.pattern(patternOf(type, (check as z.core.$ZodCheckStringFormat)._zod.def.pattern)),
  }),
}

/**
 * The messages of all constraints of a scalar schema. A list or map with an invalid element reports all of them, not only the
 * violated one.
 */
export const constraintsOf = (schema: z.core.$ZodTypes, type: ValueType): readonly string[] => {
  const { def } = schema._zod
  if (def.type === 'enum') return [rules.oneOf(Object.values(def.entries))]
  return ('checks' in def ? (def.checks ?? []) : [])
    .map((check) => check as z.core.$ZodType & z.core.$ZodChecks)
    .flatMap((check) => byCheck[check._zod.def.check]?.(check, type) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text)
}

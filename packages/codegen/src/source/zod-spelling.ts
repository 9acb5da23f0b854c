import { call, type Code } from './code.ts'

/** The packages for which schemas can be written: `zod`, or `zod/mini`, which bundlers can tree-shake. */
export const zodPackages = ['zod', 'zod/mini'] as const

/** The package for which schemas are written. */
export type ZodPackage = (typeof zodPackages)[number]

/** The checks of zod: the name of the function in `zod/mini`, and of the method in `zod`. */
const methods = {
  minLength: 'min',
  maxLength: 'max',
  minimum: 'min',
  maximum: 'max',
  gt: 'gt',
  lt: 'lt',
  multipleOf: 'multipleOf',
  regex: 'regex',
} as const

/**
 * One check of a schema in addition to its type: one of zod's by its name in `zod/mini`, or a function of the runtime.
 */
export interface Check {
  readonly name: keyof typeof methods | 'runtime'
  readonly parameter: Code
}

/** Syntax that differs between `zod` and `zod/mini`. Everything else has the same name in both. */
export interface ZodSpelling {
  readonly package: ZodPackage
  /** The type of any schema. */
  readonly type: string
  readonly optional: (schema: Code) => Code
  readonly nullable: (schema: Code) => Code
  readonly checked: (schema: Code, checks: readonly Check[]) => Code
  /** The text of a module of the runtime, which is written for `zod`. */
  readonly runtime: (text: string) => string
}

const methodOf = ({ name }: Check): string => (name === 'runtime' ? 'check' : methods[name])

/** Each call of a method creates a schema, so checks with the same method share a call. */
const withMethods = (schema: Code, checks: readonly Check[]): Code => {
  if (checks.length === 0) return schema
  const calls = [...new Set(checks.map(methodOf))].map((method): Code => {
    const own = checks.filter((check) => methodOf(check) === method)
    return call(`.${method}`, ...own.map(({ parameter }) => parameter))
  })
  return [schema, ...calls]
}

const withFunctions = (schema: Code, checks: readonly Check[]): Code => {
  if (checks.length === 0) return schema
  const written = checks.map(({ name, parameter }) => (name === 'runtime' ? parameter : call(`z.${name}`, parameter)))
  return [schema, call('.check', ...written)]
}

/** The syntax of each package. */
export const zodSpellings = {
  zod: {
    package: 'zod',
    type: 'z.ZodType',
    optional: (schema) => [schema, '.optional()'],
    nullable: (schema) => [schema, '.nullable()'],
    checked: withMethods,
    runtime: (text) => text,
  },
  'zod/mini': {
    package: 'zod/mini',
    type: 'z.ZodMiniType',
    optional: (schema) => ['z.optional(', schema, ')'],
    nullable: (schema) => ['z.nullable(', schema, ')'],
    checked: withFunctions,
    runtime: (text) =>
      text.replaceAll(/(?<= from ')zod(?=')/g, 'zod/mini').replaceAll(/(?<!\$)\bZod(?=[A-Z])/g, 'ZodMini'),
  },
} satisfies Record<ZodPackage, ZodSpelling>

import { child } from '../document/located.ts'
import type { EnumShape } from '../model/shape.ts'
import { array } from '../source/code.ts'
import { literal, quoted } from '../source/literal.ts'
import type { ShapeKind } from './shape-kind.ts'

type Values = EnumShape['values']

const isText = (value: Values[number]): value is string => typeof value === 'string'

/** `z.enum` stores its values as members of an object, where `__proto__` cannot be a plain member. */
const asEnum = (values: Values): values is readonly string[] => values.every(isText) && !values.includes('__proto__')

/** One of several values. */
export const enumeration: ShapeKind<'enum'> = {
  keywords: ['enum'],
  read: (schema, { options, report }) => {
    const at = child(schema, 'enum')
    const values: Values = Array.isArray(at.value) ? at.value : []
    if (options.strict) {
      if (values.length === 0) report(at, 'enum must list at least one value', 'list the values')
      if (new Set(values).size < values.length) report(at, 'enum lists a value twice', 'remove the repetition')
    }
    return values.length === 0 ? { kind: 'never' } : { kind: 'enum', values: [...new Set(values)] }
  },
  parts: () => [],
  zod: ({ values }) =>
    asEnum(values)
      ? ['z.enum(', array(values.map(quoted), 'fill'), ')']
      : [
          'z.literal(',
          array(
            values.map((value) => literal(value)),
            'fill',
          ),
          ')',
        ],
  type: ({ values }) => values.map((value) => (isText(value) ? quoted(value) : String(value))).join(' | '),
}

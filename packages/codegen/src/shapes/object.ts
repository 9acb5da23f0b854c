import { child, readItems, readMembers, shown } from '../document/located.ts'
import { documentationOf } from '../model/read-documentation.ts'
import type { MemberShape, ObjectShape, Shape } from '../model/shape.ts'
import { block, braces, type Item } from '../source/code.ts'
import { documentationComment } from '../source/documentation.ts'
import { memberName } from '../source/literal.ts'
import type { Emitting, ShapeKind } from './shape-kind.ts'

const makers = { 'leave-out': 'z.object', keep: 'z.looseObject', reject: 'z.strictObject' } satisfies Record<
  ObjectShape['unknownMembers'],
  string
>

/** The code of a member. A recursive member is a getter, which zod calls when the object is complete. */
const memberCode = ({ name, required, shape }: MemberShape, emitting: Emitting): Item['code'] => {
  const late = emitting.leadsLate(shape)
  const schema = (late ? emitting.later() : emitting).zod(shape)
  const code = required ? schema : emitting.spelling.optional(schema)
  return late ? [`get ${memberName(name)}() `, block([{ code: ['return ', code] }])] : [`${memberName(name)}: `, code]
}

/** Objects with named members. Defaults are documented, not filled in: an absent member often means "no change". */
export const object: ShapeKind<'object'> = {
  keywords: ['properties', 'required', 'additionalProperties'],
  read: (schema, reading) => {
    const { report } = reading
    const { strict = false } = reading.options
    const properties = readMembers(schema, 'properties', report)
    const isNamed = schema.value['properties'] !== undefined
    const names = new Set(properties.map(([name]) => name))
    const required = new Set<unknown>()
    for (const item of readItems(schema, 'required', report)) {
      required.add(item.value)
      if (typeof item.value !== 'string' || (strict && isNamed && !names.has(item.value))) {
        report(
          item,
          `required names ${shown(item.value)}, which is not among the properties`,
          'add the property or remove the name',
        )
      }
    }
    const additional = child(schema, 'additionalProperties')
    const unknownMembers = additional.value === false ? 'reject' : additional.value === true ? 'keep' : 'leave-out'
    // A required member without a schema may be anything, or nothing if no other members are allowed.
    const other: Shape = unknownMembers === 'reject' ? { kind: 'never' } : { kind: 'unknown', isPresent: true }
    const others = [...required].filter((name) => typeof name === 'string' && !names.has(name))
    return {
      kind: 'object',
      members: [
        ...properties.map(([name, member]) => ({
          name,
          required: required.has(name),
          shape: reading.readMember(name, member),
          documentation: documentationOf(member, reading),
        })),
        ...others.map((name) => ({ name: String(name), required: true, shape: other, documentation: {} })),
      ],
      unknownMembers: isNamed || reading.isListed || unknownMembers !== 'leave-out' ? unknownMembers : 'keep',
    }
  },
  parts: (shape) => shape.members.map((member) => member.shape),
  zod: (shape, emitting) => [
    makers[shape.unknownMembers],
    '(',
    braces(
      shape.members.map((member) => ({
        comment: documentationComment(member.documentation, 2),
        code: memberCode(member, emitting),
      })),
    ),
    ')',
  ],
  type: (shape, emitting) =>
    shape.members.length === 0 && shape.unknownMembers !== 'keep'
      ? 'Record<string, never>'
      : block([
          ...shape.members.map(({ name, required, shape: member, documentation }) => ({
            comment: documentationComment(documentation, 2),
            code: required
              ? [`${memberName(name)}: `, emitting.type(member)]
              : [`${memberName(name)}?: `, emitting.type(member), ' | undefined'],
          })),
          ...(shape.unknownMembers === 'keep' ? [{ code: '[name: string]: unknown' }] : []),
        ]),
}

import { child, readItems, readMembers, shown } from '../document/located.ts'
import { documentationOf } from '../model/read-documentation.ts'
import type { MemberShape, ObjectShape } from '../model/shape.ts'
import { block, braces, type Item } from '../source/code.ts'
import { documentationComment } from '../source/documentation.ts'
import { memberName } from '../source/literal.ts'
import type { Emitting, ShapeKind } from './shape-kind.ts'

const makers = { 'leave-out': 'z.object', keep: 'z.looseObject', refuse: 'z.strictObject' } satisfies Record<
  ObjectShape['unknownMembers'],
  string
>

/** A member that leads back here is a getter: zod asks for it when the object is complete. */
const memberCode = ({ name, required, shape }: MemberShape, emitting: Emitting): Item['code'] => {
  const late = emitting.leadsLate(shape)
  const code = [(late ? emitting.later() : emitting).zod(shape), required ? '' : '.optional()']
  return late ? [`get ${memberName(name)}() `, block([{ code: ['return ', code] }])] : [`${memberName(name)}: `, code]
}

/** Objects with named members. Defaults are told, not filled in: to be absent often means "leave as it is". */
export const object: ShapeKind<'object'> = {
  keywords: ['properties', 'required', 'additionalProperties'],
  read: (schema, reading) => {
    const { report } = reading
    const properties = readMembers(schema, 'properties', report)
    const names = new Set(properties.map(([name]) => name))
    for (const [name, at] of properties) {
      if (name in Object.prototype) {
        report(at, `member ${name} has a name that every object inherits`, 'give the member another name')
      }
    }
    const required = new Set<unknown>()
    for (const item of readItems(schema, 'required', report)) {
      required.add(item.value)
      if (typeof item.value !== 'string' || !names.has(item.value)) {
        report(
          item,
          `required names ${shown(item.value)}, which is not among the properties`,
          'add the property or remove the name',
        )
      }
    }
    const additional = child(schema, 'additionalProperties')
    if (typeof additional.value === 'object') {
      report(
        additional,
        'an object with named properties cannot also be a map',
        'use a boolean for additionalProperties, or move the map to a member of its own',
      )
    }
    return {
      kind: 'object',
      members: properties.map(([name, member]) => ({
        name,
        required: required.has(name),
        shape: reading.read(member),
        documentation: documentationOf(member, reading),
      })),
      unknownMembers: additional.value === false ? 'refuse' : additional.value === true ? 'keep' : 'leave-out',
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
    block([
      ...shape.members.map(({ name, required, shape: member, documentation }) => ({
        comment: documentationComment(documentation, 2),
        code: required
          ? [`${memberName(name)}: `, emitting.type(member)]
          : [`${memberName(name)}?: `, emitting.type(member), ' | undefined'],
      })),
      ...(shape.unknownMembers === 'keep' ? [{ code: '[name: string]: unknown' }] : []),
    ]),
}

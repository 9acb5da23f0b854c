import type { SchemaAttributeType } from '@poolhouse/schemas'
import { schemaFailures } from '../errors.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { rejectBadConstraints } from './schema-constraints.ts'
import { standardAttributes } from './standard-attributes.ts'

/** An attribute definition under the name by which users have the attribute. */
export type NamedAttribute = SchemaAttributeType & { readonly Name: string }

/** H. */
const most = 50

/** Standard attributes that a request cannot name: under their names it defines custom ones (H). */
const builtIn: ReadonlySet<string> = new Set(['email_verified', 'phone_number_verified'])

const isOf = ({ Name }: NamedAttribute, request: SchemaAttributeType): boolean =>
  request.Name === Name && !builtIn.has(Name)

/**
 * Makes the schema of a new pool from what its owner asked for: the standard attributes, changed where the owner may change
 * them, then the custom ones as given (H). Throws InvalidParameterException for definitions that cannot be.
 */
export const newSchema = (requested: readonly SchemaAttributeType[] = []): NamedAttribute[] => {
  const standard = standardAttributes.map((attribute) => {
    const [change, another] = requested.filter((request) => isOf(attribute, request))
    if (another) throw schemaFailures.repeated(attribute.Name)
    return change ? adjustedStandard(attribute, change) : attribute
  })
  const others = requested.filter((request) => !standardAttributes.some((attribute) => isOf(attribute, request)))
  return withCustomAttributes(standard, others, schemaFailures.repeated)
}

/**
 * The schema with custom attributes added at its end. Throws InvalidParameterException for attributes that cannot be added;
 * `repeated` is the error for a name that is taken, which differs by operation (H).
 */
export const withCustomAttributes = <A extends SchemaAttributeType>(
  schema: readonly A[],
  requested: readonly SchemaAttributeType[],
  repeated: (name: string) => Error,
): (A | NamedAttribute)[] => {
  const extended: (A | NamedAttribute)[] = [...schema]
  for (const request of requested) {
    const attribute = customAttribute(request)
    if (extended.some(({ Name }) => Name === attribute.Name)) throw repeated(attribute.Name)
    extended.push(attribute)
  }
  if (extended.length - standardAttributes.length > most) throw schemaFailures.tooMany()
  return extended
}

/** Owners choose whether a standard attribute is required and mutable, and its bounds; nothing else (H). */
const adjustedStandard = (attribute: NamedAttribute, change: SchemaAttributeType): NamedAttribute => {
  const { AttributeDataType: type = attribute.AttributeDataType, DeveloperOnlyAttribute: developerOnly } = change
  if (type !== attribute.AttributeDataType || developerOnly) throw schemaFailures.standardTypeChanged(attribute.Name)
  rejectBadConstraints(attribute.Name, change)
  // Pools assign it: it is required and fixed, and their owners cannot change that.
  if (attribute.Name === 'sub') return attribute
  const { Mutable, Required, StringAttributeConstraints, NumberAttributeConstraints } = change
  return {
    ...attribute,
    ...omitUndefined({ Mutable, Required, StringAttributeConstraints, NumberAttributeConstraints }),
  }
}

const customAttribute = (request: SchemaAttributeType): NamedAttribute => {
  const { Name, AttributeDataType: type, DeveloperOnlyAttribute: developerOnly = false, Mutable = true } = request
  if (Name === undefined) throw schemaFailures.nameMissing()
  if (type === undefined) throw schemaFailures.typeMissing()
  if (request.Required) throw schemaFailures.requiredCustom()
  rejectBadConstraints(Name, request, `custom:${Name}`)
  return {
    Name: `${developerOnly ? 'dev:' : ''}custom:${Name}`,
    AttributeDataType: type,
    DeveloperOnlyAttribute: developerOnly,
    Mutable,
    Required: false,
    ...(type === 'String' && { StringAttributeConstraints: request.StringAttributeConstraints ?? {} }),
    ...(type === 'Number' && { NumberAttributeConstraints: request.NumberAttributeConstraints ?? {} }),
  }
}

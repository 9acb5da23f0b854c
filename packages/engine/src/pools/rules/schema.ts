import type { SchemaAttributeType } from '@poolhouse/schemas'
import { schemaFailures } from '../errors.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { rejectBadConstraints } from './schema-constraints.ts'
import { standardAttributes } from './standard-attributes.ts'

/** An attribute definition with its full name, such as `custom:team`. */
export type NamedAttribute = SchemaAttributeType & { readonly Name: string }

/** Maximum number of custom attributes (H). */
const most = 50

/** Standard attributes that a request cannot change: their names define custom attributes (H). */
const builtIn: ReadonlySet<string> = new Set(['email_verified', 'phone_number_verified'])

const isOf = ({ Name }: NamedAttribute, request: SchemaAttributeType): boolean =>
  request.Name === Name && !builtIn.has(Name)

/**
 * Creates the schema of a new pool: the standard attributes with the requested changes, then the custom attributes in the
 * requested order (H). Throws InvalidParameterException for invalid definitions.
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
 * Appends custom attributes to a schema. Throws InvalidParameterException for invalid attributes; `repeated` creates the error
 * for an existing name, which differs by operation (H).
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

/** A request can only change whether a standard attribute is required or mutable, and its bounds (H). */
const adjustedStandard = (attribute: NamedAttribute, change: SchemaAttributeType): NamedAttribute => {
  const { AttributeDataType: type = attribute.AttributeDataType, DeveloperOnlyAttribute: developerOnly } = change
  if (type !== attribute.AttributeDataType || developerOnly) throw schemaFailures.standardTypeChanged(attribute.Name)
  rejectBadConstraints(attribute.Name, change)
  // Pools assign `sub`, so it is always required and immutable.
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

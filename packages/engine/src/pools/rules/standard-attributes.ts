import type { SchemaAttributeType } from '@poolhouse/schemas'

const changeable = { DeveloperOnlyAttribute: false, Mutable: true, Required: false }

/** A string attribute with length bounds, which are strings in the API. */
const text = (name: string, shortest = 0, longest = 2048) => ({
  Name: name,
  AttributeDataType: 'String' as const,
  ...changeable,
  StringAttributeConstraints: { MinLength: String(shortest), MaxLength: String(longest) },
})

const truth = (name: string) => ({ Name: name, AttributeDataType: 'Boolean' as const, ...changeable })

/** The standard attributes of every pool, in the order of responses (behaviour: users, section 7). */
export const standardAttributes: readonly (SchemaAttributeType & { readonly Name: string })[] = [
  { ...text('sub', 1), Mutable: false, Required: true },
  text('name'),
  text('given_name'),
  text('family_name'),
  text('middle_name'),
  text('nickname'),
  text('preferred_username'),
  text('profile'),
  text('picture'),
  text('website'),
  text('email'),
  truth('email_verified'),
  text('gender'),
  text('birthdate', 10, 10),
  text('zoneinfo'),
  text('locale'),
  text('phone_number'),
  truth('phone_number_verified'),
  text('address'),
  {
    Name: 'updated_at',
    AttributeDataType: 'Number',
    ...changeable,
    NumberAttributeConstraints: { MinValue: '0' },
  },
  // Written by the service when a user signs in through an identity provider (M: rejections report of 2026).
  { Name: 'identities', AttributeDataType: 'String', ...changeable, StringAttributeConstraints: {} },
]

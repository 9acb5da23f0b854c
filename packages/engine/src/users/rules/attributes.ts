import type { AttributeType, SchemaAttributeType } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { attributeFailures, type AttributeProblem, attributeProblems } from '../attribute-errors.ts'
import { keptValue, problemWith } from './attribute-types.ts'
import { isEmail, isPhoneNumber } from './contact-forms.ts'
import { attributeList } from './describe-user.ts'

/** The origin of a write of attributes. */
export interface AttributeWrite {
  /** `client`: a user through an app client; `admin`: a caller with AWS credentials. */
  readonly by: 'admin' | 'client'
  /** The app client, if known. Its WriteAttributes limit writes by users. */
  readonly client?: ClientRecord | undefined
  /**
   * Whether the user is being created. Immutable attributes can then be written, and users who sign up must provide all required
   * ones.
   */
  readonly creating: boolean
}

type Schema = ReadonlyMap<string, SchemaAttributeType>

/** Schemas by their list of definitions. Cached because an import requires the schema for each line. */
const schemas = new WeakMap<NonNullable<PoolRecord['settings']['SchemaAttributes']>, Schema>()
const none: SchemaAttributeType[] = []

/** Values by attribute name. An empty value removes the attribute. */
export type AttributeChanges = Readonly<Record<string, string>>

/**
 * Validates attributes, and returns the values to store. If an attribute has several values, the last one is used.
 *
 * Throws NotAuthorizedException if the client may not write one of them, and InvalidParameterException for attributes
 * without a value, attributes that the pool assigns, immutable attributes, malformed contacts, and values that do not
 * conform to the pool's schema (H; order G).
 */
export const validateAttributes = (
  pool: PoolRecord,
  attributes: readonly AttributeType[] | undefined,
  write: AttributeWrite,
): AttributeChanges => {
  const schema = schemaOf(pool)
  const values = (attributes ?? []).map(({ Name, Value }) => {
    rejectAssigned(Name)
    if (Value === undefined) throw attributeFailures.withoutValue(Name)
    rejectForbidden(Name, write)
    const definition = schema.get(Name)
    return [Name, definition ? keptValue(definition, Value) : Value] as const
  })
  // Not assigned one by one, because assigning `__proto__` would lose it.
  const changes = Object.fromEntries(values)
  rejectMalformedContacts(changes)
  if (write.creating) {
    const problems = [...missingProblems(schema, changes, write), ...valueProblems(schema, changes, write)]
    if (problems.length > 0) throw attributeFailures.notConforming(problems)
    rejectFlagsWithoutContact(changes, changes)
    return changes
  }
  const problems = valueProblems(schema, changes, write)
  if (problems.length > 0) throw attributeFailures.notChangeable(problems)
  rejectRequired(
    schema,
    Object.keys(changes).filter((name) => changes[name] === ''),
  )
  return changes
}

/** Validates names of attributes to be removed, and returns the changes that remove them. Throws as a write would. */
export const validateRemovals = (
  pool: PoolRecord,
  names: readonly string[],
  write: Omit<AttributeWrite, 'creating'>,
): AttributeChanges => {
  const schema = schemaOf(pool)
  for (const name of names) {
    rejectAssigned(name)
    rejectForbidden(name, write)
  }
  const removals = Object.fromEntries(names.map((name) => [name, '']))
  const problems = valueProblems(schema, removals, { creating: false })
  if (problems.length > 0) throw attributeFailures.notRemovable(problems)
  rejectRequired(schema, Object.keys(removals))
  return removals
}

/** The definitions of a pool's attributes by name. */
export const schemaOf = ({ settings }: PoolRecord): Schema => {
  const attributes = settings.SchemaAttributes ?? none
  const known = schemas.get(attributes)
  if (known) return known
  const schema = new Map(attributes.map((definition) => [definition.Name ?? '', definition]))
  schemas.set(attributes, schema)
  return schema
}

/** The required attributes that are missing, in the order of the schema, except `sub`. */
export const missingAttributes = (pool: PoolRecord, attributes: AttributeChanges): readonly string[] => {
  const missing: string[] = []
  for (const [name, { Required }] of schemaOf(pool)) {
    if (Required && name !== 'sub' && !attributes[name]) missing.push(name)
  }
  return missing
}

/** Throws if `changes` mark a contact verified or unverified that `attributes` do not contain. */
export const rejectFlagsWithoutContact = (changes: AttributeChanges, attributes: AttributeChanges): void => {
  if (changes.email_verified && !attributes.email) throw attributeFailures.verifiedWithoutEmail()
  if (changes.phone_number_verified && !attributes.phone_number) throw attributeFailures.verifiedWithoutPhoneNumber()
}

/** The attributes of a user that a client may read: those in ReadAttributes (default: all) and `sub` (H). */
export const readableAttributes = (pool: PoolRecord, client: ClientRecord, user: UserRecord): AttributeType[] => {
  const { ReadAttributes } = client.settings
  return attributeList(pool, user).filter(
    ({ Name }) => Name === 'sub' || !ReadAttributes || ReadAttributes.includes(Name),
  )
}

/** Attributes that only the pool sets (H). */
const assigned = new Set(['sub', 'identities'])

/**
 * Whether app clients can have permission to write an attribute. Only administrators write the flags of verified
 * contacts (M) and developer attributes (H), regardless of a client's WriteAttributes.
 */
export const isWritableByClients = (name: string): boolean =>
  !assigned.has(name) && name !== 'email_verified' && name !== 'phone_number_verified' && !name.startsWith('dev:')

const rejectAssigned = (name: string) => {
  if (assigned.has(name)) throw attributeFailures.nonMutable(name)
}

/** The permission counts before the schema: a list of the client also excludes names that the pool does not have (H). */
const rejectForbidden = (name: string, { by, client }: Omit<AttributeWrite, 'creating'>) => {
  if (by === 'admin') return
  const writable = client?.settings.WriteAttributes
  if (!isWritableByClients(name) || (writable && !writable.includes(name))) throw attributeFailures.notWritable()
}

const rejectMalformedContacts = ({ email, phone_number: phone }: AttributeChanges) => {
  if (email && !isEmail(email)) throw attributeFailures.emailFormat()
  if (phone && !isPhoneNumber(phone)) throw attributeFailures.phoneNumberFormat()
}

/** Users who sign up must provide every required attribute (H). */
const missingProblems = (schema: Schema, changes: AttributeChanges, { by }: AttributeWrite): AttributeProblem[] => {
  if (by !== 'client') return []
  return [...schema].flatMap(([name, { Required }]) =>
    Required && !assigned.has(name) && !changes[name] ? [{ name, reason: attributeProblems.required }] : [],
  )
}

/** Later, no required attribute can be removed (H). */
const rejectRequired = (schema: Schema, removals: readonly string[]) => {
  const required = removals.filter((name) => schema.get(name)?.Required)
  if (required.length > 0) throw attributeFailures.requiredNotRemovable(required)
}

const valueProblems = (
  schema: Schema,
  changes: AttributeChanges,
  { creating }: Pick<AttributeWrite, 'creating'>,
): AttributeProblem[] =>
  Object.entries(changes).flatMap(([name, value]) => {
    const reason = reasonAgainst(schema.get(name), value, creating)
    return reason === undefined ? [] : [{ name, reason }]
  })

const reasonAgainst = (definition: SchemaAttributeType | undefined, value: string, creating: boolean) => {
  if (!definition) return attributeProblems.unknown
  if (!creating && definition.Mutable === false) return attributeProblems.immutable
  return value === '' ? undefined : problemWith(definition, value)
}

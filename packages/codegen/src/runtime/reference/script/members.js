import { choicesOf, hasPage, isObject, membersOf, schemaName, whole } from './document.js'
import { link, make } from './elements.js'
import { prose } from './markdown.js'

/** The type of a schema in words, with links to the schemas it is made of. */
export const typeOf = (schema, depth = 0) => {
  if (schema === true || depth > 8) return ['any value']
  const name = schemaName(schema?.$ref)
  if (name !== undefined && hasPage(schema))
    return [link(['schemas', decodeURIComponent(name)], decodeURIComponent(name))]
  const { type, items, additionalProperties, format, const: fixed, ...rest } = whole(schema)
  const choices = choicesOf(rest)
  if (choices) return choices.flatMap((choice, at) => [at > 0 ? ' or ' : '', ...typeOf(choice, depth + 1)])
  if (fixed !== undefined) return [make('code', {}, JSON.stringify(fixed))]
  const types = [type ?? (items ? 'array' : undefined)].flat().filter((word) => word !== 'null')
  const nullable = [type].flat().includes('null') || rest.nullable === true ? [' or null'] : []
  if (types[0] === 'array') return ['list of ', ...typeOf(items ?? true, depth + 1), ...nullable]
  if (isObject(additionalProperties) && !rest.properties)
    return ['map of string to ', ...typeOf(additionalProperties, depth + 1), ...nullable]
  return [(types.join(' or ') || 'any value') + (format ? ` (${format})` : ''), ...nullable]
}

const span = (least, most, unit) => {
  if (least === undefined && most === undefined) return undefined
  if (least === most) return `exactly ${least} ${unit}`
  if (most === undefined) return `at least ${least} ${unit}`
  return least === undefined || least === 0 ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`
}
const limitsOf = (schema) => {
  const range = span(schema.minimum, schema.maximum, '')
  return [
    span(schema.minLength, schema.maxLength, 'characters'),
    span(schema.minItems, schema.maxItems, 'items'),
    span(schema.minProperties, schema.maxProperties, 'entries'),
    range && `value ${range.trim()}`,
    isObject(schema.exclusiveMinimum) || schema.exclusiveMinimum === undefined
      ? undefined
      : `more than ${schema.exclusiveMinimum}`,
    schema.exclusiveMaximum === undefined ? undefined : `less than ${schema.exclusiveMaximum}`,
    schema.multipleOf === undefined ? undefined : `multiple of ${schema.multipleOf}`,
    schema.uniqueItems ? 'no item twice' : undefined,
    schema.readOnly ? 'only in responses' : undefined,
    schema.writeOnly ? 'only in requests' : undefined,
  ].filter((limit) => limit !== undefined)
}

const values = (label, list) =>
  make(
    'div',
    { class: 'values small' },
    make('span', { class: 'muted' }, label),
    list.map((value) => make('code', {}, typeof value === 'string' ? value : JSON.stringify(value))),
  )

/** Constraints of a schema and, where it is a list, of its items. */
const constraints = (schema) => {
  const all = whole(schema)
  const items = all.items ? whole(all.items) : {}
  const limits = [...limitsOf(all), ...limitsOf(items).map((limit) => `each item ${limit}`)]
  const listed = all.enum ?? items.enum
  const pattern = all.pattern ?? items.pattern
  return [
    limits.length > 0 && make('p', { class: 'limits small muted' }, limits.join('; ')),
    pattern !== undefined &&
      make('p', { class: 'limits small' }, make('span', { class: 'muted' }, 'Pattern: '), make('code', {}, pattern)),
    listed && values('One of', listed),
    all.default !== undefined && values('Default', [all.default]),
  ]
}

export const memberRow = (route, name, schema, { required = false, place, description } = {}) => {
  const all = whole(schema)
  return make(
    'div',
    { class: 'member', id: ['', ...route, name].join('/'), role: 'listitem' },
    make(
      'div',
      { class: 'line' },
      link([...route, name], make('code', {}, name), { class: 'name' }),
      make('span', { class: 'muted small' }, typeOf(schema)),
      place && make('span', { class: 'muted small' }, `in ${place}`),
      required && make('span', { class: 'required' }, 'required'),
      all.deprecated && make('span', { class: 'required' }, 'deprecated'),
    ),
    prose(description ?? all.description),
    constraints(schema),
  )
}
export const memberList = (route, schema) => {
  const required = new Set(whole(schema).required)
  const rows = membersOf(schema).map(([name, member]) =>
    memberRow(route, name, member, { required: required.has(name) }),
  )
  return rows.length > 0 ? make('div', { role: 'list' }, rows) : undefined
}
/** What a body is: its members, or the type of all of it. */
export const bodyOf = (route, schema) =>
  memberList(route, schema) ??
  make(
    'div',
    { class: 'member' },
    make(
      'p',
      { class: 'muted' },
      membersOf(schema).length === 0 && whole(schema).type === 'object' && !whole(schema).additionalProperties
        ? 'No members.'
        : typeOf(schema),
    ),
    constraints(schema),
  )

import { constraintsOf, membersOf, typeParts, whole } from './document.js'
import { breakable, link, make, placeOf } from './elements.js'
import { prose } from './markdown.js'

/** The type of a schema in words, with links to the schemas it refers to. */
export const typeOf = (schema) =>
  typeParts(schema).map((part) => {
    if (typeof part === 'string') return part
    return part.schema === undefined
      ? make('code', {}, part.code)
      : link(['schemas', part.schema], breakable(part.schema))
  })

const values = (label, list) =>
  make(
    'div',
    { class: 'values small' },
    make('span', { class: 'muted' }, label),
    list.map((value) => make('code', {}, typeof value === 'string' ? value : JSON.stringify(value))),
  )

const constraints = (schema) => {
  const { limits, pattern, values: listed, default: otherwise } = constraintsOf(schema)
  return [
    limits.length > 0 && make('p', { class: 'limits small muted' }, limits.join('; ')),
    pattern !== undefined &&
      make('p', { class: 'limits small' }, make('span', { class: 'muted' }, 'Pattern: '), make('code', {}, pattern)),
    listed && values('One of', listed),
    otherwise !== undefined && values('Default', [otherwise]),
  ]
}

/** The members of the schemas that a type consists of, rendered when they are opened. */
const within = (schema, isOpen) =>
  typeParts(schema)
    .filter(
      (part) => part.schema !== undefined && membersOf({ $ref: `#/components/schemas/${part.schema}` }).length > 0,
    )
    .map(({ schema: name }) => {
      const details = make(
        'details',
        { class: 'within' },
        make('summary', { class: 'small' }, 'Members of ', breakable(name)),
      )
      const fill = () => details.append(memberList(undefined, { $ref: `#/components/schemas/${name}` }))
      if (isOpen) fill()
      else details.addEventListener('toggle', fill, { once: true })
      details.open = isOpen
      return details
    })

/** One member. `route` is the route of its parent: without it, the member is not a link target. */
export const memberRow = (route, name, schema, { required = false, place, description, isOpen = false } = {}) => {
  const all = whole(schema)
  const title = make('code', {}, breakable(name))
  return make(
    'div',
    { class: 'member', id: route && placeOf([...route, name]), role: 'listitem' },
    make(
      'div',
      { class: 'line' },
      route ? link([...route, name], title, { class: 'name' }) : make('span', { class: 'name' }, title),
      make('span', { class: 'muted small' }, typeOf(schema)),
      place && make('span', { class: 'muted small' }, `in ${place}`),
      required && make('span', { class: 'required' }, 'required'),
      all.deprecated && make('span', { class: 'required' }, 'deprecated'),
    ),
    prose(description ?? all.description),
    constraints(schema),
    within(schema, isOpen),
  )
}
/** The members of a schema. If it has a single member, the members of that are expanded. */
export const memberList = (route, schema) => {
  const required = new Set(whole(schema).required)
  const members = membersOf(schema)
  const isOpen = route !== undefined && members.length === 1
  const rows = members.map(([name, member]) => memberRow(route, name, member, { required: required.has(name), isOpen }))
  return rows.length > 0 ? make('div', { role: 'list' }, rows) : undefined
}
/** Describes a body: its members, or its type. */
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

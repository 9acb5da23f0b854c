import {
  api,
  choicesOf,
  hasPage,
  isError,
  mediaOf,
  membersOf,
  operations,
  resolve,
  schemaName,
  webhooks,
} from './document.js'

// The index is made when the browser has nothing else to do, or when the search gets the focus.
const indexed = () => {
  const entries = []
  const add = (label, note, route, extra = '') =>
    entries.push({ label, note, route, name: label.toLowerCase(), text: `${label} ${note} ${extra}`.toLowerCase() })
  const errors = new Map()
  // Members of bodies are found at their operations.
  const bodies = new Set()
  for (const { id, path, method, webhook } of [...operations, ...webhooks]) {
    const item = resolve(webhook ?? api.paths[path])
    const { summary = '', parameters = [], requestBody, responses = {} } = item[method]
    const route = [webhook ? 'webhooks' : 'operations', id]
    add(id, summary || (webhook ? 'Webhook' : ''), route, path)
    for (const { name } of [...(item.parameters ?? []), ...parameters].map(resolve))
      add(name, `Parameter of ${id}`, [...route, name])
    const body = mediaOf(resolve(requestBody))[0]?.[1].schema
    bodies.add(schemaName(body?.$ref))
    for (const [name] of membersOf(body)) add(name, `Request of ${id}`, [...route, 'request', name])
    for (const [code, response] of Object.entries(responses)) {
      for (const [, { schema }] of mediaOf(resolve(response))) {
        if (!isError(code)) {
          bodies.add(schemaName(schema?.$ref))
          for (const [name] of membersOf(schema)) add(name, `Response of ${id}`, [...route, 'response', name])
        } else
          for (const choice of choicesOf(resolve(schema)) ?? [schema]) {
            const name = schemaName(choice?.$ref)
            if (name !== undefined) errors.set(name, (errors.get(name) ?? new Set()).add(id))
          }
      }
    }
  }
  for (const [name, users] of errors) add(name, `Error of ${users.size} operations`, ['schemas', name])
  for (const name of Object.keys(api.components?.schemas ?? {}))
    if (!errors.has(name) && hasPage({ $ref: `#/components/schemas/${name}` })) {
      add(name, 'Schema', ['schemas', name])
      for (const [member] of bodies.has(name) ? [] : membersOf({ $ref: `#/components/schemas/${name}` }))
        add(member, `Member of ${name}`, ['schemas', name, member])
    }
  return entries
}
let index
/** Makes the index, so that the first key does not wait for it. */
export const prepareIndex = () => {
  if (document.readyState !== 'loading') index ??= indexed()
}
export const search = (query) => {
  prepareIndex()
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const rank = ({ name }) => (name === words[0] ? 0 : name.startsWith(words[0]) ? 1 : name.includes(words[0]) ? 2 : 3)
  return (index ?? [])
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => [rank(entry), entry])
    .sort(([a], [b]) => a - b)
    .slice(0, 40)
    .map(([, entry]) => entry)
}

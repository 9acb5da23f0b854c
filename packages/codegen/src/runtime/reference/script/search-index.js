import { loadPart, operations, webhooks } from './document.js'

/** All search entries, from the names of the part `search-index`. */
const entriesOf = ({ names, schemas }) => {
  const entries = []
  const add = (label, note, route, path) =>
    entries.push({
      label,
      note,
      route,
      isOperation: path !== undefined,
      name: label.toLowerCase(),
      text: `${label} ${note} ${path ?? ''}`.toLowerCase(),
    })
  const raisedBy = new Map()
  for (const [at, { id, path, summary, kind }] of [...operations, ...webhooks].entries()) {
    const { parameters, request, response, errors } = names[at]
    const route = [kind, id]
    add(id, summary ?? (kind === 'webhooks' ? 'Webhook' : ''), route, path)
    for (const name of parameters) add(name, `Parameter of ${id}`, [...route, name])
    for (const name of request) add(name, `Request of ${id}`, [...route, 'request', name])
    for (const name of response) add(name, `Response of ${id}`, [...route, 'response', name])
    for (const name of errors) raisedBy.set(name, (raisedBy.get(name) ?? 0) + 1)
  }
  for (const [name, count] of raisedBy)
    add(name, `Error of ${count} ${count === 1 ? 'operation' : 'operations'}`, ['schemas', name])
  for (const [name, members] of Object.entries(schemas)) {
    add(name, 'Schema', ['schemas', name])
    for (const member of members) add(member, `Member of ${name}`, ['schemas', name, member])
  }
  return entries
}

let index
/** Loads the index, so that the first search does not wait for it. */
export const prepareIndex = async () => {
  index ??= entriesOf(await loadPart('search-index'))
}
/** The order of results, best first: operations come before the members with similar names. */
const order = [
  ({ name }, phrase) => name === phrase,
  ({ name, isOperation }, phrase) => isOperation && name.startsWith(phrase),
  ({ name, isOperation }, phrase) => isOperation && name.includes(phrase),
  ({ name }, phrase) => name.startsWith(phrase),
  ({ text, isOperation }, phrase) => isOperation && text.includes(phrase),
  ({ name }, _, word) => name.startsWith(word),
  ({ name }, _, word) => name.includes(word),
  () => true,
]

/** The best entries for a query; `undefined` until the index is loaded. */
export const search = (query) => {
  const phrase = query.trim().toLowerCase()
  const words = phrase.split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const rank = (entry) => order.findIndex((isIn) => isIn(entry, phrase, words[0]))
  return index
    ?.filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => [rank(entry), entry])
    .sort(([a], [b]) => a - b)
    .slice(0, 40)
    .map(([, entry]) => entry)
}

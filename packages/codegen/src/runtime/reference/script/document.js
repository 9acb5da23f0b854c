import { isObject, schemaWords } from './schema-words.js'

const read = (id) => JSON.parse(document.getElementById(id).textContent)

// The document, and how to read it. Paths, schemas and details follow the script of the page: they are read when they are
// first used, which must not be before the page is loaded.
const { document: api, operations, clients, tryIt } = read('data')
const readLater = (holder, name) =>
  Object.defineProperty(holder, name, {
    configurable: true,
    get: () => {
      Object.defineProperty(holder, name, { value: read(name) })
      return holder[name]
    },
  })
readLater(api, 'paths')
readLater(api.components, 'schemas')
const conditions = readLater({}, 'errors')

/** What only the page of an operation shows. */
const detailsOf = (operation) => ({
  ...read(`details-${operations.indexOf(operation)}`),
  errors: conditions.errors[operation.id],
})

const { resolve, whole, membersOf, choicesOf, hasPage, schemaName, mediaOf, typeParts, constraintsOf } =
  schemaWords(api)
const isError = (code) => !/^[123]/.test(code)
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const methodsOf = (item) => methods.filter((method) => isObject(item[method]))

/** Requests that the service sends to its clients. */
const webhooks = Object.entries(api.webhooks ?? {}).flatMap(([name, given]) => {
  const webhook = resolve(given)
  const all = methodsOf(webhook)
  return all.map((method) => ({
    id: all.length > 1 ? `${method} ${name}` : name,
    method,
    path: name,
    summary: webhook[method].summary,
    webhook,
  }))
})

export {
  api,
  choicesOf,
  clients,
  constraintsOf,
  detailsOf,
  hasPage,
  isError,
  isObject,
  mediaOf,
  membersOf,
  methodsOf,
  operations,
  resolve,
  schemaName,
  tryIt,
  typeParts,
  webhooks,
  whole,
}

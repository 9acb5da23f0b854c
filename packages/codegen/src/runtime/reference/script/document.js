import { isObject, schemaWords } from './schema-words.js'

// The document, and how to read it.
const {
  document: api,
  operations,
  clients,
  errors: conditions,
  tryIt,
} = JSON.parse(document.getElementById('data').textContent)
const { resolve, whole, membersOf, choicesOf, hasPage, schemaName, mediaOf, typeParts, constraintsOf } =
  schemaWords(api)
const isError = (code) => !/^[123]/.test(code)
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const methodsOf = (item) => methods.filter((method) => isObject(item[method]))

/** Requests that the service sends to its clients. */
const webhooks = Object.entries(api.webhooks ?? {}).flatMap(([name, given]) => {
  const webhook = resolve(given)
  const all = methodsOf(webhook)
  return all.map((method) => ({ id: all.length > 1 ? `${method} ${name}` : name, method, path: name, webhook }))
})

export {
  api,
  choicesOf,
  clients,
  conditions,
  constraintsOf,
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

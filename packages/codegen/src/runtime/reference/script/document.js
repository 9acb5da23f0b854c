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
  operations,
  resolve,
  schemaName,
  tryIt,
  typeParts,
  whole,
}

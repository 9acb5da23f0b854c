import { isObject, schemaWords } from './schema-words.js'

// The content of the document that the page shows. The first data is in the page. The other parts are loaded when they
// are shown: from the page, if it contains them, or from the server, at addresses below that of the page.
const first = JSON.parse(document.getElementById('data').textContent)
const { title, server, operations, webhooks, clients, tryIt } = first

const isLoaded =
  document.readyState === 'loading'
    ? new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
    : Promise.resolve()

const readPart = async (name) => {
  await isLoaded
  const block = document.getElementById(name)
  if (block !== null) return JSON.parse(block.textContent)
  const response = await fetch(`${location.pathname.replace(/\/$/, '')}/${first.version}/${name}.json`).catch(() => {
    throw new Error('The server does not respond. Check that it is running.')
  })
  if (response.status === 404) throw new Error('The document has changed. Reload the page.')
  if (!response.ok) throw new Error(`The server responded with the status ${response.status}.`)
  return response.json()
}

const parts = new Map()
/** Loads a part once. After a failure, the next call loads it again. */
const loadPart = (name) => {
  if (!parts.has(name)) {
    const part = readPart(name)
    parts.set(name, part)
    part.catch(() => parts.delete(name))
  }
  return parts.get(name)
}

const api = {}
/** Loads the components, which schemas refer to. */
const loadComponents = async () => {
  api.components ??= await loadPart('components')
}

/** Loads the components, and then an operation or webhook with the details that only its own page shows. */
const loadOperation = async (listed) => {
  const [part] = await Promise.all([loadPart(listed.part), loadComponents()])
  return { ...listed, ...part }
}

/** The base address of the operations on this server: the origin of the page with the path of the document's server. */
const ownServer = () =>
  location.origin + new URL(server.replaceAll(/[{}]/g, ''), location.href).pathname.replace(/\/$/, '')

/** Code with the address of this server instead of the document's, if the page belongs to a server. */
const atOwnServer = (code) =>
  tryIt && location.protocol.startsWith('http') && /^https?:/.test(server)
    ? code.replaceAll(server.replace(/\/$/, ''), ownServer())
    : code

const { resolve, whole, membersOf, choicesOf, schemaName, mediaOf, typeParts, constraintsOf } = schemaWords(api)
const isError = (code) => !/^[123]/.test(code)
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const methodsOf = (item) => methods.filter((method) => isObject(item[method]))

export {
  api,
  atOwnServer,
  choicesOf,
  clients,
  constraintsOf,
  isError,
  isObject,
  loadComponents,
  loadOperation,
  loadPart,
  mediaOf,
  membersOf,
  methodsOf,
  operations,
  ownServer,
  resolve,
  schemaName,
  title,
  tryIt,
  typeParts,
  webhooks,
  whole,
}

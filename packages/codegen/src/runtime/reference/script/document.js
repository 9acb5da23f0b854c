import { isObject, schemaWords } from './schema-words.js'

// What the page shows of the document. The first data stands in the page. The other parts are read when something of them
// is shown: from the page, if it contains them, or from the server, below the address of the page.
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
/** Reads a part once. A part that could not be read is read again the next time. */
const loadPart = (name) => {
  if (!parts.has(name)) {
    const part = readPart(name)
    parts.set(name, part)
    part.catch(() => parts.delete(name))
  }
  return parts.get(name)
}

const api = {}
/** Reads the components, which schemas refer to. */
const loadComponents = async () => {
  api.components ??= await loadPart('components')
}

/** An operation or webhook with everything that only its own page shows, after the components. */
const loadOperation = async (listed) => {
  const [part] = await Promise.all([loadPart(listed.part), loadComponents()])
  return { ...listed, ...part }
}

/** The address of this server that the operations are below: that of the page, with the path of the document's server. */
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

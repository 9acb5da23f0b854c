import { codeBlock, copyButton } from './cards.js'
import { constraintsOf, mediaOf, membersOf, ownServer, resolve, tryIt, typeParts, whole } from './document.js'
import { breakable, make, status } from './elements.js'

// Values that the reader entered, by name: the next operation starts with the same values. They are never stored.
const entered = new Map()

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value))

/** The kind of input control of a member: text, number, selection or JSON. */
const kindOf = (schema) => {
  const { type, enum: values } = whole(schema)
  const name = [type].flat().find((each) => each !== 'null')
  if (values) return 'select'
  if (name === 'boolean') return 'boolean'
  if (name === 'integer' || name === 'number') return 'number'
  return name === 'string' ? 'text' : 'json'
}

const selection = (values, current) =>
  make(
    'select',
    {},
    make('option', { value: '' }, 'not sent'),
    values.map((value) => make('option', { value, selected: asText(current) === value }, value)),
  )

const controls = {
  text: (current) => make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', value: current }),
  number: (current) => make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', value: current }),
  boolean: (current) => selection(['true', 'false'], current),
  select: (current, schema) => selection(constraintsOf(schema).values.map(asText), current),
  json: (current) => {
    const text =
      current === undefined || typeof current === 'string' ? (current ?? '') : JSON.stringify(current, undefined, 2)
    return make('textarea', { rows: String(Math.min(8, text.split('\n').length + 1)), spellcheck: 'false' }, text)
  },
}

/** Parses the entered value. Throws if it is not the required number or JSON. */
const readers = {
  text: (text) => text,
  select: (text) => text,
  boolean: (text) => text === 'true',
  number: (text) => {
    if (!Number.isFinite(Number(text))) throw new TypeError('Enter a number.')
    return Number(text)
  },
  json: (text) => {
    try {
      return JSON.parse(text)
    } catch {
      throw new TypeError('Enter JSON, such as {"name": "value"}.')
    }
  },
}

/** One member or parameter as a labeled field. */
const fieldOf = (id, name, schema, { required, example, place }) => {
  const kind = kindOf(schema)
  const control = controls[kind](entered.get(name) ?? example, schema)
  const error = make('p', { class: 'required', id: `${id}-error`, hidden: true })
  control.id = id
  control.required = required
  control.setAttribute('aria-describedby', error.id)
  const note = typeParts(schema).map((part) => (typeof part === 'string' ? part : (part.schema ?? part.code)))
  const label = make(
    'label',
    { for: id },
    make('code', {}, breakable(name)),
    make('span', { class: 'muted small' }, [...note, required ? ', required' : ''].join('')),
  )
  /** The value; `undefined` for a field that is not sent. Throws for an invalid value, and shows the error. */
  const read = () => {
    error.hidden = true
    control.removeAttribute('aria-invalid')
    if (control.value === '') return undefined
    entered.set(name, control.value)
    try {
      return readers[kind](control.value)
    } catch (mistake) {
      error.textContent = mistake.message
      error.hidden = false
      control.setAttribute('aria-invalid', 'true')
      throw mistake
    }
  }
  return { name, place, required, control, read, element: make('div', { class: 'field' }, label, control, error) }
}

/** The fields of the parameters, and of the members of a JSON body. */
const fieldsOf = (item, { parameters = [], requestBody }, example = {}) => {
  const media = mediaOf(resolve(requestBody)).find(([type]) => /[/+]json\b/.test(type))?.[1]
  const needed = new Set(whole(media?.schema).required)
  return [
    ...[...(item.parameters ?? []), ...parameters]
      .map(resolve)
      .map(({ name, in: place, schema = {}, required, example: one }) => ({
        name,
        place,
        schema,
        required,
        example: one,
      })),
    ...membersOf(media?.schema).map(([name, schema]) => ({
      name,
      place: 'body',
      schema,
      required: needed.has(name),
      example: example[name],
    })),
  ].map(({ name, schema, ...rest }, at) => fieldOf(`try-${at}`, name, schema, rest))
}

/** The address of a request on this server. */
const addressOf = (path, values) => {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(values.path[name] ?? ''))
  const query = new URLSearchParams(values.query).toString()
  return ownServer() + filled + (query === '' ? '' : `?${query}`)
}

const requestOf = (method, path, fields) => {
  const values = { path: {}, query: {}, header: {}, cookie: {}, body: {} }
  for (const { name, place, read } of fields) {
    const value = read()
    if (value !== undefined) values[place][name] = value
  }
  const hasBody = fields.some(({ place }) => place === 'body')
  const isBare = method === 'get' || method === 'head'
  return [
    addressOf(path, values),
    {
      method: method.toUpperCase(),
      headers: { ...values.header, ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
      ...(isBare ? {} : { body: hasBody ? JSON.stringify(values.body) : '' }),
    },
  ]
}

const formatted = (text) => {
  try {
    return [JSON.stringify(JSON.parse(text), undefined, 2), 'json']
  } catch {
    return [text, undefined]
  }
}

const resultOf = async (response, started) => {
  const text = await response.text()
  const time = Math.round(performance.now() - started)
  const [body, syntax] = formatted(text)
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const isGood = response.ok
  const line = `${response.status} ${response.statusText}`.trim()
  status.textContent = `Response ${line}`
  return [
    make(
      'p',
      { class: 'line' },
      make('strong', { class: isGood ? 'good' : 'required' }, `${isGood ? '✓' : '✗'} ${line}`),
      make('span', { class: 'muted small' }, `${time} ms`),
      body !== '' && copyButton('response', () => body),
    ),
    body === '' ? make('p', { class: 'muted small' }, 'The body is empty.') : codeBlock('response body', body, syntax),
    make('details', {}, make('summary', {}, 'Headers'), codeBlock('response headers', headers)),
  ]
}

/** A form that sends the request to the server of this page. Only on pages that a development server serves. */
export const tryItCard = ({ method, path, item, request: example }) => {
  if (!tryIt || !location.protocol.startsWith('http')) return undefined
  const fields = fieldsOf(item, item[method], example)
  const isFirst = ({ required, control }) => required || control.value !== ''
  const more = fields.filter((field) => !isFirst(field))
  const button = make('button', { type: 'submit', class: 'primary' }, 'Send')
  const result = make('div', { class: 'result' })
  const form = make(
    'form',
    { novalidate: true },
    fields.filter(isFirst).map(({ element }) => element),
    more.length > 0 &&
      make(
        'details',
        {},
        make('summary', {}, `${more.length} more ${more.length === 1 ? 'member' : 'members'}`),
        more.map(({ element }) => element),
      ),
    button,
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (button.getAttribute('aria-busy') === 'true') return
    let request
    try {
      request = requestOf(method, path, fields)
    } catch {
      const wrong = form.querySelector('[aria-invalid]')
      wrong.closest('details')?.setAttribute('open', '')
      wrong.focus()
      return
    }
    button.setAttribute('aria-busy', 'true')
    const started = performance.now()
    try {
      result.replaceChildren(...(await resultOf(await fetch(...request), started)))
    } catch (failure) {
      const text = `The request failed: ${failure.message}. Check that the server is running.`
      result.replaceChildren(make('p', { class: 'required', role: 'alert' }, text))
    }
    button.removeAttribute('aria-busy')
    result.scrollIntoView({ block: 'nearest' })
  })
  return make(
    'details',
    { class: 'card try' },
    make('summary', {}, make('h2', {}, 'Try it'), make('span', { class: 'muted small' }, 'on this server')),
    form,
    result,
  )
}

import { callbackSection } from './callbacks.js'
import { codeCard } from './cards.js'
import { choicesOf, isError, mediaOf, resolve, schemaName, whole } from './document.js'
import { breakable, link, make, placeOf, section, sectionAt } from './elements.js'
import { inline, prose } from './markdown.js'
import { bodyOf, memberRow } from './members.js'
import { responseSection } from './responses.js'
import { sampleCard } from './samples.js'
import { tryItCard } from './try-it.js'

/** The conditions under which an operation returns an error, each with its message. */
const causeList = (causes) =>
  make(
    'dl',
    { class: 'causes' },
    causes.map(({ message, when }) => [
      make('dt', {}, make('code', {}, message)),
      make(
        'dd',
        {},
        when.length > 1
          ? make(
              'ul',
              {},
              when.map((text) => make('li', {}, inline(text))),
            )
          : when.flatMap(inline),
      ),
    ]),
  )

const conditionOf = ({ causes = [], never }, description) => {
  if (never !== undefined) return make('p', { class: 'muted' }, 'Never raised by this operation. ', inline(never))
  const isSpecific = causes.some(({ when }) => when.length > 0)
  return [...(isSpecific ? [] : prose(description)), ...(causes.length > 0 ? [causeList(causes)] : [])]
}

/** The errors of a response: one for each possible schema. */
const errorRows = (route, known, [code, response]) => {
  const { description } = resolve(response)
  const schemas = mediaOf(resolve(response)).flatMap(([, { schema }]) => choicesOf(resolve(schema)) ?? [schema])
  const named = schemas.flatMap((schema) => schemaName(schema?.$ref) ?? [])
  const rows = named.map((name) => ({
    name,
    general: whole({ $ref: `#/components/schemas/${name}` }).description ?? description,
  }))
  return (rows.length > 0 ? rows : [{ name: undefined, general: description }]).map(({ name, general }) => {
    const at = [...route, 'errors', name ?? code]
    const isNever = known[name]?.never !== undefined
    const row = make(
      'div',
      { class: 'member', role: 'listitem', id: placeOf(at) },
      make(
        'div',
        { class: 'line' },
        link(at, make('code', {}, name ?? code), { class: 'name' }),
        name !== undefined && make('span', { class: 'muted small' }, code),
        name !== undefined && link(['schemas', name], 'Schema', { class: 'small', 'aria-label': `Schema of ${name}` }),
      ),
      conditionOf(known[name] ?? {}, general),
    )
    return { row, isNever }
  })
}

/** The errors of an operation. Those that it declares but never returns come last, collapsed. */
const errorSection = (route, errors) => {
  const list = (isNever) => errors.filter((error) => error.isNever === isNever).map(({ row }) => row)
  const [raised, never] = [list(false), list(true)]
  return sectionAt(
    [...route, 'errors'],
    'Errors',
    raised.length > 0 && make('div', { role: 'list' }, raised),
    never.length > 0 &&
      make(
        'details',
        { class: 'within' },
        make('summary', { class: 'small' }, `${never.length} more declared, never raised`),
        make('div', { role: 'list' }, never),
      ),
  )
}

/** Links to the sections of a long page. On wide screens, the samples are next to the operation and need no link. */
const jumps = (route, sections) =>
  make(
    'nav',
    { class: 'jumps', 'aria-label': 'On this page' },
    sections.map(([steps, title, isBeside]) => link([...route, ...steps], title, { class: isBeside && 'beside' })),
  )

export const operationView = (operation) => {
  const { id, method, path, kind, item, authorization, response, errors: known = {} } = operation
  const isWebhook = kind === 'webhooks'
  const { summary, description, parameters = [], requestBody, responses = {}, deprecated, callbacks } = item[method]
  const route = [kind, id]
  const merged = new Map(
    [...(item.parameters ?? []), ...parameters]
      .map(resolve)
      .map((parameter) => [[parameter.in, parameter.name].join(' '), parameter]),
  )
  const bodies = mediaOf(resolve(requestBody))
  const byStatus = Object.entries(responses)
  const errors = byStatus.filter(([code]) => isError(code)).flatMap((entry) => errorRows(route, known, entry))
  const samples = make(
    'aside',
    { class: 'samples', id: placeOf([...route, 'samples']), 'aria-label': 'Samples' },
    !isWebhook && sampleCard(operation),
    !isWebhook && tryItCard(operation),
    response !== undefined && codeCard('Response', 'response example', JSON.stringify(response, undefined, 2), 'json'),
  )
  const successes = byStatus.filter(([code]) => !isError(code))
  const sections = [
    ...(merged.size > 0 ? [[['parameters'], 'Parameters']] : []),
    ...(bodies.length > 0 ? [[['request'], 'Request body']] : []),
    ...successes.slice(0, 1).map(([code]) => [['response', code], 'Response']),
    ...(errors.length > 0 ? [[['errors'], 'Errors']] : []),
    ...(samples.childElementCount > 0 ? [[['samples'], 'Samples', true]] : []),
  ]
  return make(
    'div',
    { class: 'view has-samples' },
    make(
      'div',
      { class: 'prose' },
      make(
        'header',
        {},
        make('h1', {}, breakable(id)),
        make(
          'p',
          { class: 'request' },
          make('span', { class: `method ${method}` }, method),
          ...(isWebhook ? [' sent to your server'] : [' ', ...breakable(path)]),
        ),
        deprecated && make('p', { class: 'required' }, 'Deprecated'),
        summary !== undefined && make('p', {}, make('strong', {}, inline(summary))),
        prose(description),
        jumps(route, sections),
      ),
      !isWebhook && section('Authorization', make('p', {}, inline(authorization))),
      merged.size > 0 &&
        sectionAt(
          [...route, 'parameters'],
          'Parameters',
          make(
            'div',
            { role: 'list' },
            [...merged.values()].map((parameter) =>
              memberRow(route, parameter.name, parameter.schema ?? mediaOf(parameter)[0]?.[1].schema ?? true, {
                required: parameter.required,
                place: parameter.in,
                description: parameter.description,
              }),
            ),
          ),
        ),
      bodies.map(([type, { schema = true }], at) =>
        sectionAt(
          [...route, 'request', ...(at > 0 ? [type] : [])],
          bodies.length > 1 ? `Request body, ${type}` : 'Request body',
          bodies.length === 1 && make('p', { class: 'muted small' }, type),
          bodyOf([...route, 'request'], schema),
        ),
      ),
      successes.map((entry) => responseSection(route, entry)),
      callbackSection(route, callbacks),
      errors.length > 0 && errorSection(route, errors),
    ),
    samples.childElementCount > 0 && samples,
  )
}

import { api, choicesOf, membersOf, operations, resolve, whole } from './document.js'
import { breakable, link, make, section } from './elements.js'
import { inline, prose } from './markdown.js'
import { bodyOf, typeOf } from './members.js'

const usesOf = (name) => {
  const ref = `"#/components/schemas/${name}"`
  return operations.filter(({ path, method }) => JSON.stringify(api.paths[path]?.[method]).includes(ref))
}
export const operationList = (list, kind = 'operations') =>
  make(
    'ul',
    { class: 'operations' },
    list.map(({ id, path, method, summary = `${method.toUpperCase()} ${path}` }) =>
      make('li', {}, link([kind, id], id), make('span', { class: 'muted small' }, inline(summary))),
    ),
  )

export const schemaView = (name) => {
  const schema = { $ref: `#/components/schemas/${name}` }
  const choices = choicesOf(resolve(schema))
  const uses = usesOf(name)
  return make(
    'div',
    { class: 'view' },
    make(
      'div',
      { class: 'prose' },
      make('header', {}, make('h1', {}, breakable(name)), prose(whole(schema).description)),
      section(
        'Members',
        choices && membersOf(schema).length === 0
          ? make(
              'p',
              {},
              'One of: ',
              choices.flatMap((choice, at) => [at > 0 ? ', ' : '', ...typeOf(choice)]),
            )
          : bodyOf(['schemas', name], schema),
      ),
      uses.length > 0 && section('Operations', operationList(uses)),
    ),
  )
}

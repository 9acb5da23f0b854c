import { choicesOf, membersOf, operations, resolve, webhooks, whole } from './document.js'
import { breakable, link, make, section } from './elements.js'
import { inline, prose } from './markdown.js'
import { bodyOf, typeOf } from './members.js'

/** Links to operations and webhooks. If they may return the schema as an error, the link leads to that error. */
const operationList = (list, name) =>
  make(
    'ul',
    { class: 'operations' },
    list.map(({ id, kind, path, method, summary = `${method.toUpperCase()} ${path}`, errors }) =>
      make(
        'li',
        {},
        link(errors.includes(name) ? [kind, id, 'errors', name] : [kind, id], breakable(id)),
        make('span', { class: 'muted small' }, inline(summary)),
      ),
    ),
  )

/**
 * A schema: its members, and the operations that refer to it, as indexes into the list of operations and webhooks.
 * `names` comes from the search index.
 */
export const schemaView = (name, uses = [], names) => {
  const schema = { $ref: `#/components/schemas/${name}` }
  const choices = choicesOf(resolve(schema))
  const all = [...operations, ...webhooks].map((each, at) => ({ ...each, errors: names[at].errors }))
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
      uses.length > 0 &&
        section(
          'Operations',
          operationList(
            uses.map((at) => all[at]),
            name,
          ),
        ),
    ),
  )
}

import { operations, webhooks } from './document.js'
import { breakable, link, make, one } from './elements.js'
import { tagNames } from './overview.js'

export const menu = one('.menu nav')
const menuList = (kind, list) =>
  make(
    'ul',
    {},
    list.map(({ id }) => make('li', {}, link([kind, id], breakable(id)))),
  )
menu.append(
  ...tagNames.flatMap((name) => [
    make('h2', {}, link(['tags', name], name)),
    menuList(
      'operations',
      operations.filter(({ tag }) => tag === name),
    ),
  ]),
  ...(webhooks.length > 0 ? [make('h2', {}, 'Webhooks'), menuList('webhooks', webhooks)] : []),
)
export const narrow = matchMedia('(max-width: 899px)')
export const details = one('.menu')
const fit = () => {
  details.open = !narrow.matches
}
narrow.addEventListener('change', fit)
fit()

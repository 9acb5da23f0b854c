import { operations } from './document.js'
import { link, make, one } from './elements.js'
import { tagNames } from './overview.js'

export const menu = one('.menu nav')
menu.append(
  ...tagNames.flatMap((name) => [
    make('h2', {}, link(['tags', name], name)),
    make(
      'ul',
      {},
      operations.filter(({ tag }) => tag === name).map(({ id }) => make('li', {}, link(['operations', id], id))),
    ),
  ]),
)
export const narrow = matchMedia('(max-width: 899px)')
export const details = one('.menu')
const fit = () => {
  details.open = !narrow.matches
}
narrow.addEventListener('change', fit)
fit()

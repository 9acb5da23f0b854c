import { api, isObject, operations, webhooks } from './document.js'
import { link, main, make } from './elements.js'
import { details, menu, narrow } from './menu.js'
import { operationView } from './operation.js'
import { overview } from './overview.js'
import { schemaView } from './schema.js'

const routeOf = () =>
  location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => {
      try {
        return decodeURIComponent(step)
      } catch {
        return step
      }
    })

const missing = (name) =>
  make(
    'div',
    { class: 'view' },
    make(
      'div',
      { class: 'prose' },
      make('h1', {}, 'Not found'),
      make('p', {}, `This document has no ${name}. `, link([], 'See all operations')),
    ),
  )
const viewOf = ([kind, name]) => {
  if (kind === undefined || kind === 'tags') return overview()
  if (kind === 'schemas' && isObject(api.components?.schemas?.[name])) return schemaView(name)
  const operation = { operations, webhooks }[kind]?.find(({ id }) => id === name)
  return operation ? operationView(operation) : missing(name ?? kind)
}

const keyOf = (route) => (route[0] === 'tags' ? '' : route.slice(0, 2).join('/'))
let shownView
const show = () => {
  const route = routeOf()
  const key = keyOf(route)
  // Until the page is loaded there is only the data of the overview.
  if (key !== '' && document.readyState === 'loading') return
  if (key !== shownView) {
    main.replaceChildren(viewOf(route))
    document.title = key === '' ? api.info.title : `${route[1]} · ${api.info.title}`
    for (const at of menu.querySelectorAll('[aria-current]')) at.removeAttribute('aria-current')
    const current = [...menu.querySelectorAll('a')].find(
      ({ hash }) => hash === `#/${route.slice(0, 2).map(encodeURIComponent).join('/')}`,
    )
    current?.setAttribute('aria-current', 'page')
    if (!narrow.matches) current?.scrollIntoView({ block: 'nearest' })
    if (shownView !== undefined) main.focus({ preventScroll: true })
    if (narrow.matches) details.open = false
  }
  shownView = key
  for (const at of main.querySelectorAll('.target')) at.classList.remove('target')
  const place = document.getElementById(`/${route.join('/')}`)
  if (place) {
    place.classList.add('target')
    place.scrollIntoView()
  } else scrollTo(0, 0)
}
addEventListener('hashchange', show)
addEventListener('DOMContentLoaded', () => {
  if (keyOf(routeOf()) !== shownView) show()
})
show()

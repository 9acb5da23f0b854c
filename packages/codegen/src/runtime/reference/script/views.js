import { api, isObject, loadComponents, loadOperation, loadPart, operations, title, webhooks } from './document.js'
import { breakable, link, main, make, one, root } from './elements.js'
import { inline } from './markdown.js'
import { details, menu, narrow } from './menu.js'
import { operationView } from './operation.js'
import { schemaView } from './schema.js'

const overview = one('main > .view')

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

const view = (heading, ...content) =>
  make(
    'div',
    { class: 'view' },
    make('div', { class: 'prose' }, make('header', {}, make('h1', {}, breakable(heading)), ...content)),
  )
const nouns = { operations: 'operation', webhooks: 'webhook', schemas: 'schema' }
const missing = ([kind, name = kind]) =>
  view(
    'Not found',
    make(
      'p',
      {},
      `This API has no ${nouns[kind] ?? 'page'} with the name “${name}”. It may have been renamed or removed.`,
    ),
    make('p', {}, link([], 'See all operations')),
  )

const listedFor = ([kind, name]) => ({ operations, webhooks })[kind]?.find(({ id }) => id === name)

/** The heading of a view, shown until the rest is loaded. */
const beginningOf = (route) => {
  const { summary } = listedFor(route) ?? {}
  return view(route[1] ?? route[0], summary !== undefined && make('p', {}, make('strong', {}, inline(summary))))
}

const loadView = async (route) => {
  const [kind, name] = route
  const listed = listedFor(route)
  if (listed) return operationView(await loadOperation(listed))
  if (kind !== 'schemas') return missing(route)
  const [{ uses, names }] = await Promise.all([loadPart('search-index'), loadComponents()])
  return isObject(api.components.schemas?.[name]) ? schemaView(name, uses[name], names) : missing(route)
}

/** Renders all lists. Until then, lists out of view have estimated sizes, and positions are wrong. */
const measureLists = () => {
  root.dataset.whole = ''
}

/** Scrolls only the menu, to the current entry if it is out of view. */
const showCurrent = () => {
  const entry = menu.querySelector('[aria-current]')
  if (entry === null || !details.open) return
  measureLists()
  // On a narrow page, the list scrolls within the menu.
  const frame = narrow.matches ? menu : details
  const [place, visible] = [entry, frame].map((element) => element.getBoundingClientRect())
  if (place.top < visible.top || place.bottom > visible.bottom)
    frame.scrollTop += place.top - visible.top - visible.height / 2
}
details.addEventListener('toggle', showCurrent)

const markCurrent = (route) => {
  for (const at of menu.querySelectorAll('[aria-current]')) at.removeAttribute('aria-current')
  const hash = `#/${route.slice(0, 2).map(encodeURIComponent).join('/')}`
  const current = [...menu.querySelectorAll('a')].find((each) => each.hash === hash)
  current?.setAttribute('aria-current', 'page')
}

// History entries contain the scroll position, because the browser restores it before the view is rendered.
history.scrollRestoration = 'manual'
let scrolled
addEventListener('scroll', () => {
  clearTimeout(scrolled)
  scrolled = setTimeout(() => history.replaceState({ top: scrollY }, ''), 100)
})
// A position that was not stored in time belongs to the entry before.
addEventListener('popstate', () => clearTimeout(scrolled))

/** Highlights the link target of the address, and scrolls to `top`, to that target or to the beginning. */
const scrollToTarget = (top) => {
  for (const at of main.querySelectorAll('.target')) at.classList.remove('target')
  const place = document.getElementById(`/${routeOf().join('/')}`)
  place?.classList.add('target')
  place?.closest('details')?.setAttribute('open', '')
  if (place && top === undefined) place.scrollIntoView()
  else scrollTo(0, top ?? 0)
}

const keyOf = ([kind, name]) => (kind === undefined || kind === 'tags' || kind === 'security' ? '' : `${kind}/${name}`)
let shownKey
const show = async () => {
  clearTimeout(scrolled)
  const top = history.state?.top
  const route = routeOf()
  const key = keyOf(route)
  if (key !== shownKey) {
    const isFirst = shownKey === undefined
    shownKey = key
    document.title = key === '' ? title : `${route[1]} · ${title}`
    if (!isFirst || key !== '') markCurrent(route)
    if (narrow.matches) details.open = false
    if (key === '') main.replaceChildren(overview)
    else {
      if (isFirst) main.replaceChildren(beginningOf(route))
      delete root.dataset.view
      const next = await loadView(route).catch(failed)
      if (shownKey !== key) return
      main.replaceChildren(next)
      showCurrent()
    }
    if (!isFirst) main.focus({ preventScroll: true })
    else if (route.length === 0 && top === undefined) return
  }
  scrollToTarget(top)
}
// The address of the link would be read as a view.
one('.skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
const retry = () => {
  shownKey = undefined
  void show()
}
const failed = ({ message }) => {
  const button = make('button', { type: 'button', class: 'primary' }, 'Try again')
  button.addEventListener('click', retry)
  return view('Not loaded', make('p', { role: 'alert' }, message), button)
}
addEventListener('hashchange', show)
addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(measureLists))
void show()

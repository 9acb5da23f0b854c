import { breakable, main, make, one, root, status } from './elements.js'
import { inline } from './markdown.js'
import { prepareIndex, search } from './search-index.js'

const input = one('#search')
const results = one('#results')
let selected = 0
const options = () => [...results.querySelectorAll('[data-hash]')]
const select = (at) => {
  const all = options()
  if (all.length === 0) return
  selected = (at + all.length) % all.length
  all.forEach((option, place) => option.setAttribute('aria-selected', place === selected))
  input.setAttribute('aria-activedescendant', all[selected].id)
  all[selected].scrollIntoView({ block: 'nearest' })
}
const close = () => {
  results.hidden = true
  input.setAttribute('aria-expanded', 'false')
  input.removeAttribute('aria-activedescendant')
}
const go = (option) => {
  location.hash = option.dataset.hash
  close()
  input.value = ''
  main.focus({ preventScroll: true })
}
const goToSelected = () => {
  const option = results.hidden ? undefined : options()[selected]
  if (option?.dataset.hash) go(option)
}
const showFailure = ({ message }) => {
  status.textContent = message
  results.replaceChildren(make('p', { role: 'option', 'aria-disabled': 'true' }, message))
  results.hidden = false
}
/** A name in which the first search term is highlighted. */
const marked = (name) => {
  const [word] = input.value.trim().toLowerCase().split(/\s+/)
  const at = name.toLowerCase().indexOf(word)
  if (at < 0) return breakable(name)
  const end = at + word.length
  return [
    ...breakable(name.slice(0, at)),
    make('mark', {}, breakable(name.slice(at, end))),
    ...breakable(name.slice(end)),
  ]
}
const showResults = () => {
  const found = search(input.value)
  if (found === undefined) {
    prepareIndex().then(showResults, showFailure)
    return
  }
  const list = found.map(({ label, note, route }, at) =>
    make(
      'div',
      { role: 'option', id: `result-${at}`, 'data-hash': `#/${route.map(encodeURIComponent).join('/')}` },
      make('strong', {}, marked(label)),
      make('span', { class: 'muted small' }, inline(note)),
    ),
  )
  const isEmpty = input.value.trim() === ''
  results.replaceChildren(
    ...(list.length > 0 || isEmpty
      ? list
      : [
          make(
            'div',
            { role: 'option', 'aria-disabled': 'true' },
            `Nothing found for “${input.value.trim()}”. Search for an operation, a member or an error.`,
          ),
        ]),
  )
  status.textContent = isEmpty ? '' : `${list.length} ${list.length === 1 ? 'result' : 'results'}`
  if (isEmpty) close()
  else {
    results.hidden = false
    input.setAttribute('aria-expanded', 'true')
    select(0)
  }
}
/** Opens the selected result, after the index is loaded. */
const submit = () => {
  prepareIndex().then(goToSelected, showFailure)
}
input.addEventListener('input', showResults)
input.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined && !results.hidden) {
    event.preventDefault()
    select(selected + step)
  } else if (event.key === 'Enter') {
    submit()
  } else if (event.key === 'Escape') {
    close()
    input.blur()
  }
})
results.addEventListener('mousedown', (event) => {
  event.preventDefault()
  const option = event.target.closest('[data-hash]')
  if (option) go(option)
})
input.addEventListener('blur', close)
// The index is loaded when the browser is idle, or when the search gets the focus. A failure is shown when the reader
// enters a query.
const prepare = () => prepareIndex().catch(() => {})
input.addEventListener('focus', prepare)
addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(prepare))
if (/Mac|iP/.test(navigator.platform)) one('.search kbd').textContent = '⌘ K'
// Handles text that was entered before this script started.
if (input.value !== '') {
  showResults()
  if (root.dataset.entered !== undefined) submit()
}

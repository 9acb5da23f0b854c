import { make } from './elements.js'

const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }

/** A list of tabs above one panel. Arrow keys, Home and End move between them, as in the ARIA practices. */
export const tabs = (label, id, names, first, panel, select) => {
  const list = make('div', { class: 'tabs', role: 'tablist', 'aria-label': label })
  const buttons = names.map((name, at) =>
    make('button', { type: 'button', role: 'tab', id: `${id}-tab-${at}`, 'aria-controls': `${id}-panel` }, name),
  )
  const mark = (chosen) => {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-selected', String(names[at] === chosen))
      button.tabIndex = names[at] === chosen ? 0 : -1
    })
    panel.setAttribute('aria-labelledby', `${id}-tab-${names.indexOf(chosen)}`)
  }
  const choose = (at) => {
    mark(names[at])
    select(names[at])
    buttons[at].focus()
    buttons[at].scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  buttons.forEach((button, at) => button.addEventListener('click', () => choose(at)))
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    const at = buttons.indexOf(document.activeElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    const last = buttons.length - 1
    choose(Number.isFinite(step) ? (at + step + buttons.length) % buttons.length : step > 0 ? last : 0)
  })
  panel.id = `${id}-panel`
  panel.setAttribute('role', 'tabpanel')
  list.append(...buttons)
  mark(first)
  return list
}

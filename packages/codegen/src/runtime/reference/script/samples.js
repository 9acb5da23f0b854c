import { card, codeBlock } from './cards.js'
import { atOwnServer, clients } from './document.js'
import { make } from './elements.js'
import { remember, remembered } from './memory.js'
import { tabs } from './tabs.js'

/** The samples of an operation by language, in the order of the document. */
const byLanguage = (samples) => {
  const languages = new Map()
  clients.forEach(({ language, client, syntax }, at) => {
    const code = samples[at]
    if (code !== null)
      languages.set(language, [...(languages.get(language) ?? []), { client, syntax, code: atOwnServer(code) }])
  })
  return languages
}

/** Requests as code: a tab for each language, and a button for each client within it. The selection is remembered. */
export const sampleCard = ({ samples }) => {
  const languages = byLanguage(samples)
  if (languages.size === 0) return undefined
  const names = [...languages.keys()]
  let language = names.find((name) => name === remembered('language')) ?? names[0]
  const clientName = () => remembered(`client-${language}`)
  const current = () =>
    languages.get(language).find(({ client }) => client === clientName()) ?? languages.get(language)[0]
  const panel = make('div', { class: 'panel' })
  const show = () => {
    const { client, code, syntax } = current()
    const buttons = languages.get(language).map((each) => {
      const button = make('button', { type: 'button', 'aria-pressed': String(each.client === client) }, each.client)
      button.addEventListener('click', () => {
        remember(`client-${language}`, each.client)
        show()
        panel.querySelector('[aria-pressed=true]').focus()
      })
      return button
    })
    panel.replaceChildren(
      make('div', { class: 'clients', role: 'group', 'aria-label': 'Client' }, buttons),
      codeBlock('request sample', code, syntax),
    )
  }
  const bar = tabs('Language', 'sample', names, language, panel, (name) => {
    language = name
    remember('language', name)
    show()
  })
  show()
  return card('Request', 'request sample', () => current().code, bar, panel)
}

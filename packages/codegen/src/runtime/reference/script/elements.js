// Elements of the page. Texts are never parsed as markup, so nothing of a document runs.
export const one = (selector) => document.querySelector(selector)
export const main = one('main')
export const root = document.documentElement

/** An element with attributes and children; `undefined` and `false` children are left out. */
export const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false && child !== ''))
  return element
}
export const link = (route, text, attributes = {}) =>
  make('a', { href: `#/${route.map(encodeURIComponent).join('/')}`, ...attributes }, text)

/** A name that breaks between its words, where it does not fit. */
export const breakable = (name) =>
  name.split(/(?=[A-Z][a-z])/).flatMap((word, at) => (at > 0 ? [make('wbr'), word] : [word]))

export const section = (title, ...children) => make('section', {}, make('h2', {}, title), ...children)
export const status = one('[role=status]')

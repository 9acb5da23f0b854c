import { breakableOf } from './break-words.js'

// Elements of the page. Texts are never parsed as markup, so no script of a document runs.
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

export const breakable = breakableOf(make)

/** The id of a link target within the page. */
export const placeOf = (route) => ['', ...route].join('/')

export const section = (title, ...children) => make('section', {}, make('h2', {}, title), ...children)

/** A section that is a link target. */
export const sectionAt = (route, title, ...children) => {
  const element = section(title, ...children)
  element.id = placeOf(route)
  return element
}
export const status = one('[role=status]')

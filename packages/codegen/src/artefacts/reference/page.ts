import { createHash } from 'node:crypto'
import { runtimeAsset } from '../runtime-folder.ts'
import { lines, make, Markup, raw } from './markup.ts'
import { firstView } from './overview.ts'
import type { PageData } from './page-data.ts'
import { type PageParts, pageParts } from './page-parts.ts'
import { pageScript } from './page-script.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A page, its data and its content security policy. */
export interface ReferencePage {
  /** The page without the parts of its data, which its script then reads from paths below its own address. */
  readonly view: string
  /** The name of the parts in addresses: `<address of the page>/<version>/<name>.json`. */
  readonly version: string
  /** The parts of the data by name, each as JSON that can be embedded in HTML. */
  readonly data: ReadonlyMap<string, string>
  /**
   * A `Content-Security-Policy` that allows the page's own style and scripts, and requests to its own server if it
   * makes some.
   */
  readonly contentSecurityPolicy: string
}

/** The whole page: the view with the parts of its data. It sends no requests. */
export const wholePage = (view: string, data: Iterable<readonly [name: string, json: string]>): string => {
  const blocks = [...data].map(([id, json]) => raw('script', json, { type: 'application/json', id }))
  return view.replace(/(?=<\/body>\n<\/html>\n$)/, () => `${lines(...blocks).html}\n`)
}

/** Writes the page. Its first view is HTML, so that the browser paints it before any script runs. */
export const referencePage = (data: PageData, comment: string, requestsParts: boolean): ReferencePage => {
  const style = runtimeAsset('reference/page.css')
  const early = runtimeAsset('reference/script/early.js')
  const script = pageScript()
  const { title, menu, overview } = firstView(data)
  const { first, version, rest }: PageParts = pageParts(data)
  const contentSecurityPolicy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(early)} ${hashOf(script)};${data.tryIt || requestsParts ? " connect-src 'self';" : ''} img-src data:; base-uri 'none'; form-action 'none'`
  const head = lines(
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('title', {}, title),
    make('link', { rel: 'icon', href: 'data:,' }),
    raw('style', style),
    raw('script', early),
  )
  const search = make(
    'div',
    { class: 'search', role: 'search' },
    make('input', {
      id: 'search',
      type: 'search',
      role: 'combobox',
      'aria-label': 'Search operations, members and errors',
      'aria-expanded': 'false',
      'aria-controls': 'results',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: 'Search',
    }),
    make('kbd', { 'aria-hidden': 'true' }, 'Ctrl K'),
    make('div', { id: 'results', class: 'results', role: 'listbox', 'aria-label': 'Results', hidden: true }),
  )
  const theme = make(
    'button',
    { id: 'theme', type: 'button', 'aria-label': 'Switch between light and dark', title: 'Light or dark' },
    '◐',
  )
  const home = data.home === undefined ? [] : [make('a', { class: 'home', href: data.home.href }, data.home.text)]
  const body = lines(
    make('a', { class: 'skip', href: '#content' }, 'Skip to content'),
    make('header', { class: 'bar' }, ...home, make('a', { class: 'brand', href: '#/' }, title), search, theme),
    make(
      'div',
      { class: 'layout' },
      make(
        'details',
        { class: 'menu', open: true },
        make('summary', {}, 'Operations'),
        make('nav', { 'aria-label': 'Operations' }, menu),
      ),
      make('main', { id: 'content', tabindex: '-1' }, overview),
    ),
    make('noscript', {}, make('p', { class: 'notice' }, 'The pages of operations need JavaScript.')),
    make('div', { role: 'status', class: 'hidden-visually' }),
    raw('script', first, { type: 'application/json', id: 'data' }),
    raw('script', script),
  )
  const note = new Markup(`<!doctype html>\n<!-- ${comment.replaceAll('--', '- -')} -->`)
  const view = lines(
    note,
    new Markup('<html lang="en">'),
    make('head', {}, head),
    make('body', {}, lines('', body), '\n'),
  )
  return { view: `${view.html}\n</html>\n`, version, data: rest, contentSecurityPolicy }
}

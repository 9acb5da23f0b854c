import { createHash } from 'node:crypto'
import { isObject, type JsonObject } from '../../document/located.ts'
import { runtimeAsset } from '../runtime-folder.ts'
import type { PageData } from './page-data.ts'
import { pageScript } from './page-script.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The bundler rewrites template literals with a closing script tag, so elements are put together here. */
const element = (name: string, text: string, attributes = ''): string => `<${name}${attributes}>${text}</${name}>`

/** JSON with a line for each member down to a depth, so that a change of one is a change of few lines. */
const lines = (value: unknown, depth: number): string => {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = isObject(value)
    ? Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${JSON.stringify(name)}:${lines(member, depth - 1)}`)
    : Array.isArray(value)
      ? value.map((item) => lines(item, depth - 1))
      : []
  return isObject(value) ? `{\n${inner.join(',\n')}\n}` : `[\n${inner.join(',\n')}\n]`
}

/** A block of data, which the script finds by its id. */
const block = (id: string, value: unknown, depth = 1): string =>
  element('script', lines(value, depth).replaceAll('<', String.raw`\u003c`), ` type="application/json" id="${id}"`)

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

/**
 * The data in blocks: the first has what the overview and the menu show, and stands before the script. The others follow
 * it, so that the browser paints before it reads them, and are parsed when something of them is shown: paths, schemas,
 * conditions of errors, and the details of each operation.
 */
const blocks = ({ document, operations, errors, ...rest }: PageData) => {
  const { paths = {}, components, ...besides } = document
  const { schemas = {}, ...otherComponents } = objectOf(components)
  const listed = operations.map(({ id, method, path, tag, summary }) => ({ id, method, path, tag, summary }))
  const details = operations.map(({ authorization, samples, request, response }) => ({
    authorization,
    samples,
    request,
    response,
  }))
  return {
    first: block('data', { document: { ...besides, components: otherComponents }, operations: listed, ...rest }, 4),
    rest: [
      block('paths', paths),
      block('schemas', schemas),
      block('errors', errors),
      ...details.map((each, at) => block(`details-${at}`, each, 0)),
    ].join('\n'),
  }
}

/** A page and the policy it works under. */
export interface ReferencePage {
  readonly html: string
  /** A `Content-Security-Policy` that allows the page's own style and script, and requests to its own server if it makes some. */
  readonly contentSecurityPolicy: string
}

/** The whole page. It requests nothing: style, script and document are within. */
export const referencePage = (data: PageData, comment: string): ReferencePage => {
  const style = runtimeAsset('reference/page.css')
  const script = pageScript()
  const info = data.document['info']
  const title = isObject(info) && typeof info['title'] === 'string' ? info['title'] : 'Reference'
  const contentSecurityPolicy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)};${data.tryIt ? " connect-src 'self';" : ''} img-src data:; base-uri 'none'; form-action 'none'`
  const { first, rest } = blocks(data)
  const html = `<!doctype html>
<!-- ${comment.replaceAll('--', '- -')} -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${element('style', style)}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="bar">
<a class="brand" href="#/">${escaped(title)}</a>
<div class="search" role="search">
<input id="search" type="search" role="combobox" aria-label="Search operations, members and errors"
 aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false"
 placeholder="Search (Ctrl K)">
<div id="results" class="results" role="listbox" aria-label="Results" hidden></div>
</div>
<button id="theme" type="button" aria-label="Switch between light and dark" title="Light or dark">◐</button>
</header>
<div class="layout">
<details class="menu" open><summary>Operations</summary><nav aria-label="Operations"></nav></details>
<main id="content" tabindex="-1"><noscript><p>This page needs JavaScript.</p></noscript></main>
</div>
<div role="status" class="hidden-visually"></div>
${first}
${element('script', script)}
${rest}
</body>
</html>
`
  return { html, contentSecurityPolicy }
}

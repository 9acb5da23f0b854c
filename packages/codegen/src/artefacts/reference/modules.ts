import { jsdoc } from '../../source/jsdoc.ts'
import { moduleText } from '../../source/module.ts'
import type { ReferencePage } from './page.ts'

/** A text as an expression with a line for each of its lines. */
const textExpression = (text: string, indent = ''): string => {
  const lines = text.split('\n').map((line) => JSON.stringify(line))
  if (lines.length === 1) return lines.join('')
  return `[\n${lines.map((line) => `${indent}  ${line},\n`).join('')}${indent}].join('\\n')`
}

/**
 * The page as modules by name, for a server: the view, which is small, the parts of its data, and a module that loads
 * both.
 */
export const pageModules = (
  { view, version, data, contentSecurityPolicy }: ReferencePage,
  banner: string,
  extension: string,
): [name: string, text: string][] => {
  const parts = [...data].map(([name, text]) => `  ${JSON.stringify(name)}: ${textExpression(text, '  ')},\n`)
  const viewModule = moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc(
          'The `Content-Security-Policy` of the page: it allows only its own style, scripts and requests.',
        ),
        code: `export const contentSecurityPolicy =\n  ${JSON.stringify(contentSecurityPolicy)}`,
      },
      {
        comment: jsdoc(
          'The page for a server that also serves `data`, each part at `<address of the page>/<version>/<name>.json`.',
        ),
        code: `export const view: string = ${textExpression(view)}`,
      },
      { comment: jsdoc('Changes with `data`.'), code: `export const version = ${JSON.stringify(version)}` },
    ],
  )
  const dataModule = moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc('The parts of the data, which the page reads on demand: JSON, by name.'),
        code: `export const data: Readonly<Record<string, string>> = {\n${parts.join('')}}`,
      },
    ],
  )
  const indexModule = moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc(
          'The page for `createApp(handlers, { openApi: { document, reference } })`. Its modules are loaded at the first request for them.',
        ),
        code: `export const reference = {
  view: () => import('./view${extension}'),
  data: () => import('./data${extension}'),
} as const`,
      },
    ],
  )
  return [
    ['view', viewModule],
    ['data', dataModule],
    ['index', indexModule],
  ]
}

import { join } from 'node:path/posix'
import { folderOf } from '../../options.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { moduleText } from '../../source/module.ts'
import type { PartArtefact } from '../artefact.ts'
import { markdownPages } from './markdown/index.ts'
import { referencePage } from './page.ts'
import { pageData } from './page-data.ts'

/** A page that documents every operation: a file, or a module for a server that serves it. */
export const reference: PartArtefact = (input) => {
  const { model, options, banner } = input
  if (model.api.endpoints.length + model.api.webhooks.length === 0) return new Map()
  const { outputs } = options
  const output = outputs.parts?.reference ?? {}
  const folder = folderOf('reference', outputs)
  const data = pageData(input, output)
  const comment = banner.replace(/^\/\/ /, '')
  const { html, contentSecurityPolicy } = referencePage(data, comment)
  const markdown = output.markdown === undefined ? undefined : join(outputs.folder, output.markdown)
  const pages = markdown === undefined ? [] : [...markdownPages(data, comment)]
  const markdownFiles = pages.map(([file, text]) => [`${markdown}/${file}`, text] as const)
  if (output.form !== 'module') return new Map([[`${folder}/index.html`, html], ...markdownFiles])
  const lines = html.split('\n').map((line) => `  ${JSON.stringify(line)},`)
  const text = moduleText(
    banner,
    [],
    [
      {
        comment: jsdoc(
          'The `Content-Security-Policy` of the page: it allows its own style and script, and nothing else.',
        ),
        code: `export const contentSecurityPolicy =\n  ${JSON.stringify(contentSecurityPolicy)}`,
      },
      {
        comment: jsdoc(
          'The page that documents the API, for `createApp(handlers, { openApi: { reference: { html } } })`.',
        ),
        code: `export const html: string = [\n${lines.join('\n')}\n].join('\\n')`,
      },
    ],
  )
  return new Map([[`${folder}/page.ts`, text], ...markdownFiles])
}

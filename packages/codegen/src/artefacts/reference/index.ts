import { join } from 'node:path/posix'
import { folderOf } from '../../options.ts'
import type { PartArtefact } from '../artefact.ts'
import { markdownPages } from './markdown/index.ts'
import { pageModules } from './modules.ts'
import { referencePage, wholePage } from './page.ts'
import { pageData } from './page-data.ts'

/** A page that documents every operation: a file, or modules for a server that serves it. */
export const reference: PartArtefact = (input) => {
  const { model, options, banner } = input
  if (model.api.endpoints.length + model.api.webhooks.length === 0) return new Map()
  const { outputs } = options
  const output = outputs.parts?.reference ?? {}
  const folder = folderOf('reference', outputs)
  const data = pageData(input, output)
  const comment = banner.replace(/^\/\/ /, '')
  const isModule = output.form === 'module'
  const page = referencePage(data, comment, isModule)
  const files = isModule
    ? pageModules(page, banner, outputs.importExtension ?? '.js').map(([name, text]) => [`${name}.ts`, text] as const)
    : [['index.html', wholePage(page.view, page.data)] as const]
  const markdown = output.markdown === undefined ? undefined : join(outputs.folder, output.markdown)
  const pages = markdown === undefined ? [] : [...markdownPages(data, comment)]
  return new Map([
    ...files.map(([file, text]) => [`${folder}/${file}`, text] as const),
    ...pages.map(([file, text]) => [`${markdown}/${file}`, text] as const),
  ])
}

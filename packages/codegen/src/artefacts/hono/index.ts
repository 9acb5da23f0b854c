import type { Endpoint } from '../../model/endpoint.ts'
import { pascalCase } from '../../model/naming.ts'
import { folderOf, handlersFolder } from '../../options.ts'
import type { GeneratedFiles, PartArtefact } from '../artefact.ts'
import { runtimeFolder } from '../runtime-folder.ts'
import { documentModule } from './document-module.ts'
import { lazyApp } from './lazy-app.ts'
import { writesForms } from './media.ts'
import { namingFor } from './names.ts'
import { scaffolds } from './scaffolds.ts'
import { tagModule } from './tag-module.ts'
import { receiver, server, type Whole, wholeModule } from './whole-module.ts'

/** Names of files that a tag cannot have. */
const ownFiles = new Set(['app', 'receiver', 'index', 'document'])

/** Operations by file. Tags that result in the same identifier, such as `v1` and `v-1`, share a file. */
const byTag = (endpoints: readonly Endpoint[], fileOf: (tag: string) => string): Map<string, Endpoint[]> => {
  const byFile = new Map<string, Endpoint[]>()
  const files = new Map<string, string>()
  // Sorted, so that files keep their names when the document is reordered.
  for (const preferred of endpoints.map(({ tag }) => fileOf(tag)).sort()) {
    if (!files.has(pascalCase(preferred))) files.set(pascalCase(preferred), preferred)
  }
  for (const endpoint of endpoints) {
    const preferred = fileOf(endpoint.tag)
    const file = files.get(pascalCase(preferred)) ?? preferred
    byFile.set(file, [...(byFile.get(file) ?? []), endpoint])
  }
  return byFile
}

/** The Hono server stub: route definitions, the `Handlers` interface, and the app factory. */
export const hono: PartArtefact = (input): GeneratedFiles => {
  const { model, options, banner } = input
  const folder = folderOf('hono', options.outputs)
  const handlers = handlersFolder(options.outputs)
  const { endpoints, webhooks } = model.api
  const naming = namingFor(model)
  const isTaken = (tag: string): boolean => ownFiles.has(tag) || (webhooks.length > 0 && /^webhooks(?:-|$)/.test(tag))
  const operations = byTag(endpoints, (tag) => (isTaken(tag) ? `${tag}-operations` : tag))
  const received = byTag(webhooks, (tag) => (tag === 'default' ? 'webhooks' : `webhooks-${tag}`))
  if (operations.size + received.size === 0) return new Map()
  const tagModules = [...operations, ...received].map(
    ([tag, own]) => [`${folder}/${tag}.ts`, tagModule(tag, own, input)] as const,
  )
  const whole = (name: string, tags: ReadonlyMap<string, unknown>, entry: Whole) =>
    tags.size === 0
      ? []
      : [[`${folder}/${name}.ts`, wholeModule([...tags.keys()].sort(), entry, naming, banner)] as const]
  return new Map([
    ...tagModules,
    ...(options.outputs.parts?.hono?.lazy
      ? [[`${folder}/app.ts`, lazyApp(operations, naming, banner)] as const]
      : whole('app', operations, server)),
    ...whole('receiver', received, receiver),
    ...(options.outputs.parts?.hono?.document ? [[`${folder}/document.ts`, documentModule(input)] as const] : []),
    ...runtimeFolder('hono', `${folder}/runtime`, banner, received.size === 0 ? ['receiver.ts'] : []),
    ...runtimeFolder(
      'shared',
      `${folder}/shared`,
      banner,
      [...endpoints, ...webhooks].some(writesForms) ? [] : ['form.ts'],
    ),
    ...(operations.size === 0 || handlers === undefined ? [] : scaffolds(operations, folder, handlers, naming)),
  ])
}

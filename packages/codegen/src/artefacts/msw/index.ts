import type { Endpoint } from '../../model/endpoint.ts'
import { sentPath } from '../../model/sent-path.ts'
import { folderOf } from '../../options.ts'
import { bySpecificity } from '../../runtime/shared/path-pattern.ts'
import { array, block, braces, type Code, type Item } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { quoted } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import { methodInType } from '../../source/names.ts'
import type { PartArtefact, PartInput } from '../artefact.ts'
import { importsBetween } from '../part-imports.ts'
import { runtimeFolder, runtimeText } from '../runtime-folder.ts'
import { responseStyles } from '../styles.ts'

/** Methods that Mock Service Worker supports. */
const handled: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])

const operationType = ({ path, method }: Endpoint): string => `paths[${quoted(path)}][${quoted(method)}]`

const member = (endpoint: Endpoint): Item => ({
  comment: jsdoc(endpoint.documentation.summary, [], 2),
  code: `readonly ${methodInType(endpoint.name)}: MockHandler<Result<${operationType(endpoint)}>>`,
})

const placeRow = ({ name, method, path, responses }: Endpoint): Code => {
  const styles = responseStyles(responses)
  const place = [quoted(method), quoted(sentPath(path)), ...(styles.length === 0 ? [] : [braces(styles, 'fit')])]
  return [`${name}: `, array(place)]
}

/** The operations that can be mocked. Warns about the others. */
const mocked = ({ model, options }: PartInput): readonly Endpoint[] =>
  model.api.endpoints.filter(({ name, method, place }) => {
    const isHandled = handled.has(method) && name !== 'all'
    const reason = name === 'all' ? 'all is the list of all handlers' : `Mock Service Worker has no ${method}`
    if (!isHandled) options.onWarning?.(place, `msw has no handler of ${name}: ${reason}`, 'write it by hand')
    return isHandled
  })

/** Shared modules that parse requests. */
const readers = ['fitting-values.ts', 'parsed.ts', 'read-form.ts', 'wire.ts']

/** Handlers of Mock Service Worker: one per operation, which responds with a fake unless a response is passed. */
export const msw: PartArtefact = (input) => {
  const { options, banner } = input
  const { outputs } = options
  const endpoints = mocked(input)
  if (endpoints.length === 0) return new Map()
  const folder = folderOf('msw', outputs)
  const sorted = [...endpoints].sort((a, b) => bySpecificity(sentPath(a.path), sentPath(b.path)))
  const text = moduleText(
    banner,
    [
      "import type { HttpHandler } from 'msw'",
      `import type { Result } from '${importsBetween('msw', 'client', outputs)('runtime/call')}'`,
      `import { fakeResponses } from '${importsBetween('msw', 'fakes', outputs)('responses')}'`,
      `import type { paths } from '${importsBetween('msw', 'types', outputs)('index')}'`,
      "import { type MockHandler, type MockPlace, mocksOf, type MocksOptions } from './runtime/handlers.ts'",
    ],
    [
      { code: "export type { MockRequest, MocksOptions } from './runtime/handlers.ts'" },
      {
        comment: jsdoc('A function per operation, which creates its handler: `mocks.showPet({ status: 404, body })`.'),
        code: [
          'export interface Mocks ',
          block([
            {
              comment: jsdoc('A handler of every operation, which responds with fakes.', [], 2),
              code: 'readonly all: readonly HttpHandler[]',
            },
            ...endpoints.map(member),
          ]),
        ],
      },
      {
        code: ['const places: Readonly<Record<string, MockPlace>> = ', braces(sorted.map(placeRow))],
      },
      {
        comment: jsdoc('Handlers for `setupServer(...mocks.all)` and `setupWorker(...mocks.all)`.'),
        code: 'export const createMocks = (options: MocksOptions = {}): Mocks =>\n  mocksOf(places, fakeResponses, options) as unknown as Mocks',
      },
    ],
  )
  return new Map([
    [`${folder}/index.ts`, text],
    [`${folder}/runtime/handlers.ts`, runtimeText('msw/handlers.ts', banner)],
    ...runtimeFolder('shared', `${folder}/shared`, banner, readers),
  ])
}

import { folderOf } from '../../options.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { moduleText } from '../../source/module.ts'
import type { PartArtefact } from '../artefact.ts'
import { importsBetween } from '../part-imports.ts'
import { runtimeText } from '../runtime-folder.ts'

/** A server whose operations respond with fakes, and its handlers, which can be mixed with real ones. */
export const mock: PartArtefact = ({ model, options: { outputs }, banner }) => {
  if (model.api.endpoints.length === 0) return new Map()
  const folder = folderOf('mock', outputs)
  const hono = importsBetween('mock', 'hono', outputs)
  const fakes = importsBetween('mock', 'fakes', outputs)
  const text = moduleText(
    banner,
    [
      "import type { Hono } from 'hono'",
      `import { fakeResponses } from '${fakes('responses')}'`,
      `import { createApp, type Handlers } from '${hono('app')}'`,
      "import { mockHandlersOf, type MockOptions } from './runtime/mock.ts'",
    ],
    [
      { code: "export type { MockOptions } from './runtime/mock.ts'" },
      {
        comment: jsdoc(
          'A handler for every operation, which responds with valid fakes. A request selects another response with `Prefer: code=404`, `example=name`, `type=text/plain`, `dynamic=true` and `seed=7`.',
        ),
        code: 'export const createMockHandlers = (options: MockOptions = {}): Handlers =>\n  mockHandlersOf(fakeResponses, options) as unknown as Handlers',
      },
      {
        comment: jsdoc('A server that validates requests like the generated stub, and responds with fakes.'),
        code: 'export const createMock = (options: MockOptions = {}): Hono =>\n  createApp(createMockHandlers(options), { checkResponses: false })',
      },
    ],
  )
  return new Map([
    [`${folder}/index.ts`, text],
    [`${folder}/runtime/mock.ts`, runtimeText('mock/mock.ts', banner)],
  ])
}

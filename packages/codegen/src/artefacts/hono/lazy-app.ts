import type { Endpoint } from '../../model/endpoint.ts'
import { sentPath } from '../../model/sent-path.ts'
import { braces, call } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { quoted } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import { field } from './field.ts'
import { interfaceName, type Naming } from './names.ts'
import { createApp, handlersOf, server } from './whole-module.ts'

const lazyRows = (tag: string, endpoints: readonly Endpoint[]) => [
  '...',
  call(
    'lazyRows',
    `async () => (await import(${quoted(`./${tag}.ts`)})).rows`,
    braces(endpoints.map(({ name, method, path }) => field(name, `[${quoted(method)}, ${quoted(sentPath(path))}]`))),
  ),
]

/** The module that combines all tags, and loads the routes of each at its first request. */
export const lazyApp = (
  operations: ReadonlyMap<string, readonly Endpoint[]>,
  naming: Naming,
  banner: string,
): string => {
  const tags = [...operations].sort(([a], [b]) => (a < b ? -1 : 1))
  return moduleText(
    banner,
    [
      "import type { Env, Hono } from 'hono'",
      ...tags.map(([tag]) => `import type { ${interfaceName(tag, naming)} } from './${tag}.ts'`),
      "import { lazyRows } from './runtime/lazy-rows.ts'",
      "import type { ServerOptions } from './runtime/options.ts'",
      "import { serve } from './runtime/server.ts'",
    ],
    [
      handlersOf(
        tags.map(([tag]) => tag),
        server,
        naming,
      ),
      {
        comment: jsdoc('The operations by name. Importing this loads no schema: the first use of a tag does.'),
        code: ['export const rows = ', braces(tags.map(([tag, endpoints]) => lazyRows(tag, endpoints)))],
      },
      createApp('rows'),
    ],
  )
}

import { call, type Code } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { type Declaration, moduleText } from '../../source/module.ts'
import { interfaceName, type Naming, variable } from './names.ts'

/** The exports of a handlers module: the interface of all handlers, and the function that creates the app. */
export interface Whole {
  readonly handlers: string
  readonly about: string
  /** The runtime function that handles requests, and its options. */
  readonly imported: readonly [serve: string, options: string, module: string]
  readonly create: (tables: Code) => Declaration
}

/** The factory of the app. */
export const createApp = (rows: Code): Declaration => ({
  comment: jsdoc(
    'The server: every route of the document, with its handler. Requests that the document does not allow are rejected before a handler sees them; responses that it does not allow become a 500.',
  ),
  code: [
    'export const createApp = <E extends Env = Env>(\n  handlers: Handlers<E>,\n  options: ServerOptions<E, keyof Handlers> = {},\n): Hono<E> =>\n  ',
    call('serve<E, keyof Handlers>', rows, '{ ...handlers }', 'options'),
  ],
})

/** The module that handles requests. */
export const server: Whole = {
  handlers: 'Handlers',
  about: 'A handler for every operation. A missing handler is a compile error.',
  imported: ['serve', 'ServerOptions', 'server'],
  create: createApp,
}

/** The interface of all handlers. */
export const handlersOf = (
  tags: readonly string[],
  { handlers, about }: Pick<Whole, 'handlers' | 'about'>,
  naming: Naming,
): Declaration => ({
  comment: jsdoc(about),
  code: `export interface ${handlers}<E extends Env = Env> extends ${tags.map((tag) => `${interfaceName(tag, naming)}<E>`).join(', ')} {}`,
})

/** The module that receives webhooks and callbacks. */
export const receiver: Whole = {
  handlers: 'Webhooks',
  about: 'Handlers of webhooks, and of callbacks.',
  imported: ['receiveWebhooks', 'ReceiverOptions', 'receiver'],
  create: (tables) => ({
    comment: jsdoc(
      'Receives webhooks and callbacks: each one with a handler, at `/` and its name in the document unless `paths` specifies another path. Requests that the document does not allow are rejected before a handler sees them.',
    ),
    code: [
      'export const createWebhooks = <E extends Env = Env>(\n  handlers: Partial<Webhooks<E>>,\n  options: ReceiverOptions<E, keyof Webhooks> = {},\n): Hono<E> =>\n  ',
      call('receiveWebhooks<E, keyof Webhooks>', tables, '{ ...handlers }', 'options'),
    ],
  }),
}

/** The module that combines all tags. */
export const wholeModule = (tags: readonly string[], whole: Whole, naming: Naming, banner: string): string => {
  const {
    imported: [serve, options, module],
    create,
  } = whole
  return moduleText(
    banner,
    [
      "import type { Env, Hono } from 'hono'",
      ...tags.map(
        (tag) => `import { type ${interfaceName(tag, naming)}, rows as ${variable(tag, 'Rows')} } from './${tag}.ts'`,
      ),
      `import type { ${options} } from './runtime/options.ts'`,
      `import { ${serve} } from './runtime/${module}.ts'`,
    ],
    [
      {
        code: `export type { Fault } from './shared/fault.ts'\nexport type { ${options} } from './runtime/options.ts'`,
      },
      handlersOf(tags, whole, naming),
      create(['{ ', tags.map((tag) => `...${variable(tag, 'Rows')}`).join(', '), ' }']),
    ],
  )
}

import { relative } from 'node:path/posix'
import type { Endpoint } from '../../model/endpoint.ts'
import { block, braces } from '../../source/code.ts'
import { quoted } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import { interfaceName, type Naming, variable } from './names.ts'

/**
 * Handler scaffolds, with a file for each tag. Until it is implemented, a handler responds with 501 and the name of its
 * operation.
 */
export const scaffolds = (
  tags: ReadonlyMap<string, readonly Endpoint[]>,
  stubFolder: string,
  own: string,
  naming: Naming,
): [string, string][] => {
  const stub = relative(own, stubFolder)
  const files = [...tags].map(([tag, endpoints]): [string, string] => {
    const handlers = endpoints.map((endpoint) => ({
      code: [`async ${endpoint.name}() `, block([{ code: `throw new NotImplemented(${quoted(endpoint.name)})` }])],
    }))
    const code = [`export const ${variable(tag, 'Handlers')}: ${interfaceName(tag, naming)} = `, braces(handlers)]
    return [
      `${own}/${tag}.ts`,
      moduleText(
        '',
        [
          `import type { ${interfaceName(tag, naming)} } from '${stub}/${tag}.ts'`,
          `import { NotImplemented } from '${stub}/runtime/not-implemented.ts'`,
        ],
        [{ code }],
      ).trimStart(),
    ]
  })
  const index = moduleText(
    '',
    [
      `import type { Handlers } from '${stub}/app.ts'`,
      ...[...tags.keys()].map((tag) => `import { ${variable(tag, 'Handlers')} } from './${tag}.ts'`),
    ],
    [
      {
        code: [
          'export const handlers: Handlers = { ',
          [...tags.keys()].map((tag) => `...${variable(tag, 'Handlers')}`).join(', '),
          ' }',
        ],
      },
    ],
  ).trimStart()
  return [...files, [`${own}/index.ts`, index]]
}

import type { Endpoint } from '../../model/endpoint.ts'
import { braces, call, type Item } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, quoted } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'
import { type Groups, groupsOf } from './groups.ts'
import { pagingOf } from './paging.ts'
import type { Options } from '../../options.ts'

const noGroups: Groups = new Map()

/** Options that ignore warnings: the client module already reports collisions. */
const silent = (options: Options): Options => ({ ...options, onWarning: () => undefined })

const maker = ({ method }: Endpoint): 'query' | 'mutation' =>
  method === 'get' || method === 'head' ? 'query' : 'mutation'

const rows = (endpoint: Endpoint, method: string): Item[] => {
  const { name, documentation } = endpoint
  const comment = jsdoc(documentation.summary, documentation.deprecated ? ['@deprecated'] : [], 2)
  const paging = pagingOf(endpoint)
  const own = call(maker(endpoint), quoted(name), `client.${method}`)
  const pages = paging && call('infinite', quoted(name), `client.${method}`, literal(paging))
  return [
    { comment, code: [`${name}: `, own] },
    ...(pages ? [{ comment: jsdoc(`The pages of \`${name}\`.`, [], 2), code: [`${name}Pages: `, pages] }] : []),
  ]
}

/** Options of TanStack Query: a query for each GET and HEAD, a mutation for all others, and infinite queries. */
export const queriesModule = (input: PartInput): string => {
  const { model, banner, options } = input
  const { endpoints } = model.api
  const groups =
    options.outputs.parts?.client?.groupBy === 'tag' ? groupsOf({ ...input, options: silent(options) }) : noGroups
  const methods = new Map(
    [...groups].flatMap(([group, all]) => all.map(({ name, endpoint }) => [endpoint, `${group}.${name}`] as const)),
  )
  const used = new Set<string>(endpoints.map(maker))
  if (endpoints.some((endpoint) => pagingOf(endpoint) !== undefined)) used.add('infinite')
  return moduleText(
    banner,
    ["import type { Client } from './index.ts'", `import { ${[...used].sort().join(', ')} } from './runtime/query.ts'`],
    [
      { code: "export { ResponseError } from './runtime/query.ts'" },
      {
        comment: jsdoc(
          'Options of TanStack Query for every operation: `useQuery(queries.listPets())`, `useMutation(queries.createPet)`. They fail with a `ResponseError`.',
        ),
        code: [
          'export const createQueries = (client: Client) => (',
          braces(endpoints.flatMap((endpoint) => rows(endpoint, methods.get(endpoint) ?? endpoint.name))),
          ')',
        ],
      },
    ],
  )
}

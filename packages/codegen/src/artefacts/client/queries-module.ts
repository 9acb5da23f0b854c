import type { Endpoint } from '../../model/endpoint.ts'
import { braces, call, type Item } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, quoted } from '../../source/literal.ts'
import { moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'
import { pagingOf } from './paging.ts'

const maker = ({ method }: Endpoint): 'query' | 'mutation' =>
  method === 'get' || method === 'head' ? 'query' : 'mutation'

const rows = (endpoint: Endpoint): Item[] => {
  const { name, documentation } = endpoint
  const comment = jsdoc(documentation.summary, documentation.deprecated ? ['@deprecated'] : [], 2)
  const paging = pagingOf(endpoint)
  const own = call(maker(endpoint), quoted(name), `client.${name}`)
  const pages = paging && call('infinite', quoted(name), `client.${name}`, literal(paging))
  return [
    { comment, code: [`${name}: `, own] },
    ...(pages ? [{ comment: jsdoc(`The pages of \`${name}\`.`, [], 2), code: [`${name}Pages: `, pages] }] : []),
  ]
}

/** Options of TanStack Query: a query for each operation that reads, a mutation for each other, and infinite queries. */
export const queriesModule = ({ model, banner }: PartInput): string => {
  const { endpoints } = model.api
  const used = new Set<string>(endpoints.map(maker))
  if (endpoints.some((endpoint) => pagingOf(endpoint) !== undefined)) used.add('infinite')
  return moduleText(
    banner,
    ["import type { Client } from './index.ts'", `import { ${[...used].sort().join(', ')} } from './runtime/query.ts'`],
    [
      { code: "export { AnswerError } from './runtime/query.ts'" },
      {
        comment: jsdoc(
          'Options of TanStack Query for every operation: `useQuery(queries.listPets())`, `useMutation(queries.createPet)`. They fail with an `AnswerError`.',
        ),
        code: ['export const createQueries = (client: Client) => (', braces(endpoints.flatMap(rows)), ')'],
      },
    ],
  )
}

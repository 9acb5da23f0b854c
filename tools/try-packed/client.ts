import type { Project } from './project.ts'

const program = `import { attempt, createClient, isError, type InputOf } from '@poolhouse/client'
import { signWith } from '@poolhouse/client/sign'
import { errors, loadSchemas, operations } from '@poolhouse/schemas'

const input: InputOf<'GetUser'> = { AccessToken: 'a.b.c' }
const seen: string[] = []
const client = createClient({
  endpoint: 'http://127.0.0.1:9',
  fetch: async (request) => {
    seen.push(new URL(request.url).pathname)
    return Response.json({ __type: 'NotAuthorizedException', message: 'Invalid Access Token' }, { status: 400 })
  },
})
const outcome = await attempt(client.getUser(input))
if (outcome.ok || outcome.error.__type !== 'NotAuthorizedException') throw new Error('GetUser must be rejected.')
const { GetUserRequest } = await loadSchemas('account')
if (GetUserRequest.safeParse({}).success) throw new Error('An input without a token must be invalid.')
console.log(Object.keys(operations).length, Object.keys(errors).length, seen.length, typeof signWith, typeof isError)
`

/** Compiles a program that calls and validates, for both module systems, and runs it. */
export const tryClient = (project: Project): string => {
  project.write('try-client.ts', program)
  project.compile({ module: 'Preserve', noEmit: true }, ['try-client.ts'])
  project.compile({ module: 'NodeNext', outDir: 'built' }, ['try-client.ts'])
  return project.run('node', 'built/try-client.js')
}

import type { Project } from './project.ts'

const document = (required: boolean) =>
  JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          parameters: [{ name: 'limit', in: 'query', required, schema: { type: 'integer' } }],
          responses: { 200: { description: 'The pets.' } },
        },
      },
    },
  })

/** Checks that the command finds a parameter that became required, and that the package can be imported. */
export const trySpecDiff = (project: Project): string => {
  project.write('before.json', document(false))
  project.write('after.json', document(true))
  const { status, stdout, stderr } = project.tryRun('spec-diff', 'before.json', 'after.json')
  if (status !== 0 || !stdout.includes('query parameter "limit" became required'))
    throw new Error(`spec-diff found nothing:\n${stdout}${stderr}`)
  project.write('try-spec-diff.mjs', "console.log(Object.keys(await import('@poolhouse/spec-diff')).join(' '))")
  return project.run('node', 'try-spec-diff.mjs')
}

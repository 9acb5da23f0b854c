import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/spec-diff.md'), 'utf8')

/** The script that the documentation shows below a heading, without the indentation of the YAML around it. */
const documented = (heading: string): string => {
  const below = page.slice(page.indexOf(`### ${heading}`))
  const [, indentation = '', script = ''] =
    /^( *)node --input-type=module <<'SCRIPT'\n(.*?)^ *SCRIPT$/ms.exec(below) ?? []
  return script.replaceAll(new RegExp(`^${indentation}`, 'gm'), '')
}

/** Every way of posting a review, and the method that updates a comment. */
const scripts = [
  {
    name: 'the workflow of this repository',
    parameters: [join(import.meta.dirname, 'post-comment.ts'), 'review.md'],
    update: 'PATCH',
  },
  {
    name: 'the documented workflow of GitHub',
    parameters: ['--input-type=module', '--eval', documented('GitHub Actions')],
    update: 'PATCH',
  },
  {
    name: 'the documented job of GitLab',
    parameters: ['--input-type=module', '--eval', documented('GitLab CI')],
    update: 'PUT',
  },
] as const

interface Request {
  readonly method: string
  readonly url: string
  readonly isAuthorized: boolean
  readonly body: string
}

let folder: string
let server: Server
let origin: string
let comments: { id: number; url: string; body: string }[]
let requests: Request[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'post-comment-'))
  ;[comments, requests] = [[], []]
  // Responds as the comments of GitHub and the notes of GitLab do, as far as the scripts use them.
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const { body = '' } = text === '' ? {} : (JSON.parse(text) as { body: string })
      const isAuthorized = headers.authorization === 'Bearer secret' || headers['private-token'] === 'secret'
      requests.push({ method, url, isAuthorized, body })
      const [path = '', search] = url.split('?')
      const number = Number(new URLSearchParams(search).get('page') ?? 1)
      const known = comments.find(({ id }) => path.endsWith(`/${id}`))
      if (method === 'POST') comments.push({ id: comments.length, url: `${origin}/comments/${comments.length}`, body })
      else if (known && method !== 'GET') known.body = body
      response.writeHead(isAuthorized ? 200 : 401, { 'content-type': 'application/json' })
      response.end(JSON.stringify(method === 'GET' ? comments.slice(100 * (number - 1), 100 * number) : {}))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  server.close()
})

const run = async (parameters: readonly string[], environment: Record<string, string> = {}): Promise<number | null> =>
  new Promise((resolve) => {
    const address = `${origin}/comments`
    const names = { COMMENTS: address, NOTES: address, GH_TOKEN: 'secret', REVIEW_TOKEN: 'secret' }
    spawn(process.execPath, parameters, { cwd: folder, env: { ...process.env, ...names, ...environment } }).on(
      'close',
      resolve,
    )
  })

const review = (text: string): void => {
  writeFileSync(join(folder, 'review.md'), `<!-- spec-diff -->\n${text}\n`)
}

test.each(scripts)('$name posts one comment and then updates it', async ({ parameters, update }) => {
  comments = Array.from({ length: 100 }, (_, id) => ({ id, url: '', body: 'Another comment.' }))
  review('2 changes')
  expect(await run(parameters)).toBe(0)
  review('3 changes')
  expect(await run(parameters)).toBe(0)

  expect(comments.slice(100)).toEqual([
    { id: 100, url: `${origin}/comments/100`, body: '<!-- spec-diff -->\n3 changes\n' },
  ])
  expect(requests.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /comments',
    `${update} /comments/100`,
  ])
  expect(requests.every(({ isAuthorized }) => isAuthorized)).toBe(true)
})

test.each(scripts)('$name fails when posting the comment is rejected', async ({ parameters }) => {
  review('2 changes')
  expect(await run(parameters, { GH_TOKEN: 'wrong', REVIEW_TOKEN: 'wrong' })).toBe(1)
})

const [{ parameters }] = scripts

test('without a review, updates an earlier comment and posts none', async () => {
  expect(await run(parameters)).toBe(0)
  expect(comments).toEqual([])
  review('2 changes')
  await run(parameters)
  rmSync(join(folder, 'review.md'))
  await run(parameters)
  expect(comments.map(({ body }) => body)).toEqual([
    '<!-- spec-diff -->\nThe contract is the same as on the target branch.\n',
  ])
})

test('adds the review to the summary of the run', async () => {
  review('2 changes')
  await run(parameters, { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') })
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('<!-- spec-diff -->\n2 changes\n')
})

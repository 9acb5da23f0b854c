import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/**
 * Posts a review as a comment of a pull request on GitHub, or updates the existing comment.
 *
 *     GH_TOKEN=… COMMENTS=https://api.github.com/repos/owner/name/issues/12/comments \
 *       node tools/spec-review/post-comment.ts review.md
 *
 * If the file does not exist, nothing changed; the comment of an earlier run is then updated accordingly.
 */
const marker = '<!-- spec-diff -->'

interface Comment {
  readonly url: string
  readonly body: string
}

const { GH_TOKEN = '', COMMENTS = '', GITHUB_STEP_SUMMARY = '' } = process.env
const [, , path = ''] = process.argv

const call = async (url: string, method: string, body?: string): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${GH_TOKEN}`, accept: 'application/vnd.github+json' },
    ...(body !== undefined && { body: JSON.stringify({ body }) }),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** The comment of an earlier run. */
const findComment = async (page = 1): Promise<Comment | undefined> => {
  const comments = (await call(`${COMMENTS}?per_page=100&page=${page}`, 'GET')) as Comment[]
  const found = comments.find(({ body }) => body.startsWith(marker))
  return found ?? (comments.length < 100 ? undefined : findComment(page + 1))
}

const review = existsSync(path) ? readFileSync(path, 'utf8') : undefined
if (review !== undefined && GITHUB_STEP_SUMMARY !== '') appendFileSync(GITHUB_STEP_SUMMARY, review)

const comment = await findComment()
const body = review ?? `${marker}\nThe contract is the same as on the target branch.\n`
if (comment) await call(comment.url, 'PATCH', body)
else if (review !== undefined) await call(COMMENTS, 'POST', body)

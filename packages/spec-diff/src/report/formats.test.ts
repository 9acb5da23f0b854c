import { expect, test } from 'vitest'
import { sampleReview } from '../../test/sample-review.ts'
import { type Format, formats } from './formats.ts'

const files: Record<Exclude<Format, 'html'>, string> = {
  text: 'review.txt',
  json: 'review.json',
  markdown: 'review.md',
  github: 'review.github.txt',
  sarif: 'review.sarif',
  junit: 'review.xml',
}

test.each(Object.entries(files) as [Exclude<Format, 'html'>, string][])('%s', async (format, file) => {
  await expect(formats[format](sampleReview(), {})).toMatchFileSnapshot(`../../test/sample/${file}`)
})

test('colours mark levels and changed words, and change nothing else', () => {
  const plain = formats.text(sampleReview(), {})
  const colored = formats.text(sampleReview(), { color: true })
  expect(colored).toContain('\u001B[7m\u001B[31m100\u001B[0m\u001B[0m')
  // eslint-disable-next-line no-control-regex -- escape codes are what is removed
  expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
})

test.each(Object.keys(formats) as Format[])('%s reports that nothing changed', (format) => {
  const report = formats[format](sampleReview([]), {})
  if (format === 'json') expect(JSON.parse(report)).toEqual({ bump: 'none', changes: [], staleEntries: [] })
  else if (format === 'sarif') expect(JSON.parse(report)).toMatchObject({ runs: [{ results: [] }] })
  else expect(report).toContain('The two documents mean the same. No new version is needed.')
})

test('the HTML report escapes texts of the documents', () => {
  const report = formats.html(sampleReview(), {})
  expect(report).toContain('Rex &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\&quot;friends\\&quot;')
  expect(report.match(/<script>/g)).toHaveLength(1)
})

test('with fail-on minor, additions fail in JUnit too', () => {
  const failures = (report: string) => report.match(/<failure /g)?.length
  expect([
    failures(formats.junit(sampleReview(), {})),
    failures(formats.junit(sampleReview(), { failOn: 'minor' })),
  ]).toEqual([5, 7])
})

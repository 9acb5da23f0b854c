import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { open as openFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Log } from '../../log/log.ts'
import { SettingsError } from '../../settings/reader.ts'
import { listProblem } from './check-list.ts'
import { openList } from './open-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-list-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'list.txt')
const errors: string[] = []
const log: Log = {
  logsCalls: false,
  info: () => {},
  warn: () => {},
  error: (_, text) => void errors.push(text),
}

const sha1 = (password: string): string => createHash('sha1').update(password).digest('hex').toUpperCase()
const listed = Array.from({ length: 1500 }, (_, index) => `password ${index}`)
/** Counts have different lengths, so that lines do. */
const lines = listed
  .map(sha1)
  .toSorted()
  .map((hash, index) => `${hash}:${10 ** (index % 9)}`)

const open = (text: string) => {
  writeFileSync(path, text)
  return openList(path, log)
}

const problemOf = async (text: string): Promise<string | undefined> => {
  try {
    await (await open(text)).close()
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError)
    return (error as Error).message.replace(`POOLHOUSE_COMPROMISED_PASSWORDS cannot be used: ${path}: `, '')
  }
}

test.each([
  ['\n', 'without a final line end', ''],
  ['\r\n', 'of Windows', '\r\n'],
])('finds every password and no others, with line ends %j, %s', async (end, _, last) => {
  const { contains, close } = await open(lines.join(end) + last)
  const found = await Promise.all(listed.map((password) => contains(password)))
  expect(found.filter(Boolean)).toHaveLength(listed.length)
  const others = await Promise.all(listed.map((password) => contains(`${password} `)))
  expect(others.filter(Boolean)).toHaveLength(0)
  await close()
})

test('reads a list of one line, and one in lower case', async () => {
  const { contains, close } = await open(`${sha1('ä pass').toLowerCase()}:1`)
  expect([await contains('ä pass'), await contains('a pass')]).toStrictEqual([true, false])
  await close()
})

const form =
  'is not a SHA-1 hash of 40 hexadecimal digits, a colon and a count: use the single file that `haveibeenpwned-downloader` creates.'

test.each([
  ['an empty file', '', 'is empty.'],
  ['passwords in clear text', `${lines[0]}\nsecret\n`, `line 2 ${form}`],
  ['hashes without counts', lines.map((line) => line.slice(0, 40)).join('\n'), `line 1 ${form}`],
  ['an empty line', `${lines[0]}\n\n${lines[1]}`, `line 2 ${form}`],
  [
    'NTLM hashes',
    `${lines[0]?.slice(0, 32)}:5\n`,
    'line 1 is an NTLM hash: download the list of SHA-1 hashes, without the option -n.',
  ],
  [
    'a list ordered by count',
    [...lines.slice(0, 5), lines[3], ...lines.slice(5)].join('\n'),
    'line 6 is not in the order of the hashes: sort the file with `LC_ALL=C sort`.',
  ],
])('rejects %s with the line number and advice, and never quotes it', async (_, text, expected) => {
  expect(await problemOf(text)).toBe(expected)
})

test('rejects a missing file, and a folder', async () => {
  await expect(openList(join(folder, 'none'), log)).rejects.toThrow(
    /none: give a file that this user can read \(ENOENT: no such file or directory/,
  )
  await expect(openList(folder, log)).rejects.toThrow(`${folder}: is a folder: use the single file`)
})

test('checks a large list in many places', async () => {
  const problemOfLarge = async (text: string) => {
    writeFileSync(path, text)
    await using file = await openFile(path)
    return await listProblem(file, text.length, 4096)
  }
  const text = lines.join('\n')
  expect(await problemOfLarge(text)).toBeUndefined()
  expect(await problemOfLarge(`${text}\n`)).toBeUndefined()
  const middle = text.indexOf('\n', text.length / 2) + 1
  const swapped = `${text.slice(middle)}\n${text.slice(0, middle - 1)}`
  expect(await problemOfLarge(swapped)).toMatch(/^a line near byte \d+ is not in the order of the hashes/)
  expect(await problemOfLarge(`${text}\n${'A'.repeat(5000)}`)).toMatch(/^a line near byte \d+ is not a SHA-1 hash/)
})

test('accepts passwords, with an error in the log, if the list was truncated later', async () => {
  const { contains, close } = await open(lines.join('\n'))
  truncateSync(path, 10)
  expect(await contains('password 1')).toBe(false)
  expect(errors).toStrictEqual(['the list of compromised passwords cannot be read'])
  await close()
})

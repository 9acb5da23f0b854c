import type { Environment } from './environment.ts'
import { isColorful } from './is-colorful.ts'

const readAll = async (): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The environment of this process. Progress is shown only on a terminal. */
export const processEnvironment = (version: string): Environment => ({
  folder: process.cwd(),
  version,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(`${text}\n`),
  // Each text replaces the previous one; an empty text clears the line.
  ...(process.stderr.isTTY && { progress: (text: string) => void process.stderr.write(`\r\u001B[K${text}`) }),
  color: isColorful(process.env, process.stdout.isTTY),
  stdin: readAll,
  fetch,
  now: new Date(),
})

import { join } from 'node:path'
import { generalError } from '../failure.ts'
import type { Host } from '../host.ts'
import { pythonRepr } from '../python/text.ts'
import { messageOf } from '../record.ts'

/** A file named by an option could not be read. */
export class FileError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '[Errno 2] No such file or directory',
  EACCES: '[Errno 13] Permission denied',
  EISDIR: '[Errno 21] Is a directory',
  ENOTDIR: '[Errno 20] Not a directory',
}

/** Replaces `~`, `$NAME` and `${NAME}`. Unknown variables are not replaced. */
export const expandPath = (path: string, { env, homeFolder }: Pick<Host, 'env' | 'homeFolder'>): string => {
  const home = path === '~' || path.startsWith('~/') ? join(homeFolder, path.slice(1)) : path
  return home.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (text, braced: string, bare: string) => env[braced ?? bare] ?? text)
}

/** A decoder of the encoding that `AWS_CLI_FILE_ENCODING` names, UTF-8 by default. */
const decoderOf = ({ env }: Host) => {
  const encoding = env['AWS_CLI_FILE_ENCODING'] || 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw generalError(`unknown encoding: ${encoding}`)
  }
}

/**
 * The contents of the file that a value names: text for `file://`, bytes for `fileb://`.
 *
 * @returns `undefined` for a value that names no file.
 * @throws {FileError} when the file cannot be read.
 */
export const readParameterFile = (value: string, host: Host): string | Uint8Array | undefined => {
  const [, scheme, rawPath] = /^(fileb?):\/\/(.*)$/s.exec(value) ?? []
  if (scheme === undefined || rawPath === undefined) return undefined
  const path = expandPath(rawPath, host)
  let bytes: Uint8Array
  try {
    bytes = host.readFile(path)
  } catch (error) {
    const reason = reasons[String(Object(error).code)] ?? messageOf(error)
    throw new FileError(`Unable to load paramfile ${value}: ${reason}: ${pythonRepr(path)}`)
  }
  if (scheme === 'fileb') return bytes
  const decoder = decoderOf(host)
  try {
    // Python normalizes line breaks when it reads a text file.
    return decoder.decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch {
    throw new FileError(
      `Unable to load paramfile (${path}), text contents could not be decoded.  If this is a binary file, please use the ` +
        'fileb:// prefix instead of the file:// prefix.',
    )
  }
}

import { UnusableInput } from '../../config/unusable-input.ts'
import { readFrom } from './file.ts'
import type { InputKind } from './input.ts'

/** The standard input. References to files are relative to the working folder. */
export const stdin: InputKind = {
  syntax: '-',
  about: 'the standard input',
  matches: (argument) => argument === '-',
  open: async (_, { folder, stdin: readAll }) => {
    const text = await readAll()
    if (text.trim() === '') throw new UnusableInput('-: the standard input is empty; pipe a document into the command')
    const root = 'stdin'
    const read = readFrom(folder)
    return { root, read: (path) => (path === root ? text : read(path)) }
  },
}

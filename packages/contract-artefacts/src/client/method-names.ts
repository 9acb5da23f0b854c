import type { ArtefactInput } from '@poolhouse/codegen'
import type { Contract } from '../operation.ts'

/** The client's method for an operation: `GetUser` is `getUser`. */
export const methodName = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1)

/** The client's method for the pages of an operation: `ListUsers` has `listUsersPages`. */
export const pagesName = (operation: string): string => `${methodName(operation)}Pages`

/** Reports operations whose methods would have the same name. */
export const checkMethodNames = ({ report }: ArtefactInput, { operations }: Contract): void => {
  const owners = new Map<string, string>()
  for (const { name, place, pagination } of operations) {
    for (const method of [methodName(name), ...(pagination ? [pagesName(name)] : [])]) {
      const other = owners.get(method)
      if (other !== undefined && other !== name) {
        const message = `operations ${other} and ${name} would both have the method ${method}`
        report({ file: place.file, pointer: `${place.pointer}/operationId` }, message, 'rename one of them')
      }
      owners.set(method, name)
    }
  }
}

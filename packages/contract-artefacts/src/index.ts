import type { Artefact } from '@poolhouse/codegen'
import { authorizationModule, declaredErrorsModule, factsModule } from './client/facts.ts'
import { checkMethodNames } from './client/method-names.ts'
import { methodsModule } from './client/methods.ts'
import { readContract } from './read-contract.ts'
import { annotationsModule } from './tables/annotations.ts'
import { errorTableModule } from './tables/error-table.ts'
import { allTypes, lazyModules } from './tables/modules.ts'
import { operationTypesModule } from './tables/operation-types.ts'
import { operationsModule } from './tables/operations.ts'

export { contractExtensions } from './extensions.ts'
export type { Contract, Operation } from './operation.ts'
export { readContract } from './read-contract.ts'
export { contractReference } from './reference/index.ts'

/** The folders of the contract's modules, relative to the configuration file. */
export interface ContractFolders {
  /** The folder of the schemas; the tables are written next to them. */
  readonly schemas: string
  readonly client: string
}

/**
 * The artefact of Poolhouse's contract: tables of its operations and errors, and the interface and facts of its client.
 * Rejects other documents: each operation must be a POST with one declared tag, named bodies and
 * explicit statuses.
 */
export const contractArtefact =
  ({ schemas, client }: ContractFolders): Artefact =>
  (input) => {
    const contract = readContract(input)
    checkMethodNames(input, contract)
    return new Map([
      [`${schemas}/operations.ts`, operationsModule(input, contract)],
      [`${schemas}/operation-types.ts`, operationTypesModule(input, contract)],
      [`${schemas}/error-table.ts`, errorTableModule(input, contract)],
      [`${schemas}/annotations.ts`, annotationsModule(input, contract)],
      [`${schemas}/modules.ts`, lazyModules(input)],
      [`${schemas}/types.ts`, allTypes(input)],
      [`${client}/methods.ts`, methodsModule(input, contract)],
      [`${client}/facts.ts`, factsModule(input, contract)],
      [`${client}/declared-errors.ts`, declaredErrorsModule(input, contract)],
      [`${client}/authorization.ts`, authorizationModule(input, contract)],
    ])
  }

import type { Method } from '../document/openapi-objects.ts'
import type { Place } from '../problem.ts'
import type { Api } from './endpoint.ts'
import type { NamedRule } from './rule.ts'
import type { Annotations, Discriminator, Documentation, Shape } from './shape.ts'

/** A named schema of the contract. */
export interface Component {
  readonly name: string
  /** What the document calls it; `undefined` when only a reference leads there. */
  readonly original: string | undefined
  readonly place: Place
  /** The module it is generated into, named after the file it lives in. */
  readonly module: string
  readonly shape: Shape
  readonly documentation: Documentation
  readonly annotations: Annotations
  /** Marks that matter when it is an error; see `errorFacts`. */
  readonly errorFacts: Annotations
  /** Names of the components it refers to, without repetition, in the order met. */
  readonly uses: readonly string[]
  /** Other components of its cycle and itself, when it can contain itself; empty otherwise. */
  readonly cycle: ReadonlySet<string>
}

/** One answer of an operation. */
export interface Answer {
  readonly status: number
  readonly description: string
  /** Names of the components it may be; none when the answer has no body. */
  readonly components: readonly string[]
  /** The member that tells several components apart. */
  readonly discriminator: Discriminator | undefined
}

/** One operation of the contract. */
export interface Operation {
  readonly name: string
  readonly place: Place
  /** What it is about: its one tag. */
  readonly noun: string
  readonly method: Method
  readonly path: string
  readonly documentation: Documentation & { readonly summary?: string }
  /** Name of the component the request body is, if there is a body. */
  readonly input: string | undefined
  readonly inputRequired: boolean
  /** Name of the component the successful answer is, if it has a body. */
  readonly output: string | undefined
  readonly answers: readonly Answer[]
  /** Names of the components it may fail with, in the order of the document. */
  readonly errors: readonly string[]
  /** Configured facts: name in the table to value. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** A noun: a tag, with the operations on it. */
export interface Noun {
  readonly name: string
  readonly description: string | undefined
}

/** An error and the statuses it answers with, in ascending order. */
export interface ErrorEntry {
  readonly name: string
  readonly statuses: readonly number[]
}

/** Everything the generated files are made of. */
export interface Model {
  /** The root document, as the banner names it. */
  readonly source: string
  readonly nouns: readonly Noun[]
  readonly operations: readonly Operation[]
  /** Components in an order in which each comes after those it refers to, but for cycles. */
  readonly components: ReadonlyMap<string, Component>
  /** Modules in alphabetical order. */
  readonly modules: readonly string[]
  /** Modules that import each other in a circle with the one named. */
  readonly moduleCycles: ReadonlyMap<string, ReadonlySet<string>>
  readonly errors: readonly ErrorEntry[]
  /** What any document says besides its schemas; empty for a contract. */
  readonly api: Api
  /** Rules that others refer to. */
  readonly rules: readonly NamedRule[]
}

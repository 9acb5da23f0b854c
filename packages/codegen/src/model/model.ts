import type { Place } from '../problem.ts'
import type { Api } from './endpoint.ts'
import type { NamedRule } from './rule.ts'
import type { Documentation, Shape } from './shape.ts'

/** A named schema of the document. */
export interface Component {
  readonly name: string
  /** Its name in the document; `undefined` if it is only the target of a reference. */
  readonly original: string | undefined
  readonly place: Place
  /** The name of its generated module. */
  readonly module: string
  readonly shape: Shape
  readonly documentation: Documentation
  /** Its extensions: every member whose name begins with `x-`. */
  readonly extensions: Readonly<Record<string, unknown>>
  /** Names of the components it refers to, without repetition, in order of appearance. */
  readonly uses: readonly string[]
  /** All components of its cycle, including itself, if it is recursive; empty otherwise. */
  readonly cycle: ReadonlySet<string>
}

/** The input for all generated files. */
export interface Model {
  /** The name of the root document in the banner. */
  readonly source: string
  /** Components in an order in which each comes after those it refers to, except in cycles. */
  readonly components: ReadonlyMap<string, Component>
  /** Modules in alphabetical order. */
  readonly modules: readonly string[]
  /** The modules of the import cycle of each module. */
  readonly moduleCycles: ReadonlyMap<string, ReadonlySet<string>>
  /** Everything in the document except its schemas. */
  readonly api: Api
  /** Rules that others refer to. */
  readonly rules: readonly NamedRule[]
}

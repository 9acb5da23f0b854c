declare const sealed: unique symbol

/**
 * Text encrypted under the master key by the engine before it reaches a store. A store keeps it as it is and can read
 * nothing from it: a stolen database alone gives nothing to guess against.
 */
export type Sealed = string & { readonly [sealed]: true }

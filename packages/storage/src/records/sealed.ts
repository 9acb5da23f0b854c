declare const sealed: unique symbol

/**
 * Text encrypted under the master key by the engine before it reaches a store. Stores keep it unchanged and cannot
 * decrypt it, so a stolen database alone cannot be used to guess passwords.
 */
export type Sealed = string & { readonly [sealed]: true }

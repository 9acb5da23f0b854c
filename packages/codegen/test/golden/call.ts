/** Stands for what a client's runtime takes beside the input, so that generated clients can be type-checked. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** Stands for what a client's methods answer: a promise that remembers its operation. */
export interface Answer<Operation extends string, Output> extends Promise<Output> {
  readonly operation?: Operation
}

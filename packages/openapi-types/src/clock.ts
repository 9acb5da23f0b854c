/** The part of `node:perf_hooks` that openapi-typescript uses to log durations. Node takes longer to load the original. */
export const performance = { now: Date.now }

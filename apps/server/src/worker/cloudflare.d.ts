declare module 'cloudflare:workers' {
  /** Keeps the current invocation running until a promise is settled. */
  export const waitUntil: (promise: Promise<unknown>) => void
}

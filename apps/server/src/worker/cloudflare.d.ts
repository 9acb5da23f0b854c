declare module 'cloudflare:workers' {
  /** Keeps the invocation that calls it running until a promise is settled. */
  export const waitUntil: (promise: Promise<unknown>) => void
}

declare namespace Cloudflare {
  /** What `vitest.worker.config.ts` binds. */
  interface Env {
    readonly DB: D1Database
  }
}

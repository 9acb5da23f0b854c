declare namespace Cloudflare {
  /** What `test/wrangler.jsonc` binds. */
  interface Env {
    readonly DB: D1Database
  }
}

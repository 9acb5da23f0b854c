declare namespace Cloudflare {
  /** The bindings of `test/wrangler.jsonc`. */
  interface Env {
    readonly DB: D1Database
  }
}

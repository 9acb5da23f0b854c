import { readFileSync } from 'node:fs'

const config = readFileSync(new URL('../../wrangler.jsonc', import.meta.url), 'utf8')

/** Under which rules the Worker runs when it is deployed. */
export const compatibility = {
  compatibilityDate: /"compatibility_date": "([\d-]+)"/.exec(config)?.[1] ?? '',
  compatibilityFlags: JSON.parse(/"compatibility_flags": (\[.*\])/.exec(config)?.[1] ?? '[]') as string[],
}

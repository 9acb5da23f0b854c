// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { data } from './data.ts'
import { view } from './view.ts'

/** The page with all of its data, for `createApp(handlers, { openApi: { reference: { html } } })`. */
export const html: string = view.replace(/(?=<\/body>\n<\/html>\n$)/, () =>
  Object.entries(data)
    .map(([name, json]) => '<script type="application/json" id="' + name + '">' + json + '</' + 'script>\n')
    .join(''),
)

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/**
 * The page for `createApp(handlers, { openApi: { document, reference } })`. Its modules are loaded at the first request
 * for them.
 */
export const reference = {
  view: () => import('./view.ts'),
  data: () => import('./data.ts'),
} as const

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Loads the route rows of a noun, and with them its schemas. Nothing is loaded before it is asked for. */
export const routeModules = {
  'user-pools': () => import('./user-pools.ts'),
  clients: () => import('./clients.ts'),
  users: () => import('./users.ts'),
  account: () => import('./account.ts'),
  auth: () => import('./auth.ts'),
  mfa: () => import('./mfa.ts'),
  webauthn: () => import('./webauthn.ts'),
  groups: () => import('./groups.ts'),
  devices: () => import('./devices.ts'),
  sessions: () => import('./sessions.ts'),
  'identity-providers': () => import('./identity-providers.ts'),
  'resource-servers': () => import('./resource-servers.ts'),
  domains: () => import('./domains.ts'),
  branding: () => import('./branding.ts'),
  terms: () => import('./terms.ts'),
  imports: () => import('./imports.ts'),
  monitoring: () => import('./monitoring.ts'),
  replicas: () => import('./replicas.ts'),
  tags: () => import('./tags.ts'),
}

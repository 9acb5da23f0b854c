// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Loads the schemas of one file of the contract. Importing this table loads no schemas. */
export const schemaModules = {
  account: () => import('./account.ts'),
  auth: () => import('./auth.ts'),
  branding: () => import('./branding.ts'),
  clients: () => import('./clients.ts'),
  common: () => import('./common.ts'),
  devices: () => import('./devices.ts'),
  domains: () => import('./domains.ts'),
  errors: () => import('./errors.ts'),
  groups: () => import('./groups.ts'),
  'identity-providers': () => import('./identity-providers.ts'),
  imports: () => import('./imports.ts'),
  mfa: () => import('./mfa.ts'),
  monitoring: () => import('./monitoring.ts'),
  replicas: () => import('./replicas.ts'),
  'resource-servers': () => import('./resource-servers.ts'),
  sessions: () => import('./sessions.ts'),
  tags: () => import('./tags.ts'),
  terms: () => import('./terms.ts'),
  'user-pools': () => import('./user-pools.ts'),
  users: () => import('./users.ts'),
  webauthn: () => import('./webauthn.ts'),
}

import type { Noun, OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from './handler.ts'

/** Loads the implemented handlers of a noun. */
type Loaders = { readonly [N in Noun]?: () => Promise<Partial<Handlers<OperationsOn<N>>>> }

/**
 * The implemented operations of each noun. A noun is loaded by the first request for it, to keep the start of a Worker fast.
 * Operations of the contract that are missing here return 501.
 */
export const handlersOn = {
  'user-pools': async () => (await import('./user-pools/index.ts')).userPools,
  clients: async () => (await import('./clients/index.ts')).clients,
  users: async () => (await import('./users/index.ts')).users,
  groups: async () => (await import('./groups/index.ts')).groups,
  account: async () => (await import('./account/index.ts')).account,
  auth: async () => (await import('./auth/index.ts')).auth,
  webauthn: async () => (await import('./webauthn/index.ts')).webauthn,
  mfa: async () => (await import('./mfa/index.ts')).mfa,
  devices: async () => (await import('./devices/index.ts')).devices,
  sessions: async () => (await import('./sessions/index.ts')).sessions,
  'resource-servers': async () => (await import('./resource-servers/index.ts')).resourceServers,
  branding: async () => (await import('./branding/index.ts')).branding,
  replicas: async () => (await import('./replicas/index.ts')).replicas,
  monitoring: async () => (await import('./monitoring/index.ts')).monitoring,
  terms: async () => (await import('./terms/index.ts')).terms,
  'identity-providers': async () => (await import('./identity-providers/index.ts')).identityProviders,
  imports: async () => (await import('./imports/index.ts')).imports,
  domains: async () => (await import('./domains/index.ts')).domains,
  tags: async () => (await import('./tags/index.ts')).tags,
} satisfies Loaders

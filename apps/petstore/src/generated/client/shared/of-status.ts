// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** The member for a status: its own, that of its range, or the default. */
export const ofStatus = <T>(members: Readonly<Record<string, T>>, status: number): T | undefined =>
  members[status] ?? members[`${Math.floor(status / 100)}XX`] ?? members['default']

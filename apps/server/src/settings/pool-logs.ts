/** The target of the entries of a log group. */
export type LogTarget =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'webhook'; readonly url: string }

/** The targets by log group. `*` is for all others. */
export type LogTargets = ReadonlyMap<string, LogTarget>

/** Settings of the delivery of pool logs. */
export interface PoolLogSettings {
  readonly targets: LogTargets
  /** Signs posts to webhooks. */
  readonly secret: Uint8Array | undefined
}

/** The name in the ARN of a log group, with or without `:*` at the end. */
export const logGroupName = (arn: string): string => arn.split(':').slice(6).join(':').replace(/:\*$/, '')

/** The target of a log group, if it has one. */
export const targetOfGroup = (targets: LogTargets, logGroup: string): LogTarget | undefined =>
  targets.get(logGroup) ?? targets.get('*')

/** The name of a target in log entries. */
export const targetName = (target: LogTarget): string =>
  target.kind === 'stdout' ? 'stdout' : target.kind === 'file' ? target.path : target.url

/** Parses a target: `stdout`, an absolute path, or an address that `parseUrl` accepts. */
const targetOf = (text: string, parseUrl: (text: string) => string | undefined): LogTarget | undefined => {
  if (text === 'stdout') return { kind: 'stdout' }
  if (text.startsWith('/')) return { kind: 'file', path: text }
  const url = parseUrl(text)
  return url === undefined ? undefined : { kind: 'webhook', url }
}

/** Parses `group=target,group=target`; undefined for an invalid text. */
export const parseLogTargets = (
  text: string,
  parseUrl: (text: string) => string | undefined,
): LogTargets | undefined => {
  const targets = new Map<string, LogTarget>()
  for (const part of text.split(',')) {
    const [, group, name] = /^\s*([\w./#*-]+)=(\S+)\s*$/.exec(part) ?? []
    const target = name === undefined ? undefined : targetOf(name, parseUrl)
    if (group === undefined || target === undefined || targets.has(group)) return undefined
    targets.set(group, target)
  }
  return targets
}

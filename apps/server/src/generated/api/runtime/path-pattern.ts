// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

export interface PathPattern {
  /** The path as Hono writes it. */
  readonly hono: string
  /** The parameters of a path by their names, as they were sent, before anything decodes them. */
  readonly read: (pathname: string) => [string, string][]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Makes a pattern of a path of the document: `/pets/{petId}`. */
export const pathPattern = (path: string): PathPattern => {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
  const pattern = new RegExp(
    `${path
      .split(/\{[^}]+\}/)
      .map(escaped)
      .join('([^/]+?)')}$`,
  )
  // A segment that is more than a parameter becomes one of its own, and the pattern above takes it apart.
  const hono = path
    .split('/')
    .map((segment, index) => (segment.includes('{') ? `:p${index}` : segment))
    .join('/')
  return {
    hono,
    read: (pathname) => {
      const values = pattern.exec(pathname)?.slice(1) ?? []
      return names.map((name, index) => [name, values[index] ?? ''])
    },
  }
}

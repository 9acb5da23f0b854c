import { isLoopback } from './loopback.ts'
import type { ServeSettings } from './settings.ts'
import { type Mode, type RuntimeName, settingsByName } from './table.ts'

const runtimeNames: Readonly<Record<RuntimeName, string>> = { node: 'server processes', worker: 'Workers' }

const purposes: Readonly<Record<Mode, string>> = { development: 'for development', serve: 'for real users' }

/** Warns about variables that this runtime does not read: names that are not settings, and settings of the other runtime. */
export const unknownVariables = (names: readonly string[], runtime: RuntimeName): readonly string[] =>
  names.flatMap((name) => {
    const setting = settingsByName.get(name)
    if (!setting) return name.startsWith('POOLHOUSE_') ? [`${name} is not a setting and has no effect`] : []
    const { runtime: only = runtime } = setting
    return only === runtime ? [] : [`${name} is a setting of ${runtimeNames[only]} and has no effect here`]
  })

/** Warns about settings of this runtime that only the other mode reads. */
export const variablesOfOtherMode = (names: readonly string[], runtime: RuntimeName, mode: Mode): readonly string[] =>
  names.flatMap((name) => {
    const { mode: onlyIn = mode, runtime: only = runtime } = settingsByName.get(name) ?? {}
    return onlyIn === mode || only !== runtime
      ? []
      : [`${name} is a setting ${purposes[onlyIn]} and has no effect here`]
  })

/** Warns if clients may use the server without TLS, which would send passwords and tokens in plain text. */
export const plainHttp = ({ host, publicUrl }: Pick<ServeSettings, 'host' | 'publicUrl'>): readonly string[] => {
  const isPublic = publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname)
  if (isPublic && publicUrl.startsWith('http:')) {
    return [
      `${publicUrl} is not encrypted: put a reverse proxy with TLS in front, and set POOLHOUSE_PUBLIC_URL to its https:// address`,
    ]
  }
  return isLoopback(host) ? [] : [`${host} serves plain HTTP: allow access only from a reverse proxy with TLS`]
}

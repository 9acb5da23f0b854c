import { runtimeAsset } from '../runtime-folder.ts'

/** The modules of the page's script, each after those it imports. */
const modules = [
  'schema-words',
  'document',
  'break-words',
  'elements',
  'markdown-words',
  'markdown',
  'memory',
  'theme',
  'members',
  'highlight',
  'cards',
  'tabs',
  'samples',
  'try-it',
  'responses',
  'callbacks',
  'operation',
  'schema',
  'menu',
  'views',
  'search-index',
  'search',
] as const

/** The modules as one script. They declare distinct names, so they share one scope. */
export const pageScript = (): string => {
  const parts = modules.map((name) =>
    runtimeAsset(`reference/script/${name}.js`)
      .replaceAll(/^import \{[^}]*\} from '\.\/[\w-]+\.js'\n+/gm, '')
      .replaceAll(/^export (?:\{[^}]*\}\n|(?=const ))/gm, ''),
  )
  return `{\n${parts.join('\n')}}\n`
}

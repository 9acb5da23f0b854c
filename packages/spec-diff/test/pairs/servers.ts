import { bothWays, breaking, get, harmless, oneWay, type Pair, paths, same } from './pair.ts'

const at = (...urls: readonly string[]) => paths({ '/a': get() }, { servers: urls.map((url) => ({ url })) })
const own = (...urls: readonly string[]) =>
  paths({ '/a': get({ servers: urls.map((url) => ({ url })) }) }, { servers: [{ url: 'https://a.example' }] })
const variable = (variables: unknown) =>
  paths({ '/a': get() }, { servers: [{ url: 'https://{region}.example', variables: { region: variables } }] })

/** Servers of documents, paths and operations. */
export const pairs: readonly Pair[] = [
  ...oneWay('a server was added', at('https://a.example'), at('https://a.example', 'https://b.example')),
  ...bothWays('the only server changed', at('https://a.example'), at('https://b.example')),
  ...bothWays('the base path changed and no path did', at('https://a.example/v1'), at('https://a.example/v2')),
  ...same('a server ends with a slash', at('https://a.example/v1'), at('https://a.example/v1/')),
  ...same(
    'reordered servers',
    at('https://a.example', 'https://b.example'),
    at('https://b.example', 'https://a.example'),
  ),
  harmless(
    'a server was described',
    at('https://a.example'),
    paths({ '/a': get() }, { servers: [{ url: 'https://a.example', description: 'Production' }] }),
  ),
  ...same('the root server is stated', paths({ '/a': get() }), at('/')),
  ...oneWay(
    'an operation has a second server',
    own('https://b.example'),
    own('https://b.example', 'https://c.example'),
  ),
  breaking('an operation moved to its own server', at('https://a.example'), own('https://b.example')),
  ...same('an operation states the server of the document', at('https://a.example'), own('https://a.example')),
  ...oneWay(
    'a variable accepts more',
    variable({ default: 'eu', enum: ['eu'] }),
    variable({ default: 'eu', enum: ['eu', 'us'] }),
  ),
  ...oneWay('a variable accepts everything', variable({ default: 'eu', enum: ['eu'] }), variable({ default: 'eu' })),
  harmless(
    'a variable was described',
    variable({ default: 'eu' }),
    variable({ default: 'eu', description: 'The region' }),
  ),
]

import { get, none, part, path, type Case } from './case.ts'

const q = '{ name: q, in: query, schema: { type: string } }'

/** Paths, and the names of operations. */
export const paths: readonly Case[] = [
  {
    name: 'paths match exactly',
    document: `
paths:
  /v1/{name}: { get: { operationId: show, parameters: [${part('name')}], responses: ${none} } }
  /v1/{name}:cancel: { get: { operationId: cancel, parameters: [${part('name')}], responses: ${none} } }
  /v1/{name}/sub/{id}.json: { get: { operationId: sub, parameters: [${part('name')}, { name: id, in: path, required: true, schema: { type: integer } }], responses: ${none} } }
  /Orders('{key}')/Items({n}): { get: { operationId: orders, parameters: [${part('key')}, { name: n, in: path, required: true, schema: { type: integer } }], responses: ${none} } }
  /r/{from}...{to}: { get: { operationId: range, parameters: [${part('from')}, ${part('to')}], responses: ${none} } }
  /:x/{y}: { get: { operationId: colon, parameters: [{ name: y, in: path, required: true, schema: { type: array, items: { type: integer } } }], responses: ${none} } }
  /größe%20b/{y}: { get: { operationId: space, parameters: [${part('y')}], responses: ${none} } }
`,
    calls: [
      ['show', path({ name: 'a:b' })],
      ['cancel', path({ name: 'a/b c' })],
      ['sub', path({ name: 'n', id: 5 })],
      ['orders', path({ key: "o'x", n: 3 })],
      ['range', path({ from: 'a', to: 'b' })],
      ['colon', path({ y: [1, 2] })],
      ['space', path({ y: 'z%' })],
    ],
  },
  {
    name: 'segments with several parameters',
    document: `
paths:
  /map/{z}-{x}-{y}.png: ${get('tile', part('z', '{ type: integer }'), part('x', '{ type: integer }'), part('y', '{ type: integer }'))}
  /file/{name}.{ext}: ${get('file', part('name'), part('ext'))}
  /at/@{user}/x~{y}: ${get('at', part('user'), part('y'))}
  /Orders({id},'{key}'): ${get('order', part('id', '{ type: integer }'), part('key'))}
  /two/{a}2{b}: ${get('two', part('a'), part('b'))}
`,
    calls: [
      ['tile', path({ z: 1, x: -22, y: 3 })],
      ['file', path({ name: 'a.b', ext: 'txt' })],
      ['file', path({ name: 'a', ext: 'tar.gz' })],
      ['at', path({ user: 'me@', y: '~' })],
      ['order', path({ id: 1, key: "k','v" })],
      ['two', path({ a: '/2', b: '22/' })],
    ],
    urls: [
      ['/map/1-2.png', undefined],
      ['/file/a', undefined],
    ],
  },
  {
    name: 'verbs behind parameters, which no value stands for',
    document: `
paths:
  /v1/{name}: ${get('show', part('name'))}
  /v1/{name}:cancel: ${get('cancel', part('name'))}
  /v1/{name}/items/{id}:move: ${get('move', part('name'), part('id'))}
  /v1/fixed: ${get('fixed')}
  /v1/fixed:verb: ${get('verb')}
  /v1/a:b: ${get('colon')}
  /{any}: ${get('any', part('any'))}
`,
    calls: [
      ['show', path({ name: 'x:y' })],
      ['show', path({ name: 'x:cancel' })],
      ['show', path({ name: 'a:b' })],
      ['cancel', path({ name: 'a:b' })],
      ['move', path({ name: 'n', id: 'i:move' })],
      ['verb', {}],
      ['colon', {}],
      ['any', path({ any: 'ü/ñ' })],
    ],
    urls: [
      ['/v1/a:cancel', 'cancel'],
      ['/v1/:cancel', 'show'],
      ['/v1/', undefined],
      ['/v1/fixed', 'fixed'],
    ],
  },
  {
    name: 'literals that are encoded, or that URLs and routers write otherwise',
    document: `
paths:
  /a%2Fb/{x}: ${get('slash', part('x'))}
  /q%3Fz: ${get('question')}
  /p%25c: ${get('percent')}
  /sp ace: ${get('space')}
  /plus+x: ${get('plus')}
  /tilde~!$&'()*,;=@: ${get('marks')}
  /日本/{x}: ${get('japan', part('x'))}
  /dot.json: ${get('dot')}
  /star*/{x}: ${get('star', part('x'))}
  /: ${get('root')}
  /dogs/: ${get('dogs')}
`,
    calls: [
      ['slash', path({ x: 'a/b' })],
      ['question', {}],
      ['percent', {}],
      ['space', {}],
      ['plus', {}],
      ['marks', {}],
      ['japan', path({ x: 'あ' })],
      ['dot', {}],
      ['star', path({ x: '*' })],
      ['root', {}],
      ['dogs', {}],
    ],
    urls: [
      ['/dot-json', undefined],
      ['/dogs', undefined],
      ['/a/b/c', undefined],
    ],
    use: `void client.percent()`,
  },
  {
    name: 'one path described twice for different methods, and parameters with nothing between them',
    document: `
paths:
  /a/{x}: ${get('one', part('x'))}
  /a/{y}: { put: { operationId: two, parameters: [${part('y')}], responses: ${none} } }
  /b/{x}{y}: ${get('both', part('x'), part('y'))}
`,
    warned: ['nothing separates {x}{y}: the first matches only one character'],
    calls: [
      ['one', path({ x: '1' })],
      ['two', path({ y: '1' })],
      ['both', path({ x: '1', y: '23' })],
    ],
  },
  {
    name: 'operations without an id have names that no id asks for',
    document: `
paths:
  /d: { get: { responses: ${none} }, put: { operationId: getD, responses: ${none} } }
  /e: ${get('read')}
  /f: ${get('Read')}
`,
    warned: ['another operation already has the method read; that of Read is read2'],
    calls: [
      ['getD2', {}],
      ['getD', {}],
      ['read2', {}],
    ],
    urls: [
      ['/d', 'getD2'],
      ['/f', 'read2'],
    ],
  },
  {
    name: 'ids that are used twice are numbered with what no other has',
    lenient: true,
    document: `
paths:
  /a: ${get('read')}
  /b: ${get('read')}
  /c: ${get('read2')}
`,
    warned: ['operationId read is used at /paths/~1a/get too; this one is read3'],
    urls: [
      ['/a', 'read'],
      ['/b', 'read3'],
      ['/c', 'read2'],
    ],
  },
  {
    name: 'paths that OpenAPI does not put in an order',
    document: `
paths:
  /f/{x}: ${get('plain', part('x'))}
  /f/{x}.json: ${get('json', part('x'))}
  /f/{x}:verb: ${get('verb', part('x'))}
  /f/fixed: ${get('fixed')}
  /{a}/end: ${get('end', part('a'))}
  /start/{b}: ${get('start', part('b'))}
  /p/start/{b}/of: { put: { operationId: of, parameters: [${part('b')}], responses: ${none} } }
  /p/{a}/{b}/of: ${get('ofAny', part('a'), part('b'))}
  /p/fixed/{b}/of: ${get('ofFixed', part('b'))}
  /issues/{n}/labels: ${get('labels', part('n', '{ type: integer }'))}
  /issues/comments/{c}: ${get('comment', part('c', '{ type: integer }'))}
  /k/{a}.{b}/x: ${get('two', part('a'), part('b'))}
  /k/x-{a}/{b}: ${get('prefix', part('a'), part('b'))}
`,
    warned: [
      'some requests match both /f/{x} and /f/{x}.json',
      'some requests match both /f/{x} and /{a}/end',
      'some requests match both /f/{x}.json and /f/{x}',
      'some requests match both /k/x-{a}/{b} and /k/{a}.{b}/x',
      'some requests match both /k/{a}.{b}/x and /k/x-{a}/{b}',
      'some requests match both /start/{b} and /{a}/end',
      'some requests match both /{a}/end and /f/{x}',
      'some requests match both /{a}/end and /start/{b}',
    ],
    calls: [
      ['plain', path({ x: 'a' })],
      ['plain', path({ x: 'a:verb' })],
      ['json', path({ x: 'a.json' })],
    ],
    urls: [
      ['/f/fixed', 'fixed'],
      ['/f/a.json', 'json'],
      ['/start/end', 'start'],
      ['/p/start/x/of', 'ofAny'],
      ['/p/fixed/x/of', 'ofFixed'],
    ],
  },
  {
    name: 'parameters that the path spells otherwise, with --lenient',
    lenient: true,
    document: `
paths:
  /a/{key+}: ${get('a', part('key'))}
  /b/{petId}: { parameters: [${part('pet_id', '{ type: integer }')}], get: { operationId: b, responses: ${none} }, delete: { operationId: d, responses: ${none} } }
`,
    warned: [
      'the path has no parameter key; it is read as key+',
      'the path has no parameter pet_id; it is read as petId',
    ],
    calls: [
      ['a', path({ 'key+': 'x/y' })],
      ['b', path({ petId: 3 })],
    ],
  },
  {
    name: 'fragments of paths are not sent, with --lenient',
    lenient: true,
    document: `
paths:
  '/files/{id}#add': { put: { operationId: add, parameters: [${part('id')}, { name: fields, in: query, schema: { type: string } }], responses: ${none} } }
  /files/{id}: ${get('show', part('id'))}
  '/#Target=All': ${get('all', '{ name: q, in: query, schema: { type: integer } }')}
`,
    warned: [
      'path /files/{id}#add has a fragment, which is not sent: it is served as /files/{id}',
      'path /#Target=All has a fragment, which is not sent: it is served as /',
    ],
    calls: [
      ['add', { params: { path: { id: 'a#b' }, query: { fields: 'x#y' } } }],
      ['show', path({ id: '#add' })],
      ['all', { params: { query: { q: 1 } } }],
    ],
    urls: [['/files/a', 'show']],
  },
  {
    name: 'operations whose paths differ by a fragment are warned of, with --lenient',
    lenient: true,
    document: `
paths:
  '/t#A': ${get('a')}
  '/t#B': ${get('b')}
  '/u?x=1#A': ${get('c')}
  '/u?x=1#B': { put: { operationId: d, responses: ${none} } }
`,
    warned: [
      ...['/t#A', '/t#B'].map((each) => `path ${each} has a fragment, which is not sent: it is served as /t`),
      ...['/u?x=1#A', '/u?x=1#B'].flatMap((each) => [
        `path ${each} has a fragment, which is not sent: it is served as /u?x=1`,
        `path ${each} has a query, which OpenAPI does not allow: only requests with that query match it`,
      ]),
      'paths /t#A and /t#B match the same requests, so get of /t#B is never run',
      'paths /t#A and /t#B match the same requests, so get of /t#A is run for both',
    ],
    urls: [
      ['/t', 'a'],
      ['/u?x=1', 'c'],
      ['/u', undefined],
    ],
  },
  {
    name: 'queries of paths select the operation, with --lenient',
    lenient: true,
    document: `
paths:
  /a: ${get('plain', q)}
  '/a?action=b': ${get('ab', q, '{ name: action, in: query, schema: { type: string } }')}
  '/a?action=c&x=1+2%26': ${get('ac', q)}
  '/a?x=1+2%26': ${get('ax', q)}
  '/a?flag': ${get('flag', q)}
  '/f/{id}': ${get('show', part('id'))}
  '/f/{id}?part=meta': ${get('meta', part('id'), q)}
  '/only?x=1': ${get('only', '{ name: rest, in: query, schema: { type: object, additionalProperties: { type: string } } }')}
  '/s?q={q}': ${get('search', part('q'))}
`,
    warned: [
      ...['/a?action=b', '/a?action=c&x=1+2%26', '/a?x=1+2%26', '/a?flag', '/f/{id}?part=meta', '/only?x=1'].map(
        (each) => `path ${each} has a query, which OpenAPI does not allow: only requests with that query match it`,
      ),
      'path /s?q={q} has parameters in its query, so no request matches it',
      'some requests match both /a?action=b and /a?x=1+2%26',
      'some requests match both /a?x=1+2%26 and /a?action=b',
      ...['/a?action=b', '/a?action=c&x=1+2%26', '/a?x=1+2%26'].flatMap((each) => [
        `some requests match both ${each} and /a?flag`,
        `some requests match both /a?flag and ${each}`,
      ]),
    ],
    calls: [
      ['plain', { params: { query: { q: 'a b' } } }],
      ['ab', { params: { query: { q: 'a&b', action: 'b' } } }],
      ['ab', {}],
      ['ac', { params: { query: { q: 'x' } } }],
      ['ax', {}],
      ['flag', { params: { query: { q: 'x' } } }],
      ['show', path({ id: '1?part=meta' })],
      ['meta', { params: { path: { id: 'a/b' }, query: { q: 'x' } } }],
      ['only', { params: { query: { rest: { y: '2' } } } }],
    ],
    urls: [
      ['/a', 'plain'],
      ['/a?action=d', 'plain'],
      ['/a?action=b', 'ab'],
      ['/a?q=1&action=%62', 'ab'],
      // A query that names two operations runs neither.
      ['/a?action=b&action=c', 'plain'],
      ['/a?action=b&action=b', 'plain'],
      ['/a?action=c', 'plain'],
      ['/a?action=c&x=1+2%26', 'ac'],
      ['/a?x=1%202%26', 'ax'],
      ['/a?flag=', 'flag'],
      ['/a?flag', 'flag'],
      ['/a?flag=1', 'plain'],
      ['/f/1?part=meta', 'meta'],
      ['/f/1?part=META', 'show'],
      ['/only?x=2', undefined],
      ['/only', undefined],
      ['/only%3Fx=1', undefined],
    ],
  },
]

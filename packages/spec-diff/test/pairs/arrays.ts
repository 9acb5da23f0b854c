import { array, different, equal, integer, narrower, object, type Pair, properties, string } from './pair.ts'

const tuple = (prefixItems: readonly unknown[], more: object = {}) => ({ type: 'array', prefixItems, ...more })

/** Arrays: items, tuples, counts and contained items. */
export const pairs: readonly Pair[] = [
  ...different('another type of items', array(string), array(integer)),
  ...narrower('items of a type', { type: 'array' }, array(string)),
  ...narrower('items up to 3', array({ ...string, maxLength: 5 }), array({ ...string, maxLength: 3 })),
  ...narrower(
    'items with a member',
    array(properties({ a: string })),
    array(properties({ a: string }, { required: ['a'] })),
  ),
  ...narrower('up to 2 items', array(string, { maxItems: 3 }), array(string, { maxItems: 2 })),
  ...narrower('a limited number of items', array(string), array(string, { maxItems: 2 })),
  ...narrower('at least one item', array(string), array(string, { minItems: 1 })),
  ...narrower('distinct items', array(string), array(string, { uniqueItems: true })),
  ...equal(
    'distinct items of which there is one',
    array(string, { maxItems: 1 }),
    array(string, { maxItems: 1, uniqueItems: true }),
  ),
  ...equal('stated defaults', array(string), array(string, { minItems: 0, uniqueItems: false })),
  ...equal('items of any schema', { type: 'array' }, array({})),
  ...narrower('tuples', { type: 'array' }, tuple([string, integer])),
  ...narrower('longer tuples', tuple([string]), tuple([string, integer])),
  ...narrower('closed tuples', tuple([string]), tuple([string], { items: false })),
  ...different('reordered tuples', tuple([string, integer]), tuple([integer, string])),
  ...different('another type in a tuple', tuple([string, string]), tuple([string, integer])),
  ...equal('a tuple of its items', array(string), tuple([string], { items: string })),
  ...equal(
    'a closed tuple with its length',
    tuple([string], { items: false }),
    tuple([string], { items: false, maxItems: 1 }),
  ),
  ...narrower('empty arrays', array(string), array(false)),
  ...equal('an empty array', array(false), { type: 'array', maxItems: 0 }),
  ...narrower('arrays that contain a value', array(string), array(string, { contains: { const: 'a' } })),
  ...narrower(
    'arrays that contain two values',
    array(string, { contains: { const: 'a' } }),
    array(string, { contains: { const: 'a' }, minContains: 2 }),
  ),
  ...narrower(
    'arrays that contain few values',
    array(string, { contains: { const: 'a' } }),
    array(string, { contains: { const: 'a' }, maxContains: 2 }),
  ),
  ...narrower(
    'arrays that contain a narrower value',
    array(integer, { contains: { minimum: 5 } }),
    array(integer, { contains: { minimum: 9 } }),
  ),
  ...equal(
    'arrays that need to contain nothing',
    array(string),
    array(string, { contains: { const: 'a' }, minContains: 0 }),
  ),
  ...narrower('arrays of arrays', array(array({})), array(array(string))),
  ...narrower('arrays without unevaluated items', tuple([string]), tuple([string], { unevaluatedItems: false })),
  ...different('one or many', string, array(string)),
  ...narrower('many', { oneOf: [string, array(string)] }, array(string)),
  ...narrower('objects', { type: ['object', 'array'] }, object({})),
]

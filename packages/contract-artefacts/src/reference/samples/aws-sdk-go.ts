import type { RequestSample } from '@poolhouse/codegen'
import { block, type Layout, listBlock } from './block.ts'
import { nameOf, originOf, region } from './request.ts'
import { type TypedMember, typedMembers, type TypedValue, writeWith } from './typed-value.ts'

const quoted = (text: string): string => JSON.stringify(text)

const exported = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const layout: Layout = { step: '\t', last: ',' }

type Pair = readonly [key: string, value: string]

/** Keys and values formatted like gofmt: values of consecutive lines start in the same column. */
const aligned = (pairs: readonly Pair[]): string[] => {
  const isLine = (pair: Pair | undefined): boolean => pair !== undefined && !pair[1].includes('\n')
  const widthAt = (at: number, step: 1 | -1): number => {
    const pair = pairs[at]
    return pair && isLine(pair) ? Math.max(pair[0].length, widthAt(at + step, step)) : 0
  }
  return pairs.map((pair, at) => {
    const width = isLine(pair) ? Math.max(widthAt(at, 1), widthAt(at, -1)) : 0
    return `${`${pair[0]}:`.padEnd(width + 1)} ${pair[1]}`
  })
}

const composite = (type: string, pairs: readonly Pair[], indent: string): string =>
  block(`${type}{`, aligned(pairs), '}', indent, layout)

const slice = (type: string, items: readonly string[], indent: string): string =>
  listBlock(`${type}{`, items, '}', indent, layout)

const plain = (json: unknown, indent: string): string => {
  const next = (part: unknown): string => plain(part, `${indent}\t`)
  if (Array.isArray(json)) return slice('[]any', json.map(next), indent)
  if (json === null) return 'nil'
  if (typeof json !== 'object') return JSON.stringify(json)
  const pairs = Object.entries(json).map(([name, part]): Pair => [quoted(name), next(part)])
  return composite('map[string]any', pairs, indent)
}

/** The type of a value in a list or map. */
const typeOf = (value: TypedValue | undefined): string =>
  value === undefined
    ? 'string'
    : writeWith<string>(
        {
          structure: ({ type }) => `types.${type}`,
          list: ({ items }) => `[]${typeOf(items[0])}`,
          map: ({ entries }) => `map[string]${typeOf(entries[0]?.[1])}`,
          string: () => 'string',
          enum: ({ type }) => `types.${type}`,
          blob: () => '[]byte',
          number: ({ isLong }) => (isLong ? 'int64' : 'int32'),
          boolean: () => 'bool',
          document: () => 'document.Interface',
        },
        value,
      )

const literal = (value: TypedValue, indent: string): string => {
  const next = (part: TypedValue): string => literal(part, `${indent}\t`)
  // The type of the slice determines the type of its items.
  const withoutType = (part: TypedValue): string =>
    part.kind === 'enum'
      ? quoted(part.text)
      : part.kind === 'structure'
        ? next(part).replace(/^[\w.]+/, '')
        : next(part)
  return writeWith<string>(
    {
      structure: ({ type, members }) => structure(`types.${type}`, members, indent),
      list: ({ items }) => slice(typeOf(value), items.map(withoutType), indent),
      map: ({ entries }) => {
        const pairs = entries.map(([key, part]): Pair => [quoted(key), next(part)])
        return composite(typeOf(value), pairs, indent)
      },
      string: ({ text }) => quoted(text),
      enum: ({ type, text }) => `types.${type}(${quoted(text)})`,
      blob: ({ base64 }) => `decoded(${quoted(base64)})`,
      number: ({ number }) => String(number),
      boolean: ({ isTrue }) => String(isTrue),
      document: ({ json }) => `document.NewLazyDocument(${plain(json, indent)})`,
    },
    value,
  )
}

const pointers: Partial<Record<TypedValue['kind'], (code: string, value: TypedValue) => string>> = {
  structure: (code) => `&${code}`,
  string: (code) => `aws.String(${code})`,
  number: (code, value) => `aws.${value.kind === 'number' && value.isLong ? 'Int64' : 'Int32'}(${code})`,
  boolean: (code) => `aws.Bool(${code})`,
}

/** Members that may be absent are pointers, except numbers and booleans with a default. */
const member = ({ name, value, hasDefault }: TypedMember, indent: string): Pair => {
  const code = literal(value, indent)
  const isPlain = hasDefault && (value.kind === 'number' || value.kind === 'boolean')
  return [exported(name), (isPlain ? undefined : pointers[value.kind]?.(code, value)) ?? code]
}

const structure = (type: string, members: readonly TypedMember[], indent: string): string => {
  const pairs = members.map((each) => member(each, `${indent}\t`))
  return composite(type, pairs, indent)
}

const decoder = `
func decoded(text string) []byte {
	bytes, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		log.Fatal(err)
	}
	return bytes
}
`

const sdk = 'github.com/aws/aws-sdk-go-v2'

/** Version 2 of the AWS SDK for Go. */
export const awsSdkGo: RequestSample = {
  language: 'Go',
  client: 'AWS SDK v2',
  syntax: 'go',
  code: (request) => {
    const operation = nameOf(request.endpoint)
    const input = structure(`cognitoidentityprovider.${operation}Input`, typedMembers(request), '\t')
    const uses = (text: string): boolean => input.includes(text)
    return `package main

import (
	"context"
${uses('decoded(') ? '\t"encoding/base64"\n' : ''}	"encoding/json"
	"log"
	"os"

	"${sdk}/aws"
	"${sdk}/config"
	"${sdk}/service/cognitoidentityprovider"
${uses('document.') ? `\t"${sdk}/service/cognitoidentityprovider/document"\n` : ''}${uses('types.') ? `\t"${sdk}/service/cognitoidentityprovider/types"\n` : ''})
${uses('decoded(') ? decoder : ''}
func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("${region}"))
	if err != nil {
		log.Fatal(err)
	}
	client := cognitoidentityprovider.NewFromConfig(cfg, func(o *cognitoidentityprovider.Options) {
		o.BaseEndpoint = aws.String("${originOf(request)}")
	})
	output, err := client.${operation}(ctx, &${input})
	if err != nil {
		log.Fatal(err)
	}
	json.NewEncoder(os.Stdout).Encode(output)
}`
  },
}

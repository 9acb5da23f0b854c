import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const help = `Usage: node bench/start.ts [pairs]

Measures poolhouse get-user-attribute-verification-code from start to printed response, in pairs with the AWS CLI
(/usr/bin/aws), against a server that responds at once. Default: 15 pairs. Run "pnpm --filter @poolhouse/cli build" first.
`

const [given = '15'] = process.argv.slice(2)
const pairs = Number(given)
if (!Number.isInteger(pairs) || pairs < 1) {
  console.log(help)
  process.exit(given.includes('help') ? 0 : 2)
}
const built = pathTo('../dist/main.cjs')
if (!existsSync(built)) {
  console.error(`There is no ${built}. Run "pnpm --filter @poolhouse/cli build" first.`)
  process.exit(2)
}

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.setHeader('content-type', 'application/x-amz-json-1.1')
    response.end('{"CodeDeliveryDetails":{"Destination":"a***@e***","DeliveryMedium":"EMAIL","AttributeName":"email"}}')
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const args = [
  'cognito-idp',
  'get-user-attribute-verification-code',
  '--access-token',
  'token',
  '--attribute-name',
  'email',
  '--endpoint-url',
  endpoint,
]
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
}

/** Milliseconds from start to end of a program that prints the expected text. */
const timed = async (program: string, line: readonly string[], expected: string): Promise<number> => {
  const start = performance.now()
  const child = spawn(program, line, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0 || !output.includes(expected))
    throw new Error(`${program} printed ${output || 'nothing'} (${String(code)})`)
  return performance.now() - start
}

const programs = {
  node: () => timed(process.execPath, ['-e', ''], ''),
  poolhouse: () => timed(process.execPath, [built, ...args], 'a***@e***'),
  aws: () => timed('/usr/bin/aws', args, 'a***@e***'),
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// The first runs fill the caches of the programs and of the disk.
for (const run of Object.values(programs)) await run()
const times: Record<keyof typeof programs, number>[] = []
for (let pair = 0; pair < pairs; pair++) {
  times.push({ node: await programs.node(), poolhouse: await programs.poolhouse(), aws: await programs.aws() })
}
server.close()
const ratios = times.map(({ poolhouse, aws }) => poolhouse / aws)
const beyond = median(times.map(({ poolhouse, node }) => poolhouse - node))
console.log(`node       ${median(times.map(({ node }) => node)).toFixed(0)} ms`)
console.log(
  `poolhouse  ${median(times.map(({ poolhouse }) => poolhouse)).toFixed(0)} ms (${beyond.toFixed(0)} ms beyond Node)`,
)
console.log(`aws        ${median(times.map(({ aws }) => aws)).toFixed(0)} ms`)
console.log(
  `ratio      ${median(ratios).toFixed(2)} (median of ${pairs} pairs; from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
)

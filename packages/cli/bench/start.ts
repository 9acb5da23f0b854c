import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const help = `Usage: node bench/start.ts [pairs]

Measures poolhouse get-user-attribute-verification-code from start to printed response, in pairs with the AWS CLI
(/usr/bin/aws), against a server that answers at once. Default: 15 pairs. Run "pnpm --filter @poolhouse/cli build" first.
`

const [given = '15'] = process.argv.slice(2)
const pairs = Number(given)
if (!Number.isInteger(pairs) || pairs < 1) {
  console.log(help)
  process.exit(given.includes('help') ? 0 : 2)
}
const built = pathTo('../dist/main.js')
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
]
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
}

/** Milliseconds from start to end. */
const timed = async (program: string, before: readonly string[]): Promise<number> => {
  const start = performance.now()
  const child = spawn(program, [...before, ...args, '--endpoint-url', endpoint], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0 || !output.includes('a***@e***'))
    throw new Error(`${program} printed ${output || 'nothing'} (${String(code)})`)
  return performance.now() - start
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// The first runs fill the caches of both programs and of the disk.
await timed(process.execPath, [built])
await timed('/usr/bin/aws', [])
const own: number[] = []
const theirs: number[] = []
const empty: number[] = []
for (let pair = 0; pair < pairs; pair++) {
  own.push(await timed(process.execPath, [built]))
  theirs.push(await timed('/usr/bin/aws', []))
  const start = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  empty.push(performance.now() - start)
}
server.close()
const ratios = own.map((time, index) => time / (theirs[index] ?? Number.NaN))
console.log(`poolhouse  ${median(own).toFixed(0)} ms (Node alone: ${median(empty).toFixed(0)} ms)`)
console.log(`aws        ${median(theirs).toFixed(0)} ms`)
console.log(
  `ratio      ${median(ratios).toFixed(2)} (median of ${pairs} pairs; from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
)

import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { createWorkerCryptography } from '@poolhouse/cryptography/worker'
import { poolLogConformance } from '../../conformance/pool-logs.ts'
import { systemClock } from '../../src/compose/clock.ts'
import { systemRandom } from '../../src/compose/random.ts'
import { openPoolLogs } from '../../src/worker/pool-logs/open-pool-logs.ts'

poolLogConformance('workerd', (settings, dependencies) => {
  const context = createExecutionContext()
  const write = openPoolLogs(settings, {
    ...dependencies,
    cryptography: createWorkerCryptography(),
    clock: systemClock,
    random: systemRandom,
    waitUntil: (promise) => context.waitUntil(promise),
    wait: async () => {},
  })
  return { write, finish: () => waitOnExecutionContext(context) }
})

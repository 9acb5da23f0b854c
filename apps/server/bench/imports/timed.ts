/** Elapsed time and CPU time of this process, in seconds. */
export interface Times {
  readonly elapsed: number
  readonly cpu: number
}

/** Adds up the times of several runs. */
export const createStopwatch = () => {
  let elapsed = 0
  let cpu = 0
  return {
    run: async (work: () => unknown): Promise<void> => {
      const before = process.cpuUsage()
      const begun = performance.now()
      await work()
      elapsed += (performance.now() - begun) / 1000
      const { user, system } = process.cpuUsage(before)
      cpu += (user + system) / 1e6
    },
    times: (): Times => ({ elapsed, cpu }),
  }
}

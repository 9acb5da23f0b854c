/** Runs one step and prints its name, duration and result. */
export const step = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await act()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`ok ${name} (${seconds} s)${typeof result === 'string' && result ? `: ${result}` : ''}`)
  return result
}

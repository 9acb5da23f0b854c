const width = 24

/** A progress bar: `[#######-----------------]  30 %`. */
export const bar = (done: number, of: number): string => {
  const part = of > 0 ? Math.min(done / of, 1) : 1
  const filled = Math.floor(part * width)
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${String(Math.floor(part * 100)).padStart(3)} %`
}

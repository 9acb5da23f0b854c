/** How often each outcome occurred among concurrent attempts: the messages of rejections, and `accepted` for all others. */
export const tally = async (attempts: readonly Promise<unknown>[]): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  for (const settled of await Promise.allSettled(attempts)) {
    const outcome = settled.status === 'fulfilled' ? 'accepted' : (settled.reason as Error).message
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

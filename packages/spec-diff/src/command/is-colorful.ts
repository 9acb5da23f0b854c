/**
 * Whether to colour the output: NO_COLOR (no-color.org) and FORCE_COLOR decide before the terminal does.
 *
 * @param isTerminal `isTTY` of the stream, which is `undefined` for files and pipes.
 */
export const isColorful = (
  variables: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean => {
  if ((variables['NO_COLOR'] ?? '') !== '') return false
  const forced = variables['FORCE_COLOR'] ?? ''
  if (forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal === true && variables['TERM'] !== 'dumb'
}

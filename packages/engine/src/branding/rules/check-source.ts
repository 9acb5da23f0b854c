import { brandingFailures } from '../errors.ts'
import { checkSettings } from './check-settings.ts'

/**
 * Checks that a style uses either settings or the built-in look (H). Returns whether it uses the built-in look.
 */
export const checkSource = (usesProvidedValues: boolean | undefined, settings: unknown): boolean => {
  const provided = usesProvidedValues === true
  if (provided === (settings !== undefined)) throw brandingFailures.source()
  if (settings !== undefined) checkSettings(settings)
  return provided
}

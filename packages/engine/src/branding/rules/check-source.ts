import { brandingFailures } from '../errors.ts'
import { checkSettings } from './check-settings.ts'

/**
 * Checks that a style comes from settings or from the built-in look, and not from both (H). Returns whether it uses the
 * built-in look.
 */
export const checkSource = (usesProvidedValues: boolean | undefined, settings: unknown): boolean => {
  const provided = usesProvidedValues === true
  if (provided === (settings !== undefined)) throw brandingFailures.source()
  if (settings !== undefined) checkSettings(settings)
  return provided
}

import { pointerSteps } from '@poolhouse/codegen/document'

/** The display text of a location: its steps without the escapes of JSON pointers. */
export const placeText = (location: string): string => (pointerSteps(`/${location}`) ?? [location]).join(' › ')

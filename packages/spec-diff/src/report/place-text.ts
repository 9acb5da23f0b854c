import { pointerSteps } from '@poolhouse/codegen/document'

/** The location of a change for people: its steps without the escapes of JSON pointers. */
export const placeText = (location: string): string => (pointerSteps(`/${location}`) ?? [location]).join(' › ')

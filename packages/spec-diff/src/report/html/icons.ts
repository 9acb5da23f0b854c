import type { Bump } from '../../change.ts'
import { type Html, trusted } from './html.ts'

const icon = (path: string): Html =>
  trusted(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${path}</svg>`,
  )

/** An icon for each level, so that the level is not shown by colour alone. */
export const levelIcons: Record<Bump, Html> = {
  major: icon('<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z" fill-rule="evenodd"/>'),
  minor: icon(
    '<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7.2 4.5h1.6v2.7h2.7v1.6H8.8v2.7H7.2V8.8H4.5V7.2h2.7z" fill-rule="evenodd"/>',
  ),
  patch: icon(
    '<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 5.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z" fill-rule="evenodd"/>',
  ),
  none: icon(
    '<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.7 5L7 10.7 4.3 8l1.1-1.1L7 8.5 10.6 4.9z" fill-rule="evenodd"/>',
  ),
}

/** An arrow from the base to the revision. */
export const arrowIcon = icon('<path d="M1.5 7.2h10L8.2 3.9l1.1-1.1L14.5 8l-5.2 5.2-1.1-1.1 3.3-3.3h-10z"/>')

/** Writes what `pnpm generate` keeps up to date in the documentation; with `--check`, fails if anything is out of date. */
import './settings-table.ts'
import './operations-page.ts'

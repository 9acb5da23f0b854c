/** Writes the generated parts of the documentation. With `--check`, fails if one is out of date. */
import './settings-table.ts'
import './operations-page.ts'

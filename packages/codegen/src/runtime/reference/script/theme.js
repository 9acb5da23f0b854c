import { one, root } from './elements.js'
import { remember } from './memory.js'

// The remembered theme is applied before the first paint, by `early.js`.
const theme = one('#theme')

theme.addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  remember('theme', root.dataset.theme)
})

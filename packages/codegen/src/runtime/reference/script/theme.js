import { one, root } from './elements.js'
import { remember } from './memory.js'

// `early.js` applies the stored theme before the first paint.
const theme = one('#theme')

theme.addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  remember('theme', root.dataset.theme)
})

import { one } from './elements.js'
import { remember, remembered } from './memory.js'

const theme = one('#theme')
const root = document.documentElement
const apply = (value) => {
  if (value === 'light' || value === 'dark') root.dataset.theme = value
}
apply(remembered('theme'))
theme.addEventListener('click', () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  remember('theme', isDark ? 'light' : 'dark')
  apply(isDark ? 'light' : 'dark')
})

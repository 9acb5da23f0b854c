import { one, root } from './elements.js'

export const menu = one('.menu nav')
export const narrow = matchMedia('(max-width: 899px)')
export const details = one('.menu')
const fit = () => {
  details.open = !narrow.matches
}
narrow.addEventListener('change', fit)
fit()
root.dataset.ready = ''

import { make, status } from './elements.js'
import { highlighted } from './highlight.js'

export const codeBlock = (label, code, syntax) =>
  make('pre', { tabindex: '0', role: 'region', 'aria-label': label }, make('code', {}, highlighted(code, syntax)))

export const copyButton = (label, textOf) => {
  const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${label}` }, 'Copy')
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(textOf()).then(
      () => 'Copied',
      () => 'Not copied',
    )
    button.textContent = done
    status.textContent = done
    setTimeout(() => {
      button.textContent = 'Copy'
      status.textContent = ''
    }, 2000)
  })
  return button
}

/** A box with a title, a copy button and content. */
export const card = (title, label, textOf, ...content) =>
  make('section', { class: 'card' }, make('header', {}, make('h2', {}, title), copyButton(label, textOf)), ...content)

/** A box with one piece of code. */
export const codeCard = (title, label, code, syntax) => card(title, label, () => code, codeBlock(label, code, syntax))

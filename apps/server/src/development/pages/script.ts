/**
 * The script of the pages. It copies texts, and shows new messages: every two seconds while the page is visible, it fetches
 * the page again and replaces the parts that changed. Without it, everything else on the pages works.
 */
export const script = `document.documentElement.dataset.script = ''
const status = document.querySelector('[role=status]')

document.addEventListener('click', async (event) => {
  const button = event.target.closest('.copy')
  if (!button) return
  const text = button.dataset.text ?? button.parentElement.querySelector('pre').textContent
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    status.textContent = 'The browser does not allow copying here'
    return
  }
  button.dataset.copied = ''
  status.textContent = 'Copied'
  setTimeout(() => delete button.dataset.copied, 2000)
})

const refresh = async () => {
  if (document.hidden) return
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.getElementById(part.id)
    const isInUse = part.contains(document.activeElement) || part.querySelector('[data-copied]')
    if (!next || isInUse || next.innerHTML === part.innerHTML) continue
    if (next.dataset.live !== part.dataset.live && part.id === 'messages') status.textContent = 'A new message arrived'
    part.replaceWith(next)
  }
}
setInterval(() => refresh().catch(() => {}), 2000)
`

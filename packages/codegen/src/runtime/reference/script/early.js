// Runs before the first paint: sets the theme, hides the overview if the address names another view, and handles
// the keys of the search. Text that is entered before `search.js` starts remains in the field until then.
{
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('reference-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
  if (/^#(?!\/?(?:$|tags\/|security\/))/.test(location.hash)) root.dataset.view = 'other'
  addEventListener('keydown', (event) => {
    const input = document.getElementById('search')
    if (input === null) return
    const isTyping = event.target.closest?.('input, select, textarea')
    if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping)) {
      event.preventDefault()
      input.focus()
      input.select()
    } else if (event.key === 'Enter' && event.target === input) root.dataset.entered = ''
  })
}

// Runs in the page of the HTML report: filters, next and previous change by button and key, theme and copy buttons.
// Without it the page shows every change.
{
  const all = (selector) => [...document.querySelectorAll(selector)]
  const one = (selector) => document.querySelector(selector)
  const changes = all('.change')
  const toolbar = one('.toolbar')
  const shown = one('.shown')
  const empty = one('.no-match')
  const operation = one('#operation')
  const rule = one('#rule')

  const visible = () => changes.filter((change) => !change.hidden)

  const filter = () => {
    const levels = new Set(all('.chip input:checked').map(({ value }) => value))
    for (const change of changes) {
      const { level, operation: of, id } = change.dataset
      change.hidden =
        !levels.has(level) ||
        (operation.value !== '' && of !== operation.value) ||
        (rule.value !== '' && id !== rule.value)
    }
    for (const group of all('.group')) group.hidden = !group.querySelector('.change:not([hidden])')
    for (const link of all('.contents a')) link.parentElement.hidden = one(link.hash)?.hidden ?? false
    const { length } = visible()
    shown.textContent = `${length} of ${changes.length} shown`
    empty.hidden = length > 0
  }

  const reset = () => {
    for (const box of all('.chip input')) box.checked = true
    operation.value = ''
    rule.value = ''
    filter()
  }

  // The change that was last navigated to; ignored once it is scrolled out of view.
  let current

  const isNear = (change) => {
    const { top, bottom } = change.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }

  // On a phone the toolbar scrolls away.
  const barHeight = () => (getComputedStyle(toolbar).position === 'sticky' ? toolbar.offsetHeight : 0)

  const walk = (step) => {
    const list = visible()
    if (list.length === 0) return
    const top = barHeight() + 24
    let index
    if (current && !current.hidden && isNear(current)) index = list.indexOf(current) + step
    else if (step > 0) index = list.findIndex((change) => change.getBoundingClientRect().top >= top - 8)
    else index = list.findLastIndex((change) => change.getBoundingClientRect().top < top - 8)
    const next = list[Math.min(Math.max(index, 0), list.length - 1)]
    current?.classList.remove('current')
    current = next
    next.classList.add('current')
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'start' })
    history.replaceState(null, '', `#${next.id}`)
  }

  const keys = { j: 1, n: 1, k: -1, p: -1 }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select, input[type=search]')) return
    if (keys[event.key] === undefined) return
    event.preventDefault()
    walk(keys[event.key])
  })

  const copy = async (button) => {
    const text = button.previousElementSibling.textContent
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling)
      button.textContent = 'Selected'
    }
    setTimeout(() => (button.textContent = 'Copy'), 2000)
  }

  const themes = ['auto', 'light', 'dark']
  const showTheme = (button, theme) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    button.textContent = `Theme: ${theme}`
  }

  const actions = {
    next: () => walk(1),
    previous: () => walk(-1),
    reset,
    copy,
    theme: (button) => {
      const theme = themes[(themes.indexOf(document.documentElement.dataset.theme ?? 'auto') + 1) % themes.length]
      showTheme(button, theme)
      try {
        localStorage.setItem('spec-diff-theme', theme)
      } catch {
        // A file opened from disk may have no storage; the theme is then not saved.
      }
    },
  }

  addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]')
    if (button) actions[button.dataset.action]?.(button)
  })
  addEventListener('change', (event) => {
    if (event.target.closest('.toolbar')) filter()
  })

  const measure = () => document.documentElement.style.setProperty('--bar', `${barHeight()}px`)
  if (toolbar) {
    toolbar.hidden = false
    measure()
    new ResizeObserver(measure).observe(toolbar)
    filter()
  }
  for (const element of all('[data-script]')) element.hidden = false
  try {
    const theme = localStorage.getItem('spec-diff-theme')
    if (themes.includes(theme)) showTheme(one('[data-action=theme]'), theme)
  } catch {
    // As above.
  }

  const contents = one('.contents details')
  const wide = matchMedia('(min-width: 1100px)')
  const openContents = () => {
    if (contents && wide.matches) contents.open = true
  }
  openContents()
  wide.addEventListener('change', openContents)

  // Marks the contents entry of the visible operation.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = one(`.contents a[href="#${target.id}"]`)
        if (!link) continue
        if (isIntersecting) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
    },
    { rootMargin: '-25% 0px -65% 0px' },
  )
  for (const group of all('.group')) observer.observe(group)
}

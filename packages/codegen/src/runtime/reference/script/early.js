// Runs before the first paint: the theme, and whether the address names something else than the overview that follows.
{
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('reference-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {}
  if (/^#\/?(?!tags\/|security\/)./.test(location.hash)) root.dataset.view = 'other'
}

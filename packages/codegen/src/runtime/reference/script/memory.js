// Some pages have no access to storage: then selections last until the page is closed.
const chosen = {}
export const remember = (name, value) => {
  chosen[name] = value
  try {
    localStorage.setItem(`reference-${name}`, value)
  } catch {}
}
export const remembered = (name) => {
  try {
    return chosen[name] ?? localStorage.getItem(`reference-${name}`)
  } catch {
    return chosen[name]
  }
}

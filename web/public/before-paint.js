// Runs before the first paint, as a file of its own because the content policy forbids scripts within the page:
// nobody who chose a theme sees the other one flash by, and the page is laid out in its direction from the start.
{
  const page = document.documentElement
  const language = location.pathname.split('/')[1]
  const isSpoken = ['en', 'fr', 'es', 'ar', 'ru', 'zh'].includes(language)
  if (isSpoken) {
    page.lang = language
    page.dir = language === 'ar' ? 'rtl' : 'ltr'
  }
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage may be forbidden; the theme of the system then holds.
  }

  // What the screen of this address consists of is asked for at once (scripts/preload-screens.ts).
  const { entry, frame, screens, texts } = JSON.parse(document.getElementById('parts')?.textContent ?? '{"screens":{}}')
  const path = location.pathname.replace(/\/$/, '').split('/')
  const route = Object.keys(screens).find((one) => {
    const names = one.split('/')
    return names.length === path.length && names.every((name, place) => name.startsWith('$') || name === path[place])
  })
  for (const part of isSpoken && route !== undefined ? [frame, screens[route]] : []) {
    for (const file of [...part.files, ...part.texts.map((name) => texts[`${name}.${language}`])]) {
      if (file === undefined) continue
      const link = document.createElement('link')
      const isStyle = file.endsWith('.css')
      Object.assign(link, { rel: isStyle ? 'preload' : 'modulepreload', crossOrigin: '', href: `/${file}` })
      if (isStyle) link.as = 'style'
      else if (entry) link.fetchPriority = 'low'
      document.head.append(link)
    }
  }

  // So are the answers that it shows first; src/api/early.ts hands them to whoever asks.
  const reads = isSpoken && route !== undefined && location.search === '' ? (screens[route].reads ?? []) : []
  window.early = new Map()
  for (const read of reads) {
    const address = read.replaceAll(/\$\w+/g, (name) => path[route.split('/').indexOf(name)])
    const answer = fetch(`/api/v1${address}`, { headers: { Accept: 'application/json', 'Accept-Language': language } })
    // A failure is told to whoever takes the answer, and to nobody before.
    answer.catch(() => undefined)
    window.early.set(`${language} ${address}`, answer)
  }

  // A page that came with its first view (scripts/first-views.mjs) shows it before the application starts.
  const start = () => {
    const script = document.createElement('script')
    Object.assign(script, { type: 'module', crossOrigin: '', src: entry })
    document.head.append(script)
  }
  if (entry) {
    document.addEventListener('DOMContentLoaded', () => {
      if (document.hidden) start()
      else requestAnimationFrame(() => setTimeout(start))
    })
  }
}

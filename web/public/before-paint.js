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
  const { frame, screens, texts } = JSON.parse(document.getElementById('parts')?.textContent ?? '{"screens":{}}')
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
      document.head.append(link)
    }
  }
}

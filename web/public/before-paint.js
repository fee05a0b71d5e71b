// Runs before the first paint, as a file of its own because the content policy forbids scripts within the page:
// nobody who chose a theme sees the other one flash by, and the page is laid out in its direction from the start.
{
  const page = document.documentElement
  const language = location.pathname.split('/')[1]
  if (['en', 'fr', 'es', 'ar', 'ru', 'zh'].includes(language)) {
    page.lang = language
    page.dir = language === 'ar' ? 'rtl' : 'ltr'
  }
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage may be forbidden; the theme of the system then holds.
  }
}

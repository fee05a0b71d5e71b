/** What is said when not even the texts of a language could be fetched: the only words that come with the script. */
const WORDS = [
  { lang: 'en', text: 'The page could not be loaded. Check your connection and try again.', again: 'Try again' },
  { lang: 'fr', text: 'La page n’a pas pu être chargée. Vérifiez votre connexion et réessayez.', again: 'Réessayer' },
  { lang: 'es', text: 'No se pudo cargar la página. Revise su conexión e inténtelo de nuevo.', again: 'Reintentar' },
  { lang: 'ar', text: 'تعذّر تحميل الصفحة. تحقّق من اتصالك وحاول مرة أخرى.', again: 'حاول مرة أخرى' },
  { lang: 'ru', text: 'Не удалось загрузить страницу. Проверьте соединение и попробуйте снова.', again: 'Повторить' },
  { lang: 'zh', text: '页面无法加载。请检查网络连接后重试。', again: '重试' },
]

export function Unspoken() {
  const wanted = document.documentElement.lang
  const { lang, text, again } = WORDS.find((words) => words.lang === wanted) ?? { lang: 'en', text: '', again: '' }
  return (
    <main lang={lang} style={{ padding: '3rem var(--gutter)' }}>
      <h1>Learning Cities</h1>
      <p role="alert">{text}</p>
      <p>
        <a href={location.href}>{again}</a>
      </p>
    </main>
  )
}

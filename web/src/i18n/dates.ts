const made = new Map<string, Intl.DateTimeFormat>()

/**
 * Writes dates in a language: 14 October 2026 in English, as the United Nations write it, not October 14, 2026. Each
 * form is kept, as making one takes a phone longer than drawing a whole section.
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)
  made.set(key, format)
  return format
}

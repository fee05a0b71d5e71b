/** The six languages of the United Nations, each under its own name, in the order of the English alphabet. */
export const LANGUAGES = [
  { code: 'ar', name: 'العربية' },
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
  { code: 'fr', name: 'Français' },
  { code: 'ru', name: 'Русский' },
  { code: 'zh', name: '中文' },
] as const

export type LanguageCode = (typeof LANGUAGES)[number]['code']

export function isLanguage(code: string | undefined): code is LanguageCode {
  return LANGUAGES.some((language) => language.code === code)
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

import { useLingui } from '@lingui/react/macro'
import type { CityFile } from '../../api/contract'

/** Bytes as people say them. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useLingui()
  return (bytes) => {
    const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1_000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
    const format = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const
    return new Intl.NumberFormat(i18n.locale, format).format(value)
  }
}

/** What a file is called: its caption or title, else what it shows, in the reader's language if it has one. */
export function useFileTitle(): (file: CityFile) => { text: string; lang: string | undefined } {
  const { i18n } = useLingui()
  return ({ caption, alt, name }) => {
    for (const texts of [caption, alt]) {
      const lang = [i18n.locale, 'en', ...Object.keys(texts)].find((tag) => texts[tag])
      if (lang) return { text: texts[lang] ?? '', lang }
    }
    return { text: name, lang: undefined }
  }
}

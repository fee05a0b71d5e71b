import { useEffect } from 'react'
import { LANGUAGES } from '../i18n/languages'

const SITE = 'Learning Cities'

type Head = {
  /** Title of the page; nothing is touched until it is known. */
  title: string | undefined
  description?: string | undefined
  /** The path without its language, "/cities/agadir-ma": gives the canonical address and those of the other languages. */
  path?: string | undefined
  language: string
  /** Other forms of the same object, such as JSON-LD. */
  alternates?: readonly { type: string; href: string }[]
}

/** Title, description and addresses of the page in the head of the document, for as long as the page is shown. */
export function useHead({ title, description, path, language, alternates }: Head): void {
  const forms = alternates?.map(({ type, href }) => `${type} ${href}`).join('|') ?? ''
  useEffect(() => {
    if (title === undefined) return
    document.title = `${title} · ${SITE}`
    const added: Element[] = []
    const put = (tag: 'meta' | 'link', attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.head.append(element)
      added.push(element)
    }
    const before = document.head.querySelector<HTMLMetaElement>('meta[name="description"]')
    const general = before?.content
    if (description !== undefined) {
      if (before) before.content = description
      else put('meta', { name: 'description', content: description })
    }
    if (path !== undefined) {
      const address = (lang: string) => new URL(`/${lang}${path}`, location.origin).href
      put('link', { rel: 'canonical', href: address(language) })
      for (const { code } of LANGUAGES) put('link', { rel: 'alternate', hreflang: code, href: address(code) })
      put('link', { rel: 'alternate', hreflang: 'x-default', href: address('en') })
    }
    for (const form of forms === '' ? [] : forms.split('|')) {
      const [type = '', href = ''] = form.split(' ')
      put('link', { rel: 'alternate', type, href })
    }
    return () => {
      for (const element of added) element.remove()
      if (before && general !== undefined) before.content = general
    }
  }, [title, description, path, language, forms])
}

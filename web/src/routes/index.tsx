import { createFileRoute, redirect } from '@tanstack/react-router'
import { preferredLanguage } from '../i18n/preferred'

export const Route = createFileRoute('/')({
  beforeLoad: () => {
    throw redirect({ to: '/$lang', params: { lang: preferredLanguage() }, replace: true })
  },
})

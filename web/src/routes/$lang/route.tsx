import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { isLanguage } from '../../i18n/languages'
import { inLanguage, preferredLanguage } from '../../i18n/preferred'
import { speak } from '../../i18n/texts'

export const Route = createFileRoute('/$lang')({
  beforeLoad: async ({ params, location, matches }) => {
    if (!isLanguage(params.lang))
      throw redirect({ href: inLanguage(location.href, preferredLanguage()), replace: true })
    await speak(
      params.lang,
      matches.flatMap(({ staticData }) => staticData.texts ?? []),
    )
  },
  staticData: { texts: [] },
  component: Outlet,
})

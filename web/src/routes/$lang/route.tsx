import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { AccountMenu, SessionNotice } from '../../features/account'
import { NotFoundPage, Shell } from '../../features/shell'
import { isLanguage } from '../../i18n/languages'
import { inLanguage, preferredLanguage } from '../../i18n/preferred'
import { speak } from '../../i18n/texts'

export const Route = createFileRoute('/$lang')({
  beforeLoad: async ({ params, location, matches }) => {
    if (!isLanguage(params.lang))
      throw redirect({ href: inLanguage(location.href, preferredLanguage()), replace: true })
    const texts = matches.flatMap(({ staticData }) => staticData.texts ?? [])
    await speak(params.lang, texts)
  },
  staticData: { texts: ['shell', 'ui', 'account'] },
  component: Page,
  notFoundComponent: NotFoundPage,
})

function Page() {
  return (
    <Shell account={<AccountMenu />} notice={<SessionNotice />}>
      <Outlet />
    </Shell>
  )
}

import { createFileRoute, type ErrorComponentProps, Outlet, redirect } from '@tanstack/react-router'
import { AccountMenu } from '../../features/account/AccountMenu'
import { SessionNotice } from '../../features/account/SessionNotice'
import { ErrorPage, NotFoundPage, Shell } from '../../features/shell'
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
  errorComponent: BrokenPage,
  notFoundComponent: NotFoundPage,
})

const search = () => import('../../slots/search')

function Page() {
  return (
    <Shell account={<AccountMenu />} notice={<SessionNotice />} search={search}>
      <Outlet />
    </Shell>
  )
}

/** The texts of a page did not come; what stands around it is there all the same. */
function BrokenPage(props: ErrorComponentProps) {
  return (
    <Shell account={<AccountMenu />} notice={<SessionNotice />} search={search}>
      <ErrorPage {...props} />
    </Shell>
  )
}

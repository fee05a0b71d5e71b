import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { City } from '../../api/contract'
import { Button, LinkButton } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { PublishDialog } from './PublishDialog'
import pages from './pages.module.css'
import { usePreview } from './queries'
import { useDraft } from './saving'

/** The public page as it would be; the route brings what shows a city. */
export function PreviewPage({ children }: { children: (city: City) => ReactNode }) {
  const { t, i18n } = useLingui()
  const { city, changed } = useDraft()
  const { data, error, refetch } = usePreview(city.slug)
  useHead({ title: `${t`Preview`} · ${city.name}`, language: i18n.locale })
  return (
    <div>
      <div className={pages.previewBar}>
        <p className={pages.muted}>
          <Plural
            value={changed.length}
            _0="This is the public page. Nothing in the draft differs from it."
            one="This is the page as it would be. One field is not public yet."
            other="This is the page as it would be. # fields are not public yet."
          />
        </p>
        <PublishButton />
      </div>
      {error && <ProblemNotice error={error} onRetry={() => refetch()} />}
      {!data && !error && (
        <Skeleton label={t`The preview is loading`}>
          <Bone kind="heading" />
          <Bone lines={8} />
        </Skeleton>
      )}
      {data && <div className={pages.previewed}>{children(data)}</div>}
    </div>
  )
}

/** Opens the dialog for whoever may publish; says who can to whoever may not. */
export function PublishButton({ look = 'main' }: { look?: 'main' | 'second' }) {
  const { i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { actions, city } = useDraft()
  const action = actions.find(({ action: name }) => name === 'publish')
  if (action?.why === 'coordinator-needed') {
    return (
      <p className={pages.hint}>
        <Trans>The coordinator of your city publishes it.</Trans>
      </p>
    )
  }
  if (!action?.allowed) {
    return (
      <LinkButton look="second" to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug: city.slug }}>
        <Trans>See our page</Trans>
      </LinkButton>
    )
  }
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        <Trans>Look through and publish</Trans>
      </Button>
      {isOpen && <PublishDialog onClose={() => setOpen(false)} />}
    </>
  )
}

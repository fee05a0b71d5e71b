import { useLingui } from '@lingui/react/macro'
import { useHead } from '../../ui/useHead'
import { Definition } from './Definition'
import { Figures } from './Figures'
import { Hero } from './Hero'
import { Join } from './Join'
import { LivingMap } from './LivingMap'
import { NetworkGrowth } from './NetworkGrowth'
import { NewestMembers } from './NewestMembers'

export function HomePage() {
  const { t, i18n } = useLingui()
  useHead({
    title: t`Cities learn best from other cities`,
    description: t`A worldwide network of local governments that make lifelong learning part of everyday life. See who they are and what they set out to do.`,
    path: '',
    language: i18n.locale,
  })
  return (
    <>
      <Hero />
      <LivingMap />
      <Figures />
      <Definition />
      <NewestMembers />
      <NetworkGrowth />
      <Join />
    </>
  )
}

import type { ReactNode } from 'react'
import { Definition } from './Definition'
import { Figures } from './Figures'
import { Hero } from './Hero'
import { Join } from './Join'
import { LivingMap } from './LivingMap'
import { NetworkGrowth } from './NetworkGrowth'
import { NewestMembers } from './NewestMembers'

type HomePageProps = { plan: (slug: string) => ReactNode; temple: ReactNode }

/** The plan and the temple are brought by the route, as features do not know each other. */
export function HomePage({ plan, temple }: HomePageProps) {
  return (
    <>
      <Hero />
      <LivingMap />
      <Figures />
      <Definition temple={temple} />
      <NewestMembers plan={plan} />
      <NetworkGrowth />
      <Join />
    </>
  )
}

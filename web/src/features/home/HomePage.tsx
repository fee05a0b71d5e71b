import { Definition } from './Definition'
import { Figures } from './Figures'
import { Hero } from './Hero'
import { Join } from './Join'
import { LivingMap } from './LivingMap'
import { NetworkGrowth } from './NetworkGrowth'
import { NewestMembers } from './NewestMembers'

export function HomePage() {
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

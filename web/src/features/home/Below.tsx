import type { ComponentType } from 'react'
import { type Slots, useSlots } from '../../ui/slots'
import { Definition } from './Definition'
import { Join } from './Join'
import { NetworkGrowth } from './NetworkGrowth'
import { NewestMembers } from './NewestMembers'

/** What stands below the first screen; what is next and new in other features comes behind what a learning city is. */
export default function Below({ slots }: { slots?: Slots<{ default: ComponentType }> | undefined }) {
  const parts = useSlots(slots)
  return (
    <>
      <Definition />
      <NewestMembers />
      {/* They come late: below what is read already, nothing moves, and going back finds its place. */}
      {parts.map(({ default: Part }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts and their order never change
        <Part key={index} />
      ))}
      <NetworkGrowth />
      <Join />
    </>
  )
}

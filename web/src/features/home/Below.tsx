import { Definition } from './Definition'
import { Join } from './Join'
import { NetworkGrowth } from './NetworkGrowth'
import { NewestMembers } from './NewestMembers'

/** What stands below the first screen. */
export default function Below() {
  return (
    <>
      <Definition />
      <NewestMembers />
      <NetworkGrowth />
      <Join />
    </>
  )
}

import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { dateFormat } from '../../i18n/dates'

const A_MINUTE = 60_000

/** The clock in the city, kept right while the page is open. */
export function LocalTime({ zone }: { zone: string }) {
  const language = useLingui().i18n.locale
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    let timer = 0
    const tick = () => {
      setNow(new Date())
      timer = window.setTimeout(tick, A_MINUTE - (Date.now() % A_MINUTE))
    }
    timer = window.setTimeout(tick, A_MINUTE - (Date.now() % A_MINUTE))
    return () => clearTimeout(timer)
  }, [])
  const written = dateFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  }).format(now)
  return (
    <time dateTime={now.toISOString()}>
      <bdi>{written}</bdi>
    </time>
  )
}

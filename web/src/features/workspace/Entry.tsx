import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { HistoryEntry } from '../../api/contract'
import { Comparison } from './Comparison'
import { FileDeed, isFileAction } from './FileDeed'
import { useFieldName } from './fieldNames'
import { IdentityDeed, isIdentityAction, isRequestAction } from './IdentityDeed'
import { useMoment } from './moments'
import { isTeamAction, TeamDeed } from './TeamDeed'

/** One line of the history: who, in which role, did what; what it was before and after, and why. */
export function Entry({ entry, isShort = false }: { entry: HistoryEntry; isShort?: boolean }) {
  const moment = useMoment()
  const fieldName = useFieldName()
  return (
    <li>
      <p>
        <Deed entry={entry} />
      </p>
      <small>
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </small>
      {entry.reason && (
        <blockquote>
          <bdi>{entry.reason}</bdi>
        </blockquote>
      )}
      {!isShort && entry.changes.length > 0 && hasValues(entry.action) && (
        <details>
          <summary>
            <Trans>Before and after</Trans>
          </summary>
          <dl>
            {entry.changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{fieldName(field)}</dt>
                <dd>
                  <Comparison pointer={field} before={before} after={after} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

/** Of people and contacts the history keeps codes alone, which say nothing to a reader. */
const hasValues = (action: string) => !isTeamAction(action) && !isRequestAction(action) && action !== 'change-contacts'

function Deed({ entry }: { entry: HistoryEntry }) {
  const who = <Who entry={entry} />
  const fieldName = useFieldName()
  const [first] = entry.changes
  const others = entry.changes.length - 1
  const name = first ? fieldName(first.field) : ''
  const last = entry.action.split(/[.:]/).at(-1) ?? ''
  if (isTeamAction(entry.action)) return <TeamDeed action={entry.action} who={who} />
  if (isFileAction(entry.action)) return <FileDeed action={entry.action} who={who} />
  if (isIdentityAction(entry.action)) return <IdentityDeed action={entry.action} who={who} />
  if (entry.action === 'change-contacts') return <Trans>{who} changed the contacts of the city.</Trans>
  if (entry.action === 'open-for-support') return <Trans>{who} looked into what was not published.</Trans>
  if (entry.action === 'confirm-translation') {
    return (
      <Trans>
        {who} confirmed as still right: {name}
      </Trans>
    )
  }
  if (/discard/.test(last)) return <Trans>{who} gave up what was not published.</Trans>
  if (!first) return <Trans>{who} changed the record of the city.</Trans>
  if (others === 0) {
    return (
      <Trans>
        {who} published: {name}
      </Trans>
    )
  }
  return (
    <Trans>
      {who} published: {name} <Plural value={others} one="and one more field" other="and # more fields" />
    </Trans>
  )
}

/** A person with the role in which they acted; an import or a service by what it is. */
function Who({ entry: { actor, actingRole } }: { entry: HistoryEntry }): ReactNode {
  const { t } = useLingui()
  const roles: Record<string, string> = {
    COORDINATOR: t`Coordinator`,
    TEAM_MEMBER: t`Team member`,
    NATIONAL_COMMISSION: t`National Commission`,
    SECRETARIAT: t`Secretariat`,
    PARTNER: t`Partner system`,
  }
  const name = actor.name ?? (actor.kind === 'PERSON' ? t`A former member` : t`The platform`)
  const role = actingRole && roles[actingRole]
  return (
    <b>
      <bdi>{name}</bdi>
      {role && ` (${role})`}
    </b>
  )
}

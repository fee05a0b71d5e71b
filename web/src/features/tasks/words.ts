import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Task } from '../../api/contract'

type Words = { title: string; note: string; when: string | undefined }

/** What each kind of task is called. One that this version does not know yet is shown all the same. */
export function useTaskWords(): (task: Task) => Words {
  const { t } = useLingui()
  const when = useWhen()
  return (task) => {
    const count = task.count ?? 1
    const words: Record<string, [title: string, note: string]> = {
      INVITATION: [t`You are invited to a team`, t`Open the link in the mail that you got. It works once.`],
      IDENTITY_REQUEST: [t`A team asks for another name or place`, t`Accept or decline it, with a word on why.`],
      DRAFT_UNPUBLISHED: [
        t`A draft rests`,
        plural(count, { one: 'One change is not public yet.', other: '# changes are not public yet.' }),
      ],
      STALE_TRANSLATIONS: [
        t`Translations are behind`,
        plural(count, {
          one: 'The original of one text has changed since.',
          other: 'The originals of # texts have changed since.',
        }),
      ],
      INCOMPLETE_PROFILE: [
        t`The profile has gaps`,
        plural(count, { one: 'One part is still empty.', other: '# parts are still empty.' }),
      ],
    }
    const [title, note] = words[task.kind] ?? [t`Something waits for you`, t`Open it to see what.`]
    return { title, note, when: when(task) }
  }
}

function useWhen(): (task: Task) => string | undefined {
  const { t, i18n } = useLingui()
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return ({ since, due }) => {
    const until = due && format.format(new Date(due))
    const from = since && format.format(new Date(since))
    if (until) return t`until ${until}`
    return from ? t`waits since ${from}` : undefined
  }
}

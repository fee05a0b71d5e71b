import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { CityProfile } from '../../../api/contract'
import { Checkbox } from '../../../ui/Field'
import { ProblemNotice } from '../../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../../ui/Skeleton'
import { LastChange } from '../LastChange'
import pages from '../pages.module.css'
import { SectionPage } from '../SectionPage'
import { useField } from '../saving'
import { useSizes, useTopics } from '../topics'

type Challenge = NonNullable<CityProfile['challenges']>[number]

export function Challenges() {
  return (
    <SectionPage
      section="challenges"
      lede={
        <Trans>
          What your city struggles with, and what others can learn from it. This is how cities with the same question
          find each other.
        </Trans>
      }
    >
      <Topics />
    </SectionPage>
  )
}

function Topics() {
  const { t } = useLingui()
  const { topics, error, refetch } = useTopics()
  if (error) return <ProblemNotice error={error} onRetry={() => refetch()} />
  if (topics.length === 0) {
    return (
      <Skeleton label={t`The topics are loading`}>
        <Bone lines={10} />
      </Skeleton>
    )
  }
  return (
    <>
      <fieldset className={pages.group}>
        <legend>
          <Trans>How large is each challenge for your city?</Trans>
        </legend>
        <p className={pages.hint}>
          <Trans>Leave out what is none. The public page shows the largest first.</Trans>
        </p>
        {topics.map(({ code, name }) => (
          <Rating key={code} code={code} name={name.text} lang={name.lang} />
        ))}
        <LastChange pointer="/challenges" />
      </fieldset>
      <fieldset className={pages.group}>
        <legend>
          <Trans>What can others learn from your city?</Trans>
        </legend>
        <Expertise />
        <LastChange pointer="/expertise" />
      </fieldset>
    </>
  )
}

function Rating({ code, name, lang }: { code: string; name: string; lang: string }) {
  const id = useId()
  const sizes = useSizes()
  const { value = [], change } = useField<Challenge[]>('/challenges')
  const rating = value.find(({ topic }) => topic === code)?.rating ?? 0
  const rate = (next: number) => {
    const others = value.filter(({ topic }) => topic !== code)
    change(next === 0 ? others : [...others, { topic: code, rating: next }])
  }
  return (
    <div className={pages.rating}>
      <label htmlFor={id} lang={lang}>
        {name}
      </label>
      <span className={pages.drums} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-on={step <= rating || undefined} />
        ))}
      </span>
      <select id={id} value={rating} onChange={({ target }) => rate(Number(target.value))}>
        <option value={0}>–</option>
        {[1, 2, 3, 4, 5].map((step) => (
          <option key={step} value={step}>
            {sizes[step]}
          </option>
        ))}
      </select>
    </div>
  )
}

function Expertise() {
  const { topics } = useTopics()
  const { value = [], change } = useField<string[]>('/expertise')
  return (
    <div className={pages.columns}>
      {topics.map(({ code, name }) => (
        <Checkbox
          key={code}
          checked={value.includes(code)}
          onChange={() => change(value.includes(code) ? value.filter((one) => one !== code) : [...value, code])}
        >
          <span lang={name.lang}>{name.text}</span>
        </Checkbox>
      ))}
    </div>
  )
}

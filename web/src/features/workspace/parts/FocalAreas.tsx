import { Trans, useLingui } from '@lingui/react/macro'
import type { FocalArea } from '../../../api/contract'
import { useFramework } from '../../../api/framework'
import { Checkbox } from '../../../ui/Field'
import { ProblemNotice } from '../../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../../ui/Skeleton'
import { LastChange } from '../LastChange'
import pages from '../pages.module.css'
import { SectionPage } from '../SectionPage'
import { useField } from '../saving'

/** Fewer say more: beyond this many a word of advice appears, and nothing is forbidden. */
const MANY = 5

export function FocalAreas() {
  return (
    <SectionPage
      section="focal-areas"
      lede={
        <Trans>
          What your city works on, in the words of the Key Features. Other cities find you by it. Choose few: three to
          five say more than twelve.
        </Trans>
      }
    >
      <Areas />
    </SectionPage>
  )
}

function Areas() {
  const { t } = useLingui()
  const { data: framework, error, refetch } = useFramework()
  const { value: chosen = [] } = useField<string[]>('/focalAreas')
  if (error) return <ProblemNotice error={error} onRetry={() => refetch()} />
  if (!framework) {
    return (
      <Skeleton label={t`The Key Features are loading`}>
        <Bone lines={12} />
      </Skeleton>
    )
  }
  return (
    <>
      {chosen.length > MANY && (
        <p className={pages.advice}>
          <Trans>You have chosen {chosen.length}. Readers remember three to five.</Trans>
        </p>
      )}
      {framework.areas.map(({ code, name, focalAreas }) => (
        <fieldset key={code} className={pages.group}>
          <legend lang={name.lang}>{name.text}</legend>
          {focalAreas.map((area) => (
            <Area key={area.code} area={area} />
          ))}
        </fieldset>
      ))}
      <LastChange pointer="/focalAreas" />
    </>
  )
}

function Area({ area }: { area: FocalArea }) {
  const areas = useField<string[]>('/focalAreas')
  const features = useField<string[]>('/features')
  const isChosen = (areas.value ?? []).includes(area.code)
  const codes = area.features.map(({ code }) => code)
  const toggle = () => {
    areas.change(toggled(areas.value, area.code))
    // Features of an area that is no longer chosen would stand nowhere.
    const left = (features.value ?? []).filter((code) => !codes.includes(code))
    if (isChosen && left.length !== (features.value ?? []).length) features.change(left)
  }
  return (
    <div>
      <Checkbox checked={isChosen} onChange={toggle} data-pointer={`/focalAreas/${area.code}`}>
        <span lang={area.name.lang}>{area.name.text}</span>
      </Checkbox>
      {isChosen && (
        <fieldset className={pages.features}>
          <legend>
            <Trans>Which of its features in particular?</Trans>
          </legend>
          {area.features.map(({ code, name }) => (
            <Checkbox
              key={code}
              checked={(features.value ?? []).includes(code)}
              onChange={() => features.change(toggled(features.value, code))}
            >
              <span lang={name.lang}>{name.text}</span>
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function toggled(codes: readonly string[] = [], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code].sort(byNumber)
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

import { useState } from 'react'
import { useLanguage } from '../../i18n/useLanguage'
import { AnchorButton, Button, ButtonRow, IconButton, LinkButton } from '../../ui/Button'
import { Checkbox, Field, SelectField } from '../../ui/Field'
import type { Sample } from './samples'

export function Actions({ sample: { act } }: { sample: Sample }) {
  const lang = useLanguage()
  return (
    <>
      <ButtonRow>
        <Button>{act}</Button>
        <Button look="second">{act}</Button>
        <Button look="quiet">{act}</Button>
        <Button look="danger">{act}</Button>
      </ButtonRow>
      <ButtonRow>
        <Button icon="export">{act}</Button>
        <Button size="small" look="second" icon="arrowClockwise">
          {act}
        </Button>
        <Button isBusy>{act}</Button>
        <Button disabled>{act}</Button>
      </ButtonRow>
      <ButtonRow>
        <LinkButton to="/$lang/cities" params={{ lang }} look="second" icon="arrowRight">
          {act}
        </LinkButton>
        <AnchorButton href="/q/openapi" look="quiet" icon="downloadSimple">
          {act}
        </AnchorButton>
        <IconButton icon="magnifyingGlass" label={act} />
        <IconButton icon="x" label={act} />
      </ButtonRow>
    </>
  )
}

export function Fields({ sample }: { sample: Sample }) {
  const [chosen, setChosen] = useState<string>(sample.choices[0])
  return (
    <>
      <Field label={sample.label} hint={sample.hint} defaultValue={sample.city} />
      <Field label={sample.label} error={sample.error} defaultValue="x" />
      <Field label={sample.label} disabled defaultValue={sample.city} />
      <SelectField
        label={sample.label}
        hint={sample.hint}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {sample.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </SelectField>
      <fieldset aria-label={sample.label}>
        <Checkbox defaultChecked>{sample.choices[0]}</Checkbox>
        <Checkbox hint={sample.hint}>{sample.choices[1]}</Checkbox>
        <Checkbox disabled>{sample.choices[2]}</Checkbox>
      </fieldset>
      <fieldset aria-label={sample.label}>
        {sample.choices.map((choice) => (
          <Checkbox key={choice} type="radio" checked={choice === chosen} onChange={() => setChosen(choice)}>
            {choice}
          </Checkbox>
        ))}
      </fieldset>
    </>
  )
}

import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react'
import field from '../../ui/Field.module.css'
import { Icon } from '../../ui/Icon'
import { useFocusHere } from './focus'
import { useField } from './saving'
import styles from './workspace.module.css'

type FrameProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  fault?: string | undefined
  lang?: string | undefined
  children: ReactNode
}

/** Around a field: label above, hint under it, a fault between label and field in words, with an icon and a bar. */
export function FieldFrame({ id, label, hint, fault, children }: FrameProps) {
  return (
    <div className={field.field} data-faulty={fault ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className={field.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className={field.error} id={`${id}-fault`}>
          <Icon name="warningCircle" />
          <span>{fault}</span>
        </p>
      )}
      {children}
    </div>
  )
}

/** What assistive technology is told of a field, beside its label. */
export function described(id: string, hint: unknown, fault: unknown) {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return { ...(ids && { 'aria-describedby': ids }), ...(fault ? { 'aria-invalid': true } : {}) }
}

type TextFieldProps = {
  pointer: string
  label: ReactNode
  hint?: ReactNode
  type?: HTMLInputTypeAttribute
  isNumber?: boolean
  isShort?: boolean
  placeholder?: string
}

/** One line of the draft. */
export function TextField({ pointer, label, hint, type = 'text', isNumber = false, isShort = false }: TextFieldProps) {
  const id = useId()
  const { value, change, fault } = useField<string | number>(pointer)
  const here = useFocusHere<HTMLInputElement>(pointer)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        ref={here}
        className={isShort ? `${field.input} ${styles.short}` : field.input}
        type={isNumber ? 'text' : type}
        inputMode={isNumber ? 'numeric' : undefined}
        dir={type === 'url' ? 'ltr' : 'auto'}
        value={value ?? ''}
        data-pointer={pointer}
        onChange={({ target }) => change(isNumber ? asNumber(target.value) : target.value)}
        {...described(id, hint, fault)}
      />
    </FieldFrame>
  )
}

/** What is no number is sent as it is: the service says what is wrong with it, and nothing that was typed is lost. */
function asNumber(text: string): string | number {
  const plain = text.replaceAll(/[\s.,’'_\u00A0\u202F]/g, '')
  return /^\d{1,15}$/.test(plain) ? Number(plain) : text
}

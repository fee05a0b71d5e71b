import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon'

type Around = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what would be right; the field is marked as faulty while there is one. */
  error?: ReactNode
}

type FieldProps = Around & InputHTMLAttributes<HTMLInputElement>

/** One line to fill in: its label above, an error between label and field, a hint beneath. */
export function Field({ label, hint, error, ...rest }: FieldProps) {
  const id = useId()
  return (
    <Surround id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className={styles.input}
        aria-invalid={error ? true : undefined}
        {...describedBy(id, hint, error)}
        {...rest}
      />
    </Surround>
  )
}

type SelectFieldProps = Around & SelectHTMLAttributes<HTMLSelectElement>

/** One of several, chosen in the manner of the device. */
export function SelectField({ label, hint, error, children, ...rest }: SelectFieldProps) {
  const id = useId()
  return (
    <Surround id={id} label={label} hint={hint} error={error}>
      <span className={styles.select}>
        <select id={id} className={styles.input} {...describedBy(id, hint, error)} {...rest}>
          {children}
        </select>
        <Icon name="caretDown" />
      </span>
    </Surround>
  )
}

type CheckboxProps = InputHTMLAttributes<HTMLInputElement> & { children: ReactNode; hint?: ReactNode }

/** Yes or no; with `type="radio"`, one of several that are all in sight. */
export function Checkbox({ children, hint, type = 'checkbox', ...rest }: CheckboxProps) {
  return (
    <label className={styles.check}>
      <input type={type} {...rest} />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

function Surround({ id, label, hint, error, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field} data-faulty={error ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon name="warningCircle" />
          <span>{error}</span>
        </p>
      )}
      {children}
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

function describedBy(id: string, hint: ReactNode, error: ReactNode) {
  const ids = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean)
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}

import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon } from './Icon'
import type { IconName } from './icons'

type Look = {
  /** `main`: the one filled button of a view; `second`: outlined; `quiet`: words only; `danger`: what cannot be undone. */
  look?: 'main' | 'second' | 'quiet' | 'danger' | undefined
  size?: 'normal' | 'small' | undefined
  icon?: IconName | undefined
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { isBusy?: boolean }

/** Does something on this page. While it is busy it says so and cannot be pressed a second time. */
export function Button({ look = 'main', size, icon, isBusy = false, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      data-size={size}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {isBusy ? <span className={styles.spinner} aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type AnchorProps = Look & AnchorHTMLAttributes<HTMLAnchorElement> & { children?: ReactNode }

/** Leads to another site or a file, and looks like a button. */
export function AnchorButton({ look = 'main', size, icon, children, className: _, ...rest }: AnchorProps) {
  return (
    // A router marks links to the page one is on with a class of its own; a button looks the same there.
    <a className={styles.button} data-look={look} data-size={size} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** Leads to a page of ours, and looks like a button. */
export const LinkButton: LinkComponent<typeof AnchorButton> = createLink(AnchorButton)

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> & { icon: IconName; label: string }

/** Only for signs that everybody knows: search, menu, close, zoom. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={styles.iconButton} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  )
}

/** Stands around buttons that belong together. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

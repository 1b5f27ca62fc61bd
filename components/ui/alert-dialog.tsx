import { AlertDialog as BaseAlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode, RefObject } from 'react'
import './alert-dialog.css'

export interface AlertDialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly children: ReactNode
  /** What has the focus when it opens: the harmless answer. */
  readonly firstFocus: RefObject<HTMLElement | null>
  /** Escape: the harmless answer. */
  readonly onEscape: () => void
}

/** A question over everything else that waits for an answer. Where the focus goes afterwards is the caller's to say. */
export function AlertDialog({ isOpen, title, children, firstFocus, onEscape }: AlertDialogProps) {
  return (
    <BaseAlertDialog.Root open={isOpen} onOpenChange={open => !open && onEscape()}>
      <BaseAlertDialog.Portal>
        <BaseAlertDialog.Backdrop className="dialog-backdrop" />
        <BaseAlertDialog.Popup className="dialog" initialFocus={firstFocus} finalFocus={false}>
          <BaseAlertDialog.Title className="dialog-title">{title}</BaseAlertDialog.Title>
          {children}
        </BaseAlertDialog.Popup>
      </BaseAlertDialog.Portal>
    </BaseAlertDialog.Root>
  )
}

import {
  ArrowLeftRight,
  Check,
  ChevronDown,
  Circle,
  Copy,
  CornerDownRight,
  Info,
  Lock,
  type LucideProps,
  Minus,
  Pause,
  Plus,
  TriangleAlert,
  X,
} from 'lucide-react'
import type { ComponentType } from 'react'

/** Icons are drawings: what they mean is always said in words beside them or on the button they stand in. */
function drawn(Drawing: ComponentType<LucideProps>) {
  return ({ size = 14 }: { readonly size?: number }) => (
    <Drawing size={size} strokeWidth={2} aria-hidden focusable="false" />
  )
}

export const CheckIcon = drawn(Check)
export const ChevronDownIcon = drawn(ChevronDown)
export const CopyIcon = drawn(Copy)
export const FollowIcon = drawn(CornerDownRight)
export const FoldIcon = drawn(Minus)
export const InfoIcon = drawn(Info)
export const LockIcon = drawn(Lock)
export const OpenIcon = drawn(Circle)
export const PauseIcon = drawn(Pause)
export const PlusIcon = drawn(Plus)
export const SwapSidesIcon = drawn(ArrowLeftRight)
export const WarningIcon = drawn(TriangleAlert)
export const CloseIcon = drawn(X)

/** Our own mark: a speech bubble that is ticked. */
export function CoachIcon({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M3 1.5h10A1.5 1.5 0 0 1 14.5 3v7.5A1.5 1.5 0 0 1 13 12H8.2l-3.5 2.8a.6.6 0 0 1-1-.5V12H3a1.5 1.5 0 0 1-1.5-1.5V3A1.5 1.5 0 0 1 3 1.5Z"
      />
      <path
        fill="none"
        stroke="var(--ground)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m5 6.9 2.1 2.1L11 5"
      />
    </svg>
  )
}

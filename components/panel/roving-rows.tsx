import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

interface Roving {
  /** The one row that Tab reaches. */
  readonly activeKey: string | null
  readonly activate: (key: string) => void
}

const RovingContext = createContext<Roving>({ activeKey: null, activate: () => {} })

export interface RovingRowsProps {
  /** Keys of all rows from top to bottom. */
  readonly keys: readonly string[]
  /** A row that should become the active one, whenever this object changes. */
  readonly opened: { readonly key: string } | null
  readonly children: ReactNode
  readonly containerRef: RefObject<HTMLDivElement | null>
}

/**
 * Rows that are one stop for Tab: arrows walk between them, Home and End go to the ends, and only the active row's own
 * buttons can be tabbed to.
 */
export function RovingRows({ keys, opened, children, containerRef }: RovingRowsProps) {
  const [wanted, setWanted] = useState<string | null>(null)
  const lastPlace = useRef(0)
  const activeKey = activeAmong(keys, wanted, lastPlace.current)
  const lastFocused = useRef<Element | null>(null)
  const roving = useMemo(() => ({ activeKey, activate: setWanted }), [activeKey])

  useEffect(() => {
    if (opened) setWanted(opened.key)
  }, [opened])

  useEffect(() => {
    if (activeKey !== null) lastPlace.current = keys.indexOf(activeKey)
  })

  // A row that is solved takes the focus with it: it goes on to the row that is active now.
  useEffect(() => {
    const isGone = lastFocused.current?.isConnected === false
    if (isGone && document.hasFocus() && document.activeElement === document.body)
      focusRow(containerRef.current, activeKey)
  })

  function walk(event: KeyboardEvent): void {
    if (event.defaultPrevented || !isWithinRow(event.target)) return
    const next = keys[stepOf(event.key, keys.indexOf(activeKey ?? ''), keys.length)]
    if (next === undefined) return
    event.preventDefault()
    setWanted(next)
    focusRow(containerRef.current, next)
  }

  return (
    <RovingContext value={roving}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are what is pressed */}
      <div
        ref={containerRef}
        className="rows"
        onKeyDown={walk}
        onFocus={event => {
          lastFocused.current = event.target
        }}
      >
        {children}
      </div>
    </RovingContext>
  )
}

/** Puts the focus on this row of the container, or else on its active one. */
export function focusRow(container: HTMLElement | null, key: string | null): void {
  const rows = [...(container?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const row = rows.find(candidate => candidate.dataset.row === key) ?? rows.find(({ tabIndex }) => tabIndex === 0)
  row?.focus()
}

/** The wanted row, or the one that has moved up into its place. */
function activeAmong(keys: readonly string[], wanted: string | null, lastPlace: number): string | null {
  if (wanted === null) return keys[0] ?? null
  return keys.includes(wanted) ? wanted : (keys[Math.min(lastPlace, keys.length - 1)] ?? null)
}

function isWithinRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('[data-row]') !== null
}

function stepOf(key: string, at: number, length: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : -1
}

/** What a row and the buttons inside it need: whether it is the active one, and how to make it so. */
export function useRovingRow(key: string) {
  const { activeKey, activate } = useContext(RovingContext)
  const isActive = activeKey === key
  return { isActive, tabIndex: isActive ? 0 : -1, activate: () => activate(key) }
}

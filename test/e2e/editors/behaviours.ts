import { expect } from '@playwright/test'
import type { Bench } from './bench'

/** What is asked of every editor. */
export interface Behaviour {
  readonly name: string
  /** An editor that has none of these is not asked. */
  readonly needs?: 'format' | 'mentions' | 'quotes' | 'nodes' | 'strangers'
  readonly check: (bench: Bench) => Promise<void>
  /** The same change where the editor makes it impossible: refused, the draft as it was, the text on the clipboard instead. */
  readonly refused?: (bench: Bench) => Promise<void>
}

const refusal = { ok: false, reason: 'refused', draft: 'unchanged' }
const paragraphs = (...lines: readonly string[]) => lines.map(line => `<p>${line}</p>`).join('')

interface Change {
  readonly draft: string
  readonly words: string
  readonly text: string
  readonly at?: 'start' | 'end'
  /** The draft afterwards, without what was typed at its end; a line for each paragraph. */
  readonly wanted: string
  /** The same where paragraphs stand apart only by empty lines. */
  readonly tight?: string
}

/** What was typed before a change, and must outlive its undo. */
const typedBefore = ' So'

/** Taken, in the model too, with the caret behind it; one Ctrl+Z takes it back and nothing else; redone in one. */
function takes(name: string, change: Change): Behaviour {
  return {
    name,
    async check(bench) {
      const wanted = ((bench.family.isTight && change.tight) || change.wanted) + typedBefore
      await bench.fill(change.draft)
      await bench.writeOn(typedBefore)
      const before = await bench.read()
      const kept = await bench.kept()
      const { words, text, at } = change
      expect(await bench.replace(words, text, at ? { at } : {})).toEqual({ ok: true })
      expect(await bench.read()).toBe(wanted)
      expect(unformatted(await bench.hands('written'))).toBe(wanted)
      const caret = (await bench.hands('caret')) ?? -1
      expect(
        wanted.slice(0, caret).endsWith(text.replace(/^\n+/, '')),
        `the caret stands behind, not at ${caret}`,
      ).toBe(true)

      await bench.undo()
      await expect.poll(() => bench.read()).toBe(before)
      expect(await bench.kept()).toBe(kept)
      if (await bench.redo()) await expect.poll(() => bench.read()).toBe(wanted)
    },
    async refused(bench) {
      await bench.fill(change.draft)
      const kept = await bench.kept()
      const { words, text, at } = change
      expect(await bench.replace(words, text, at ? { at } : {})).toEqual(refusal)
      expect(await bench.kept()).toBe(kept)
    },
  }
}

function unformatted(written: string): string {
  return written.replaceAll(/^- /gm, '')
}

interface Formatted {
  readonly draft: string
  readonly words: string
  readonly text: string
  readonly at?: 'start' | 'end'
  /** As test/e2e/in-page/written-draft.ts writes drafts down. */
  readonly wanted: string
}

/** Taken with all format around it as it was; one Ctrl+Z gives the draft back. */
function keeps(
  name: string,
  { draft, words, text, at, wanted }: Formatted,
  needs: Behaviour['needs'] = 'format',
): Behaviour {
  return {
    name,
    needs,
    async check(bench) {
      await bench.fill(draft)
      await bench.hands('letTimePass')
      const kept = await bench.kept()
      expect(await bench.replace(words, text, at ? { at } : {})).toEqual({ ok: true })
      expect(await bench.hands('written')).toBe(wanted)
      await bench.undo()
      await expect.poll(() => bench.kept()).toBe(kept)
    },
    async refused(bench) {
      await bench.fill(draft)
      const kept = await bench.kept()
      expect(await bench.replace(words, text, at ? { at } : {})).toEqual(refusal)
      expect(await bench.kept()).toBe(kept)
    },
  }
}

const link = '<p>See <a href="https://shop.example/">our shop page</a> today.</p>'
const linkAtEnd = '<p>See <a href="https://shop.example/">our shop page</a></p>'
const listed = '<p>Please:</p><ul><li>first thing</li><li>second thing</li></ul>'

const lacksNodes = ({ family }: Bench) => family.lacks?.includes('nodes') ?? false

export const behaviours: readonly Behaviour[] = [
  {
    name: 'is known by its editable',
    async check(bench) {
      await bench.fill(paragraphs('Hello'))
      expect(await bench.hands('family')).toBe(bench.family.family)
    },
  },
  {
    name: 'read, offsets to places and back',
    async check(bench) {
      const lines = ['Hello Dana,', 'it costs &lt; 5 &amp; more 👩‍💻.', 'שלום and bye']
      await bench.fill(paragraphs(...lines))
      expect(await bench.read()).toBe('Hello Dana,\nit costs < 5 & more 👩‍💻.\nשלום and bye')
      expect(await bench.hands('lostCharacters')).toEqual([])
      expect(await bench.hands('lostOffsets')).toEqual([])
    },
  },
  {
    name: 'format, lists and links read as words',
    needs: 'format',
    async check(bench) {
      await bench.fill(`${listed}<p>See <a href="https://shop.example/">our <strong>shop</strong></a> now.</p>`)
      expect(await bench.read()).toBe('Please:\nfirst thing\nsecond thing\nSee our shop now.')
      expect(await bench.hands('lostCharacters')).toEqual([])
      expect(await bench.hands('lostOffsets')).toEqual([])
    },
  },
  {
    name: 'marks stand on their words and outlive redrawing',
    needs: 'nodes',
    async check(bench) {
      await bench.fill(paragraphs('I cannot help.', 'It was your fault.'))
      await bench.hands('mark', 'cannot', 'your fault')
      expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
      await bench.hands('putCaret', 0)
      await bench.window.press('Control+Home')
      await bench.window.type('Now\n')
      await expect.poll(() => bench.read()).toContain('Now\nI cannot help.')
      expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
      await bench.hands('letTimePass')
      await bench.undo()
      await expect.poll(() => bench.read()).not.toContain('Now\nI')
      await bench.hands('settle')
      expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
    },
  },
  takes('a word', {
    draft: paragraphs('I cannot send that.', 'Bye.'),
    words: 'cannot',
    text: 'can',
    wanted: 'I can send that.\nBye.',
  }),
  takes('several lines for one', {
    draft: paragraphs('Hello Dana,', 'Sorry about that.', 'Bye.'),
    words: 'Sorry about that.',
    text: 'I am sorry you were charged twice.\nI will look into it today.',
    wanted: 'Hello Dana,\nI am sorry you were charged twice.\nI will look into it today.\nBye.',
  }),
  takes('across blocks', {
    draft: paragraphs('First.', 'Second.', 'Third.'),
    words: 'First.\nSecond.',
    text: 'Both.',
    wanted: 'Both.\nThird.',
  }),
  takes('a line at the start', {
    draft: paragraphs('Your order left today.'),
    words: 'Your',
    at: 'start',
    text: 'Hello Dana,\n',
    wanted: 'Hello Dana,\nYour order left today.',
  }),
  takes('words at the end', {
    draft: paragraphs('Hello Dana,', 'it left today.'),
    words: 'today.',
    at: 'end',
    text: ' It arrives on Friday.',
    wanted: 'Hello Dana,\nit left today. It arrives on Friday.',
  }),
  takes('a paragraph of its own', {
    draft: paragraphs('Hello Dana,', 'Bye.'),
    words: 'Dana,',
    at: 'end',
    text: '\n\nThank you for waiting.',
    wanted: 'Hello Dana,\nThank you for waiting.\nBye.',
    tight: 'Hello Dana,\n\nThank you for waiting.\nBye.',
  }),
  takes('words away', {
    draft: paragraphs('I am actually looking now.'),
    words: 'actually ',
    text: '',
    wanted: 'I am looking now.',
  }),
  takes('emoji, and markup as plain words', {
    draft: paragraphs('Press OK 👩‍💻 now.'),
    words: 'OK',
    text: '<b>&amp; "Save"</b> 🎉',
    wanted: 'Press <b>&amp; "Save"</b> 🎉 👩‍💻 now.',
  }),
  takes('words written from right to left', {
    draft: '<p dir="rtl">אני לא יכול לעזור היום.</p>',
    words: 'לא יכול',
    text: 'אשמח',
    wanted: 'אני אשמח לעזור היום.',
  }),
  {
    name: 'the first words of an empty box',
    async check(bench) {
      await bench.fill('<p></p>')
      expect(await bench.read()).toBe('')
      expect(await bench.replace('', 'Hello Dana,')).toEqual({ ok: true })
      expect(await bench.read()).toBe('Hello Dana,')
      expect(await bench.hands('written')).toBe('Hello Dana,')
    },
  },
  {
    name: 'typing goes on behind the new words',
    async check(bench) {
      await bench.fill(paragraphs('I cannot send that today.', 'Bye.'))
      expect(await bench.replace('cannot', 'will gladly')).toEqual({ ok: true })
      await bench.window.type('!')
      await expect.poll(() => bench.read()).toBe('I will gladly! send that today.\nBye.')
      await expect
        .poll(async () => unformatted(await bench.hands('written')))
        .toBe('I will gladly! send that today.\nBye.')
    },
  },
  {
    name: 'a slot is selected, to be typed over',
    async check(bench) {
      await bench.fill(paragraphs('Hello.'))
      const outcome = await bench.replace('Hello.', ' Sorry about [what happened].', { at: 'end', select: [13, 28] })
      expect(outcome).toEqual({ ok: true })
      await bench.hands('settle')
      await bench.window.type('the bill')
      await expect.poll(() => bench.read()).toBe('Hello. Sorry about the bill.')
      await expect.poll(() => bench.hands('written')).toBe('Hello. Sorry about the bill.')
    },
  },
  keeps('bold words', {
    draft: '<p>See <strong>all prices</strong>.</p>',
    words: 'all prices',
    text: 'every price',
    wanted: 'See *every price*.',
  }),
  keeps('words beside bold ones', {
    draft: '<p>I am <strong>not</strong> sure.</p>',
    words: 'am',
    text: 'was',
    wanted: 'I was *not* sure.',
  }),
  keeps('the first words of a line, before bold ones', {
    draft: '<p>Hello there <strong>Dana</strong>.</p>',
    words: 'Hello there',
    text: 'Good morning',
    wanted: 'Good morning *Dana*.',
  }),
  keeps('bold words at the end of a line', {
    draft: '<p>We see <strong>all prices</strong></p><p>Bye.</p>',
    words: 'all prices',
    text: 'every price',
    wanted: 'We see *every price*\nBye.',
  }),
  keeps('the end of bold words and those behind them, away', {
    draft: '<p>I do <strong>not now</strong> think so.</p>',
    words: ' now think',
    text: '',
    wanted: 'I do *not* so.',
  }),
  keeps('from a line into a list', {
    draft: '<p>We saw this.</p><ul><li>Please help now.</li></ul>',
    words: 'this.\nPlease',
    text: 'and',
    wanted: 'We saw and help now.',
  }),
  keeps(
    'from a line into a quote',
    {
      draft: '<p>We saw this.</p><blockquote><p>Please help now.</p></blockquote>',
      words: 'this.\nPlease',
      text: 'and',
      wanted: 'We saw and help now.',
    },
    'quotes',
  ),
  keeps('a list item', {
    draft: listed,
    words: 'second thing',
    text: 'another',
    wanted: 'Please:\n- first thing\n- another',
  }),
  keeps('a word inside a link', {
    draft: link,
    words: 'shop',
    text: 'help',
    wanted: 'See [our help page](https://shop.example/) today.',
  }),
  keeps('the last word of a link', {
    draft: link,
    words: 'page',
    text: 'site',
    wanted: 'See [our shop site](https://shop.example/) today.',
  }),
  keeps('the last word of a link away', {
    draft: link,
    words: ' page',
    text: '',
    wanted: 'See [our shop](https://shop.example/) today.',
  }),
  keeps('words behind a link', {
    draft: linkAtEnd,
    words: 'page',
    at: 'end',
    text: ' today.',
    wanted: 'See [our shop page](https://shop.example/) today.',
  }),
  {
    name: 'no words cut off a link',
    needs: 'format',
    async check(bench) {
      await bench.fill(link)
      expect(await bench.replace('See our', 'Look at the')).toEqual(refusal)
      expect(await bench.hands('written')).toBe('See [our shop page](https://shop.example/) today.')
    },
  },
  {
    name: 'a mention is read, and never changed in part',
    needs: 'mentions',
    async check(bench) {
      await bench.fill('<p>Thank you <span data-mention="">@Sam Lee</span> for waiting.</p>')
      expect(await bench.read()).toBe('Thank you @Sam Lee for waiting.')
      expect(await bench.replace('you @Sam', 'all')).toEqual(refusal)
      expect(await bench.hands('written')).toBe('Thank you {@Sam Lee} for waiting.')
      expect(await bench.replace('waiting', 'your patience')).toEqual({ ok: true })
      expect(await bench.hands('written')).toBe('Thank you {@Sam Lee} for your patience.')
    },
  },
  {
    name: 'nothing while words are composed',
    async check(bench) {
      await bench.fill(paragraphs('I can help.'))
      await bench.hands('compose')
      expect(await bench.replace('can', 'will')).toEqual({ ok: false, reason: 'busy', draft: 'unchanged' })
      await bench.hands('endComposing')
      expect(await bench.read()).toBe('I can help.')
    },
  },
  {
    name: 'words being composed count once they are whole',
    async check(bench) {
      await bench.fill(paragraphs('I cannot help.', 'It was your fault.'))
      await bench.hands('mark', 'cannot', 'your fault')
      const before = await bench.hands('revision')
      await bench.hands('putCaret', 0)
      // An editor hears of the caret a moment later, and composes where it thinks that the caret is.
      await bench.hands('settle')
      for (const composed of ['に', 'にほ']) {
        await bench.window.compose(composed)
        await expect.poll(() => bench.read()).toBe(`${composed}I cannot help.\nIt was your fault.`)
        await bench.hands('settle')
        if (!lacksNodes(bench)) expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
        expect(await bench.hands('revision')).toBe(before)
      }
      expect(await bench.replace('cannot', 'can')).toEqual({ ok: false, reason: 'busy', draft: 'unchanged' })
      await bench.window.endComposing('日本')
      await expect.poll(() => bench.read()).toBe('日本I cannot help.\nIt was your fault.')
      await expect.poll(() => bench.hands('revision')).toBeGreaterThan(before)
      if (!lacksNodes(bench)) expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
      expect(await bench.replace('cannot', 'can')).toEqual({ ok: true })
      expect(unformatted(await bench.hands('written'))).toBe('日本I can help.\nIt was your fault.')
    },
  },
  {
    name: 'words that another extension puts an element around',
    needs: 'strangers',
    async check(bench) {
      const draft = 'I cannot help.\nIt was your fault.'
      await bench.fill(paragraphs('I cannot help.', 'It was your fault.'))
      await bench.hands('mark', 'cannot', 'your fault')
      await bench.hands('putCaret', draft.length)
      const before = await bench.hands('revision')
      await bench.hands('dress', 'cannot')
      await bench.hands('settle')
      expect(await bench.read()).toBe(draft)
      expect(await bench.hands('marked')).toEqual(['cannot', 'your fault'])
      expect(await bench.hands('revision')).toBe(before)
      expect(await bench.replace('your fault', 'our mistake')).toEqual({ ok: true })
      expect(unformatted(await bench.hands('written'))).toBe('I cannot help.\nIt was our mistake.')
      await bench.hands('settle')
      expect(await bench.hands('marked')).toEqual(['cannot'])
    },
  },
  {
    name: 'nothing in a box that cannot be written in',
    async check(bench) {
      await bench.fill(paragraphs('I can help.'))
      await bench.hands('setReadOnly', true)
      expect(await bench.replace('can', 'will')).toEqual(refusal)
      expect(await bench.read()).toBe('I can help.')
      // The editor's own switch again, after the change was begun and before it is made.
      await bench.fill(paragraphs('I can help.'))
      expect(await bench.hands('replaceAndLock', 'can', 'will')).toEqual(refusal)
      expect(await bench.read()).toBe('I can help.')
    },
  },
  {
    name: 'the focus is taken back while the change is on its way',
    async check(bench) {
      for (const frames of [1, 2, 3]) {
        await bench.fill(paragraphs('I cannot help.', 'Bye.'))
        await bench.writeOn(typedBefore)
        expect(await bench.hands('replaceAndLoseFocus', 'cannot', 'can', frames)).toEqual({ ok: true })
        expect(unformatted(await bench.hands('written'))).toBe(`I can help.\nBye.${typedBefore}`)
        // It may have been taken once more when the change stood there already.
        await bench.hands('focus')
        await bench.undo()
        await expect.poll(() => bench.read()).toBe(`I cannot help.\nBye.${typedBefore}`)
      }
    },
  },
  {
    name: 'nothing where other words stand by now',
    async check(bench) {
      await bench.fill(paragraphs('I can help.'))
      expect(await bench.replace('can', 'will', { expect: 'cannot' })).toEqual({
        ok: false,
        reason: 'moved',
        draft: 'unchanged',
      })
      expect(await bench.read()).toBe('I can help.')
    },
  },
  {
    name: 'each change is heard',
    async check(bench) {
      await bench.fill(paragraphs('Hi'))
      await bench.hands('watch')
      await bench.writeOn('!')
      await expect.poll(() => bench.hands('heardLast')).toBe('Hi!')
    },
  },
]

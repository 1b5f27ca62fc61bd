import { expect, it } from 'vitest'
import type { Finding } from '@/lib/analysis/report'
import { analysedReplies } from './reports'

/** One reply: what it is, then a line for each finding in the order of the words it marks. */
function block({ reply, report }: (typeof analysedReplies)[number]): string {
  const mood = ['calm', 'upset', 'very upset'][report.customer?.mood ?? 0]
  const head = `${reply.id} (${reply.quality}; customer read as ${mood})`
  const lines = report.findings
    .toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1) || a.rule.localeCompare(b.rule))
    .map(line)
  return [head, ...(lines.length > 0 ? lines : ['  nothing'])].join('\n')
}

function line({ level, rule, text }: Finding): string {
  return `  ${level.padEnd(6)} ${rule.padEnd(28)} ${text === undefined ? '(the whole reply)' : `“${text.replaceAll(/\s+/g, ' ')}”`}`
}

it('finds in every reply what it found before; a difference is to be read', async () => {
  await expect(`${analysedReplies.map(block).join('\n\n')}\n`).toMatchFileSnapshot('findings.snapshot.txt')
})

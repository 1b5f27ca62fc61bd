import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { hostedHelpdesks } from '@/lib/hosts/hosted-helpdesks'
import { selfHostedHelpdesks } from '@/lib/hosts/self-hosted-helpdesks'
import { productName } from '@/lib/strings/product-names'

/** The rows of the table by the product's name. */
const rows = new Map(
  readFileSync(resolve(import.meta.dirname, '../../docs/helpdesks.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, product, grade, checkedOn]) => [product, { grade, checkedOn }] as const),
)

it('says of every helpdesk what its adapter says of itself, and of no other', () => {
  rows.delete('product')
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(
      [...selfHostedHelpdesks, ...hostedHelpdesks].map(({ id, grade, checkedOn }) => [
        productName(id),
        { grade, checkedOn },
      ]),
    ),
  )
})

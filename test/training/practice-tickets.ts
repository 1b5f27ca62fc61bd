import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { type Ticket, ticketSchema } from '@/lib/packs/ticket'
import { filesUnder } from '../source-files'

const root = resolve(import.meta.dirname, '../..')

/** Every ticket of the product, with the file it stands in. */
export const practiceTickets: readonly { readonly file: string; readonly ticket: Ticket }[] = filesUnder(
  'assets/practice',
).map(file => ({ file, ticket: v.parse(ticketSchema, JSON.parse(readFileSync(join(root, file), 'utf8'))) }))

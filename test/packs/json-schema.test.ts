import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { packJsonSchema } from '@/lib/packs/json-schema'
import { kindNames } from '@/lib/packs/rule'

const checkedIn = resolve(import.meta.dirname, '../../docs/coach-pack-1.schema.json')

it('the schema that is checked in is the format that is read (npm run pack -- schema docs/coach-pack-1.schema.json)', () => {
  expect(JSON.parse(readFileSync(checkedIn, 'utf8'))).toEqual(packJsonSchema())
})

it('knows every kind of rule, and takes no key that it does not know', () => {
  const schema = JSON.stringify(packJsonSchema())
  for (const kind of kindNames) expect(schema).toContain(`"const":"${kind}"`)
  expect(packJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false })
})

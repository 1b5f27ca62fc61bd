import billing from '@/assets/packs/billing.pack.json'
import britishRetail from '@/assets/packs/british-retail.pack.json'
import chat from '@/assets/packs/chat.pack.json'
import inclusive from '@/assets/packs/inclusive.pack.json'
import outage from '@/assets/packs/outage.pack.json'
import software from '@/assets/packs/software.pack.json'
import type { PackClient, StarterPack } from '@/components/packs/pack-client'
import { copyText } from '@/lib/browser/copy-text'
import { fetchPack, packAddress } from '@/lib/browser/fetch-pack'
import { changeShelf, today } from '@/lib/browser/packs'
import { saveText } from '@/lib/browser/save-text'
import { shelf } from '@/lib/browser/settings'
import { allowPackFrom } from '@/lib/browser/sites'
import { writePasteCode } from '@/lib/packs/paste-code'
import { type Expectation, type PackReading, receivePack } from '@/lib/packs/received-pack'
import { rolledBack, type Shelf, switched, withOffer, withoutPack, withPack, withUpdate } from '@/lib/packs/shelf'
import { loadEngine } from './engine'

const starters: readonly StarterPack[] = [britishRetail, software, outage, billing, chat, inclusive].map(pack => ({
  id: pack.id,
  title: pack.title,
  summary: pack.summary,
  text: JSON.stringify(pack, null, 2),
}))

/** How packs are read here: among the built-in rules and the other packs, by the real engine. */
async function packReading(): Promise<PackReading> {
  const { core, surroundingsOf, tryText } = await loadEngine()
  return { tryText, among: (others, isTrusted) => surroundingsOf([core, ...others], isTrusted) }
}

async function shelved(id: string) {
  return (await shelf.getValue()).find(pack => pack.id === id)
}

async function receive(given: string, expected?: Expectation) {
  return receivePack(given, await shelf.getValue(), await packReading(), expected)
}

function change(next: (packs: Shelf) => Shelf): Promise<void> {
  return changeShelf(next)
}

/** What the list of packs does, on the real shelf. */
export const packClient: PackClient = {
  starters,
  receive: (given, hash) => receive(given, { hash }),
  async fromAddress(written) {
    const { address, problem } = packAddress(written)
    if (problem !== null) return { text: null, problem }
    const isAllowed = await allowPackFrom(address.origin)
    if (!isAllowed) return { text: null, problem: `Without leave for ${address.host} the pack cannot be fetched.` }
    return fetchPack(written)
  },
  async take(received, origin) {
    if (received.kind === 'update') await change(packs => withUpdate(packs, received.pack, today()))
    if (received.kind !== 'new') return
    const layer = received.signer || origin.kind === 'address' ? 'team' : 'mine'
    await change(packs => withPack(packs, received.pack, { layer, origin, today: today() }))
  },
  async offerOf(id) {
    const pack = await shelved(id)
    const hash = pack?.origin.kind === 'address' ? pack.origin.hash : undefined
    return receive(pack?.offered ?? '', { hash, updates: id })
  },
  dropOffer: id => change(packs => withOffer(packs, id, null)),
  switch: (id, isOn) => change(packs => switched(packs, id, isOn)),
  rollBack: id => change(packs => rolledBack(packs, id, today())),
  remove: id => change(packs => withoutPack(packs, id)),
  codeOf: async id => writePasteCode((await shelved(id))?.text ?? ''),
  copy: copyText,
  save(id) {
    void shelved(id).then(pack => pack && saveText(`${id.replace('/', '-')}.pack.json`, pack.text))
  },
}

import { stemOf } from '@/lib/text/stem'

/** Words that say nothing about one customer's case: finding them in both texts proves no relation. */
const words = `a an the and or but if then so as than that this these those there here it its he she they them their we us our i me my mine you your yours
who what which when where why how whose is are was were be been being am do does did done have has had having will would shall should can could may might must
not no nor never none nobody nothing to of in on at by for from with without about into over under again after before between through during until since up down out off
very really quite just only even still already also too more most much many any some all each every both few lot lots bit one two
please thank thanks sorry hello hi hey dear regards best kind sir madam team guys everyone someone anyone
get got getting go going come make made take let put give say tell ask know think want like need try use see look seem feel hope help happen keep mean
thing things way time times day days week weeks month today yesterday now issue issues problem problems trouble concern concerns matter case experience inconvenience
customer company good bad great able unable well back new first last other another same own such because while though however
yes ok okay name url via dm message hear sure able work working write contact reach touch information info detail details question questions user regarding`

const generic = new Set(words.split(/\s+/).map(stemOf))

/** Whether a word, given by its stem, names nothing in particular. */
export function isGeneric(stem: string): boolean {
  return stem.length < 2 || generic.has(stem) || /^\d$/.test(stem)
}

import type { Given, GivenKind } from './reading'

const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** What a customer does before writing to us; what needs no "I" in front of it comes first. */
const handiwork =
  'restarted|rebooted|reinstalled|re-installed|uninstalled|reset|unplugged|toggled|cleared|tried|logged out|signed out|turned (?:it|the \\w+) off'
const checking =
  'checked|updated|disabled|deleted and|turned off|turned|switched|changed the|removed the|cleaned|compared|followed'

/** How each kind of fact is written. The first group is its value where there is one. */
const forms: readonly { readonly kind: GivenKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<email>/gi },
  {
    kind: 'account',
    pattern:
      /\b(?:user\s?name|account(?:\s+(?:number|no|id|name))?|customer\s+(?:number|no|id)|member(?:ship)?\s+(?:number|no|id)|login|user\s?id|player\s+(?:id|name|tag)|gamer\s?tag|in-game name)\s*(?:(?:is|was|:|#|=|\.)+\s*(?:is\s+)?([\w.@-]*[\w])|#?\s*((?=[\w-]*\d)[\w-]{4,}(?:\s\d{3,}){0,3}))|\b(?:steam|psn|xbox|epic|discord)\s+(?:name|id|user)\s*(?:is|:)?\s*([\w.#-]+)/gi,
  },
  {
    kind: 'order',
    pattern:
      /\b(?<!(?:voucher|discount|promo|gift)\s)(?:order|booking|confirmation|reservation|tracking|ticket|case|invoice|transaction|reference|ref|receipt|parcel|claim|contract|policy|quote|job|bag\s+tag|tag)(?:\s+(?:number|no|nr|id|ids|code|reference|ref|tag|#))?\s*(?:is|was|:|#|\.|-|=)*\s*(?:is\s+)?#?((?=[A-Z]*\d|[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]*|[A-Z]{1,3}(?:\s\d{3,})+(?:\s\w{2,3})?)\b|(?<!\w)#(\d{4,}|[A-Z]{2,}\d{3,})\b|(?<!(?:vat|tax)\s+(?:number|no|id)\s|(?:vat|tax|code)\s)\b([A-Z]{2,}\d{4,}[A-Z0-9]*|(?<!code\s)[A-Z]{3,}-\d{3,})\b|\bnumber\s+(\d{2,}-\d[\d-]+)\b/gi,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w#])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?)?\d{3,5}[\s.-]\d{3,6}(?:[\s.-]\d{2,4})?(?!\w)|\+\d{8,14}\b/g,
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `\\b(?:(?:on\\s+)?${weekday}|yesterday|last\\s+night|(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?${month}\\.?\\s+\\d{1,4}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month}|may)(?:\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?<=\\b(?:in|since|from|until|till|by|for|last|this|next|of|early|late|mid|every|through)\\s+)${month}|(?<=\\b(?:on|by|from|until|since|till)\\s+)the\\s+\\d{1,2}(?:st|nd|rd|th))\\b`,
      'gi',
    ),
  },
  {
    kind: 'amount',
    pattern:
      /(?:[$€£₹]|\b(?:usd|eur|gbp|inr|rs\.?)\s?)\s?\d[\d,]*(?:\.\d{1,2})?|\b\d[\d,]*(?:\.\d{1,2})?\s?(?:dollars|euros|pounds|rupees|usd|eur|gbp|inr|€|£|rs)(?!\w)/gi,
  },
  {
    kind: 'device',
    pattern:
      /\b(?:i?phone\s?\d{1,2}(?:\s(?:pro|plus|max|mini))*|iphone|ipad(?:\s(?:pro|air|mini))?|macbook(?:\s(?:pro|air))?|imac|mac\b(?!\s?os)|apple watch|galaxy\s\w+|pixel\s?\d\w*|android(?:\s\d+)?|windows\s?\d+|windows|mac\s?os(?:\s[\d.]+)?|ios\s?[\d.]*|linux|ubuntu(?:\s[\d.]+)?|chrome(?:book)?|firefox|safari|edge|xbox(?:\s\w+)?|playstation|ps[45]|steam deck|switch lite|kindle|smart tv|oneplus\s?\w*)\b|\b[Mm]odel\s+(?:number\s+|no\.?\s+)?([A-Z]{1,4}-?\d[\w-]*)\b/gi,
  },
  // A make and its number: "HomeBox 7590".
  { kind: 'device', pattern: /\b[A-Z][a-z]+[A-Z]\w+ (?:[A-Z]{1,3})?\d{2,4}\w*\b/g },
  {
    kind: 'steps',
    pattern: new RegExp(
      `\\b(?:i(?:['’]?ve|\\s+have)?\\s+(?:(?:already|also|even|just|now)\\s+)*(?:${handiwork}|${checking})|(?:already|also|even)\\s+(?:${handiwork}|${checking})|tried\\s+(?:everything|restarting|reinstalling|rebooting|resetting|clearing|logging|re-?setting|with|to restore|using|different|another))\\b[^.!?\\n]*|(?<=(?:^|[.,;!?–-]\\s|\\band\\s|\\n))(?:${handiwork})\\b[^.!?\\n]*`,
      'gi',
    ),
  },
  {
    kind: 'attachment',
    pattern:
      /\b(?:(?:i(?:'ve|’ve|'m|’m| have| am)?\s+)?attach(?:ed|ing|ment|\s+(?:our|my|the|a|an|some)\s+\w+)|(?:i\s+)?enclosed?|see (?:the )?(?:screenshots?|photos?|pictures?|images?)|screenshots? (?:below|above|attached|indicat\w+)|(?:here(?:'s|’s| is| are)) (?:a|the|some|my) (?:screenshots?|photos?|pictures?|images?|logs?))\b/gi,
  },
]

/** The facts that a customer message holds, by kind and place. */
export function givenIn(text: string, message: number): Given[] {
  const found: Given[] = []
  for (const { kind, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const value = (match.slice(1).find(group => group !== undefined) ?? match[0]).trim()
      if (kind === 'account' && isState(match[0], value)) continue
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (value !== '' && !found.some(other => isTaken(other, kind) && other.start < end && start < other.end)) {
        found.push({ kind, value, start, end, message })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "My account was hacked", "the login is not working": how it is, and no name of it. */
function isState(whole: string, value: string): boolean {
  if (/\d|@/.test(value) || !/^(?:account|login)\s+(?:is|was)\b/i.test(whole)) return false
  return (
    /^account/i.test(whole) ||
    /(?:ed|en|ing)$|^(?:not|still|now|down|gone|the|an?|no|always|so|very|too|slow|fine|possible|impossible)$/i.test(
      value,
    )
  )
}

/** What was tried may name a device or a day, which are facts of their own. */
function isTaken(other: Given, kind: GivenKind): boolean {
  return kind === 'steps' ? other.kind === 'steps' : other.kind !== 'steps'
}

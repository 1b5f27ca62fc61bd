import type { Given, GivenKind } from './reading'

/** How each kind of fact is written. The first group is its value where there is one. */
const forms: readonly { readonly kind: GivenKind; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<email>/gi },
  {
    kind: 'order',
    pattern:
      /\b(?:order|booking|confirmation|reservation|tracking|ticket|case|invoice|transaction|reference|ref|receipt|parcel|claim)(?:\s+(?:number|no|nr|id|ids|code|reference|ref|#))?\s*(?:is|was|:|#|\.|-|=)*\s*(?:is\s+)?#?([A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]*)\b|(?<!\w)#(\d{4,}|[A-Z]{2,}\d{3,})\b|\b([A-Z]{2,}\d{4,}[A-Z0-9]*|[A-Z]{3,}-\d{3,})\b/gi,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\w#])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?)?\d{3,5}[\s.-]\d{3,4}(?:[\s.-]\d{2,4})?(?!\w)|\+\d{8,14}\b/g,
  },
  {
    kind: 'date',
    pattern:
      /\b(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+)?(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\s+\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b/gi,
  },
  {
    kind: 'amount',
    pattern:
      /(?:[$€£₹]|\b(?:usd|eur|gbp|inr|rs\.?)\s?)\s?\d[\d,]*(?:\.\d{1,2})?|\b\d[\d,]*(?:\.\d{1,2})?\s?(?:dollars|euros|pounds|rupees|usd|eur|gbp|inr|€|£|rs)(?!\w)/gi,
  },
  {
    kind: 'device',
    pattern:
      /\b(?:i?phone\s?\d{1,2}(?:\s(?:pro|plus|max|mini))*|iphone|ipad(?:\s(?:pro|air|mini))?|macbook(?:\s(?:pro|air))?|imac|apple watch|galaxy\s\w+|pixel\s?\d\w*|android(?:\s\d+)?|windows\s?\d+|windows|mac\s?os(?:\s[\d.]+)?|ios\s?[\d.]*|linux|ubuntu(?:\s[\d.]+)?|chrome(?:book)?|firefox|safari|edge|xbox(?:\s\w+)?|playstation|ps[45]|kindle|smart tv|oneplus\s?\w*)\b/gi,
  },
  {
    kind: 'account',
    pattern:
      /\b(?:user\s?name|account(?:\s+(?:number|no|id|name))?|customer\s+(?:number|id)|member(?:ship)?\s+(?:number|id)|login|user\s?id)\s*(?:is|was|:|#|=)+\s*(?:is\s+)?([\w.@-]*[\w])/gi,
  },
  {
    kind: 'steps',
    pattern:
      /\b(?:i(?:'ve|’ve| have)?\s+(?:already\s+)?(?:tried|restarted|reinstalled|re-installed|uninstalled|rebooted|reset|cleared|checked|updated|unplugged|logged out|disabled|deleted and|turned (?:it )?off)|(?:already|also)\s+(?:tried|restarted|reinstalled|rebooted|reset|cleared|checked)|tried\s+(?:everything|restarting|reinstalling|rebooting|resetting|clearing|logging|re-?setting|with|to restore|using|different|another))\b[^.!?\n]*/gi,
  },
  {
    kind: 'attachment',
    pattern:
      /\b(?:(?:i(?:'ve|’ve| have)?\s+)?attach(?:ed|ing|ment)|enclosed|see (?:the )?(?:screenshots?|photos?|pictures?|images?)|screenshots? (?:below|above|attached|indicat\w+)|(?:here(?:'s|’s| is| are)) (?:a|the|some|my) (?:screenshots?|photos?|pictures?|images?|logs?))\b/gi,
  },
]

/** The facts that a customer message holds, by kind and place. */
export function givenIn(text: string, message: number): Given[] {
  const found: Given[] = []
  for (const { kind, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const value = (match.slice(1).find(group => group !== undefined) ?? match[0]).trim()
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (value !== '' && !found.some(other => other.start < end && start < other.end)) {
        found.push({ kind, value, start, end, message })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Irregular forms whose stem no ending gives away. */
const irregular: ReadonlyMap<string, string> = new Map(
  'lost:lose broke:break broken:break gone:go went:go sent:send paid:pay took:take taken:take stole:steal stolen:steal stuck:stick froze:freeze frozen:freeze forgot:forget forgotten:forget bought:buy gave:give given:give got:get told:tell said:say left:leave kept:keep came:come wrote:write written:write ate:eat spent:spend saw:see seen:see made:make chose:choose chosen:choose tore:tear torn:tear threw:throw thrown:throw fell:fall ran:run sold:sell met:meet hung:hang rang:ring shut:shut arrival:arrive loss:lose losses:lose payment:pay payments:pay payed:pay delivery:deliver deliveries:deliver failure:fail failures:fail theft:steal response:respond responses:respond reply:reply removal:remove refusal:refuse explanation:explain cancellation:cancel cancellations:cancel cancelled:cancel canceled:cancel cancelling:cancel transferred:transfer purchase:buy purchases:buy purchased:buy'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/**
 * What forms of one word have in common, for finding the customer's words again in a reply: "charged", "charges" and
 * "charging" agree. Not a word by itself; for a dictionary form see `lemma` of a tagged word.
 */
export function stemOf(word: string): string {
  let stem = word.toLowerCase().replace(/['’]s?$/, '')
  stem = irregular.get(stem) ?? stem
  if (stem.length < 4) return stem
  stem = stem.replace(/(?:sses|xes|ches|shes)$/, ending => ending.slice(0, -2)).replace(/ies$|ied$|ying$/, 'y')
  stem = irregular.get(stem) ?? stem
  if (/[^su]s$/.test(stem) && !/is$/.test(stem)) stem = stem.slice(0, -1)
  const shorter = stem.replace(/(?:ingly|edly|ing|ed|ation|ions?|ments?|ly|al)$/, '')
  if (shorter.length >= 3 && /[aeiouy]/.test(shorter)) stem = shorter
  return stem
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i')
}

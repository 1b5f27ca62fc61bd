import { wording } from '@/lib/text/wording'

const thing = '(?:the|your|this|that|my|our|it|which|an?)(?: (?!am\\b|was\\b|have\\b|had\\b)\\w+){0,4}'
const someone =
  '(?:me|us|him|her|them|myself|(?:my|our|his|her|their) (?:\\w+ )?(?:hands?|arms?|legs?|fingers?|thumb|foot|feet|toes?|face|eyes?|skin|mouth|lips?|tongue|back|head|neck|knee|shoulder|scalp|throat|tooth|teeth|son|daughter|kids?|child|children|baby|toddler|wife|husband|partner|mum|mom|mother|dad|father|dog|cat|hair|carpet|kitchen))'

/** A person came to harm, or nearly, by what we sold or did: never calm, however flatly it is told. */
export const bodilyHarm: readonly RegExp[] = [
  wording(
    `${thing} (?:burn(?:t|ed|s)?|scald(?:ed|s)?|cut|shock(?:ed|s)|electrocuted|injured|hurt|bit|stabbed|scratched|choked|poisoned|hit|struck|trapped|bruised|blistered) ${someone}`,
    `(?:burn(?:t|ed)|scalded|cut|injured|hurt|shocked|electrocuted) ${someone}(?: \\w+){0,4} (?:on|with|by|using|when|while|after|because of) (?:the|your|this|it)`,
    '(?:caught|went on|set on) fire|burst into flames|(?:has |had |have |just )?exploded|blew up in|started (?:smoking|sparking|to smoke)|sparks? (?:came|flew|flying)|smoke (?:came|coming|started)|electric(?:al)? shock|got a shock from',
    '(?:ended up|had to go|went|taken|rushed|are|is|was|spent \\w+ \\w+)(?: \\w+){0,4} (?:in|to|at) (?:the )?(?:a&e|er|emergency(?: room)?|hospital|urgent care|burns unit)(?=[^.!?]{0,80}(?:after|because|from|with|due|\\.|$))',
    '(?:food poisoning|allergic reaction|anaphyla\\w+|stitches|second.degree|(?:have|got|has|with|gave \\w+) (?:a |an )?(?:\\w+ )?(?:blisters?|rash|burns|concussion|chemical burn))',
    `(?:made|makes|making|got) ${someone} (?:very |really |so |all )?(?:ill|sick|throw up|vomit|faint|dizzy)`,
    '(?:could|might|would) have (?:been )?(?:choked|killed|died|hurt|injured|electrocuted|burnt|burned|drowned|blinded|suffocated)',
  ),
]

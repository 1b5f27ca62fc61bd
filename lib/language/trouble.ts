import { wording } from '@/lib/text/wording'

/** Words that say something went wrong, whoever says them. */
export const troubleWords = wording(
  "(?:not|never|no|nothing|nobody|no one|none|without|cannot|neither|nor)|\\w+n't|(?:cant|dont|doesnt|didnt|wont|isnt|wasnt|havent|hasnt|couldnt)",
  '(?:unable|difficult(?:y|ies)|fail(?:s|ed|ing|ure|ures)?|broke|broken|breaks|breaking|crash(?:es|ed|ing)?|freez(?:es|ing)|frozen|froze|error|errors|bug|bugs|glitch\\w*|fault|faulty|outages?|downtime|down|stuck|hang(?:s|ing)|hung|interruptions?|disrupt\\w*)',
  '(?:late|delay|delays|delayed|slow|slowly|long|longer|wait|waiting|waited|overdue|pending|pushed back|hold-?up)',
  '(?:lost|lose|losing|loss|missing|missed|miss|gone|disappear(?:ed|s|ing)?|vanish(?:ed|es)?|delet(?:ed|es|ing|ion)|wiped|overw(?:rote|ritten|riting)|erased|removed|reset|stolen|stole|hacked|hijacked|stranded|fakes?|counterfeit)',
  '(?:damag(?:ed|e)|ruined|soaked|drenched|flooded|shattered|stained|defective|smashed|cracked|torn|leak(?:ed|ing|s)?|spoil(?:ed|t)|stale|rotten|mouldy|cold|burnt|dirty|dead|scratched|bent|empty|messed up)',
  '(?:wrong(?:ly)?|incorrect(?:ly)?|mistake|mistakes|mistaken(?:ly)?|mix(?:ed)?[- ]up|mishandled|missent|poor|bad|terrible|awful|horrible|rude|unhelpful|misled|misleading|mislead|inaccurate|confus(?:ed|ing|ion)|unclear|unexpected(?:ly)?|suddenly|off guard|surpris(?:ed|e|ing))',
  '(?:twice|double|doubled|duplicate[sd]?|extra|two bills|three times|again|overcharged|overbilled|billed|charged|charge|charges|charging|deducted|expensive)',
  '(?:cancel(?:l?ed|s)?|declin(?:ed|es|ing)|reject(?:ed|s|ing)|den(?:ied|y|ies)|refus(?:ed|es|ing)|block(?:ed|s|ing)?|lock(?:ed|s|ing)?|suspend(?:ed)?|terminated|banned|expired|disconnect(?:ed|s|ing)?|drop(?:s|ped|ping)?|limited|reduced|turned off|shut (?:off|down)|stopp(?:ed|ing)|stops)',
  '(?:forgot|forgotten|overlooked|fucked up|shame|ruff|discrepancy|painful|annoying|frustrating|disappointing|disappointed|unfortunate|trouble|problem|problems|inconvenience|unsuccessful|silence|oversight|ignored|let down|let you down|unanswered|stopped|return(?:ed)? empty)',
)

/** The trouble named so vaguely that it fits any customer. */
export const vagueTrouble = wording(
  "(?:any|the|this|these|that|your|an?|some|such|all(?: of)?(?: the| this| these)?)? ?(?:issue|issues|problem|problems|trouble|troubles|inconvenience|inconveniences|concern|concerns|matter|difficulty|difficulties|hassle|situation|experience)(?: caused| you(?:'re| are| have| 've|'ve)? \\w+ing| this| it)?",
)

/** Trouble that shows only in what a customer tells, and would mean little in a reply. */
export const toldTrouble = wording(
  'too (?:short|long|small|big|tight|loose|late|slow|loud|dark|weak|thin|thick|hot|cold|heavy|narrow|wide|little|early)|wobbl\\w+|rattl\\w+|squeak\\w*|smells?|sag(?:s|ged|ging)|peel(?:s|ed|ing)|rust(?:s|y|ed)?|ripped|shrunk|shrank|faded|burst|forever|404|on hold|gave away|gave (?:\\w+ ){1,3}away|given away|in the rain|without (?:heating|water|power|electricity|internet|a \\w+)|spell(?:ed|t) wrong|charged? me for|used my card|without (?:asking|telling|my)|holes?|scratch(?:es|ed)|mou?ld|stains?|in pieces|flickers?|threw|invalid|noise|shouted|went up|went off|came off|hung up|queue|(?:somebody|someone) else.s|slept|passed from|disappointing',
  'keeps? (?:on )?(?:sending|getting|asking|logging|crashing|failing|stopping|closing|calling|ringing|charging)',
  'was promised|were promised|was told|were told|told me|told us|supposed to|old address|only one|half of (?:it|them)|hasnt|doesnt|wont|isnt',
  '(?:took|taken|takes) (?:\\w+ ){0,2}(?:minutes|hours|days|weeks|months)',
)

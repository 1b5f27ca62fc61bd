const praise =
  '(?:great|nice|good|awesome|brilliant|super|fantastic|wonderful|lovely|excellent|amazing|stellar|fab|perfect|marvellous|splendid|superb|outstanding|top)'
const mishap =
  "(?:\\bnot\\b|\\bno\\b|n't|\\blost\\b|\\blate\\b|\\bdelay|\\bcancel|\\bnever\\b|\\bfail|\\bwrong\\b|\\bworst\\b|\\bdelet|\\bbroke|\\brefus|\\bcharg|\\bagain\\b|(?:second|third|fourth|fifth|2nd|3rd|4th) (?:time|week|day|month)|\\bhours\\b|\\bstill\\b|🙄|😡|😒|👏)"

/** Thanks and praise for what went wrong: "great job, third time this week", "love waiting in for nothing". */
export const sarcasm: readonly string[] = [
  '(?:thanks|thank you|thx|cheers|props|kudos|shout ?out)(?: \\w+){0,3} for (?:not|never|ruin|los|delay|cancel|wast|messing|screwing|dishonou?ring|leaving me|keeping (?:me|us) (?:wait|wond)|helping me miss|letting me down|making (?:me|us) (?:wait|late|miss)|nothing)\\w*',
  '(?:thanks|thank you|thx|cheers|props|kudos)(?: \\w+){0,3} for (?:the|your|all the|another|this|such|a)(?: \\w+){0,2} (?:delays?|wait|hassle|horrible|terrible|lack|crappy|awful|late|worst|nightmare|mess|surprise (?:bill|charge|fee))',
  `(?:${praise}|way to go|good old)(?: \\w+)?,? (?:job|work|service|customer service|one|company|start|employee|stuff|effort|going|performance|timing)(?=.{0,100}${mishap})`,
  `(?:oh|well|just|ah|wow),? (?:${praise}|how ${praise})(?=[,.!…]| another|.{0,80}${mishap})`,
  `(?:i )?(?:just |really |do |so )*(?:love|loving|adore|enjoy(?:ing)?) (?:how|it when|that|the way|paying|spending|waiting|being|sitting|standing|having to|getting|when)(?=.{0,120}(?:${mishap}|\\bhold\\b|\\bfor nothing\\b|\\bfreez|\\bqueue|\\bignored\\b|\\bstuck\\b|\\bdown\\b|\\bcrash))`,
  '(?:thanks|thx) a (?:lot|bunch|million)(?=[^!]{0,40}(?:not|for nothing|now|guys?[.,]))|(?:thanks|thx) a lot(?=!)',
  '[^.!?]{3,40}\\bnot!',
  '(?:congrats|congratulations|well done|bravo|hats off|slow clap|round of applause|give (?:them|yourselves) a medal)(?=.{0,60}(?:lost|late|delay|worst|ruin|fail|again|time|broke|cancel|you|$))',
  '(?:oh|aw) wait,? (?:you|no|they)',
  "(?:what a surprise|surprise,? surprise|must be nice|so glad i (?:paid|waited|upgraded|chose|pay)|money well spent|worth every penny(?=.{0,40}(?:not|🙄))|how (?:convenient|kind|generous|thoughtful) of (?:you|them)|because that's (?:exactly )?what i|as if (?:i|that|it)|living the dream)",
]

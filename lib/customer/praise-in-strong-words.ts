import { oneOf, wording } from '@/lib/text/wording'

const strong = oneOf(
  'crazy insanely ridiculously stupidly wickedly disgustingly absurdly unbelievably incredibly terribly awfully frightfully seriously criminally dangerously annoyingly ludicrously outrageously unreasonably wicked sick mad dead damn bloody fucking fuckin freaking hella super shockingly embarrassingly scarily scary',
)
const good = oneOf(
  'good great fast quick cheap cool awesome amazing love nice delicious fun funny helpful kind easy smooth happy impressed pleased useful simple cute beautiful pretty comfy comfortable tasty addictive satisfying clever smart handy proud grateful excited underrated well friendly polite generous impressive',
)

/** Strong words in praise: "insanely good", "a killer feature", "this update is sick". */
export const praiseInStrongWords: readonly RegExp[] = [
  wording(
    `${strong} (?:\\w+ )?${good}`,
    `(?:ridiculous|insane|crazy|unbelievable|unreal|sick|mad|stupid|absurd|outrageous|wicked|disgusting|criminal) (?:good )?(?:value|quality|graphics|deal|speed|fun|detail|price drop|discount|skills?|talent|beats?|drop|amount of (?:content|fun|value|detail|good)|levels? of (?:detail|quality))`,
    `how (?:insanely |ridiculously |crazy )?${good}(?: \\w+){0,4} (?:is|was|are|were)`,
    "(?:can't|cannot|couldn't|can not|cant) believe (?:how |it's |it is |that )?(?:\\w+ ){0,3}?(?:good|great|fast|quick(?:ly)?|easy|helpful|cheap|nice|free|well|lucky|works)",
    '(?:is|was|are|looks?|sounds?|feels?) (?:so |absolutely |totally |just |pure |straight )*(?:sick|wicked|insane|fire|lit|the bomb|the shit|dope|unreal|nuts|bonkers|killer|bomb|to die for|banging|banger|ridiculous) (?:🔥|❤|😍|!|and i love|,? love|in (?:a|the) (?:good|best) way)',
    '(?:killer|badass|kick-?ass|wicked|mad|sick) (?:feature|app|update|design|service|team|support|job|work|skills?|props|respect|tune|track|new|release)',
    "(?:bad|kick|kicked|kicks)[- ]?ass|damn (?:it's|this is|that's|you)? ?(?:good|fine|near perfect)|holy (?:shit|crap|moly|cow)(?=.{0,60}(?:love|amazing|great|thank|good|fast|awesome|works|❤|😍|🔥))",
    '(?:fuck|hell|heck|damn) ?(?:yeah|yes|ya)|as (?:fuck|hell|shit)(?<=(?:good|great|fast|cool|happy|fun|smooth|cute|comfy|easy) as (?:fuck|hell|shit))|(?:love|loving|miss) (?:the (?:hell|shit|crap) out of|this shit)',
    'no (?:joke|lie|bs),? (?:the |this |it |you |your |i )?(?:\\w+ ){0,2}(?:best|great|love|amazing|awesome)',
    "(?:the )?worst (?:part|thing)(?: about (?:it|this|you))? is (?:that )?(?:it (?:ends|ended)|there(?:'s| is) no more|having to stop|waiting for (?:more|the next)|i can't stop)",
    'addicted|obsessed(?: with)?|game changer|life ?saver|blew (?:me|my mind) away|mind ?blow(?:n|ing)',
  ),
]

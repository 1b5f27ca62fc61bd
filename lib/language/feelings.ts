/** How a person feels who was let down. */
export const upsetFeelings =
  'upset frustrated annoyed angry disappointed worried concerned unhappy confused irritated stressed anxious furious fed-up aggravated dissatisfied let-down heartbroken nervous overwhelmed discouraged inconvenienced displeased alarmed livid fuming mad cross scared frightened distressed devastated gutted hurt embarrassed shaken impatient exhausted puzzled bewildered exasperated'

/** What a situation is that lets people down. */
export const upsettingQualities =
  'frustrating annoying upsetting disappointing worrying inconvenient stressful irritating confusing aggravating infuriating maddening unsettling alarming distressing terrible awful horrible dreadful disheartening unpleasant tough difficult hard painful exhausting discouraging concerning unacceptable unfair embarrassing scary heartbreaking tricky ridiculous nerve-wracking rough hassle nightmare shame pain shocking terrifying frightening inexcusable unreasonable heartless cruel appalling sickening devastating disgraceful tiring wearing draining tedious miserable gutting galling worrisome bothersome vexing nasty disruptive disturbing troubling crushing demoralising demoralizing exasperating mystifying baffling absurd wretched lousy off-putting outrageous indefensible unforgivable deplorable abysmal scandalous bewildering agonising agonizing'

/** The names of those feelings. */
export const upsetFeelingNames =
  'frustration frustrations disappointment anger annoyance irritation worry worries stress distress confusion dissatisfaction anxiety disgust upset fear exasperation impatience hurt'

import { SentimentIntensityAnalyzer } from 'vader-sentiment'

/** Words that the lexicon weighs and that in a support message only name the trouble, or are polite. */
const matterOfFact =
  /\b(?:problems?|wrong|lost|lose|losing|crash(?:ed|es|ing)?|fail(?:ed|s|ure|ures)?|errors?|unable|cancel\w*|delay\w*|miss(?:ed|ing)?|block(?:ed|s)?|stuck|reject(?:ed|s)?|issues?|warning|alert|broken?|cut|stop(?:ped|s)?|deny|denied|declin\w*|charg\w+|pay|no|not|invalid|killed?|dead|drop\w*|fire|shot|low|debt|fees?|empty|battle|war|gun|destroy\w*|boss|attack\w*|doom|impending|weapon|virus|bug\w*|odd|stolen|stole|damage\w*|hail|burn\w*|rash|sick|hurt\w*|trouble\w*|mistakes?|please|help|kindly|support|care|sure|like|want|resolve\w*|solve\w*|solution)\b/gi

/**
 * The tone of a customer's sentence by its words' general sentiment, from -1 to 1; words that only name a trouble are
 * left out, and so are politenesses. Of use only on the customer's text: good replies are full of "sorry" and "frustrating".
 */
export function sentimentOf(sentence: string): number {
  return SentimentIntensityAnalyzer.polarity_scores(sentence.replace(matterOfFact, ' ')).compound
}

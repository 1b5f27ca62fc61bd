import { SentimentIntensityAnalyzer } from 'vader-sentiment'

/**
 * The tone of a customer's sentence by its words' general sentiment, from -1 to 1. Of use only on the customer's text:
 * good replies are full of "sorry" and "frustrating".
 */
export function sentimentOf(sentence: string): number {
  return SentimentIntensityAnalyzer.polarity_scores(sentence).compound
}

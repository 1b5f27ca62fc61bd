const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|a|an|a few|a couple of|several|half an)'
const unit =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|(?:business |working |calendar )?days?|weeks?|months?|years?)'
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const clock = '(?:\\d{1,2}(?::\\d{2})? ?(?:a\\.?m\\.?|p\\.?m\\.?)|\\d{1,2}:\\d{2}|noon|midnight)'
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: of ${month})?)`
const range = `${number}(?: ?(?:-|–|to|or) ?${number})?`

/** A point or stretch of time still to come, as part of a wording: "within 2–3 days", "tomorrow", "by 5 pm". */
export const comingTime = `(?:(?:with)?in (?:the next |next |about |around |approximately |under |a matter of |less than |max(?:imum)? (?:of )?|up to )*${range}(?:-| )?${unit}(?: time)?|(?:over|during|for) the (?:next|coming) (?:${range} )?${unit}|(?:take|takes|taking|allow|expect)(?: \\w+){0,3} (?:up to |about |around |between |approximately )*${range}(?:-| )?${unit}|(?:less|no more|no longer) than ${range} ?${unit}|(?:(?:by|before|until|till|from) )?(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month|year|${weekday})|later today|first thing)|(?:by|before|until|till|on|at|from|this|next|not later than|no later than|latest)(?: the)?(?: latest)? (?:the )?(?:end of (?:the )?(?:day|week|month|business|today)|${weekday}|${date}|${clock}|tomorrow|tonight|noon|eod|cob)|${weekday}|beginning of ${month}|${range} ?${unit} (?:from now|later)|(?:up to|about|around) ${range} ?${unit}|between (?:\\d+) ?(?:-|–|and|to) ?(?:\\d+) ?${unit}|(?:next|coming) ${range} ${unit}|(?:by|before|over|after) (?:the weekend|lunch(?:time)?|close of (?:play|business)|the end of \\w+)|(?:effective|starting(?: from| on)?|as from) ${date}|within the (?:hour|day|week|month)|for ${date}|(?:on|with|in|for) the (?:${month}|${clock}|${weekday}) (?:update|release|van|train|round|post|delivery|batch|run|bus|flight|statement|bill|slot))`

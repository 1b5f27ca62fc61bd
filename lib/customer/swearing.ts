import { oneOf } from '@/lib/text/wording'

/** Swear words, also masked and joined to others, for use inside a wording. Never quoted back. */
export const swearWord = `\\w*${oneOf(
  'fuck f\\*+ck f\\*+ fck fuk bullshit shit sh\\*t shitty bitch asshole arsehole bastard goddamn piss(?:ed)? wtf',
)}\\w*|${oneOf('wtf wth bs crap crappy damn damned dammit bloody ass arse hell screwed sucks? sucked sux stfu ffs af jfc')}`

const isMarkup = /<\/?(?:p|br|div|span|html|body|ul|ol|li|b|strong|i|em|a|table|tr|td|blockquote)\b[^<>]*>/i

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** The words of a cell: many helpdesks export replies as HTML. A text without tags stays as it is. */
export function plainWords(cell: string): string {
  if (!isMarkup.test(cell)) return cell
  return cell
    .replaceAll(/<(?:style|script)\b[^<]*<\/(?:style|script)>/gi, '')
    .replaceAll(/<br\b[^<>]*>\s*|<\/(?:p|div|li|tr|h\d)>\s*/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .trim()
}

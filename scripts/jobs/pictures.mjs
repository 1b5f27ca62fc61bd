import e2e from './e2e.mjs'

/** The picture specs draw each state and write it down; the other specs never write pictures. */
export default function pictures(words) {
  process.env.PICTURES = '1'
  return e2e(['--project=pictures', ...words])
}

/** Forms of verbs that no ending gives away: base, then its past forms and any other. */
const forms = `
be am is are was were been being 's 're
have has had having 've
do does did done doing
go goes went gone going
say said
get got gotten getting
make made making
know knew known
take took taken taking
see saw seen seeing
come came coming
give gave given giving
find found
tell told
feel felt
leave left leaving
keep kept
begin began begun
show showed shown
hear heard
write wrote written writing
stand stood
lose lost losing
pay paid
meet met
send sent
receive received receiving
build built
fall fell fallen
buy bought
bring brought
speak spoke spoken
spend spent
break broke broken
forget forgot forgotten
freeze froze frozen
choose chose chosen choosing
hold held
understand understood
misunderstand misunderstood
steal stole stolen
catch caught
sell sold
eat ate eaten
drive drove driven
wear wore worn
tear tore torn
throw threw thrown
fly flew flown
rise rose risen
wake woke woken
mean meant
think thought
seek sought
teach taught
hide hid hidden
sleep slept
win won
deal dealt
hurt
let letting
put putting
set setting
cut cutting
cost
hit hitting
shut shutting
quit quitting
reset resetting
read
run ran running
stick stuck
shrink shrank shrunk
sink sank sunk
ship shipped shipping
cancel cancelled canceled cancelling canceling
bill billed billing
charge charged charging
use used using
miss missed missing
stop stopped stopping
ask asked asking
apologise apologised apologising apologize apologized apologizing
refuse refused refusing
promise promised promising
close closed closing
`

const bases: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap(line => {
      const [base = '', ...others] = line.split(' ')
      return [base, ...others].map((form): [string, string] => [form, base])
    }),
)

/** The dictionary form of a verb whose forms are irregular or easily mistaken, or undefined. */
export function irregularBase(form: string): string | undefined {
  return bases.get(form)
}

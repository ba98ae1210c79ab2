/**
 * Words that may stand for one another, in the form in which they stand: any of a line for the first. Chosen before the
 * engine was asked about any of them; some are as good only in most places.
 */
const SYNONYMS = `
help assist
bought purchased
start begin
started began
show demonstrate
using utilising
need require
built constructed
offer provide
provide supply
manages oversees
handles manages
runs operates
reduces lowers
improve enhance
improves enhances
grew expanded
hired recruited
opened launched
saw spotted noticed
noticed spotted observed
mentioned said
told informed
guess assume suppose
believe think
think believe
talk speak
send forward
curious interested
keen eager
glad happy
happy glad
team crew
customers clients
clients customers
company firm business
business company
shop store
depot warehouse
site location
office branch
problem issue
issue problem
challenge difficulty
tool product
platform system
software program
quick brief
big large
currently now
often frequently
usually normally
probably likely
perhaps maybe
maybe perhaps
because since
invest spend
losing wasting
checked verified
fixed repaired
keeps retains
reply answer
switched changed
moved shifted
announced declared
posted published
joined entered
struggling wrestling
solve fix
`;

/** Each word with what may stand for it. */
export const PARAPHRASES: readonly (readonly [string, string])[] = SYNONYMS.trim()
  .split('\n')
  .flatMap((line) => {
    const [word = '', ...others] = line.split(' ');
    return others.map((other) => [word, other] as const);
  });

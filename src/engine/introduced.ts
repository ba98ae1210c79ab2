import { linesOf } from './lines.ts';
import { isCommon, isPlace, namesIn } from './names.ts';

/** The reader's name in the greeting. */
export function greeted(body: string): string[] {
  const head = body.slice(0, 200).trimStart();
  const match =
    /^(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening))[ ,]+(?:mr\.? |mrs\.? |ms\.? |dr\.? )?(\p{Lu}[\p{L}'’-]{1,24})/iu.exec(
      head,
    );
  const name = match?.[1];
  return name && /^\p{Lu}/u.test(name) ? [...namesIn([name])] : [];
}

const INTRODUCED = [
  /\b(?:I'm|I am|my name is|this is|it's)\s+(\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)(?:,?\s+(?:and I (?:work|am) (?:with|at|for)|from|at|with|of|over at|(?:the )?(?:co-?)?founder (?:of|at)|here at)\s+(\p{Lu}[\p{L}\d&-]{1,24}(?: \p{Lu}[\p{L}\d&-]{1,24})?))?/gu,
  /\b(\p{Lu}[\p{L}-]{1,24}) (?:here )?(?:from|at|with) (\p{Lu}[\p{L}\d&-]{1,24}) here\b/gu,
  /\b(\p{Lu}[\p{L}-]{1,24}) here,? (?:from|at|with) (\p{Lu}[\p{L}\d&-]{1,24})\b/gu,
  /(?:(?<=^|[.!?:;–—-]\s|[\r\n]|\b(?:and|but|so|because|that) )at|\b(?:here|over) at)\s+()(\p{Lu}[\p{L}\d&-]{1,24}),?\s+(?:we|I)\b/giu,
  /\b(?:I work with|(?:I|we)(?:'re| are| am|'m)?\s+(?:run|work (?:at|for)|founded|started|lead \w+ at|represent|founder of|ceo of|owner of))\s+()(\p{Lu}[\p{L}\d&-]{1,24}(?: \p{Lu}[\p{L}\d&-]{1,24})?)/giu,
  /\b(?:our|my) (?:company|platform|product|tool|app|software|firm|agency|team)(?: is called|,| at)?\s+()(\p{Lu}[\p{L}\d&-]{1,24})/gu,
];

/** "Pellucid is a tool": a product of the sender's, unless the other side mentioned it or is said to have it. */
const PRESENTED =
  /\b(\p{Lu}[\p{L}\d&-]{2,24}) is (?:a|an|the|our) (?:[\w-]+ ){0,4}(?:platform|tool|app|software|agency|company|firm|service|startup|solution|suite|provider|leader|crm|marketplace|network|consultancy)\b(?! (?:that |which )?you (?:\w+ ){0,2}(?:use|used|run|have|picked|chose|bought|know)\b)/gu;
const HAVE =
  /\b(?:[Yy]ou|[Yy]our \w+)(?:'re|'ve)? (?:\w+ ){0,2}(?:use|uses|used|using|run on|runs on|running on|picked|chose|bought|have|moved to|rely on) (?:on )?(\p{Lu}[\p{L}\d&-]{2,24})/gu;

/** Names of what the text presents as the sender's products. */
function presented(text: string, theirs: string): string[] {
  const had = new Set([...text.matchAll(HAVE)].map(([, name]) => name));
  const told = text.replace(/"[^"\n]{2,400}"|“[^”\n]{2,400}”/g, '');
  return [...told.matchAll(PRESENTED)].flatMap(([, name = '']) =>
    theirs.includes(name) || had.has(name) ? [] : [name],
  );
}

/**
 * Names of the sender found in the text, including its signature. A line with a name of the reader is a greeting,
 * wherever it stands.
 * @param theirs What the other side wrote.
 */
export function introduced(body: string, reader: ReadonlySet<string> = new Set(), theirs = ''): string[] {
  const head = body.slice(0, 6000).replace(/’/g, "'");
  const found: string[] = [];
  for (const pattern of INTRODUCED)
    for (const match of head.matchAll(pattern)) found.push(...namesIn(properOnly([match[1], match[2]])));
  found.push(...namesIn(properOnly(presented(head, theirs))));
  return [...found, ...signed(head.trimEnd(), reader)];
}

const properOnly = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value): value is string => value !== undefined && /^\p{Lu}/u.test(value));

const SIGN_OFF =
  /^(?:(?:best|regards|thanks|thank you|cheers|sincerely|yours sincerely|kind regards|best regards|warm regards|warmly|many thanks|all the best)\b[\s,.!]*|\p{L}+(?: \p{L}+){0,2},)$/iu;
const PERSON = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,2}(?=$|,| \||\|| [-–@])/u;
/** The end of a signature line that is a job title, not a company. */
const TITLE =
  /(?:manager|director|desk|lead|executive|officer|specialist|consultant|rep|representative|founder|owner|ceo|cto|cfo|coo|president|vp|head|team|department|accounts?|receivable|sales|partnerships|alliances|success|solicitor|advis[eo]r|associate|analyst|engineer|evangelist|ninja|co-?ordinator|recruiter|unsubscribe)$/i;
/** Most lines that name, title and company take, and the most UTF-16 units in the first of them. */
const SIGNATURE_LINES = 4;
const SIGNATURE_WIDTH = 80;

/** The names of person and company under the sign-off, or in a short last paragraph. */
function signed(body: string, reader: ReadonlySet<string>): string[] {
  const lines = linesOf(body);
  const greets = (text: string) => [...namesIn([text])].some((name) => reader.has(name));
  const signOff = lines.findLastIndex(({ text }, index) => index > 0 && SIGN_OFF.test(text.trim()) && !greets(text));
  const from = signOff >= 0 ? signOff : lines.findLastIndex((line) => line.blank);
  const [name = '', ...under] = lines
    .slice(from + 1)
    .filter((line) => !line.blank)
    .map((line) => line.text.trim());
  const person = name.length <= SIGNATURE_WIDTH ? PERSON.exec(name)?.[0] : undefined;
  if (from < 0 || !person || greets(person) || (signOff < 0 && under.length >= SIGNATURE_LINES)) return [];
  const [company = []] = [name.slice(person.length), ...under.slice(0, SIGNATURE_LINES - 1)]
    .map(companyIn)
    .filter((words) => words.length > 0);
  return [...namesIn([person]), ...company].filter((word) => !isCommon(word));
}

/** The company in a signature line: after a title, or by itself. What follows below is an address. */
function companyIn(line: string): string[] {
  const last =
    line
      .split(/,|\||@|\bat\b|\bof\b| [-–] /)
      .at(-1)
      ?.trim() ?? '';
  return /^\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,2}$/u.test(last) && !TITLE.test(last) && !isPlace(last)
    ? [...namesIn([last])]
    : [];
}

import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import type { DraftInput } from '../types.ts';

/** Words of people who sell: names for their goods, what they do for clients, and what they propose. */
export const SELLS = phrases(
  'our|my ~ platform|solution|service|product|software|client|customer|technology|tool|offering|expertise|range|catalogue|catalog|brochure|portfolio|agency|factory|price|rate|customers|clients|services|products|solutions|prices|rates',
  'we|i ~ help|provide|offer|specialise|specialize|deliver|build|sell|supply|design|manufacture|develop|repair|install|lease|clean|protect|recruit|produce|distribute|represent',
  'our ~ team|experts|specialists|engineers|designers|developers help|helps|provide|provides|offer|offers|specialise|specialises|specialize|specializes|deliver|delivers|build|builds|design|designs|develop|develops',
  'packages|prices|plans|rates start|starts|from',
  'we make|run|serve|bake|train|insure|automate|audit|cover|redesign|design|fit|scan|cut',
  'we do|place <noun>|<gerund>',
  'which|that|who help|helps',
  'free ~ trial|sample|demo|quote|consultation|audit|review|mockup|assessment|session|month',
  'no obligation',
  'discount|demo|brochure|catalogue|quotation|webinar',
  'we|i be ~ manufacturer|supplier|agency|provider|exporter|distributor|founder|recruiter|broker|firm|company|specialist|specialists|experts|backed|approved|certified|accredited|insured',
  'we|i be a|an|the ~ agency|company|firm|team|brand|shop|studio|business|importer|leader|maker|charity',
  'get|switch you ~ over|started|set up',
  'wanted to introduce',
  'book a call|demo|slot',
  'perfect|great|good client|fit for us',
  'recent wins',
  'per transaction|month|user|head|seat',
  'be great|good|nice to connect',
  'idea for you',
  'love|like|great|honored|honoured|be ~ to connect',
  'add you to my|our',
  'accept my|our ~ invitation|invite|request',
  'stay connected',
  'i run <name>',
  'look at my|our ~ work|site|website|page',
  'i ~ work with',
  'of interest to me|us|my|our',
  'more|further information about our|us',
  'you ~ get :',
  'trusted|used by',
  'company|business|team|firm|leader|client|people ~ like yours|you',
  'reaching out',
  'would love|like|be ~ to show|introduce|tell|walk|quote|present|send you|arrange|offer|tender|bid|discuss|explore|help|share|connect|chat|speak|talk',
  'introduce myself|you|to|our|my',
  'be you ~ interested',
  'would you ~ interested',
  'worth a|exploring|connecting|chat',
  'open to',
  'quick|short|brief|intro ~ call|chat|demo',
  '<number> call|chat|demo',
  '<number> minute|minutes|min|mins ~ call|chat|demo',
  'right person',
  'partnership|partner with',
  'my name be',
  'i work|be with|for|at <name>',
  'happy|glad|pleased to ~ send|show|share|quote|help|offer|drop|lend|tell',
  'i|we can|could _? show|lend|offer|quote|share|help|save|drop',
  '<third>|<name>|it|they|that be ~ tool|platform|app|software|service|solution',
);

/** Whether the sender's name or product is the subject. */
function presents({ draft }: Reading): boolean {
  return draft.clauses.some(
    (one) => one.orientation === 'self' && one.subject.some(({ side, pos }) => side === 'sender' && pos !== 'pronoun'),
  );
}

/** Whether kind and channel are for outreach, whatever the words. */
function meant({ kind, channel }: DraftInput): boolean {
  return kind === 'follow_up' || kind === 'breakup' || channel === 'inmail' || channel === 'linkedin_note';
}

/** Whether the message sells something: rules that read a sender's statements as a pitch stay silent in other mail. */
export function sells(reading: Reading): boolean {
  return meant(reading.draft.input) || reading.matches(SELLS).length > 0 || presents(reading);
}

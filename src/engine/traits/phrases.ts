import { phrases } from '../phrases.ts';

/** Phrase sets that more than one rule reads. */

/** They declined or asked to stop. */
export const DECLINE = phrases(
  'not ~ interested',
  'no thanks|thank',
  'thanks|thank ~ but no',
  'take|remove me ~ off|from',
  'unsubscribe',
  'stop ~ email|emailing|write|writing|contact|contacting|message|messaging|send|sending',
  'do not ~ contact|email|write ~ again|me|us',
  'please stop',
  'we|i will pass',
  'not for us|me',
  'opt out',
);

/** A showing of the product. */
export const DEMO = phrases(
  'a|our|your|quick|live|short|free|personal demonstration|demo',
  'demo|demos',
  'free trial',
  'in action',
  'walk you through',
  'walk you around',
  'walkthrough',
  'show you around',
);

/** Asks for work: forms, long reads, files. */
export const EFFORT = phrases(
  'fill in|out ~ form|survey|questionnaire|sheet',
  'complete ~ survey|form|questionnaire',
  'review|read|study ~ attached|deck|decks|white|proposal|pdf|document|brochure|paper ~ attached|paper|before',
  'please|kindly ~ read|review|study ~ attached|deck|proposal|pdf|document|brochure|paper',
  'please|kindly send us|me your',
  'watch ~ webinar|recording',
  'letter of authority',
);

/** Questions so broad that they fit any reader. */
export const FISHING = phrases(
  'what be ~ your|the ~ challenge|challenges|goal|goals|priority|priorities|pain|needs|plans|objectives|struggles|problem|problems|headache|headaches',
  'what would you say be ~ your|the ~ challenge|challenges|headache|headaches|problem|problems|priority|priorities',
  'what keep you up|awake',
  'what keeps you up|awake',
  'what do <reader> ~ company|business|team|firm do',
  'tell me ~ about your|yourself ~ business|company|team|role',
  'tell me ~ about yourself',
  'how do you feel about',
  'how can|could|may we|i help',
  'how be business',
  'what be you working on',
  'how be ~ thing going',
);

/** Questions that allow only a yes. */
export const LEADING = phrases(
  'like|want|love|looking|interested|wish|ready to|in save|saving|increase|increasing|reduce|reducing|boost|boosting|grow|growing|cut|cutting|improve|improving|double|triple|eliminate|win|earn|generate|sleep|maximize|make',
  'who would not want|like|love',
  'what if you|your|<reader> ~ could',
  'what would you do with',
  '^ want|need more|better|happier|fewer',
  'would you ~ like|want|prefer more|better|extra',
  '^ tired|sick of',
  'would you ~ like to save|cut|grow|double',
);

/** A concrete act of the sender for the reader. */
export const OWN_ACT = phrases(
  'i|we ~ check|reset|send|sent|fix|correct|draft|attach|add|move|change|update|refund|cancel|test|find|found|remove|write|wrote|ask|book|call|stop|share',
);

/** Quotes the reader. */
export const SAID = phrases('you say|said|wrote|write|mention|mentioned|told|asked|note|noted');

/** Asks for or mentions a slot or a meeting. */
export const SLOT = phrases(
  'would|do|be monday|tuesday|wednesday|thursday|friday|tomorrow ~ work|suit|better|good|ok|okay|fine',
  'get a sec|second|minute|moment|min',
  'quick|short|brief|intro|introductory|discovery|exploratory|phone|zoom|video|<number> ~ call|chat|meeting|conversation',
  'hop|jump|schedule|book|arrange|organise|organize|set ~ call|chat|meeting|conversation|time|slot|appointment',
  'have|get|do|for a call|chat|meeting|conversation|coffee',
  'meet|connect|speak|talk|chat ~ this|next|on|later|early ~ week|month|monday|tuesday|wednesday|thursday|friday|tomorrow',
  'be you ~ free|available $',
  'be you ~ free|available on|for|this|next|at|later|tomorrow|today|monday|tuesday|wednesday|thursday|friday',
  'be you ~ free|available to meet|talk|chat|speak|connect|call',
  'you be ~ free|available',
  'free|available on|this|next|monday|tuesday|wednesday|thursday|friday|tomorrow|today',
  'find ~ time to|for|this|next',
  'have <number>|any|some|a|few ~ minute|min|mins|moment|window',
  '<number>|few|couple ~ minute|min|mins|hour ~ of your|this|next|for|to call|chat|with|on|is',
  '<number>|few|couple ~ minute|min|mins|minutes|hour of|this|next|for|to|with|be|call|chat|on',
  'good|best|convenient|better time to|for',
  'can|could|shall|may|might i|we|you ~ meet|talk|speak|chat|call|connect|visit',
  'when you could|can ~ meet|talk|speak',
  'when would? suit|suits',
  'on your calendar|diary',
  'time ~ works|suits|work|suit ~ you',
  'grab|have|get ~ coffee|lunch|beer',
  'open to ~ call|chat|meeting|conversation|talking|chatting|speaking',
  'give|drop me a call|ring',
);

/** Gives the source of a statement about the reader. */
export const SOURCED = phrases(
  'you wrote|write|said|say|mention|mentioned|told|tell|post|posted|asked|ask|noted|announced|describe|described',
  'per|according',
  'your ~ say|says|note|notes|list|lists|show|shows|name|names|mention|mentions|report|reports',
  'the ~ notice|filing|report|post|advert|ad|review|reviews|letter|log|page say|says|show|shows|name|names|list|lists|calls|call',
  'review|reviews',
  'i|we ~ see|saw|read|notice|noticed|count|counted|heard|hear',
  'as you',
);

/** Presses for time: little is left, or it ends soon. */
export const URGENT = phrases(
  'only <number> spot|seat|place|slot|room|unit|licence|license|day|week|hour ~ left|remaining|available',
  'limited time',
  'limited-time',
  'limited spots|spot|seats|seat|places|place|availability|slots',
  'act now|fast|today|quickly',
  'before it be too late',
  'do not miss out|this',
  'hurry',
  'act before',
  'this week|month only',
  'only this week|month',
  'failure to respond|reply',
  'confirm|reply|register|book|respond by ~ today|tomorrow|tonight|midnight',
  'otherwise ~ release|released',
  'place|places|seats|spots|stock|stocks|time be? ~ run|running out',
  'offer|price|prices|discount|deal|rate|promotion ~ end|expire|die ~ monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|midnight|soon|week|month',
  'offer|price|discount|deal|rate|promotion expire|die|end',
  'last chance',
  'spots|seats|places|spot ~ left|filling|going',
  'while stock|stocks|supplies last',
  'today only',
  'offer|offering|give|giving|release|pass ~ spot|slot|seat|place|territory ~ to ~ competitor|competitors|someone|somebody',
  'for a limited',
);

/** A question in the shape of a statement. */
export const WONDER = phrases(
  'wonder|wondering|wondered if|whether|who|how|what|why|which|when|where',
  'curious if|whether|how|what|who|why|which',
  'know|understand|hear|learn ~ how|what|which|whether|who|why',
  'tell me which|how|what|whether|who',
);

/** Introduces the writer. */
export const INTRODUCTION = phrases(
  'my name be',
  '^ i be the|a|an|<name>|with|from|at|based',
  '^ we be the|a|an|<name>|based',
  '^ this be <name>',
  'found|founded in|by',
  'let me introduce',
  'allow me to introduce',
  'like to introduce',
  'write|writing to introduce',
  'i represent',
  '^ i lead|head|run|work|own|manage|oversee',
  '^ as the|a|an ~ director|head|founder|owner|manager|leader|provider ~ i|we|my|our',
  '^ <name> be the|a|an',
  'i|we have be ~ since',
);

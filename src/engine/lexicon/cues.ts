/**
 * Fixed expressions whose meaning is not the sum of their words, by what they do in a message. Matched on lower-case
 * words; contractions are two words here too ("i 'm").
 */
const CUES = {
  /** Presses for an answer to an earlier message. */
  bump: 'follow up|following up|followed up|follow-up on|circling back|circle back|check in|checking in|checking back|touch base|touching base|heard back|hear back|heard from you|not heard|bumping this|bump this|floating this|float this|previous email|previous message|last email|last message|last note|my email|my emails|my note|my message|top of your inbox|try again|one last|last try|last attempt|tried reaching|tried to reach|still interested|get a chance|had a chance|have a chance|chance to read|chance to look|chance to review|see my|seen my|read my|reading my|received my|sent you|wrote to you|wrote you|emailed you|reached out',
  contact:
    'reach out|reaching out|get in touch|getting in touch|writing to|contacting you|dropping you|drop you|connecting with you|connect with you|to introduce',
  /** Lets the reader off. */
  release:
    "no worries|no problem|no pressure|no rush|no hurry|no hard|hard feelings|all good|no need|not interested|not a fit|not a priority|not the right time|bad timing|wrong time|timing is|bad time|totally fine|completely fine|that is fine|'s fine|fair enough|stop reaching|stop emailing|stop here|leave you|wo n't bother|not bother|wo n't write|close the loop|closing the loop|close your file|keep this short|keep it short|be brief|keep it brief|you 're busy|you are busy|get a lot|if not",
  likeness:
    'like yours|such as yours|similar to yours|companies like|firms like|teams like|people like you|leaders like|in your space|in your industry|your industry|your sector|in your position|similar companies|similar company|similar businesses|a similar|other companies|businesses like|others like',
  wish: 'hope you|hope your|hope this|hope all|hope that you|hope everything|hoping you|trust you|trust this|trust that|finds you|doing well|are well|going well|great week|good week|nice week|great day|good day|nice day|great weekend|happy monday|happy friday|happy new|best of luck|good luck|all the best|take care|have a great|have a nice|have a good|enjoy the',
  await:
    'look forward|looking forward|hear from you|hearing from you|hear your thoughts|your reply|your response|awaiting your|await your|speak soon|talk soon|talk to you',
  reply:
    'let me know|lemme know|get back to me|hit reply|reply to|just reply|reply with|reply yes|drop me|give me a|shoot me|feel free|send me|call me|contact me|contact us|reach me|email me|ping me|click here|click the|click below|sign up|visit our|visit us|check out|take a look|have a look',
  slot: 'hop on|jump on|set up a|set up some|book a|schedule a|grab a|quick call|quick chat|brief call|short call|a call|a chat|a meeting|a demo|a conversation|minutes of|your calendar|my calendar|find a time|find time|a time|some time|your time|this week|next week|work for you|works for you|suit you|suits you|are you free|you free|you available|your availability|meet up|for coffee|a coffee|time to chat|time to talk|time for|minute call|min call|minutes to talk|minutes to chat|minutes to discuss|minutes to show|minutes to walk|minutes to connect|minutes to explore|minutes to see|minutes to learn|minutes to share|minutes to speak|minutes to hear|minutes to go|minutes this|minutes next',
  worth:
    'worth a|worth it|worth exploring|worth discussing|worth comparing|open to|interested in|make sense|makes sense|sound good|sounds good|sound interesting|of interest|be interested|are you interested|keen to|be useful|be helpful|be worth|any interest|game for|up for',
  permission:
    "can i|could i|may i|shall i|should i|shall we|should we|can we|could we|mind if i|be ok if|be okay if|want me to|like me to|okay if i|happy to|glad to|i can send|i could send|i 'll send|i will send|i can share|i 'd love|i would love|love to|would love|like to show|like to share|like to offer|like to introduce|like to invite|like to discuss|like to present|like to explore|like to schedule|like to set",
  ask: 'like to know|like to hear|like to learn|like to understand|love to know|love to hear|love to learn|love to understand|curious how|curious if|curious whether|curious about|curious what|wondering how|wondering if|wondering whether|wondering what|wondered if|wondered whether|wondered how|my question|a question|question for you|question about',
  proof:
    "our clients|our customers|our client|our users|we helped|we 've helped|we have helped|helped companies|case study|case studies|trusted by|used by|success rate|fortune 500|years of|years ' experience|worked with|we work with|working with|clients include|customers include|who use",
  free: 'free trial|for free|no cost|no charge|at no|no obligation|money back|free consultation|free audit|free sample|free of charge|no commitment|no strings|no contract|no contracts|on us|risk free|cancel anytime',
  familiar: 'heard of|familiar with|come across our|aware of our|know about our',
  /** Says how the writer knows something, hears or feels it; see asides.ts. */
  aside:
    'in my experience|in our experience|in my opinion|in my view|in my book|to my mind|to my eye|my impression is|as far as i can tell|as far as i can see|as far as i know|from what i see|from what i can see|from what i read|if i remember|if i recall|if i read|if i understood|unless i misread|i must say|i have to say|i admit|what i see|strikes me|struck me|stuck with me|stayed with me|resonated with me|stood out to me|seems to me|sounds to me|looks to me|caught my eye|caught my attention|made me laugh|made me smile|made me think|made me wonder|made me curious|made me rethink|makes me think|makes me wonder|got me thinking|made my day|told me|tells me|informed me|notified me|assured me|confirmed to me|pointed out to me|tell me more|explained to me|explained me|mentioned to me|said to me|wrote to me|showed me|taught me|reminded me|reminds me',
  /** Opens a general claim in the form of a question. */
  rhetorical: 'did you know|fun fact|you may know|you might know',
  vague:
    'learn more about|know more about|hear more about|your business|your company|your needs|your goals|your challenges|explore how|see how we|synergies|see if there|mutual fit|potential fit|ways we|how we can|how we could|opportunities to',
  person:
    'right person|correct person|best person|person to|who handles|who is responsible|in charge of|responsible for|point me|put me in|someone else|on your team who|decision maker',
  congrats:
    'congrats on|congratulations on|congrats to|well done|kudos on|kudos to|hats off|congratulations to|nice work|great work|great job|impressed by|impressed with|love what|loved what|love how|loved how|love the|loved the|love your|loved your|big fan|enjoyed your|enjoyed the|liked your|liked the|appreciated your',
  noticed:
    'saw your|saw you|saw that|saw the|spotted your|spotted you|spotted that|spotted the|observed your|observed you|observed that|observed the|read your|read that|read the|noticed your|noticed you|noticed that|noticed the|came across|stumbled on|stumbled upon|stumbled across|looked at|looking at your|looking through|listened to|heard you|heard your|heard that|watched your|found your|going through your|checked out your|i see|i see you|see that you|i understand|understand that',
  /** What sender and reader have in common before they know each other. */
  common:
    "we both|we 're both|we are both|both of us|both in the|in common|mutual connection|mutual friend|shared connection|we share|same group|fellow|same university|same school|same industry",
  /** What both did or will do together. */
  session:
    'our conversation|our call|our meeting|our chat|our discussion|our session|our last call|our next|our agenda|last spoke|we spoke|we met|met at|met you|meeting you|we talked|we discussed|as discussed|as agreed|we agreed|as promised|next steps|action items|to recap|the agenda|agenda for|proposed agenda|kick off|kickoff|good speaking|good talking|great speaking|great talking|great meeting|nice meeting|nice speaking|good to meet|great to meet|lovely to meet|nice to meet|thanks for joining|thanks for meeting|thank you for meeting|time today|per our|mutual|mutually|you and i|each other|we covered|we left|we looked|we said',
  quoted:
    'you said|you mentioned|you wrote|you told|you asked|you posted|you shared|you described|you noted|you raised|you talked|as you|per your|you requested|you wanted|you put|you informed|you stated|you explained|you indicated|you pointed|you reported|you suggested',
  answers:
    "you asked|your question|to answer|as requested|you requested|as promised|you wanted|attached is|attached are|please find|here is the|here are the|here 's the|i 've attached|i have attached|i 've updated|i have updated|i 've checked|i checked with|i 've sent|as you asked|as asked",
  thanks:
    'thank you for|thank you very|thank you all|thank you in|thank you and|thank you again|thanks in|thanks a|thanks very|thanks for|thanks again|many thanks|thanks so|thank you so|appreciate your|appreciate you|i appreciate',
  guess:
    "my guess|i guess|i imagine|i 'd imagine|i suspect|i assume|i suppose|i presume|i reckon|presumably|i 'm guessing|guessing that|must be|must have|might be|may be|probably|is likely|are likely|most likely|usually means|often means|that means|which means|makes me think|makes me wonder|tells me|suggests|i bet",
  market:
    "most companies|many companies|most teams|many teams|most people|in today 's|these days|studies show|research shows|according to|on average|the average|we all|every company|every business|every team|companies are|businesses are|teams are|leaders are|the market|the industry",
  hook: 'what if|imagine if|imagine a|picture this|are you tired|tired of|sick of|fed up|ever thought|ever considered|ever dreamed|ever dreamt|ready for|struggling with|struggling to|looking for|looking to|want to see|would you like|do you want|ready to|in need of|ever wondered|how about|need help|help with',
  own: "my name is|i 'm the|i am the|i 'm a|i am a|we are a|we 're a|we are the|we 're the|i work|i run|i lead|i help|we help|we offer|we provide|we specialize|we specialise|we build|we built|we make|we do|we also|we have|we 've|i represent|on behalf|founder of|here at|at our|our team|our company|our platform|our product|our service|our services|our solution|our software|our tool|our rates|our prices|our price",
} as const;

export type Cue = keyof typeof CUES;

interface Entry {
  readonly cue: Cue;
  readonly words: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = index();

function index(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [cue, list] of Object.entries(CUES) as [Cue, string][]) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), { cue, words }]);
    }
  }
  return map;
}

/** Expressions among lower-case words: which, from which index, how many words. */
export function cuesIn(norms: readonly string[]): { cue: Cue; at: number; length: number }[] {
  const found: { cue: Cue; at: number; length: number }[] = [];
  norms.forEach((norm, at) => {
    for (const { cue, words } of BY_FIRST.get(norm) ?? []) {
      if (words.every((word, i) => norms[at + i] === word)) found.push({ cue, at, length: words.length });
    }
  });
  return found;
}

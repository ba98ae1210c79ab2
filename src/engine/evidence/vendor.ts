import type { Evidence } from '../evidence.ts';

/**
 * Figures from the logs of vendors and platforms: correlations, mostly by people who sell the tool. "Replies" are any
 * reply.
 */
export const VENDOR: Readonly<Record<string, Evidence>> = {
  V1: {
    strength: 'C',
    claim: 'Mid-length mail is answered most',
    figure:
      '50-125 words: above 50%; 10 words or fewer: about 36%; slow fall 125 to 500, faster after (Boomerang, 5.3M messages analysed of 40M (reports differ); everyday mail, not cold)',
    source: 'notes on Boomerang',
    link: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
  },
  V2: {
    strength: 'C',
    claim: 'Simple reading level is answered most',
    figure: 'kindergarten 46%, 3rd grade 53%, high school 45%, college 39%',
    source: 'Fast Company',
    link: 'https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
  },
  V3: {
    strength: 'C',
    claim: 'One to three questions beat none; more than three is worse',
    figure: '+50% versus none',
    source: 'MultiBriefs',
    link: 'http://exclusive.multibriefs.com/content/heres-how-to-craft-the-perfect-email/communications',
  },
  V4: {
    strength: 'C',
    claim: 'Short subject best, none is worst',
    figure: '3-4 words best; no subject 14% answered',
    source: 'notes on Boomerang',
    link: 'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
  },
  V5: {
    strength: 'C',
    claim: 'A little feeling helps, a lot does not',
    figure: 'slightly warm or slightly negative +10-15% versus neutral; heavy praise back to neutral',
    source: 'QViews',
    link: 'https://qviews.typepad.com/qviews/2016/07/7-tips-for-getting-more-responses-to-your-emails-with-data-boomerang-email-productivity.html',
  },
  V6: {
    strength: 'C',
    claim: 'All-caps subjects are answered less',
    figure: '34.6% versus about 50% (1,687 of 301,816 public-thread subjects)',
    source: 'SmartCompany',
    link: 'https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line',
  },
  V7: {
    strength: 'C',
    claim: 'Closings with thanks are answered more',
    figure: '62% versus 47.5% (Boomerang, public mailing lists)',
    source: 'Bulletproof Musician',
    link: 'https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/',
  },
  V8: {
    strength: 'C',
    claim: 'Very short first mails get more replies',
    figure: '25-50 words: +67% versus 125 words (Lavender, about 3.5M mails in 30 days, users of its coach)',
    source: 'Lavender help',
    link: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
  },
  V9: {
    strength: 'C',
    claim: 'Most sales mail is too hard to read',
    figure: '70% at 10th grade or above; 5th grade +67% replies',
    source: 'Lavender help',
    link: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
  },
  V10: {
    strength: 'D',
    claim: 'Follow-ups need context, not a bump',
    figure: '4+ sentences: 15x the meetings of 3 or fewer (Gong, quoted by Lavender; follow-ups only)',
    source: 'Lavender blog',
    link: 'https://www.lavender.ai/blog/best-length-cold-email',
  },
  V11: {
    strength: 'D',
    claim: 'Asking about interest beats asking for time on first touch',
    figure: 'second-hand figures disagree: 12% v 7%; 4.2% v 1.4% (Gong, 304k mails (original not opened))',
    source: 'Gangly',
    link: 'https://getgangly.com/blog/cold-email-call-to-action',
  },
  V12: {
    strength: 'D',
    claim: 'Pitching in the first mail lowers replies',
    figure: 'up to -57% (Gong, 28M mails (second-hand))',
    source: 'APT',
    link: 'https://apt.af5.org/help/personalization-and-metrics',
  },
  V13: {
    strength: 'C',
    claim: 'Questions help up to a point (calls)',
    figure:
      'success 46 / 66 / 74 / 67% for 1-6 / 7-10 / 11-14 / 15-18 questions (order read off a slide) (Gong, over 1M recorded meetings)',
    source: 'Gong slides',
    link: 'https://www.slideshare.net/slideshow/navigating-sales-conversations-from-first-call-to-closed-deal/105791822',
  },
  V14: {
    strength: 'C',
    claim: 'Short InMails do better',
    figure:
      'up to 400 characters +22%; 401-800 +3%; 801-1200 -6%; longer -11% versus mean; 90% are over 400 (tens of millions, recruiters, May 2021-Apr 2022)',
    source: 'Search Engine Journal',
    link: 'https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/',
  },
  V16: {
    strength: 'C',
    claim: 'Bulk sending is what harms the channel',
    figure:
      "heaviest senders' InMails 94% bulk; warning set at under 13% response on 100+ in 14 days; curbs raised response 25% (LinkedIn policy note, 2014)",
    source: 'LinkedIn',
    link: 'https://business.linkedin.com/talent-solutions/blog/2014/07/inmail-policy-change',
  },
  V17: {
    strength: 'C',
    claim: 'Volume lowers replies; a template alone does not',
    figure:
      'reply 1.15% (1-50 sends) to 0.37% (1,001-5,000); single-template campaigns highest at 1.28% (BuzzStream, 31M mails, 86k PR campaigns)',
    source: 'BuzzStream',
    link: 'https://buzzstream.com/blog/spray-and-pray-study',
  },
  V18: {
    strength: 'C',
    claim: 'One follow-up pays',
    figure:
      'no follow-up 9%, one or more 13%; experienced 16% to 27%; 2-3 best (Woodpecker user log; Yesware (500k mails, 2014): second mail 21% chance, 70% stop after one)',
    source: 'Woodpecker',
    link: 'https://woodpecker.co/blog/?p=5562',
  },
  V20: {
    strength: 'C',
    claim: 'Question marks in subjects do worse',
    figure: 'opens and replies about -10% (Yesware, 115M mails (opens 51.9%, replies 29.8%))',
    source: 'MediaPost',
    link: 'https://www.mediapost.com/publications/article/282007/why-using-numbers-and-capitals-is-a-subject-winner.html',
  },
  V22: {
    strength: 'C',
    claim: 'Most replies come from message one',
    figure: '69% from first; under 5% from the 4th on (Sales.co, 1.5M mails, 51k replies)',
    source: 'Sales.co',
    link: 'https://sales.co/research/cold-email-reality-check',
  },
  V23: {
    strength: 'C',
    claim: 'What counts as personalising',
    figure:
      'merge tags, signature, quoted thread and punctuation do not count; words added, cut or swapped do (SalesLoft product definition)',
    source: 'SalesLoft',
    link: 'https://support.salesloft.com/hc/en-us/articles/360049040391-Email-Personalization-Panel-',
  },
  V24: {
    strength: 'D',
    claim: 'Longer was best in another log',
    figure: '101-200 words best (6.8%); first mail 8.4%, falling after (Belkins, 16.5M mails (second-hand))',
    source: 'Gaidme',
    link: 'https://gaidme.com/blog/cold-email-benchmarks-reply-rates-word-count',
  },
  V25: {
    strength: 'D',
    claim: 'Small recent log, same direction',
    figure: 'interest question 11.4% v meeting ask 5.0% v calendar link 3.1% (Gangly, 500 mails, 50 reps)',
    source: 'Gangly study',
    link: 'https://getgangly.com/blog/cold-email-reply-rate-study',
  },
  V27: {
    strength: 'B',
    claim: 'Faked reply prefixes are unlawful in US commercial mail',
    figure: 'CAN-SPAM s.5(a)(2): no misleading subjects (law, as summarised)',
    source: 'AuditBuffet',
    link: 'https://auditbuffet.com/patterns/ab-001243',
  },
  V29: {
    strength: 'B',
    claim: 'In large sales, closing tricks hurt and open/closed form does not matter; need-developing questions do',
    figure:
      '12 years, 35,000 calls, 23 countries; also: practise one behaviour at a time, three tries, quantity first, safe setting (Huthwaite / Rackham)',
    source: 'on SPIN',
    link: 'https://www.aibrary.ai/podcasts/spin-selling/summary-spin-selling',
  },
};

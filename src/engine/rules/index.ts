import type { Rule } from '../rule.ts';
import askBuried from './ask/ask-buried.ts';
import askWithoutReason from './ask/ask-without-reason.ts';
import calendarLinkFirstTouch from './ask/calendar-link-first-touch.ts';
import demoPush from './ask/demo-push.ts';
import highEffortAsk from './ask/high-effort-ask.ts';
import interestAsk from './ask/interest-ask.ts';
import multipleAsks from './ask/multiple-asks.ts';
import noAsk from './ask/no-ask.ts';
import presumptiveClose from './ask/presumptive-close.ts';
import referralGrab from './ask/referral-grab.ts';
import timeAskFirstTouch from './ask/time-ask-first-touch.ts';
import vagueAsk from './ask/vague-ask.ts';
import buzzword from './clarity/buzzword.ts';
import fillerOpener from './clarity/filler-opener.ts';
import highGrade from './clarity/high-grade.ts';
import hypeAdjective from './clarity/hype-adjective.ts';
import linkPile from './clarity/link-pile.ts';
import longSentence from './clarity/long-sentence.ts';
import nounStack from './clarity/noun-stack.ts';
import senderJargon from './clarity/sender-jargon.ts';
import shouting from './clarity/shouting.ts';
import tooLong from './clarity/too-long.ts';
import tooShortNoContext from './clarity/too-short-no-context.ts';
import unbackedNumber from './clarity/unbacked-number.ts';
import wallOfText from './clarity/wall-of-text.ts';
import wordyPhrase from './clarity/wordy-phrase.ts';
import companyBrag from './customer-focus/company-brag.ts';
import customerSituation from './customer-focus/customer-situation.ts';
import emptyYou from './customer-focus/empty-you.ts';
import exclusiveWeMajority from './customer-focus/exclusive-we-majority.ts';
import fauxSharedWe from './customer-focus/faux-shared-we.ts';
import featureList from './customer-focus/feature-list.ts';
import iNarration from './customer-focus/i-narration.ts';
import offerBeforeSituation from './customer-focus/offer-before-situation.ts';
import ownActionForCustomer from './customer-focus/own-action-for-customer.ts';
import pitchMajority from './customer-focus/pitch-majority.ts';
import selfIntroOpener from './customer-focus/self-intro-opener.ts';
import selfSubjectOffering from './customer-focus/self-subject-offering.ts';
import senderDesireFrame from './customer-focus/sender-desire-frame.ts';
import senderNeedAppeal from './customer-focus/sender-need-appeal.ts';
import unnamedBeneficiaryClaim from './customer-focus/unnamed-beneficiary-claim.ts';
import youAsBuyer from './customer-focus/you-as-buyer.ts';
import yourInPitch from './customer-focus/your-in-pitch.ts';
import askedAlready from './listening/asked-already.ts';
import autoReplyAnswered from './listening/auto-reply-answered.ts';
import followUpQuestion from './listening/follow-up-question.ts';
import hollowAck from './listening/hollow-ack.ts';
import ignoredConstraint from './listening/ignored-constraint.ts';
import noIgnored from './listening/no-ignored.ts';
import noPickup from './listening/no-pickup.ts';
import objectionBypass from './listening/objection-bypass.ts';
import parrot from './listening/parrot.ts';
import questionUnanswered from './listening/question-unanswered.ts';
import specificPickup from './listening/specific-pickup.ts';
import topicReset from './listening/topic-reset.ts';
import vagueCommitment from './listening/vague-commitment.ts';
import yesBut from './listening/yes-but.ts';
import calendarOnlyQuestion from './questioning/calendar-only-question.ts';
import fairAlternative from './questioning/fair-alternative.ts';
import fishingQuestion from './questioning/fishing-question.ts';
import leadingBenefitQuestion from './questioning/leading-benefit-question.ts';
import noQuestion from './questioning/no-question.ts';
import questionAboutUs from './questioning/question-about-us.ts';
import questionAsPitch from './questioning/question-as-pitch.ts';
import selfAnsweredQuestion from './questioning/self-answered-question.ts';
import situationQuestion from './questioning/situation-question.ts';
import stackedQuestions from './questioning/stacked-questions.ts';
import tagQuestion from './questioning/tag-question.ts';
import trapQuestion from './questioning/trap-question.ts';
import categoryClaim from './relevance/category-claim.ts';
import factWithoutSoWhat from './relevance/fact-without-so-what.ts';
import genericFlattery from './relevance/generic-flattery.ts';
import mergeFieldOnly from './relevance/merge-field-only.ts';
import nameDropOnly from './relevance/name-drop-only.ts';
import praiseThenPivot from './relevance/praise-then-pivot.ts';
import presumedPain from './relevance/presumed-pain.ts';
import reasonForContact from './relevance/reason-for-contact.ts';
import specificFact from './relevance/specific-fact.ts';
import staleTrigger from './relevance/stale-trigger.ts';
import surveillanceDetail from './relevance/surveillance-detail.ts';
import unfilledPlaceholder from './relevance/unfilled-placeholder.ts';
import vagueNotice from './relevance/vague-notice.ts';
import whoIsRightPerson from './relevance/who-is-right-person.ts';
import burstVolume from './repetition/burst-volume.ts';
import contentFreeBump from './repetition/content-free-bump.ts';
import recycledFollowUp from './repetition/recycled-follow-up.ts';
import sameAccountBlast from './repetition/same-account-blast.ts';
import sameOpener from './repetition/same-opener.ts';
import sameQuestion from './repetition/same-question.ts';
import sameScript from './repetition/same-script.ts';
import tooManyTouches from './repetition/too-many-touches.ts';
import fakeThread from './subject/fake-thread.ts';
import subjectAllCaps from './subject/subject-all-caps.ts';
import subjectClickbait from './subject/subject-clickbait.ts';
import subjectCustomerTopic from './subject/subject-customer-topic.ts';
import subjectLong from './subject/subject-long.ts';
import subjectMismatch from './subject/subject-mismatch.ts';
import subjectMissing from './subject/subject-missing.ts';
import subjectOffer from './subject/subject-offer.ts';
import subjectVague from './subject/subject-vague.ts';
import bareCommand from './tone/bare-command.ts';
import closingTheFile from './tone/closing-the-file.ts';
import competitorBash from './tone/competitor-bash.ts';
import controllingLanguage from './tone/controlling-language.ts';
import edgyHumour from './tone/edgy-humour.ts';
import fakeFamiliarity from './tone/fake-familiarity.ts';
import falseUrgency from './tone/false-urgency.ts';
import guiltTrip from './tone/guilt-trip.ts';
import hedgePile from './tone/hedge-pile.ts';
import justCheckingIn from './tone/just-checking-in.ts';
import justMinimiser from './tone/just-minimiser.ts';
import overApology from './tone/over-apology.ts';
import overExcited from './tone/over-excited.ts';
import putDown from './tone/put-down.ts';

/** Every rule, in the order in which ties are broken. */
export const RULES: readonly Rule[] = [
  selfSubjectOffering,
  selfIntroOpener,
  senderDesireFrame,
  youAsBuyer,
  yourInPitch,
  exclusiveWeMajority,
  fauxSharedWe,
  companyBrag,
  featureList,
  senderNeedAppeal,
  unnamedBeneficiaryClaim,
  offerBeforeSituation,
  pitchMajority,
  emptyYou,
  iNarration,
  customerSituation,
  ownActionForCustomer,
  genericFlattery,
  praiseThenPivot,
  mergeFieldOnly,
  unfilledPlaceholder,
  vagueNotice,
  presumedPain,
  categoryClaim,
  staleTrigger,
  surveillanceDetail,
  factWithoutSoWhat,
  whoIsRightPerson,
  nameDropOnly,
  specificFact,
  reasonForContact,
  noQuestion,
  calendarOnlyQuestion,
  leadingBenefitQuestion,
  questionAsPitch,
  trapQuestion,
  stackedQuestions,
  fishingQuestion,
  tagQuestion,
  selfAnsweredQuestion,
  questionAboutUs,
  situationQuestion,
  fairAlternative,
  questionUnanswered,
  noPickup,
  parrot,
  objectionBypass,
  noIgnored,
  hollowAck,
  yesBut,
  askedAlready,
  topicReset,
  ignoredConstraint,
  autoReplyAnswered,
  vagueCommitment,
  specificPickup,
  followUpQuestion,
  timeAskFirstTouch,
  calendarLinkFirstTouch,
  demoPush,
  multipleAsks,
  noAsk,
  presumptiveClose,
  askWithoutReason,
  highEffortAsk,
  vagueAsk,
  referralGrab,
  askBuried,
  interestAsk,
  tooLong,
  tooShortNoContext,
  longSentence,
  highGrade,
  buzzword,
  hypeAdjective,
  unbackedNumber,
  senderJargon,
  nounStack,
  fillerOpener,
  wallOfText,
  linkPile,
  shouting,
  wordyPhrase,
  falseUrgency,
  guiltTrip,
  closingTheFile,
  fakeFamiliarity,
  controllingLanguage,
  bareCommand,
  overApology,
  hedgePile,
  justCheckingIn,
  putDown,
  competitorBash,
  edgyHumour,
  overExcited,
  justMinimiser,
  subjectMissing,
  subjectLong,
  fakeThread,
  subjectClickbait,
  subjectAllCaps,
  subjectOffer,
  subjectMismatch,
  subjectVague,
  subjectCustomerTopic,
  sameScript,
  sameOpener,
  sameQuestion,
  recycledFollowUp,
  contentFreeBump,
  tooManyTouches,
  burstVolume,
  sameAccountBlast,
];

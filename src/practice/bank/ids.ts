const IDS = `about-them-without-you buzzword calendar-only-question checkable-fact company-brag controlling-language
demo-push dressed-in-you false-urgency feature-list filler-opener generic-flattery leading-benefit-question
long-sentence merge-field-only near-miss no-pickup no-question noticed-what objection-bypass
offer-as-benefit over-apology pitch-majority polite-words presumed-pain presumptive-close
question-unanswered said-and-agreed self-intro-opener self-subject-offering sender-desire-frame
talk-about-nobody time-ask-first-touch too-long two-kinds-of-question unbacked-number vague-notice
weakest-sentence yes-but you-as-buyer`;

/** Every lesson by its id, where the bank itself is too much to carry: the popup counts what comes round and shows none. */
export const LESSON_IDS: readonly string[] = IDS.split(/\s/);

export interface Shot {
  readonly name: string;
  readonly scene: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'de' | 'pseudo' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** Media features to emulate. */
  readonly media: readonly { readonly name: string; readonly value: string }[];
}

const wide = (scene: string) => /^(mail|practice)/.test(scene);

/** A popup is as wide as its body, a side panel as the rep drags it; the card has the page around it. */
const WIDTHS: readonly (readonly [surface: RegExp, width: number])[] = [
  [/^(mail|practice)/, 1280],
  [/^progress/, 1180],
  [/^popup-panel/, 420],
  [/^card/, 400],
  [/^popup/, 380],
];

const base = (scene: string): Shot => ({
  name: scene,
  scene,
  theme: 'light',
  language: 'en',
  width: WIDTHS.find(([surface]) => surface.test(scene))?.[1] ?? 800,
  height: wide(scene) ? 760 : 200,
  media: [],
});

const FORCED = [{ name: 'forced-colors', value: 'active' }];
const CONTRAST = [{ name: 'prefers-contrast', value: 'more' }];

/** Read and answered at once, so that no word may be cut off in any language. */
const ANSWERED = ['welcome-me', 'welcome-where', 'welcome-drill', 'popup-guess', 'card-guessed', 'card-held'];

const FULLEST = ['popup-draft', 'card-unfolded', 'mail-open', 'practice-open', 'playbook', 'progress'];
const DRILLS = ['practice-sorted', 'practice-picked', 'practice-missed'];

/** Every scene once, and those with the most in them in every way a rep may see them. */
export function shotsOf(scenes: readonly string[]): readonly Shot[] {
  return [
    ...scenes.map(base),
    ...[
      ...FULLEST,
      'popup-first-run',
      'mail-muted',
      'mail-tip',
      'popup-panel',
      'mail-full-open',
      'welcome-where',
      'progress-week',
      'brief',
    ].map((scene): Shot => ({ ...base(scene), name: `${scene}-dark`, theme: 'dark' })),
    ...[
      'popup-draft',
      'popup-long',
      'popup-panel',
      'card-unfolded',
      'card-aside',
      'practice',
      'practice-best',
      'practice-sorted',
      'practice-picked',
      'practice-missed',
      'welcome-drill',
      'playbook',
      'popup-week',
      'progress',
      'progress-week',
      'brief',
    ].map((scene): Shot => ({ ...base(scene), name: `${scene}-narrow`, width: 320 })),
    { ...base('progress'), name: 'progress-middle', width: 900 },
    ...FULLEST.flatMap((scene): Shot[] => [
      { ...base(scene), name: `${scene}-de`, language: 'de' },
      { ...base(scene), name: `${scene}-pseudo`, language: 'pseudo' },
      { ...base(scene), name: `${scene}-rtl`, language: 'rtl' },
      { ...base(scene), name: `${scene}-forced`, media: FORCED },
    ]),
    ...['popup-week', 'progress-week'].flatMap((scene): Shot[] => [
      { ...base(scene), name: `${scene}-de`, language: 'de' },
      { ...base(scene), name: `${scene}-rtl`, language: 'rtl' },
    ]),
    ...ANSWERED.flatMap((scene): Shot[] => [
      { ...base(scene), name: `${scene}-de`, language: 'de' },
      { ...base(scene), name: `${scene}-pseudo`, language: 'pseudo' },
    ]),
    ...['welcome-me', 'welcome-drill', 'popup-guess'].map(
      (scene): Shot => ({ ...base(scene), name: `${scene}-dark`, theme: 'dark' }),
    ),
    ...['welcome-me', 'welcome-where', 'popup-guess', 'popup-guessed'].map(
      (scene): Shot => ({ ...base(scene), name: `${scene}-narrow`, width: 320 }),
    ),
    ...['welcome-me', 'card-guessed', 'brief'].map(
      (scene): Shot => ({ ...base(scene), name: `${scene}-forced`, media: FORCED }),
    ),
    ...DRILLS.flatMap((scene): Shot[] => [
      { ...base(scene), name: `${scene}-dark`, theme: 'dark' },
      { ...base(scene), name: `${scene}-de`, language: 'de' },
      { ...base(scene), name: `${scene}-rtl`, language: 'rtl' },
      { ...base(scene), name: `${scene}-forced`, media: FORCED },
    ]),
    { ...base('card-unfolded'), name: 'card-unfolded-contrast', media: CONTRAST },
  ];
}

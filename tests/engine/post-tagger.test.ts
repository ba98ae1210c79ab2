import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { messages } from '../../scripts/corpus/messages.ts';

type PostTagger = (view: unknown) => void;
/** What its types leave out. */
interface Untold {
  world(): { readonly compute: { readonly postTagger: PostTagger } };
  methods(): { readonly one: { buildNet(...given: readonly unknown[]): unknown } };
}
const untold = nlp as unknown as Untold;

// compromise's own, before the engine puts another in its place.
const { postTagger: own } = untold.world().compute;
const { termsIn } = await import('../../src/engine/compromise.ts');
const { postTagger } = await import('../../src/engine/post-tagger.ts');

function tagsBy(tagger: PostTagger, text: string) {
  nlp.plugin({ compute: { postTagger: tagger } });
  return termsIn(text).map(({ text, tags = [] }) => [text, ...tags]);
}

it('finds the tags that compromise’s own finds', () => {
  // A net can be built of the patterns only once: both share it.
  const { one } = untold.methods();
  const { buildNet } = one;
  let net: unknown = null;
  one.buildNet = (...given) => {
    net ??= buildNet(...given);
    return net;
  };
  const texts = messages()
    .filter((_, i) => i % 40 === 0)
    .map(({ body }) => body);
  for (const text of texts) expect(tagsBy(postTagger as PostTagger, text)).toEqual(tagsBy(own, text));
});

import type { Failure } from '../journal/types.ts';
import { Notice } from './Notice.tsx';
import { t } from './words.ts';

/** Announces that a change beside a draft is not stored, and why. */
export function Unstored({ reason }: { readonly reason: Failure }) {
  return (
    <div role="alert">
      <Notice
        boxed
        title={t('popup_unchanged')}
        more={t(reason === 'quota' ? 'popup_unchanged_quota' : 'popup_unchanged_storage')}
      />
    </div>
  );
}

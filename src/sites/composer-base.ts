import { onEdits } from './edits.ts';
import { onFrontChange } from './front.ts';
import { replaceText } from './replace.ts';
import type { Composer, SendState } from './site.ts';
import { mapText, type TextMap, type TextRules } from './text-map.ts';

/** The parts of a composer that are the same on every site, for its adapter to complete. */
export interface ComposerBase {
  readonly common: Pick<Composer, 'body' | 'gone' | 'locate' | 'replace' | 'onEdit' | 'onFront' | 'onSend'>;
  /** The current text. `locate` and `replace` refer to the text read last. */
  text(): string;
  tell(state: SendState): void;
  /** Call it when the composer has left the page, or another draft has taken over its nodes. */
  end(): void;
}

/**
 * @param root holds all of the composer
 * @param rules gives the rules for one reading of the body
 * @param signal ends the composer too
 */
export function composerBase(
  root: Element,
  body: HTMLElement,
  rules: () => TextRules,
  signal: AbortSignal,
): ComposerBase {
  const gone = new AbortController();
  const end = () => gone.abort();
  const listeners = new Set<(state: SendState) => void>();
  let map: TextMap | undefined;
  signal.addEventListener('abort', end, { signal: gone.signal });
  return {
    common: {
      body,
      gone: gone.signal,
      locate: (span) => map?.locate(span),
      replace: (span, expected, text) => !gone.signal.aborted && replaceText(body, rules(), span, expected, text),
      onEdit: (edited) => onEdits(root, body, edited, gone.signal),
      onFront: (changed) => onFrontChange(root, changed, gone.signal),
      onSend: (changed) => listeners.add(changed),
    },
    text() {
      map = mapText(body, rules());
      return map.text;
    },
    tell(state) {
      for (const changed of listeners) changed(state);
    },
    end,
  };
}

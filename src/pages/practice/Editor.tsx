import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Prospect } from '../../practice/prospects.ts';
import { t } from '../../ui/words.ts';

interface EditorProps {
  readonly prospect: Prospect;
  /** The paragraphs of a draft to rewrite; absent if the rep starts from nothing. */
  readonly starter?: readonly string[];
}

/**
 * A composer as the practice adapter reads it: a form with a subject and an editable. What is typed stays in the page's
 * nodes; nothing here reads or stores it.
 */
export function Editor({ prospect, starter }: EditorProps) {
  const body = useRef<HTMLDivElement>(null);
  const [finished, finish] = useState(false);
  const text = starter?.join('\n') ?? '';
  // Filled in once: from then on the text belongs to the rep and the browser, and the renderer leaves it alone.
  useLayoutEffect(() => {
    if (text !== '') body.current?.replaceChildren(...text.split('\n').map(paragraph));
  }, [text]);
  // No HTML element is a multi-line rich text box; mail pages build theirs in this way too.
  const textbox = { role: 'textbox', tabIndex: 0, 'aria-multiline': true, 'aria-label': t('practice_body') } as const;
  return (
    <form
      class="editor"
      aria-label={t('practice_composer', prospect.firstName)}
      data-recipient={prospect.name}
      onInput={() => finish(false)}
      onSubmit={(event) => {
        event.preventDefault();
        finish(true);
      }}
    >
      <p class="editor-line">
        <span class="small">{t('practice_to')}</span> <bdi>{prospect.name}</bdi>
      </p>
      <label class="editor-line">
        <span class="small">{t('practice_subject')}</span>
        <input
          name="subject"
          autocomplete="off"
          dir="auto"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            // Left to the browser it would submit the form: finish a message that has not been written.
            event.preventDefault();
            body.current?.focus();
          }}
        />
      </label>
      <div
        class="editor-body"
        ref={body}
        data-outward-editor=""
        data-placeholder={t('practice_placeholder', prospect.firstName)}
        contentEditable
        {...textbox}
        dir="auto"
      />
      {text === '' && (
        <div class="editor-foot">
          <button type="submit">{t('practice_finish')}</button>
          <p class="small" role="status">
            {finished && t('practice_finished')}
          </p>
        </div>
      )}
    </form>
  );
}

function paragraph(text: string): HTMLElement {
  const block = document.createElement('div');
  block.append(text === '' ? document.createElement('br') : text);
  return block;
}

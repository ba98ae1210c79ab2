import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change before anything is said, so that speech never talks over typing. */
export const PAUSE_BEFORE_SPEECH = 1500;

/** A polite live region that waits for a pause. */
export function Announcer({ message }: { readonly message: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(message), PAUSE_BEFORE_SPEECH);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {said}
    </div>
  );
}

/**
 * Events as the browser itself makes them. A page cannot make these; jsdom can only through its inside, the object
 * behind each node. Events made by scripts are not trusted, and adapters must not heed them.
 */
export function trusted(target: Element, event: Event): void {
  const inside = behind(event);
  inside.isTrusted = true;
  (behind(target) as unknown as Dispatcher)._dispatch(inside);
}

interface Inside {
  isTrusted: boolean;
}

interface Dispatcher {
  _dispatch(event: Inside): boolean;
}

function behind(wrapper: object): Inside {
  const key = Object.getOwnPropertySymbols(wrapper).find(({ description }) => description === 'impl');
  if (key === undefined) throw new Error('not a jsdom object');
  return (wrapper as Record<symbol, Inside>)[key] as Inside;
}

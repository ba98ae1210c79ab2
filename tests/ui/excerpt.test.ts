import { expect, test } from 'vitest';
import { excerpt } from '../../src/ui/excerpt.ts';

test('a quoted clause ends where its words do', () => {
  expect(excerpt('Saw the second posting in Cork;')).toBe('Saw the second posting in Cork');
  expect(excerpt('we sell lifts –\n')).toBe('we sell lifts');
  expect(excerpt('Who signs there?')).toBe('Who signs there?');
  expect(excerpt('Only two left!')).toBe('Only two left!');
});

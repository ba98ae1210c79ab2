import type { Shape } from './clauses.ts';
import type { Orientation } from './types.ts';
import { FOCUS, STRENGTH } from './weights.ts';

const ASKS = new Set([
  'own-slot',
  'asks-slot',
  'asks-consent',
  'asks-worth',
  'order',
  'reply-slot',
  'asks-person',
  'asks-open-ours',
  'worth',
  'asks-attention',
]);
const OFFERS = new Set(['own-permission', 'own-offer', 'own-wish', 'own-do']);
const INTRODUCTIONS = new Set(['intro', 'own-self']);

/** How strongly a clause counts: by what it is, and by how sure the judgement is. Neutral clauses count nothing. */
export function strengthOf(shape: Shape, row: string, orientation: Orientation, confidence: number): number {
  return orientation === 'neutral'
    ? 0
    : Math.min(
        1,
        (weightOf(shape, row, orientation) / STRENGTH.customerQuestion) *
          confidence ** (orientation === 'self' ? 1 : FOCUS.confidencePower),
      );
}

function weightOf(shape: Shape, row: string, orientation: Orientation): number {
  if (orientation === 'customer') return shape.question ? STRENGTH.customerQuestion : STRENGTH.customer;
  if (orientation === 'shared') return STRENGTH.shared;
  if (shape.question || ASKS.has(row)) return STRENGTH.ask;
  if (INTRODUCTIONS.has(row)) return STRENGTH.introduction;
  if (OFFERS.has(row)) return STRENGTH.offer;
  return STRENGTH.self;
}

import type { Area } from './area.ts';
import { DAY, dayHere, shiftDay } from './day.ts';
import { type Glance, glanceItem, type Tidings, WEEKS } from './glance-item.ts';
import { GLANCE } from './keys.ts';
import { readIndex } from './load.ts';
import { openReader } from './reader.ts';
import { addDays } from './sync/plan-sync.ts';
import { daysElsewhere } from './sync/sync.ts';
import { type Day, GLANCED, type GlancedSend, LOOK_BACK, OUTCOME_DAYS, type SendRecord } from './types.ts';

/** Works out the tidings from the last sends that count and the days of the trend; both oldest first. */
export type TellTidings = (recent: readonly SendRecord[], days: readonly Day[]) => Tidings;

/**
 * Makes the glance and stores it. Call it only in the background, and only while nothing else writes. Its cost does not
 * grow with the history. The glance holds nothing that could be lost: a damaged one is overwritten, and if it cannot be
 * stored it is still returned. Rejects if storage cannot be read.
 *
 * @param remote the browser's sync storage
 */
export async function renewGlance(
  area: Area,
  remote: Area,
  clock: () => number,
  tidingsOf: TellTidings,
): Promise<Glance> {
  const now = clock();
  const reader = openReader(area, clock);
  const made = dayHere(now);
  const from = shiftDay(made, 1 - 7 * WEEKS);
  const [index, { today, recent }, days, elsewhere] = await Promise.all([
    readIndex(area),
    reader.latest(LOOK_BACK),
    reader.days(from, made),
    // Other machines' days are optional: without them the trend is that of this machine.
    daysElsewhere(area, remote, from, made).catch(() => []),
  ]);
  const glance: Glance = {
    ...tidingsOf(recent, addDays(days, elsewhere)),
    of: index.value.changed,
    made,
    empty: Object.keys(index.value.months).length === 0 && elsewhere.length === 0,
    sends: glanced(recent, today, now),
    elsewhere: elsewhere.reduce((all, { sends }) => all + sends, 0),
  };
  if (!glance.empty) await store(area, glance).catch((error) => console.warn('glance: not stored', error));
  return glance;
}

async function store(area: Area, glance: Glance): Promise<void> {
  const { status } = glanceItem.open((await area.get(GLANCE))[GLANCE]);
  if (status !== 'newer') await area.set({ [GLANCE]: glanceItem.seal(glance) });
}

function glanced(recent: readonly SendRecord[], today: readonly SendRecord[], now: number): readonly GlancedSend[] {
  const asked = recent.filter(({ at }) => at > now - OUTCOME_DAYS * DAY);
  const all = new Map([...asked, ...today].map((send) => [send.id, send]));
  return [...all.values()].sort((a, b) => a.at - b.at).map(shown);
}

function shown(send: SendRecord): GlancedSend {
  const fields = GLANCED.flatMap((field) => (send[field] === undefined ? [] : [[field, send[field]] as const]));
  return Object.fromEntries(fields) as GlancedSend;
}

import type { Memories } from '../practice/session.ts';
import type { FocusSkill } from '../progress/focus-skill.ts';
import { type Area, within } from './area.ts';
import { changeSettings, type SettingsChange } from './change-settings.ts';
import { dayOfSend } from './day.ts';
import { countDispute } from './disputes.ts';
import { changeDrills } from './drills-item.ts';
import { findSend } from './find.ts';
import { changeFocus } from './focus-item.ts';
import { renewGlance, type TellTidings } from './glance.ts';
import type { Glance } from './glance-item.ts';
import { type Hash, openHash } from './hash.ts';
import { type ImportReport, importJson } from './import.ts';
import { believable, normalise } from './normalise.ts';
import type { Change, Intent } from './op.ts';
import { openReader, type Reader } from './reader.ts';
import type { Settings } from './settings.ts';
import { SYNC_PATIENCE, syncOnce } from './sync/sync.ts';
import type { Outcome, SendRecord, SendRecordState, Sketches } from './types.ts';
import { openWriter } from './writer.ts';

/**
 * The journal with its writing half, for the background only: two writers would overwrite each other. Methods that
 * write resolve once the change would survive a stopped worker, and reject with `JournalError` if nothing was stored.
 */
export interface Journal extends Reader {
  /**
   * Adds a record of any state. Adding the same record again changes nothing. Neither does adding one from an earlier
   * `era`, since everything was erased after it was made.
   */
  append(record: SendRecord, sketches?: Sketches, era?: number): Promise<void>;
  /** Changes the state of a send of the last two months with sends. False if there is no such record. */
  settle(id: string, state: SendRecordState): Promise<boolean>;
  /**
   * Notes what the rep says came back; null for "not known". False if there is no such record, or only its sum is left.
   */
  setOutcome(id: string, outcome: Outcome | null): Promise<boolean>;
  /** Notes when a reply was received, but not what kind it was. False as above. */
  setReplied(id: string, at: number): Promise<boolean>;
  /** What the rep may correct in the history. False as above. */
  correct(id: string, change: Change): Promise<boolean>;
  /** Deletes one record. False as above. */
  remove(id: string): Promise<boolean>;
  /** The salted hash of an address, profile, thread or draft id. */
  hash: Hash;
  /** Merges a complete export; see `importJson`. */
  importAll(text: string): Promise<ImportReport>;
  /** See `changeSettings`; in its turn, so that two changes at once are both kept. */
  changeSettings(change: SettingsChange): Promise<Settings>;
  /** See `countDispute`; in its turn. */
  dispute(rule: string, takenBack: boolean): Promise<void>;
  /** See `changeDrills`; in its turn. */
  changeDrills(change: (held: Memories) => Memories): Promise<void>;
  /** See `changeFocus`; in its turn. */
  changeFocus(choose: (held: FocusSkill | null) => Promise<FocusSkill | null>): Promise<void>;
  /** See `renewGlance`; in its turn. */
  renewGlance(remote: Area, tidingsOf: TellTidings): Promise<Glance>;
  /** See `syncOnce`. */
  sync(remote: Area): Promise<readonly string[] | null>;
  /**
   * Erases the whole storage area (journal, settings, salt) and sync storage. Nothing begun before is stored
   * afterwards. Rejects if sync storage does not answer in time; the work goes on, and so does the journal's.
   */
  eraseAll(remote: Area): Promise<void>;
  /** Rises whenever everything is erased. */
  era(): number;
}

/**
 * Months in which `settle` looks: a step of a send comes soon after it, and an unknown id must not cost reading years.
 */
const SETTLED_WITHIN = 2;

/**
 * Opens the journal in a storage area and carries out what an earlier worker left undone. `clock` gives ms since the
 * epoch; it may jump either way.
 */
export function openJournal(area: Area, clock: () => number): Journal {
  const writer = openWriter(area, clock);
  let hashing: Promise<Hash> | undefined;
  let era = 0;
  // A failure here is ignored: it shows again at the first write, where it can be reported.
  writer.alone(async () => undefined).catch(() => undefined);

  function update(id: string, make: (held: SendRecord) => Intent, months = Number.POSITIVE_INFINITY): Promise<boolean> {
    return writer.alone(async () => {
      const held = await findSend(area, id, clock(), months);
      if (held) await writer.write([make(held)]);
      return held !== undefined;
    });
  }

  function correct(id: string, set: Change, months?: number): Promise<boolean> {
    return update(id, (held) => ({ type: 'change', id, day: dayOfSend(held), at: clock(), set }), months);
  }

  async function hash(text: string): Promise<string> {
    hashing ??= writer.alone(() => openHash(area));
    hashing.catch(() => {
      hashing = undefined;
    });
    return (await hashing)(text);
  }

  return {
    ...openReader(area, clock),
    append: async (record, sketches, made = era) => {
      const put: Intent = { type: 'put', send: normalise(record), ...(sketches ? { sketches } : {}) };
      await writer.alone(async () => {
        if (made === era) await writer.write([put]);
      });
    },
    settle: (id, state) => correct(id, { state }, SETTLED_WITHIN),
    setOutcome: (id, outcome) => correct(id, { outcome }),
    setReplied: (id, at) => correct(id, { replied: believable(at) }),
    correct: (id, set) => correct(id, set),
    remove: (id) => update(id, (held) => ({ type: 'remove', id, day: dayOfSend(held) })),
    hash,
    importAll: (text) => {
      const begun = era;
      // The salt goes with all the rest, and the next one is another.
      return importJson(text, area, writer, clock, { name: () => hash('journal'), isErased: () => begun !== era });
    },
    changeSettings: (change) => writer.alone(() => changeSettings(area, clock, change)),
    dispute: (rule, takenBack) => writer.alone(() => countDispute(area, rule, takenBack)),
    changeDrills: (change) => writer.alone(() => changeDrills(area, clock, change)),
    changeFocus: async (choose) => {
      await writer.alone(() => changeFocus(area, clock, choose));
    },
    renewGlance: (remote, tidingsOf) => writer.alone(() => renewGlance(area, remote, clock, tidingsOf)),
    sync: (remote) => writer.alone(() => syncOnce(area, remote, clock)),
    eraseAll: (remote) =>
      writer.alone(async () => {
        await area.clear();
        writer.forget();
        hashing = undefined;
        era += 1;
        await within(remote.clear(), SYNC_PATIENCE);
      }),
    era: () => era,
  };
}

import browser from 'webextension-polyfill';
import { dayHere } from '../../journal/day.ts';
import { exportCsv, exportJson, exportNdjson } from '../../journal/export.ts';

const { local } = browser.storage;

/** The forms an export can take: everything, or the sends as a table. */
export const EXPORTS = {
  json: { type: 'application/json', pieces: () => exportJson(local, Date.now) },
  csv: { type: 'text/csv', pieces: () => exportCsv(local) },
  ndjson: { type: 'application/x-ndjson', pieces: () => exportNdjson(local) },
} as const;

/** Has the browser save an export as a file, as from a link. Rejects if storage cannot be read. */
export async function saveExport(form: keyof typeof EXPORTS): Promise<void> {
  const { type, pieces } = EXPORTS[form];
  const parts: string[] = [];
  for await (const piece of pieces()) parts.push(piece);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = `outward-${dayHere(Date.now())}.${form}`;
  link.click();
  // By then the download has read the URL.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

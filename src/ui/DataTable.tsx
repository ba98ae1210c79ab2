import { useState } from 'preact/hooks';
import { t } from './words.ts';

interface DataTableProps {
  readonly head: readonly string[];
  /** The rows; the first cell names the row. Called only once the table is opened. */
  readonly rows: () => readonly (readonly (string | number)[])[];
}

/** The numbers behind a chart, folded away. */
export function DataTable({ head, rows }: DataTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('trend_table')}</summary>
      {open && <Table head={head} rows={rows} />}
    </details>
  );
}

function Table({ head, rows }: DataTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows().map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

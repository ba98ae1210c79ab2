import { Check } from '../../ui/fields.tsx';
import { t } from '../../ui/words.ts';

interface FloorFieldProps {
  /** 0-100; null when nothing is held back. */
  readonly floor: number | null;
  readonly onChange: (floor: number | null) => void;
}

/** Where the floor starts when it is first wanted: the middle of the scale, where "mostly about you" is still sent. */
const START = 35;

/** Whether a send is held back once, and under which number. */
export function FloorField({ floor, onChange }: FloorFieldProps) {
  return (
    <>
      <Check
        label={t('playbook_floor')}
        hint={t('playbook_floor_hint')}
        checked={floor !== null}
        onChange={(wanted) => onChange(wanted ? START : null)}
      />
      {floor !== null && (
        <div class="field floor">
          <label for="floor">{t('playbook_floor_value')}</label>
          <input
            id="floor"
            type="number"
            required
            min={0}
            max={100}
            value={floor}
            onChange={({ currentTarget }) => {
              if (currentTarget.validity.valid) onChange(currentTarget.valueAsNumber);
            }}
          />
        </div>
      )}
    </>
  );
}

/** @jsxImportSource preact */
import {useEffect, useMemo, useState} from 'preact/hooks';
import {dateParts, solarToGregorian, type Calendar} from '../../../../i18n/calendars.ts';
import {formatDate} from '../../../../i18n/dates.ts';
import {localDigits} from '../../../../i18n/digits.ts';
import {freshId, useDesk} from '../../parts.tsx';
import {
  digitsOf,
  emptyDay,
  inCalendar,
  manners,
  readParts,
  writeParts,
  type DateParts,
  type DayParts
} from './dateParts.ts';

type Props = {
  value: string;
  form: 'day' | 'known' | 'partial';
  label: string;
  /** undefined: the field was emptied. */
  onChange: (value: string | undefined) => void;
};

/** A date as exact as it is known, in either calendar, as plain fields. Days are stored by their Gregorian name. */
export default function DateInput({value, form, label, onChange}: Props) {
  const {data, t} = useDesk();
  const {parts, change, isDate} = useParts(value, onChange);
  const {manner} = parts;
  return (
    <fieldset className="edit-date">
      <legend>{label}</legend>
      {form === 'partial' && (
        <select
          aria-label={t('dateManner')}
          value={manner}
          onChange={({currentTarget}) => {
            const chosen = manners.find(each => each === currentTarget.value);
            if (chosen) change({...parts, manner: chosen});
          }}
        >
          {manners.map(each => (
            <option key={each} value={each}>
              {t(`manner-${each}`)}
            </option>
          ))}
        </select>
      )}
      {manner !== 'unknown' && (
        <DayInput
          parts={parts.date}
          needsDay={form === 'day'}
          onChange={date => change({...parts, date})}
        />
      )}
      {manner === 'between' && (
        <>
          <span>{t('dateAnd')}</span>
          <DayInput parts={parts.end} needsDay={false} onChange={end => change({...parts, end})} />
        </>
      )}
      {value && !isDate && <p className="edit-wrong">{t('dateAsWritten', {value})}</p>}
      {value && isDate && (
        <p className="edit-hint">
          <bdi>{formatDate(value, data.locale)}</bdi>
        </p>
      )}
    </fieldset>
  );
}

/** The parts of a date as they are typed; a date of the record is told as soon as they are one. */
function useParts(value: string, onChange: Props['onChange']) {
  const {data} = useDesk();
  const calendar: Calendar = data.locale === 'fa' ? 'solar' : 'gregorian';
  const [parts, setParts] = useState<DateParts>(
    () =>
      readParts(value, calendar) ?? {
        manner: 'exact',
        date: emptyDay(calendar),
        end: emptyDay(calendar)
      }
  );
  // Another value came from outside, such as by undo.
  useEffect(() => {
    if (value === (writeParts(parts) ?? '')) return;
    const read = readParts(value, parts.date.calendar);
    if (read) setParts(read);
  }, [value]);

  const change = (next: DateParts) => {
    setParts(next);
    const written = writeParts(next);
    if (written !== null && written !== value) onChange(written);
    else if (written === null && !next.date.year && value) onChange(undefined);
  };
  return {parts, change, isDate: readParts(value, calendar) !== null};
}

type DayProps = {parts: DayParts; needsDay: boolean; onChange: (parts: DayParts) => void};

function DayInput({parts, needsDay, onChange}: DayProps) {
  const {data, t} = useDesk();
  const months = useMemo(() => monthNames(parts.calendar, data.locale), [parts.calendar]);
  const dayId = useMemo(freshId, []);
  const day = (
    <label key="day">
      {t(needsDay ? 'dateDay' : 'dateDayIfKnown')}
      <input
        id={dayId}
        inputMode="numeric"
        maxLength={2}
        size={2}
        value={localDigits(parts.day, data.locale)}
        onInput={({currentTarget}) => onChange({...parts, day: digitsOf(currentTarget.value)})}
      />
    </label>
  );
  return (
    <span className="edit-day">
      <label>
        {t('dateCalendar')}
        <select
          value={parts.calendar}
          onChange={({currentTarget}) =>
            onChange(inCalendar(parts, currentTarget.value === 'solar' ? 'solar' : 'gregorian'))
          }
        >
          <option value="gregorian">{t('calendar-gregorian')}</option>
          <option value="solar">{t('calendar-solar')}</option>
        </select>
      </label>
      {day}
      <label>
        {t(needsDay ? 'dateMonth' : 'dateMonthIfKnown')}
        <select
          value={parts.month}
          onChange={({currentTarget}) => onChange({...parts, month: currentTarget.value})}
        >
          <option value="">–</option>
          {months.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('dateYear')}
        <input
          inputMode="numeric"
          maxLength={4}
          size={4}
          value={localDigits(parts.year, data.locale)}
          onInput={({currentTarget}) => onChange({...parts, year: digitsOf(currentTarget.value)})}
        />
      </label>
    </span>
  );
}

/** The months of a calendar by name, without the year. */
function monthNames(calendar: Calendar, locale: 'en' | 'fa'): string[] {
  return Array.from({length: 12}, (_, index) => {
    const day =
      calendar === 'solar'
        ? (solarToGregorian({year: 1400, month: index + 1, day: 1}) ?? '')
        : `2021-${String(index + 1).padStart(2, '0')}-01`;
    return dateParts(day, calendar, locale).month;
  });
}

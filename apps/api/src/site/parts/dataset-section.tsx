import type { DatasetView } from '@app/insight';
import { formatInstant } from '../format-day.js';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';

/** One dataset: what a row is, its files, and what each field means. */
export function DatasetSection({ dataset }: { dataset: DatasetView }) {
  const { t, language } = useSite();
  const say = useSay();
  const { name, row, fields, files } = dataset;
  const title = say(dataset.title);
  const measuredAt = files[0]?.measuredAt;
  return (
    <section className="dataset" aria-labelledby={`data-${name}`}>
      <h3 id={`data-${name}`}>
        {title} <code>{name}</code>
      </h3>
      <p>{say(row)}</p>
      <ul className="downloads">
        {files.map((file) => (
          <li key={file.format}>
            <a href={file.address} download>
              {t('open_data.download', { title, format: file.format.toUpperCase() })}
            </a>{' '}
            {file.rows !== null && file.bytes !== null && (
              <span className="quiet">
                {t('open_data.size', {
                  rows: new Intl.NumberFormat(language).format(file.rows),
                  size: formatBytes(file.bytes, language),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {measuredAt
          ? t('open_data.measured', { day: formatInstant(measuredAt, language) })
          : t('open_data.unmeasured')}
      </p>
      <details>
        <summary>{t('open_data.fields', { title, count: fields.length })}</summary>
        <FieldTable dataset={dataset} />
      </details>
    </section>
  );
}

/** On a narrow screen each field is a block; the roles are said again because browsers then forget them. */
function FieldTable({ dataset: { title, fields } }: { dataset: DatasetView }) {
  const { t } = useSite();
  const say = useSay();
  return (
    <table className="fields" role="table">
      <caption className="visually-hidden">{say(title)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['field', 'meaning', 'type', 'example'].map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`open_data.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {fields.map(({ name, type, meaning, example }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              <code>{name}</code>
            </th>
            <td role="cell">{say(meaning)}</td>
            <td role="cell" data-label={t('open_data.type')}>
              {t(`open_data.types.${type}`)}
            </td>
            <td role="cell" data-label={t('open_data.example')}>
              <code>{example}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** 1,234,567 bytes as `1.2MB`. */
function formatBytes(bytes: number, language: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const style = {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(language, style).format(bytes / 1000 ** power);
}

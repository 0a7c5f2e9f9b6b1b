import {findingWords, type Finding} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';

type Props = {findings: readonly Finding[]; locale: Locale};

/** Findings as the check prints them: place, what was found, what is expected. */
export default function FindingList({findings, locale}: Props) {
  const t = deskText(locale, 'Item');
  if (!findings.length) return <p>{t('noFindings')}</p>;
  return (
    <ul className="desk-findings">
      {findings.map(finding => {
        const {level, file, line} = finding;
        const {field, place, found, expected, isEmpty} = findingWords(finding, locale);
        return (
          <li key={`${file} ${line} ${field} ${found}`} className={`desk-${level}`}>
            <p>
              <b>{t(`level.${level}`)}</b>{' '}
              <bdi dir="ltr">
                <code>
                  {file}:{line}
                </code>
              </bdi>{' '}
              <bdi>{place}</bdi>
            </p>
            {isEmpty ? (
              <p>{deskText(locale, 'Editor')('stillToFill')}</p>
            ) : (
              <p>
                {t('found')}: <bdi>{found}</bdi>
              </p>
            )}
            <p>
              {t('expected')}: <bdi>{expected}</bdi>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

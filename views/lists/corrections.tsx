import CorrectionsLog from '../../components/record/CorrectionsLog.tsx';
import {getCorrections, getWithdrawals, inPages, pageSizes, pathOf} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';

const pages = perLocale(locale =>
  inPages(
    [...getCorrections(locale), ...withdrawals(locale)].sort(
      (a, b) => b.on.localeCompare(a.on) || a.path.localeCompare(b.path)
    ),
    pageSizes.corrections
  )
);

function withdrawals(locale: Locale) {
  const t = translator(locale, 'Corrections');
  return getWithdrawals().map(({kind, slug, recordNo, withdrawn: {on, reason}}) => ({
    on,
    kind: 'withdrawal' as const,
    note: reason,
    path: kind === 'actions' ? '/act' : pathOf(kind, slug),
    title: t(`withdrawn.${kind}`, {number: formatPlainNumber(recordNo, locale)})
  }));
}

/** The log of corrections, changes and withdrawals. */
export const correctionsList: List = {
  byDate: true,
  lengths: oneList('/corrections', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Corrections');
    return {
      title: t('title'),
      lead: t('lead'),
      children: <CorrectionsLog entries={pages(locale)[page - 1] ?? []} />
    };
  }
};

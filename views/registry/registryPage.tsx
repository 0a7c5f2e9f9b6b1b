import RegistryIndex from '../../components/registry/RegistryIndex.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getRegistry, type RegistryName} from '../../records/index.ts';
import {singlePage} from '../singlePage.ts';
import {titledView} from '../titledView.tsx';
import type {Views} from '../view.ts';

const pagesOf = (registry: RegistryName) =>
  singlePage(`/${registry}`, locale => registryPage(registry, locale));

/** The page of each registry. */
export const registryPages = {
  prisons: pagesOf('prisons'),
  courts: pagesOf('courts'),
  officials: pagesOf('officials'),
  charges: pagesOf('charges'),
  laws: pagesOf('laws')
} satisfies Record<RegistryName, Views>;

/** Every prison, court, official, charge or article of law that a record here names. */
function registryPage(registry: RegistryName, locale: Locale) {
  const t = translator(locale, 'Registry');
  return titledView({
    locale,
    path: `/${registry}`,
    title: t(`title.${registry}`),
    lead: t(`lead.${registry}`),
    children: (
      <RegistryIndex entries={getRegistry(locale).filter(entry => entry.registry === registry)} />
    )
  });
}

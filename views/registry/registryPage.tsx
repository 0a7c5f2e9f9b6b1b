import RegistryIndex from '../../components/registry/RegistryIndex.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getRegistry, type RegistryName} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';

/** Every prison, court, official, charge or article of law that a record here names. */
export const registryPage = (registry: RegistryName) => (locale: Locale) => {
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
};

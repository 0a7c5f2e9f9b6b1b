import {useTranslations} from 'next-intl';
import type {Case, Person} from '../../records/index.ts';
import Section from '../frame/Section.tsx';
import TakeAway from '../guides/TakeAway.tsx';
import ShareBlock, {type Share} from '../share/ShareBlock.tsx';
import ChangeList from './ChangeList.tsx';
import ClaimList from './ClaimList.tsx';
import ReviewLine from './ReviewLine.tsx';
import SourceList from './SourceList.tsx';

type Props = {
  record: Pick<
    Person | Case,
    'recordNo' | 'disputes' | 'changes' | 'sources' | 'reviewedOn' | 'nextReviewOn'
  >;
  /** Path of the page within the language. */
  path: string;
  share: Share;
};

/** The end of the page of a person or legal case: disputes, changes, sources, sharing and download. */
export default function RecordEnd({record, path, share}: Props) {
  const t = useTranslations('PersonPage');
  const {recordNo, disputes, changes, sources, reviewedOn, nextReviewOn} = record;
  return (
    <>
      {disputes.length > 0 && (
        <Section id="disputes" title={t('disputes')}>
          <ClaimList claims={disputes} sources={sources} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section id="changes" title={t('changes')}>
          <ChangeList changes={changes} />
        </Section>
      )}
      <Section id="sources" title={t('sources')}>
        <SourceList sources={sources} />
        <ReviewLine reviewedOn={reviewedOn} nextReviewOn={nextReviewOn} />
      </Section>
      <ShareBlock {...share} path={path} />
      <TakeAway path={path} recordNo={recordNo} />
    </>
  );
}

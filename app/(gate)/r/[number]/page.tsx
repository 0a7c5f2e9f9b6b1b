import {recordNumberPage, recordNumbers} from '../../../../views/single/recordNumber.tsx';
import {found} from '../../../params.ts';
import {firstPageOnly} from '../../../viewRoute.tsx';

type Props = {params: Promise<{number: string}>};

export const dynamicParams = false;
/** Export rejects a route without pages: emit a placeholder that publishing deletes. */
export const generateStaticParams = () => {
  const all = recordNumbers().slice(0, firstPageOnly ? 1 : undefined);
  return all.length ? all.map(number => ({number: String(number)})) : [{number: '_none'}];
};

const pageOf = async ({params}: Props) => found(recordNumberPage(Number((await params).number)));

export const generateMetadata = async (props: Props) => (await pageOf(props)).metadata;

export default async function RecordNumber(props: Props) {
  return (await pageOf(props)).body;
}

import {nextRelease} from '../../records/desk/index.ts';

/** The next scheduled release, with its time as the editor wrote it. */
export default function NextRelease() {
  const next = nextRelease();
  if (!next) return <p>Nothing is scheduled.</p>;
  return (
    <p>
      Next release: <a href={`/desk/${next.item}`}>{next.item}</a> at{' '}
      <time dateTime={next.at.toISOString()}>{next.written}</time>
    </p>
  );
}

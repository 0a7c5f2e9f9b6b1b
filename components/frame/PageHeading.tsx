import type {ReactNode} from 'react';

type Props = {title: ReactNode; lead?: ReactNode};

/** The `<h1>` of a page and the paragraph under it. */
export default function PageHeading({title, lead}: Props) {
  return (
    <header className="grid gap-4">
      <h1 className="max-w-[24ch] text-page">{title}</h1>
      {lead && <p className="text-lead">{lead}</p>}
    </header>
  );
}

import type {ReactNode} from 'react';

type Props = {id?: string; title: ReactNode; children: ReactNode};

/** A section of a page with its heading, under a horizontal line. */
export default function Section({id, title, children}: Props) {
  return (
    <section id={id} className="grid gap-5 border-bs border-ink pbs-3">
      <h2 className="font-label text-body text-signal">{title}</h2>
      {children}
    </section>
  );
}

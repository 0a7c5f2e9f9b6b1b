import type {ReactNode} from 'react';

type Props = {children: ReactNode};

/** Words in the language in which they were said; the reader's program works out their direction. */
export default function OriginalWords({children}: Props) {
  return <div dir="auto" lang="ar" className="text-lead">{children}</div>;
}

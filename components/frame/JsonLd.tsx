import type {Graph} from 'schema-dts';

type Props = {data: Graph};

/** Structured data for search engines (JSON-LD). `<` is escaped, so that no text can close the script element. */
export default function JsonLd({data}: Props) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{__html: JSON.stringify(data).replaceAll('<', '\\u003c')}}
    />
  );
}

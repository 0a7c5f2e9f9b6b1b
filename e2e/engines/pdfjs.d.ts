/** What the test uses of pdfjs-dist, which is installed in this folder only when it runs. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  type Item = {str: string; hasEOL: boolean};
  type Page = {getTextContent: () => Promise<{items: Item[]}>};
  type Pdf = {numPages: number; getPage: (number: number) => Promise<Page>};
  export const getDocument: (options: {data: Uint8Array; verbosity: number}) => {
    promise: Promise<Pdf>;
  };
}

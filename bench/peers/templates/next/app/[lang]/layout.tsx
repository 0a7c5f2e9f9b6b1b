import {langs, words, type Lang} from '../articles';

export const generateStaticParams = () => langs.map(lang => ({lang}));
export const dynamicParams = false;

export default async function Layout({
  params,
  children
}: {
  params: Promise<{lang: string}>;
  children: React.ReactNode;
}) {
  const lang = (await params).lang as Lang;
  return (
    <html lang={lang} dir={words[lang].dir}>
      <head>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

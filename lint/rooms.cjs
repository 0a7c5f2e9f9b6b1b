/**
 * Which way imports run: commands → desk → publish → views → share → components → records → search → i18n → messages,
 * app → views, and anything → files.
 */
const rooms = [
  'app',
  'views',
  'components',
  'records',
  'search',
  'files',
  'i18n',
  'messages',
  'share',
  'publish',
  'desk',
  'commands',
  'bench',
  'setup',
  'lint',
  'e2e'
];
const only = (from, allowed, comment) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment,
  from: {path: `^${from}/`},
  to: {path: `^(${rooms.filter(room => room !== from && !allowed.includes(room)).join('|')})/`}
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'No circular imports.',
      from: {},
      to: {circular: true}
    },
    {
      name: 'not-resolved',
      severity: 'error',
      comment: 'The import does not resolve.',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot:
          '^(next/root-params|\\.\\./fonts\\.json$|\\.\\./\\.content/|contentlayer/generated$|' +
          'puppeteer-core$|pdfjs-dist/)'
      }
    },
    only('messages', [], 'Messages are data.'),
    only('i18n', ['messages'], 'i18n/ imports messages/ only.'),
    only('files', [], 'files/ reads and writes on disk and knows nothing of the site.'),
    only('search', ['i18n'], 'The search index and its queries know nothing of the records.'),
    only(
      'records',
      ['search', 'files', 'i18n'],
      'records/ knows languages, but neither React nor routes.'
    ),
    only('components', ['records', 'i18n'], 'Components show their props.'),
    only(
      'share',
      ['components', 'records', 'search', 'files', 'i18n', 'messages'],
      'share/ makes cards and texts from records, with components.'
    ),
    only(
      'views',
      ['share', 'components', 'records', 'search', 'files', 'i18n', 'messages'],
      'views/ makes pages from records and components, for routes and for publishing.'
    ),
    only(
      'app',
      ['views', 'share', 'components', 'records', 'search', 'files', 'i18n', 'messages'],
      'Routes ask views.'
    ),
    only(
      'publish',
      ['views', 'share', 'records', 'search', 'files', 'i18n'],
      'Publishing makes the files of the site from the export, records and views.'
    ),
    only(
      'bench',
      ['publish', 'share', 'records', 'search', 'files', 'i18n'],
      'The benchmarks build the site from made-up content.'
    ),
    only(
      'desk',
      ['records', 'search', 'files', 'i18n', 'publish', 'share'],
      'The desk’s server passes requests to the app and never imports it.'
    ),
    only('setup', [], 'Set-up runs before packages are installed.'),
    only('e2e', ['messages', 'i18n', 'search', 'setup'], 'Browser tests see what a visitor sees.'),
    {
      name: 'records-by-their-door',
      severity: 'error',
      comment: 'Ask records/index.ts, the only door.',
      from: {path: '^(app|views|components|share)/'},
      to: {path: '^records/', pathNot: '^records/(desk/)?index\\.ts$'}
    },
    {
      name: 'desk-door-for-the-desk',
      severity: 'error',
      comment:
        'records/desk/ returns unreleased documents: only the desk’s pages and server may ask it.',
      from: {pathNot: '\\.desk\\.tsx?$|^desk/|^records/desk/|^commands/(bench/)?desk'},
      to: {path: '^records/desk/(index|folders)\\.ts$|\\.desk\\.tsx?$'}
    },
    {
      name: 'records-without-react',
      severity: 'error',
      comment: 'records/ never imports React or Next.',
      from: {path: '^records/'},
      to: {path: '^node_modules/(react|react-dom|next|next-intl)/'}
    },
    {
      name: 'content-before-react',
      severity: 'error',
      comment:
        'The check and the generation load no messages: next-intl loads React, which is slow and reads NODE_ENV.',
      from: {path: '^records/generate\\.ts$'},
      to: {path: '^i18n/translator\\.ts$', reachable: true}
    },
    {
      name: 'generated-by-its-door',
      severity: 'error',
      comment:
        'Only the door and records/collections/ touch Contentlayer and the generated records, which include drafts.',
      from: {pathNot: '^records/(index\\.ts$|collections/)'},
      to: {path: '^\\.content(layer)?/|^node_modules/(contentlayer|@contentlayer2)/'}
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment: 'Nothing imports routes.',
      from: {pathNot: '^app/'},
      to: {path: '^app/'}
    }
  ],
  options: {
    doNotFollow: {path: '^(node_modules|\\.content|\\.contentlayer)/'},
    exclude: {path: '^(\\.next|out|bench/peers/templates|e2e/checkers|e2e/engines/node_modules)'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts']
    }
  }
};

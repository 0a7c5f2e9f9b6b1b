/** Which way imports run: commands → desk → app, publish → views → share → components → records → search → files, i18n → messages. */
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
      comment: 'Rooms and files have an order.',
      from: {},
      to: {circular: true}
    },
    {
      name: 'not-resolved',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: {couldNotResolve: true, pathNot: '^(next/root-params|\\.\\./\\.content/)'}
    },
    only('messages', [], 'Messages are data.'),
    only('i18n', ['messages'], 'i18n rests on messages alone.'),
    only('files', [], 'Reading and writing on disk knows nothing of the site.'),
    only('search', ['i18n'], 'Folding, the index and its queries know nothing of the records.'),
    only(
      'records',
      ['search', 'files', 'i18n'],
      'The record knows languages, and neither React nor routes.'
    ),
    only('components', ['records', 'i18n'], 'Components show what they are given.'),
    only(
      'share',
      ['components', 'records', 'search', 'files', 'i18n', 'messages'],
      'What is shared of an item: cards and texts, from the content, drawn by components.'
    ),
    only(
      'views',
      ['share', 'components', 'records', 'search', 'files', 'i18n', 'messages'],
      'Pages that grow in number, from the content’s answers to components, for routes and for publishing.'
    ),
    only(
      'app',
      ['views', 'share', 'components', 'records', 'search', 'files', 'i18n', 'messages'],
      'Routes join the rooms.'
    ),
    only(
      'publish',
      ['views', 'share', 'records', 'search', 'files', 'i18n'],
      'Publishing reads files, asks the content, and makes the pages that grow in number.'
    ),
    only(
      'bench',
      ['publish', 'share', 'records', 'search', 'files', 'i18n'],
      'Builds the site from made-up content and measures it.'
    ),
    only(
      'desk',
      ['records', 'search', 'files', 'i18n', 'publish', 'share'],
      'The desk’s server stands in front of the app and never imports it.'
    ),
    only('setup', [], 'Runs before anything is installed.'),
    only('e2e', ['messages', 'i18n', 'search', 'setup'], 'Sees what a visitor sees.'),
    {
      name: 'records-by-their-door',
      severity: 'error',
      comment: 'There is one door: records/index.ts.',
      from: {path: '^(app|views|components|share)/'},
      to: {path: '^records/', pathNot: '^records/(desk/)?index\\.ts$'}
    },
    {
      name: 'desk-door-for-the-desk',
      severity: 'error',
      comment:
        'records/desk/index.ts shows what is not released: only pages that the public build leaves out, and the desk’s server, may ask it.',
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
      name: 'generated-by-its-door',
      severity: 'error',
      comment: 'Only records/index.ts reads what records/generate.ts writes.',
      from: {pathNot: '^records/index\\.ts$'},
      to: {path: '^\\.content/'}
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment: 'Routes are the top of the house.',
      from: {pathNot: '^app/'},
      to: {path: '^app/'}
    }
  ],
  options: {
    doNotFollow: {path: '^(node_modules|\\.content)/'},
    exclude: {path: '^(\\.next|out|bench/peers/templates)'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts']
    }
  }
};

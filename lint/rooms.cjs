/** Which way imports run (the house): app → components → i18n → messages, app → content → i18n, publish → content. */
const rooms = [
  'app',
  'views',
  'components',
  'content',
  'i18n',
  'messages',
  'share',
  'publish',
  'desk',
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
    only('content', ['i18n'], 'content knows languages, and neither React nor routes.'),
    only('components', ['i18n', 'content'], 'Components show what they are given.'),
    only(
      'share',
      ['components', 'content', 'i18n', 'messages'],
      'What is shared of an item: cards and texts, from the content, drawn by components.'
    ),
    only(
      'views',
      ['share', 'components', 'content', 'i18n', 'messages'],
      'Pages that grow in number, from the content’s answers to components, for routes and for publishing.'
    ),
    only(
      'app',
      ['views', 'share', 'components', 'content', 'i18n', 'messages'],
      'Routes join the rooms.'
    ),
    only(
      'publish',
      ['views', 'share', 'content', 'i18n'],
      'Publishing reads files, asks the content, and makes the pages that grow in number.'
    ),
    only(
      'bench',
      ['publish', 'share', 'content', 'i18n'],
      'Builds the site from made-up content and measures it.'
    ),
    only(
      'desk',
      ['content', 'i18n', 'publish', 'share'],
      'The desk’s server stands in front of the app and never imports it.'
    ),
    only('setup', [], 'Runs before anything is installed.'),
    only('e2e', ['messages', 'i18n', 'setup'], 'Sees what a visitor sees.'),
    {
      name: 'content-by-its-door',
      severity: 'error',
      comment: 'There is one door: content/index.ts.',
      from: {path: '^(app|views|components|share)/'},
      to: {path: '^content/', pathNot: '^content/(index|desk)\\.ts$'}
    },
    {
      name: 'desk-door-for-the-desk',
      severity: 'error',
      comment:
        'content/desk.ts shows what is not released: only pages that the public build leaves out, and the desk’s server, may ask it.',
      from: {pathNot: '\\.desk\\.tsx?$|^desk/|^content/desk\\.ts$|^content/.*\\.test\\.ts$'},
      to: {path: '^content/desk(Folders)?\\.ts$|\\.desk\\.tsx?$'}
    },
    {
      name: 'content-without-react',
      severity: 'error',
      comment: 'content never imports React or Next.',
      from: {path: '^content/'},
      to: {path: '^node_modules/(react|react-dom|next|next-intl)/'}
    },
    {
      name: 'generated-by-its-door',
      severity: 'error',
      comment: 'Only content/index.ts reads what content/generate.ts writes.',
      from: {pathNot: '^content/index\\.ts$'},
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
    exclude: {path: '^(\\.next|out)'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts']
    }
  }
};

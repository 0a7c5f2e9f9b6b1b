import babel from '@babel/eslint-parser';

/**
 * No physical side in a class, since both directions must work; no `any`; no `!`; no import of generated records past
 * the door; no file over 200 and no function over 60 lines. These are rules of ESLint's core, which runs on every
 * Node that we support.
 */
const variant = '(?:^|\\s)(?:[\\w@[\\]=.&:>-]+:)*-?';
const physical = [
  [
    `${variant}(?:m[lrtb]|p[lrtb]|left|right|top|bottom|scroll-[mp][lrtb])-`,
    'margin, padding or inset on a physical side'
  ],
  [
    `${variant}(?:border-[lrtb]|rounded-(?:[lrtb]|tl|tr|bl|br))(?:-|\\s|$)`,
    'border or corner on a physical side'
  ],
  [
    `${variant}(?:text-(?:left|right)|float-(?:left|right)|clear-(?:left|right))(?:\\s|$)`,
    'text, float or clear on a physical side'
  ]
];
const inClasses = 'JSXAttribute[name.name=/[cC]lassName$/]';
const physicalRules = physical.flatMap(([pattern, what]) =>
  [
    `${inClasses} Literal[value=/${pattern}/]`,
    `${inClasses} TemplateElement[value.raw=/${pattern}/]`
  ].map(selector => ({
    selector,
    message: `${what}: use ms-/me-/mbs-/mbe-, ps-/pe-, start-/end-, border-s/-e/-bs/-be, text-start/-end.`
  }))
);

const everywhere = [
  ...physicalRules,
  {selector: 'TSAnyKeyword', message: 'Say the type; unknown if it is not known.'},
  {selector: 'TSNonNullExpression', message: 'Handle the missing value.'}
];

const hexColour = '(^|[^\\w&])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?!\\w)';
const noHexColours = [
  `Literal[value=/${hexColour}/]`,
  `TemplateElement[value.raw=/${hexColour}/]`
].map(selector => ({
  selector,
  message:
    'Colours are set in app/styles/base.css: use a class, or readColours of share/colours.ts.'
}));

/** They set a property that pages would then carry for every border (docs/decisions/071-lighter-pages.md). */
const noBorderStyles = {
  selector: 'Literal[value=/(?:^|[ :])border-(?:dashed|dotted|double|hidden|solid)(?: |$)/]',
  message: 'Write [border-style:double], or the like: this class makes every page heavier.'
};

const generated = {
  group: ['**/.content/**', '**/.contentlayer/**', 'contentlayer', 'contentlayer/**'],
  message: 'Ask the queries of records/index.ts instead.'
};

export default [
  {
    ignores: [
      '.next*/**',
      'out*/**',
      '.content/**',
      '.contentlayer/**',
      'node_modules/**',
      'test-results/**',
      'next-env.d.ts',
      'messages/*.d.json.ts'
    ]
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: {
      parser: babel,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          babelrc: false,
          configFile: false,
          presets: [
            ['@babel/preset-typescript', {allExtensions: true, isTSX: true}],
            '@babel/preset-react'
          ]
        }
      }
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'no-restricted-imports': ['error', {patterns: [generated]}],
      'no-restricted-syntax': ['error', ...everywhere, ...noHexColours, noBorderStyles],
      'no-undef-init': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 60],
      'no-console': 'off'
    }
  },
  {
    files: ['components/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...noHexColours,
        noBorderStyles,
        {
          selector:
            'ImportDeclaration[source.value=/\\u002frecords\\u002f/]:not([importKind="type"])',
          message: 'Components take types from the content (import type); data comes as props.'
        }
      ]
    }
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      // The table of inputs is part of a test, and so are the tests of a `describe`.
      'max-lines-per-function': ['error', 100]
    }
  },
  // The door: all queries in one file, one after the other, so that the gate can be read at a glance.
  {files: ['records/index.ts'], rules: {'max-lines': ['error', 250]}},
  // One template per kind of document, as text.
  {files: ['records/schema/skeleton.ts'], rules: {'max-lines': ['error', 220]}},
  {
    files: ['records/index.ts', 'records/collections/**'],
    rules: {'no-restricted-imports': 'off'}
  }
];

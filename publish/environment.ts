import {createPrivateKey} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {publicUrl} from '../i18n/siteUrl.ts';
import {momentProblem} from '../records/moment.ts';

type Variable = {
  /** A value that is right, as the message shows it. */
  expected: string;
  isRight: (value: string) => boolean;
  /** true: an empty value counts as unset, because that is what CI passes for a setting that it does not have. */
  mayBeEmpty?: true;
  /** What to print of a wrong value instead of itself, because it is a secret. */
  shown?: (value: string) => string;
};

const isHttp = (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !/\s/.test(value) &&
    !url.username &&
    !url.search &&
    !url.hash
  );
};
const flag: Variable = {expected: '1, or unset', isRight: value => /^[01]$/.test(value)};

/** Every variable that decides what a command does. `.env.example` explains them. */
export const variables: Readonly<Record<string, Variable>> = {
  SITE_URL: {
    expected: 'the address of the public site, for example https://example.org',
    isRight: value => isHttp(value) && isHttp(publicUrl(value)),
    mayBeEmpty: true
  },
  ONION_URL: {
    expected: 'the address of an onion service, for example http://….onion',
    isRight: value => isHttp(value) && new URL(value).hostname.endsWith('.onion'),
    mayBeEmpty: true
  },
  COPIES_KEY: {
    expected: 'an Ed25519 key in PEM form; make one: openssl genpkey -algorithm ed25519',
    isRight: isEd25519Key,
    mayBeEmpty: true,
    shown: () => 'not such a key'
  },
  PORT: {
    expected: 'a number from 0 to 65535',
    isRight: value => /^\d{1,5}$/.test(value) && Number(value) <= 65_535
  },
  HOST: {
    expected: 'an address of this machine, for example 127.0.0.1',
    isRight: value => /^[\w.:-]+$/.test(value)
  },
  BUILD_TIME: {
    expected: 'a time with its zone, for example 2026-11-23T12:00:00Z',
    isRight: value => momentProblem(value) === null
  },
  CONTENT_DIR: {expected: 'a folder that exists', isRight: isFolder},
  OUT_DIR: {
    expected: 'a folder that is new, empty or holds an earlier build',
    isRight: mayHoldSite
  },
  BUILD_CACHE: {
    expected: 'a folder that nothing else uses, for example .build-cache',
    isRight: value => value.trim() !== '' && !isFile(value) && !isAroundUs(value)
  },
  BUILD_REPORT: {
    expected: 'a file, for example report.json',
    isRight: value => value.trim() !== '' && !isFolder(value)
  },
  DESK_URL: {
    expected: 'the address of the desk, for example https://desk.example.org',
    isRight: isHttp
  },
  DESK_SECRET: {
    expected: 'a secret of 32 bytes or more; make one: openssl rand -base64 48',
    isRight: value => Buffer.byteLength(value) >= 32,
    shown: value => `${Buffer.byteLength(value)} bytes long`
  },
  DESK_PROXY: flag,
  DESK_GIT: flag,
  DESK_DIR: {
    expected: 'a folder that nothing else uses, for example .desk',
    isRight: value => value.trim() !== '' && !isFile(value) && !isAroundUs(value)
  },
  CHOKIDAR_USEPOLLING: flag
};

/** What is wrong with environment variables, a line for each. A secret is never printed. */
export const environmentProblems = (env: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(variables).flatMap(([name, {expected, isRight, mayBeEmpty, shown}]) => {
    const value = env[name];
    if (value === undefined || (value === '' && mayBeEmpty) || (value !== '' && isRight(value)))
      return [];
    const found = value ? (shown?.(value) ?? `“${value}”`) : 'empty';
    return [`${name} is ${found}; expected ${expected}.${value ? '' : ' Or unset it.'}`];
  });

function isEd25519Key(pem: string): boolean {
  try {
    return createPrivateKey(pem.replaceAll('\\n', '\n')).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

const statOf = (file: string) => fs.statSync(file, {throwIfNoEntry: false});

function isFolder(value: string): boolean {
  return statOf(value)?.isDirectory() ?? false;
}

function isFile(value: string): boolean {
  return statOf(value)?.isFile() ?? false;
}

/** Whether a folder is the project or has it inside. */
const isAroundUs = (value: string) =>
  !path.relative(path.resolve(value), process.cwd()).startsWith('..');

/** Publishing replaces the folder, so it must not be one with other things in it. */
function mayHoldSite(value: string): boolean {
  if (value.trim() === '' || isAroundUs(value) || isFile(value)) return false;
  const names = isFolder(value) ? fs.readdirSync(value) : [];
  return names.length === 0 || names.includes('404.html');
}

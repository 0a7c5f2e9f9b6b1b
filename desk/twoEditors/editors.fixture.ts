import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {makeApi} from '../editor/session/api.ts';
import {Session} from '../editor/session/session.ts';
import {forgeryTokenOf, secret, soon, token} from '../front/front.fixture.ts';
import {cookieName} from '../access/admission.ts';
import {numbered} from './item.fixture.ts';

/** A desk without its pages, in a process of its own that can be killed. */
export function startDeskProcess() {
  const here: {child?: ChildProcess; port: number} = {port: 0};
  async function start(): Promise<void> {
    const program = ['--import', 'tsx', 'desk/twoEditors/deskProcess.fixture.ts'];
    const child = spawn(process.execPath, program, {stdio: ['ignore', 'pipe', 'inherit']});
    here.child = child;
    here.port = await new Promise<number>((resolve, reject) => {
      child.once('exit', code => reject(new Error(`The desk ended with ${code}.`)));
      child.stdout.on('data', data => {
        const port = /port (\d+)/.exec(String(data))?.[1];
        if (port) resolve(Number(port));
      });
    });
  }
  /** Ends the process at once, as when the power fails; git that it has begun goes on. */
  async function kill(): Promise<void> {
    const {child} = here;
    assert.ok(child);
    const ended = new Promise(resolve => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  /** How one editor's browser asks it for an item. */
  async function apiFor(kind: string, slug: string, name: string) {
    const session = await token('all', soon() + 3600, secret, 'editor', name);
    const own = {
      cookie: `${cookieName}=${session}`,
      'sec-fetch-site': 'same-origin'
    };
    return makeApi({kind, slug, token: await forgeryTokenOf(session), locale: 'en'}, (path, init) =>
      fetch(`http://127.0.0.1:${here.port}${String(path)}`, {
        ...init,
        headers: {...(init?.headers as Record<string, string>), ...own}
      })
    );
  }
  return {start, kill, apiFor};
}

/** An editor's browser on one text: what was typed, and which marks the desk has accepted. */
export class Editor {
  readonly accepted: string[] = [];
  readonly typed: string[] = [];
  #open: string[] = [];
  #count = 0;
  session: Session;

  private constructor(
    readonly name: string,
    readonly file: string,
    readonly api: Awaited<ReturnType<ReturnType<typeof startDeskProcess>['apiFor']>>,
    session: Session
  ) {
    this.session = session;
  }

  static async begin(name: string, file: string, api: Editor['api']): Promise<Editor> {
    return new Editor(name, file, api, new Session(api, await api.item()));
  }

  /** Replaces a line below the head by a mark. */
  type(below: (limit: number) => number): void {
    const {text} = this.session.file(this.file);
    const rows = text.split('\n');
    const first = rows.indexOf('---', 1) + 1;
    const mark = numbered(`${this.name} mark`, this.#count++, 'en');
    rows[first + below(rows.length - first - 1)] = mark;
    this.#open.push(mark);
    this.typed.push(mark);
    this.session.edit(this.file, rows.join('\n'));
  }

  /** Saves; a conflict is ended by keeping their lines and adding the own ones. */
  async save(): Promise<void> {
    const done = await this.session.save();
    const {conflict} = this.session.state;
    if (!conflict) return this.#note(done);
    const own = this.#open.filter(mark => this.session.file(this.file).text.includes(mark));
    this.#note(await this.session.resolve(`${conflict.theirs.text}${own.join('\n')}\n`));
  }

  #note(isSaved: boolean): void {
    if (!isSaved) return;
    const {saved} = this.session.file(this.file);
    this.accepted.push(...this.#open.filter(mark => saved.includes(mark)));
    this.#open = [];
  }

  /** Closes the page and opens it again. What was typed comes back from the desk. */
  async reopen(): Promise<void> {
    await this.session.sendDrafts();
    if (this.session.isUnkept()) return;
    const before = this.session.file(this.file);
    this.session = new Session(this.api, await this.api.item());
    if (before.text !== before.saved) assert.equal(this.session.file(this.file).text, before.text);
  }
}

import {LineLost, Refused, type Api, type Item} from './api.ts';
import {Pace} from './pace.ts';
import {isChanged, Listeners, open, required, without, type OpenFile, type State} from './state.ts';

type Desk = Pick<Api, 'item' | 'save' | 'keepDraft' | 'dropDraft'>;

/**
 * The open item: its files, what is saved, and what the desk has kept. Everything that is typed reaches the desk as a
 * draft within half a second, or as soon as it can be reached again.
 */
export class Session extends Listeners {
  readonly #desk: Desk;
  readonly #files: Map<string, OpenFile>;
  readonly #pace = new Pace(() => this.#sendNow());
  /** How often the desk was told what is typed, or told what changed: then a preview is out of date. */
  sent = 0;
  present: Item['present'];
  pictures: Item['pictures'];
  state: State = {
    line: 'up',
    saving: false,
    trouble: null,
    conflict: null,
    changedElsewhere: [],
    merged: false,
    restored: {}
  };

  constructor(desk: Desk, {files, drafts, present, pictures}: Item) {
    super();
    this.#desk = desk;
    this.#files = new Map(Object.entries(files).map(([name, file]) => [name, open(file)]));
    this.present = present;
    this.pictures = pictures;
    for (const [name, {text, version, by, at}] of Object.entries(drafts)) {
      const file = this.#files.get(name);
      if (!file || text === file.text) continue;
      // Saved with the version that it began from, so that what changed since is merged and not lost.
      this.#files.set(name, {...file, text, version, kept: text});
      this.state.restored = {...this.state.restored, [name]: {by, at}};
    }
  }

  names = (): string[] => [...this.#files.keys()];

  file = (name: string): OpenFile => required(this.#files.get(name), name);

  /** Names of the files with changes that are not saved. */
  changed = (): string[] =>
    [...this.#files].flatMap(([name, file]) => (isChanged(file) ? [name] : []));

  /** Whether something was typed that the desk does not have yet. */
  isUnkept = (): boolean => this.#unkept().length > 0;

  edit(name: string, text: string): void {
    const file = this.file(name);
    if (file.text === text) return;
    this.#files.set(name, {...file, text});
    this.#pace.soon();
    this.tell();
  }

  /** Begins a file that the item does not have yet. */
  add(name: string, text: string): void {
    this.#files.set(name, {text, saved: '', version: null, kept: ''});
    this.#pace.soon();
    this.tell();
  }

  /** Saves every changed file. Resolves with whether all of them were saved. */
  async save(): Promise<boolean> {
    if (this.state.saving || this.state.conflict) return false;
    this.#change({saving: true, trouble: null, merged: false});
    let all = true;
    const reached = await this.#reach(async () => {
      for (const name of this.changed())
        if (!(await this.#saveFile(name))) return void (all = false);
    });
    this.#change({saving: false});
    return all && reached;
  }

  /** Ends a conflict with the text that the editor has made of both, and saves. */
  async resolve(text: string): Promise<boolean> {
    const {conflict} = this.state;
    if (!conflict) return false;
    const {name, theirs} = conflict;
    const {kept} = this.file(name);
    this.#files.set(name, {text, saved: theirs.text, version: theirs.version, kept});
    this.#change({conflict: null});
    // Where theirs was taken there is nothing to save, but the desk still keeps the own text.
    this.#pace.soon(0);
    return this.save();
  }

  /** Throws away what is not saved in a file. */
  revert(name: string): void {
    const file = this.file(name);
    this.#files.set(name, {...file, text: file.saved});
    this.#change({restored: without(this.state.restored, name)});
    this.#pace.soon(0);
  }

  /** Takes in what the desk says of who is here, or of its pictures. */
  update(news: Partial<Pick<Item, 'present' | 'pictures'>>): void {
    Object.assign(this, news);
    this.tell();
  }

  /** Reads the item again, after someone changed it. Files that are being edited here stay as they are. */
  async refresh(): Promise<void> {
    await this.#reach(async () => {
      const fresh = await this.#desk.item();
      this.present = fresh.present;
      this.pictures = fresh.pictures;
      const elsewhere = new Set(this.state.changedElsewhere);
      for (const [name, file] of Object.entries(fresh.files)) {
        const old = this.#files.get(name);
        if (old && (old.version === file.version || this.state.saving)) continue;
        if (old && isChanged(old)) elsewhere.add(name);
        else {
          this.#files.set(name, open(file));
          this.sent++;
        }
      }
      this.#change({changedElsewhere: [...elsewhere]});
    });
  }

  /** Sends what the desk does not have yet, now. */
  sendDrafts = (): Promise<void> => this.#pace.now();

  async #sendNow(): Promise<void> {
    const all = await this.#reach(async () => {
      for (const [name, file] of this.#unkept()) {
        const {text, version} = file;
        if (isChanged(file)) await this.#desk.keepDraft(name, {text, version});
        else await this.#desk.dropDraft(name);
        this.#files.set(name, {...this.file(name), kept: text});
        this.sent++;
      }
    });
    if (all && this.state.trouble === 'often') this.#change({trouble: null});
    this.tell();
  }

  /** Saves one file. Resolves with whether the next may follow. */
  async #saveFile(name: string): Promise<boolean> {
    const {text, version} = this.file(name);
    const result = await this.#desk.save(name, {text, version});
    if (result.kind === 'conflict') {
      this.#change({conflict: {name, theirs: {text: result.text, version: result.version}}});
      return false;
    }
    if (result.kind !== 'saved') {
      const {kind: trouble, ...more} = result;
      this.#change({trouble, ...more});
      return false;
    }
    const now = this.file(name);
    if (now.text === text) this.#files.set(name, open(result));
    // Typed on meanwhile. If others' changes are not in this text, it still began from the old version.
    else if (!result.merged) this.#files.set(name, {...now, saved: text, version: result.version});
    this.#change({
      merged: this.state.merged || result.merged,
      changedElsewhere: this.state.changedElsewhere.filter(other => other !== name),
      restored: without(this.state.restored, name)
    });
    await this.#desk.dropDraft(name);
    return true;
  }

  /** Does work at the desk. false: it said no, or cannot be reached; then drafts are sent again later. */
  async #reach(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#pace.recovered();
      if (this.state.line === 'lost') this.#change({line: 'up'});
      return true;
    } catch (error) {
      const isTooOften = error instanceof Refused && error.message === '429';
      if (error instanceof LineLost) this.#change({line: 'lost'});
      else this.#change({trouble: isTooOften ? 'often' : 'refused'});
      if (isTooOften || error instanceof LineLost) this.#pace.retry();
      return false;
    }
  }

  #unkept = () => [...this.#files].filter(([, {text, kept}]) => text !== kept);

  #change(next: Partial<State>): void {
    this.state = {...this.state, ...next};
    this.tell();
  }
}

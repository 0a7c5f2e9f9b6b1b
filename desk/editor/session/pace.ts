/** What is typed is sent this long after the first key, so that the preview follows, and at most every `draftMs`. */
const firstMs = 40;
const draftMs = 250;
/** How long to wait before the desk is asked again: twice as long each time, up to the last. */
const retryMs = [1000, 15_000] as const;

/** When drafts are sent: soon, not too often, and one after the other. */
export class Pace {
  readonly #send: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();
  #sentAt = 0;
  #wait: number = retryMs[0];

  /** `send` sends what the desk does not have yet. It must not throw. */
  constructor(send: () => Promise<void>) {
    this.#send = send;
  }

  soon(ms = Math.max(firstMs, this.#sentAt + draftMs - Date.now())): void {
    this.#timer ??= setTimeout(() => void this.now(), ms);
  }

  /** Sends as soon as what was sent before has arrived. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = this.#sending.then(() => {
      this.#sentAt = Date.now();
      return this.#send();
    });
    return this.#sending;
  }

  /** After a failure: tries again, later each time. */
  retry(): void {
    this.soon(this.#wait);
    this.#wait = Math.min(this.#wait * 2, retryMs[1]);
  }

  /** The desk answers: the next failure is the first again. */
  recovered(): void {
    this.#wait = retryMs[0];
  }
}

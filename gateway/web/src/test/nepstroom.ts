/** A live stream that a test speaks on. */
export class NepStroom extends EventTarget {
  static readonly CLOSED = 2;
  static readonly alle: NepStroom[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    NepStroom.alle.push(this);
  }

  static get laatste(): NepStroom {
    return this.alle.at(-1)!;
  }

  zeg(soort: string, gegevens: unknown): void {
    this.dispatchEvent(new MessageEvent(soort, { data: JSON.stringify(gegevens) }));
  }

  verbreek(voorgoed: boolean): void {
    this.readyState = voorgoed ? NepStroom.CLOSED : 0;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = NepStroom.CLOSED;
  }
}

/** One fault in one field, in words that the reader can act on. */
export interface Veldfout { name: string; code: string; reason: string }

export interface Probleem {
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  invalidParams?: Veldfout[];
  huidig?: unknown;
  huidigeVersie?: number;
  traceId?: string;
}

export type FoutSoort =
  | 'ongeldig'        // 400: the fields say what to change
  | 'uitgelogd'       // 401
  | 'geen-toegang'    // 403
  | 'niet-gevonden'   // 404
  | 'geweigerd'       // 409: the model refused, `detail` is its sentence
  | 'botsing'         // 412: someone changed the same part, `huidig` is that part now
  | 'niet-bereikbaar' // 502, 503, 504: a service behind the gateway
  | 'te-druk'         // 429
  | 'netwerk'         // no answer at all
  | 'storing';        // 500 and everything unforeseen

const PER_STATUS: Record<number, FoutSoort> = {
  400: 'ongeldig', 401: 'uitgelogd', 403: 'geen-toegang', 404: 'niet-gevonden', 409: 'geweigerd',
  412: 'botsing', 429: 'te-druk', 502: 'niet-bereikbaar', 503: 'niet-bereikbaar', 504: 'niet-bereikbaar',
};

export class ApiFout extends Error {
  readonly soort: FoutSoort;
  readonly status: number;
  readonly probleem: Probleem;

  constructor(soort: FoutSoort, status: number, probleem: Probleem) {
    super(probleem.detail ?? probleem.title ?? soort);
    this.name = 'ApiFout';
    this.soort = soort;
    this.status = status;
    this.probleem = probleem;
  }

  static vanStatus(status: number, probleem: Probleem): ApiFout {
    return new ApiFout(PER_STATUS[status] ?? 'storing', status, probleem);
  }

  static netwerk(): ApiFout {
    return new ApiFout('netwerk', 0, {});
  }

  get velden(): Veldfout[] {
    return this.probleem.invalidParams ?? [];
  }

  /** Whether the same command may be sent once more: nobody knows if it arrived. */
  get onbeslist(): boolean {
    return this.soort === 'netwerk' || this.soort === 'niet-bereikbaar';
  }
}

export const isFout = (fout: unknown, ...soorten: FoutSoort[]): fout is ApiFout =>
  fout instanceof ApiFout && (soorten.length === 0 || soorten.includes(fout.soort));

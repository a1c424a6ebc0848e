import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import { ApiFout, isFout } from './fouten';
import { bijFout, lees, lijstPad, opdracht } from './http';

const PAD = '/gezinsplan/v1/casussen/c1/wensen';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers from a list, and remembers what was asked. */
function dienst(...antwoorden: (() => Response)[]): Request[] {
  const gevraagd: Request[] = [];
  server.use(http.post(PAD, ({ request }) => {
    gevraagd.push(request.clone());
    return (antwoorden[gevraagd.length - 1] ?? antwoorden.at(-1)!)();
  }));
  return gevraagd;
}
const goed = () => HttpResponse.json({ id: 'c1', versie: 2 });
const probleem = (status: number, inhoud: object = {}) => () =>
  HttpResponse.json({ status, ...inhoud }, { status, headers: { 'Content-Type': 'application/problem+json' } });
const sleutel = (r: Request | undefined) => r?.headers.get('Idempotency-Key');

describe('een opdracht', () => {
  it('draagt de koppen die de gateway vraagt', async () => {
    const gevraagd = dienst(goed);
    await opdracht('POST', PAD, { tekst: 'rust' }, 7);
    expect(gevraagd[0]?.headers.get('X-Schakel')).toBe('1');
    expect(gevraagd[0]?.headers.get('If-Match')).toBe('"7"');
    expect(sleutel(gevraagd[0])).toMatch(/^[0-9a-f-]{36}$/);
    expect(await gevraagd[0]?.json()).toEqual({ tekst: 'rust' });
  });

  it('wordt met dezelfde sleutel herhaald als er geen antwoord kwam', async () => {
    const gevraagd = dienst(() => HttpResponse.error(), probleem(503), goed);
    await expect(opdracht('POST', PAD, { tekst: 'a' })).resolves.toEqual({ id: 'c1', versie: 2 });
    expect(gevraagd).toHaveLength(3);
    expect(new Set(gevraagd.map(sleutel)).size).toBe(1);
  });

  it('houdt de sleutel als de lezer zelf opnieuw verstuurt', async () => {
    const gevraagd = dienst(() => HttpResponse.error(), () => HttpResponse.error(), () => HttpResponse.error(), goed);
    await expect(opdracht('POST', PAD, { tekst: 'b' })).rejects.toSatisfy((f) => isFout(f, 'netwerk'));
    await opdracht('POST', PAD, { tekst: 'b' });
    expect(sleutel(gevraagd[3])).toBe(sleutel(gevraagd[0]));
  });

  it('krijgt een nieuwe sleutel na een antwoord, en bij een andere inhoud', async () => {
    const gevraagd = dienst(goed);
    await opdracht('POST', PAD, { tekst: 'c' });
    await opdracht('POST', PAD, { tekst: 'c' });
    await opdracht('POST', PAD, { tekst: 'd' });
    expect(new Set(gevraagd.map(sleutel)).size).toBe(3);
  });

  it('wordt niet herhaald na een weigering', async () => {
    const gevraagd = dienst(probleem(409, { code: 'casus-is-afgesloten', detail: 'Dit plan is afgesloten.' }));
    await expect(opdracht('POST', PAD, {})).rejects.toMatchObject({ soort: 'geweigerd', message: 'Dit plan is afgesloten.' });
    expect(gevraagd).toHaveLength(1);
  });
});

describe('een probleem', () => {
  it.each([
    [400, 'ongeldig'], [401, 'uitgelogd'], [403, 'geen-toegang'], [404, 'niet-gevonden'], [409, 'geweigerd'], [412, 'botsing'],
    [429, 'te-druk'], [500, 'storing'], [418, 'storing'],
  ])('%i wordt een fout van de soort %s', async (status, soort) => {
    server.use(http.get('/x', probleem(status)));
    await expect(lees('/x')).rejects.toMatchObject({ soort, status });
  });

  it('houdt de velden en het huidige deel', async () => {
    server.use(http.get('/x', probleem(400, { invalidParams: [{ name: 'zin', code: 'not-blank', reason: 'Schrijf het doel op.' }] })));
    const fout: unknown = await lees('/x').catch((f: unknown) => f);
    expect((fout as ApiFout).velden[0]?.reason).toBe('Schrijf het doel op.');
  });

  it('wordt aan de schil verteld', async () => {
    const gehoord: string[] = [];
    const stop = bijFout((f) => gehoord.push(f.soort));
    server.use(http.get('/x', probleem(401)));
    await lees('/x').catch(() => undefined);
    stop();
    await lees('/x').catch(() => undefined);
    expect(gehoord).toEqual(['uitgelogd']);
  });
});

describe('het adres van een lijst', () => {
  it('laat lege filters weg', () => {
    expect(lijstPad('/p', { zoek: '', stand: undefined, page: 2 })).toBe('/p?page=2');
    expect(lijstPad('/p', {})).toBe('/p');
  });
});

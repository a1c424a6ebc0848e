import type { Veldfout } from '@/api';
import type { Gezag, GezinAanmelden } from '@/api/gezinsplan';
import { vandaag } from '@/lib/datum';
import { mist } from '@/shell/formulier';
import { aanmelden as t } from '@/teksten/gezinnen';

export interface Lid { naam: string; rol: string; geboortedatum: string; gezag: string }
export interface Aanmelding { aanleiding: string; leden: Lid[]; wat: string; uiterlijk: string }

export const LEEG_LID: Lid = { naam: '', rol: '', geboortedatum: '', gezag: '' };
export const LEEG: Aanmelding = { aanleiding: '', leden: [LEEG_LID], wat: '', uiterlijk: '' };

/** Only who, and why. Everything else may wait. */
export function controleer(a: Aanmelding, nu = new Date()): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (a.aanleiding.trim() === '') fouten.push(mist('aanleiding', t.aanleidingMist));
  a.leden.forEach((lid, i) => {
    if (lid.naam.trim() === '') fouten.push(mist(`gezinsleden[${i}].naam`, t.naamMist));
    if (lid.rol === '') fouten.push(mist(`gezinsleden[${i}].rol`, t.rolMist));
  });
  if (a.uiterlijk !== '' && a.wat.trim() === '') fouten.push(mist('wat', t.watMist));
  if (a.uiterlijk !== '' && a.uiterlijk < vandaag(nu)) fouten.push(mist('uiterlijk', t.voorbij));
  return fouten;
}

export function alsOpdracht(a: Aanmelding): GezinAanmelden {
  const opdracht: GezinAanmelden = {
    aanleiding: a.aanleiding.trim(),
    gezinsleden: a.leden.map((lid) => ({
      naam: lid.naam.trim(), rol: lid.rol,
      ...(lid.geboortedatum && { geboortedatum: lid.geboortedatum }),
      ...(lid.gezag && { gezag: lid.gezag as Gezag }),
    })),
  };
  if (a.wat.trim() !== '') opdracht.eersteActie = { wat: a.wat.trim(), ...(a.uiterlijk && { uiterlijk: a.uiterlijk }) };
  return opdracht;
}

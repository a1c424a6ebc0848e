import { expect, test } from '@playwright/test';
import { BLADZIJDEN } from './hulp/bladzijden';
import { ROUTES, routeVan } from './hulp/routes';

test('van elke bladzijde van de router wordt een plaat gemaakt', () => {
  expect(ROUTES.length).toBeGreaterThan(25);
  const bekeken = new Set(BLADZIJDEN.map((b) => b.route));
  expect(ROUTES.filter((route) => !bekeken.has(route)), 'niet bekeken').toEqual([]);
  expect([...bekeken].filter((route) => route !== null && !ROUTES.includes(route)), 'niet in de router').toEqual([]);
});

test('een adres wordt bij de goede route gezocht', () => {
  expect(routeVan('/gezinnen/aanmelden')).toBe('/gezinnen/aanmelden');
  expect(routeVan('/gezinnen/761a93fe-2599-392f-9433-06625ad943a3')).toBe('/gezinnen/$casusId');
  expect(routeVan('/dit-bestaat-niet')).toBeUndefined();
});

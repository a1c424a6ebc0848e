import type { Druk } from './lus';

/** Presses the button; where the page asks first, says yes. */
export async function druk({ page, binnen, knop, metVraag }: Druk, timeout?: number): Promise<void> {
  const geduld = timeout === undefined ? {} : { timeout };
  await (binnen ?? page).getByRole('button', { name: knop }).click(geduld);
  if (metVraag) await page.getByRole('alertdialog').getByRole('button', { name: knop }).click(geduld);
}

import type { Druk } from './lus';

/** Presses the button; where the page asks first, says yes. The question may be there already: it can come late, after a save that had to wait. */
export async function druk({ page, binnen, knop, metVraag }: Druk, timeout?: number): Promise<void> {
  const geduld = timeout === undefined ? {} : { timeout };
  const antwoord = page.getByRole('alertdialog').getByRole('button', { name: knop });
  if (!metVraag || !(await antwoord.isVisible())) await (binnen ?? page).getByRole('button', { name: knop }).click(geduld);
  if (metVraag) await antwoord.click(geduld);
}

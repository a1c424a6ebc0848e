/*
 * The secret stands behind the hash of the link, so no server or log ever sees it. It leaves the address bar as soon as
 * it is read, and stays in this tab only: enough to come back after a reload, gone with the tab.
 */
const PLEK = 'schakel:uitnodiging';

/** Reads the secret of the link that was opened, or of earlier in this tab. */
export function neemGeheim(): { geheim: string | null; nieuw: boolean } {
  const uitLink = decodeURIComponent(location.hash.slice(1));
  if (uitLink === '' || uitLink === 'inhoud') return { geheim: sessionStorage.getItem(PLEK), nieuw: false };
  sessionStorage.setItem(PLEK, uitLink);
  history.replaceState(history.state, '', location.pathname);
  return { geheim: uitLink, nieuw: true };
}

export const vergeetGeheim = (): void => sessionStorage.removeItem(PLEK);

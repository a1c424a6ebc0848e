/** Two links of a chain: ours and the family's. */
export const Logo = () => (
  <svg width="38" height="30" viewBox="0 0 38 30" aria-hidden="true" focusable="false">
    <rect x="2" y="5" width="22" height="20" rx="10" fill="none" stroke="var(--basis-color-accent-1-color-default)" strokeWidth="4" />
    <path
      d="M24 5h2a10 10 0 0 1 0 20h-2a10 10 0 0 1-9.2-6"
      fill="none" stroke="var(--basis-color-highlight-border-subtle)" strokeWidth="4" strokeLinecap="round"
    />
  </svg>
);

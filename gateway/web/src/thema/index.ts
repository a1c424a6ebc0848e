// The order is the cascade: voorbeeld, Utrecht, letters, house. The gemeente's own sheet comes last, from index.html.
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './utrecht.css';
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-700.css';
import '@fontsource/noto-serif/latin-400.css';
import './thema.css';
import './basis.css';
import './indeling.css';
import './print.css';

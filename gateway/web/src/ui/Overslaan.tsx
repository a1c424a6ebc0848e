import { ui } from '@/teksten/ui';

/** First stop of the keyboard: past the menu, to the content. */
export const Overslaan = () => (
  <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">{ui.naarInhoud}</a>
);

import { Outlet } from '@tanstack/react-router';
import { SkipLink } from '@utrecht/component-library-react';
import { useEffect } from 'react';
import { ui } from '@/teksten/ui';
import { Toastplek } from '@/ui/Toast';

/** Around the link page: no menu, no account, spacious. The page brings its own head and foot. */
export function Open() {
  useEffect(() => {
    document.documentElement.dataset.dichtheid = 'ruim';
  }, []);
  return (
    <>
      <SkipLink href="#inhoud">{ui.naarInhoud}</SkipLink>
      <Outlet />
      <Toastplek />
    </>
  );
}

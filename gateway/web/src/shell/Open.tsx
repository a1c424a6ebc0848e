import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Overslaan } from '@/ui/Overslaan';
import { Toastplek } from '@/ui/Toast';

/** Around the link page: no menu, no account, spacious. The page brings its own head and foot. */
export function Open() {
  useEffect(() => {
    document.documentElement.dataset.dichtheid = 'ruim';
  }, []);
  return (
    <>
      <Overslaan />
      <Outlet />
      <Toastplek />
    </>
  );
}

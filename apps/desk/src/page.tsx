import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  readonly title: ReactNode;
  /** For the window; the title where that is a text. */
  readonly windowTitle: string;
  readonly children: ReactNode;
}

/** A page of its own: its heading takes the focus, so that a screen reader tells where one is. */
export function Page({ title, windowTitle, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${windowTitle} · Isnad`;
  }, [windowTitle]);
  return (
    <main className="desk page">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </main>
  );
}

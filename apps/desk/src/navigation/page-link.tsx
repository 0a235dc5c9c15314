import type { ReactNode } from 'react';
import { addressOf, followInPage, type Route } from './route.js';

interface PageLinkProps {
  readonly to: Route;
  readonly className?: string;
  /** Whether it leads to where the reader is. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

export function PageLink({ to, className, isCurrent = false, children }: PageLinkProps) {
  return (
    <a
      href={addressOf(to)}
      onClick={followInPage(to)}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

import type { ChangeEvent } from 'react';
import { LanguageSwitch } from './language-switch.js';
import { PageLink } from './navigation/page-link.js';
import { FRONT, useRoute, type Route } from './navigation/route.js';
import { turnShortcuts, useShortcutsOn } from './navigation/shortcuts.js';
import { useWords } from './words/use-words.js';

const PAGES = {
  contradictions: FRONT,
  alerts: { page: 'alerts' },
  stories: { page: 'stories', id: null },
  sources: { page: 'sources', id: null },
  corrections: { page: 'corrections' },
} as const satisfies Record<string, Route>;

export function Masthead() {
  const words = useWords();
  const { page } = useRoute();
  return (
    <header className="masthead">
      <h1>
        <PageLink to={FRONT}>Isnad</PageLink>
      </h1>
      <p className="subtitle">{words.subtitle}</p>
      {page === 'contradictions' && <Keys />}
      <LanguageSwitch />
      <nav className="pages" aria-label={words.pagesLabel}>
        {Object.entries(PAGES).map(([name, to]) => (
          <PageLink key={name} to={to} isCurrent={page === name}>
            {words.pages[name as keyof typeof PAGES]}
          </PageLink>
        ))}
      </nav>
    </header>
  );
}

function Keys() {
  const { keys } = useWords();
  const isOn = useShortcutsOn();
  const turn = ({ target }: ChangeEvent<HTMLInputElement>): void => turnShortcuts(target.checked);
  return (
    <div className="keys">
      <label>
        <input type="checkbox" checked={isOn} onChange={turn} />
        {keys.label}
      </label>
      <span className={isOn ? 'legend' : 'legend off'}>
        <kbd>j</kbd> {keys.next} <kbd>k</kbd> {keys.previous} <kbd>c</kbd> {keys.confirm} <kbd>d</kbd>{' '}
        {keys.dismiss}
      </span>
    </div>
  );
}

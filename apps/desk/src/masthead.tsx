import type { ChangeEvent } from 'react';
import { addressOf, followInPage, type Route } from './navigation/route.js';
import { turnShortcuts, useShortcutsOn } from './navigation/shortcuts.js';

const FRONT: Route = { contradictionId: null, filter: { status: 'open', dimension: null } };

export function Masthead() {
  const isOn = useShortcutsOn();
  const turn = ({ target }: ChangeEvent<HTMLInputElement>): void => turnShortcuts(target.checked);
  return (
    <header className="masthead">
      <h1>
        <a href={addressOf(FRONT)} onClick={followInPage(FRONT)}>
          Isnad
        </a>
      </h1>
      <p className="subtitle">Where reports contradict each other</p>
      <div className="keys">
        <label>
          <input type="checkbox" checked={isOn} onChange={turn} />
          Keys
        </label>
        <span className={isOn ? 'legend' : 'legend off'}>
          <kbd>j</kbd> next <kbd>k</kbd> previous <kbd>c</kbd> confirm <kbd>d</kbd> dismiss
        </span>
      </div>
    </header>
  );
}

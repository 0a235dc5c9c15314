import type { Language } from './api/views.js';
import { chooseLanguage, useWords } from './words/use-words.js';

/** Each language by its own name: who does not read the one that is set must find his. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ru: 'Русский' };

export function LanguageSwitch() {
  const { language, languageLabel } = useWords();
  return (
    <div className="languages" role="group" aria-label={languageLabel}>
      {(Object.keys(OWN_NAMES) as Language[]).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => chooseLanguage(one)}
        >
          {OWN_NAMES[one]}
        </button>
      ))}
    </div>
  );
}

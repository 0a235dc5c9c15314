import { articleText, type CalendarSlip, type Language } from '@isnad/claim-model';
import { explainCalendarSlip } from '@isnad/contradiction-rules';

/** A day that an article names twice, differently: about one report alone, and no contradiction. */
export interface CalendarSlipView extends CalendarSlip {
  /** The words that name both days; null where the text was taken down. */
  readonly quote: string | null;
  /** Both days in words of each language. */
  readonly explanations: Readonly<Record<Language, string>>;
}

interface Row {
  readonly calendar_slips: readonly CalendarSlip[] | null;
  readonly title: string | null;
  readonly body: string | null;
}

export function calendarSlipsOf({ calendar_slips: slips, title, body }: Row): readonly CalendarSlipView[] {
  const text = body === null ? null : articleText({ title, body });
  return (slips ?? []).map((slip) => {
    const quote = text?.slice(slip.start, slip.end) ?? null;
    const words = (language: Language): string => explainCalendarSlip(slip, quote ?? '…', language);
    return { ...slip, quote, explanations: { en: words('en'), ar: words('ar'), ru: words('ru') } };
  });
}

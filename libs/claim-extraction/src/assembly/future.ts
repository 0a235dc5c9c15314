import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';

/** How far before or behind its trigger a mark of the future is looked for. Tokens. */
const BEFORE = 9;
const BEHIND = 5;

/** Whether a mark of the future at one of the positions governs the trigger and not another verb of the clause. */
export function governs(tokens: readonly Token[], positions: readonly number[], here: number): boolean {
  return positions.some((at) => {
    if (at <= here)
      return (
        here - at <= BEFORE &&
        !tokens.slice(at, here).some((token) => /^(?:that|what|что|чтобы|как)$/.test(token.norm))
      );
    if (at - here > BEHIND) return false;
    return !tokens
      .slice(here + 1, at)
      .some((token) => /^[,;:]$/.test(token.raw) || /^(?:and|but|that|и|но|а|что)$/.test(token.norm));
  });
}

/** "Nurses to walk out", "troops to stay": the infinitive of headlines is a plan. */
export function isHeadlinePlan(tokens: readonly Token[], here: number): boolean {
  return (
    tokens[here - 1]?.norm === 'to' ||
    (tokens[here + 1]?.norm === 'to' &&
      /^(?:begin|start|end|resume|reopen|close|take|continue|be)$/.test(tokens[here + 2]?.norm ?? ''))
  );
}

const PERFECTIVE =
  /^(?:с|про|у|от|ото|за|вы|на|по|пере|пре|при|раз|рас|воз|вос|вз|вс|о|об|до|во|вве|войд|вер|ис|из|нед|под)/;
const FINITE = /(?:ит|ят|ится|ятся|ет|ут|ют|ется|утся|ются)$/;
const IMPERFECTIVE =
  /(?:[аяуе]ет|[аяуе]ют|[аяуе]ется|[аяуе]ются|ходит|ходят|ходится|ходятся|водит|водят|водится|водятся|носит|носят|носится|возит|возят)$/;
const NOUNS_AND_PRESENTS = new Set(
  (
    'растет растут стоит стоят состоит состоят зависит зависят просит просят сидит сидят служит служат смотрит смотрят строит строят судит следит следят слышит ' +
    'содержит содержат принадлежит предстоит обстоит помнит помнят учит учат видит видят обитает пишет пишут идет идут несет несут везет ведет ведут ищет ищут ждет ждут ' +
    'спит спят светит сторонит ссорится спорит спорят поит полет предмет совет привет портрет запрет завет ответ отчет зачет подсчет расчет просчет учет почет самолет ' +
    'перелет вылет налет взлет профицит приют уют салют институт маршрут приоритет суверенитет авторитет обет рассвет сюжет секрет пистолет спектр находит находят хотят ' +
    'занят снят взят принят поднят отнят изъят нанят понят предпринят обнят обвинят считается остается остаются сдает отдает выглядит выглядят опасается относится ревет поет зовет живет живут слывет растят рвет врет'
  ).split(' '),
);

/**
 * Whether a Russian verb form is a perfective present, which means the future: a perfective prefix and a finite ending
 * that no imperfective suffix precedes. A guess from the form alone; the commonest present forms and nouns that look
 * alike are listed.
 */
export function isRussianFuture(norm: string): boolean {
  return (
    norm.length > 4 &&
    PERFECTIVE.test(norm) &&
    FINITE.test(norm) &&
    !IMPERFECTIVE.test(norm) &&
    !NOUNS_AND_PRESENTS.has(norm)
  );
}

/** Positions of words that put their clause into the future by their form alone. */
export function futureForms(tokens: readonly Token[], language: Language): readonly number[] {
  if (language !== 'ru') return [];
  return [...tokens.keys()].filter((at) => tokens[at]?.kind === 'word' && isRussianFuture(tokens[at].norm));
}

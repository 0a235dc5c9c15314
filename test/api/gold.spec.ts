import { evaluateScenarios, parseScenario } from '@isnad/evaluation';
import type { ClaimView } from '@isnad/read-models';
import { openApi } from '../../apps/cli/src/api-client.js';
import { engine } from '../../apps/cli/src/engine.js';
import { amendedStories, judgedAmong, reportOf } from '../../apps/cli/src/gold/gather.js';
import { scenarioOf } from '../../apps/cli/src/gold/scenario.js';
import { withApi } from './running-api.js';

const report = (outlet: string, dead: string, hour: string) => ({
  outlet,
  outletCountry: 'GB',
  language: 'en',
  publishedAt: `2023-03-08T${hour}:00:00+00:00`,
  title: `What ${outlet} writes`,
  body: `The harbour of Aktau lies still.\n${dead} people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said on Wednesday. Ships were damaged.`,
});

describe('a gold scenario of what editors repaired and judged', () => {
  const api = withApi({ worker: true });
  const send = async <T>(path: string, body: object, expected = 200): Promise<T> => {
    const answer = await api.post<T>(`/api/v1/${path}`, body);
    expect({ path, status: answer.status, body: answer.body }).toMatchObject({ path, status: expected });
    return answer.body;
  };
  const claimsOf = async (articleId: string): Promise<readonly ClaimView[]> =>
    (await api.ask<{ items: readonly ClaimView[] }>(`/api/v1/articles/${articleId}/claims`)).body.items;
  const deadIn = (claims: readonly ClaimView[]): ClaimView => {
    const found = claims.find(({ action }) => action === 'killed');
    if (found === undefined) throw new Error('The report has no claim of the dead.');
    return found;
  };

  it('holds the texts, our reading as it was repaired, and how editors judged the pairs', async () => {
    const articleIds: string[] = [];
    for (const [outlet, dead, hour] of [
      ['Courier', 'Forty-one', '09'],
      ['Quayside', 'Seventeen', '12'],
    ] as const)
      articleIds.push(
        (await send<{ articleId: string }>('articles', report(outlet, dead, hour), 202)).articleId,
      );
    await api.untilCompared(2);
    const [courier = '', quayside = ''] = articleIds;
    const [first, second] = [await claimsOf(courier), await claimsOf(quayside)];
    const [killed, other] = [deadIn(first), deadIn(second)];
    const spare = first.find(({ claimId }) => claimId !== killed.claimId);
    const contradiction = await api.contradict(quayside, killed.claimId, other.claimId);
    await send(`contradictions/${contradiction}/confirmation`, {});
    // The source says fewer by now; its report does not.
    const grounds = { reason: 'They recounted.', authority: 'Ministry' };
    const fewer = { quantity: { min: 39, max: 39, unit: 'people' } };
    await send(`claims/${killed.claimId}/updates`, { ...grounds, changes: fewer });
    const amendment = { reason: 'It is the ministry of the country.', changes: { phase: 'ongoing' } };
    await send(`claims/${killed.claimId}/amendments`, amendment);
    if (spare !== undefined) await send(`claims/${spare.claimId}/rejection`, { reason: 'It says nothing.' });
    await api.untilCompared(2);

    const client = openApi(api.address, undefined);
    expect([...(await amendedStories(client)).values()].flat()).toContain(courier);
    const reports = [await reportOf(client, courier), await reportOf(client, quayside)];
    const { scenario, leftOut } = scenarioOf('aktau', reports, await judgedAmong(client, reports));

    expect(leftOut).toEqual([]);
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toMatchObject({ scenario: 'aktau' });
    expect(scenario.articles.map(({ outlet, outletCountry }) => [outlet, outletCountry])).toEqual([
      ['Courier', 'GB'],
      ['Quayside', 'GB'],
    ]);
    const gold = scenario.claims.filter(({ action }) => action === 'killed');
    expect(gold.map(({ article, quantity, phase }) => [article, quantity?.min, phase])).toEqual([
      ['a1', 41, 'ongoing'],
      ['a2', 17, other.phase],
    ]);
    expect(scenario.claims).toHaveLength(first.length + second.length - (spare === undefined ? 0 : 1));
    const [a, b] = gold.map(({ id }) => id);
    expect(scenario.relations).toEqual([{ from: b, to: a, type: 'contradicts', dimension: 'quantity' }]);
    const { evaluation } = evaluateScenarios([scenario], engine);
    expect(evaluation.goldClaims).toBe(scenario.claims.length);
    expect(evaluation.fields.phase).toBeLessThan(1);
  }, 120_000);
});

import { eventually, installedRedis, startRedis } from '@isnad/testing';
import { dataDirectory, killEverything, launch, stopAll } from './isnad-process.js';

interface Events {
  readonly items: readonly { readonly type: string }[];
  readonly next: string;
}

const get = async <T>(address: string, path: string): Promise<T> =>
  (await (await fetch(`${address}${path}`)).json()) as T;

/** All ids of a list, sorted: what two runs must share to the last one. */
async function idsOf(
  address: string,
  what: 'claims' | 'contradictions',
  id: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: Record<string, string>[]; next: string | null } = await get(
      address,
      `/api/v1/${what}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    ids.push(...page.items.map((item) => item[id] ?? ''));
    cursor = page.next;
  }
  return ids.sort();
}

async function sizeOf(address: string): Promise<bigint> {
  let from = '0';
  for (;;) {
    const { next } = await get<Events>(address, `/api/v1/events?from=${from}&limit=1000`);
    if (next === from) return BigInt(from);
    from = next;
  }
}

const factsOf = async (address: string) => ({
  claims: await idsOf(address, 'claims', 'claimId'),
  contradictions: await idsOf(address, 'contradictions', 'contradictionId'),
});

type Facts = Awaited<ReturnType<typeof factsOf>>;

const SEED = 'https://example.org/gold/seed-article/a1';

describe('isnad start', () => {
  const data = dataDirectory();
  const crashed = dataDirectory();
  afterAll(async () => {
    await stopAll();
    data.remove();
    crashed.remove();
  });

  let undisturbed: Facts;

  it('ingests the seeds and shows their contradictions, Tokayev’s date against Shoigu’s condition among them', async () => {
    const isnad = await launch(data.path).ready;
    const size = await sizeOf(isnad.address);
    expect(size).toBeGreaterThan(100n);
    undisturbed = await factsOf(isnad.address);
    const condition = isnad.contradictions.filter((one) => one.dimension === 'condition');
    // The seed article itself: the day that Tokayev set, the condition that Shoigu named through RT.
    const seed = condition
      .map(({ claims }) =>
        [...claims].sort((a, b) => (a.time.edtf === null ? 1 : 0) - (b.time.edtf === null ? 1 : 0)),
      )
      .filter(([day, hinge]) => day?.article.url === SEED && hinge?.article.url === SEED)
      .map(([day, hinge]) => ({
        day: [day?.claimant.split(' ').at(-1), day?.utteredOn, day?.time],
        hinge: [hinge?.claimant, hinge?.utteredOn, hinge?.via],
        quote: hinge?.evidence.exact.includes('بعد استقرار الوضع بشكل كامل، وبقرار من قيادة الجمهورية'),
      }));
    // The headline and the body both name the day: each stands against the condition, and says the same.
    expect(seed.length).toBeGreaterThan(0);
    for (const one of seed) {
      expect(one).toEqual({
        day: ['توكاييف', '2022-01-12', { role: 'start', edtf: '2022-01-13' }],
        hinge: ['سيرغي شويغو', '2022-01-11', ['RT']],
        quote: true,
      });
    }
    expect(await isnad.stop()).toBe(0);

    const again = await launch(data.path).ready;
    expect(await sizeOf(again.address)).toBe(size);
    expect(again.contradictions.map((one) => one.contradictionId).sort()).toEqual(
      isnad.contradictions.map((one) => one.contradictionId).sort(),
    );
    expect(await again.stop()).toBe(0);
  }, 180_000);

  it('finds the same claims and contradictions again after everything was killed in the middle', async () => {
    const first = launch(crashed.path);
    const address = await eventually(
      () => {
        const match = /serving (http:\S+)/.exec(first.said());
        return match?.[1] ?? null;
      },
      { within: 60_000, what: 'the api serving' },
    );
    await eventually(async () => (await sizeOf(address)) > 150n, {
      within: 60_000,
      every: 10,
      what: 'half of the seeds being read',
    });
    killEverything(first, crashed.path);
    const second = await launch(crashed.path).ready;
    expect(await factsOf(second.address)).toEqual(undisturbed);
    await second.stop();
  }, 180_000);

  const redisServer = installedRedis();

  // CI installs Debian's redis-server and counts a skipped spec as a failed one.
  (redisServer === null ? it.skip : it)(
    'finds the same claims and contradictions again with its queues on Redis (redis-server on the PATH)',
    async () => {
      const redis = await startRedis(redisServer ?? '');
      const onRedis = dataDirectory();
      try {
        const isnad = await launch(onRedis.path, [], { REDIS_URL: redis.url }).ready;
        expect(isnad.said()).toContain('queues on Redis');
        expect(await factsOf(isnad.address)).toEqual(undisturbed);
        await isnad.stop();
      } finally {
        await redis.stop();
        onRedis.remove();
      }
    },
    180_000,
  );

  it('refuses a data directory that a living Isnad uses, and names the remedy', async () => {
    const isnad = await launch(data.path, ['--no-seeds']).ready;
    await expect(launch(data.path).ready).rejects.toThrow(
      /Another Isnad \(pid \d+\) is running.*ISNAD_DATA/s,
    );
    await isnad.stop();
  }, 120_000);

  it('names a bad setting with its remedy', async () => {
    await expect(launch(data.path, [], { REDIS_URL: 'localhost:6379' }).ready).rejects.toThrow(
      /REDIS_URL is not a redis:.*redis:\/\/host:6379/s,
    );
    await expect(launch(data.path, [], { HOST: '0.0.0.0' }).ready).rejects.toThrow(/ISNAD_TOKENS is empty/);
  });
});

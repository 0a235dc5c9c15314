import { type Figures, sectionOf } from './figures.js';

const figures: Figures = {
  reading: { articles: 1000, processorSeconds: 2, seconds: 4, peakMemory: 240e6 },
  dates: [{ what: 'Peer', articles: 100, perSecond: 250 }],
  growth: [
    { size: 10_000, nanosecondsPerUnit: 1000 },
    { size: 1_000_000, nanosecondsPerUnit: 1200 },
  ],
};

describe('the section on extraction', () => {
  it('tells the rate by processor and by clock, and how it stands to a peer', () => {
    const section = sectionOf(figures);
    expect(section).toContain('Met: 500 for each second of a processor, 250 a second on the clock');
    expect(section).toContain('| Peer, dates only | 100 | 250 | 2.00 |');
  });

  it('says which aim is missed', () => {
    const reading = { articles: 100, processorSeconds: 1, seconds: 1, peakMemory: 251e6 };
    const growth = [...figures.growth, { size: 10_000_000, nanosecondsPerUnit: 1600 }];
    expect(sectionOf({ ...figures, reading, growth }).match(/Not met/g)).toHaveLength(3);
  });
});

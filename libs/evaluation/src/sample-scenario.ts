/** A small scenario of our own for the specs of this library: a flooded bridge, told by two papers. */
export const SAMPLE = {
  scenario: 'flooded-bridge',
  articles: [
    {
      id: 'a1',
      outlet: 'River Post',
      outletCountry: 'XK',
      language: 'en',
      publishedAt: '2021-05-04T10:00:00+02:00',
      url: 'https://example.org/1',
      title: 'Bridge closed after flood',
      body: 'Four people were injured, the mayor said on Tuesday.\nThe bridge was closed on Monday.\nThe flood was long forecast.',
    },
    {
      id: 'a2',
      outlet: 'Valley Times',
      outletCountry: 'XK',
      language: 'en',
      publishedAt: '2021-05-04T18:00:00+02:00',
      url: 'https://example.org/2',
      title: 'Seven hurt in flood',
      body: 'Seven people were injured, police said on Tuesday.\nThe bridge was closed on Tuesday, police said.',
    },
  ],
  claims: [
    gold('c1', 'a1', 'injured', 'Four people were injured', {
      claimant: 'the mayor',
      utteredOn: '2021-05-04',
      quantity: { min: 4, max: 4, unit: 'people' },
    }),
    gold('c2', 'a1', 'close', 'The bridge was closed on Monday', {
      phase: 'completed',
      time: { role: 'at', edtf: '2021-05-03' },
    }),
    gold('c3', 'a2', 'injured', 'Seven people were injured', {
      claimant: 'police',
      utteredOn: '2021-05-04',
      quantity: { min: 7, max: 7, unit: 'people' },
    }),
    gold('c4', 'a2', 'close', 'The bridge was closed on Tuesday', {
      claimant: 'police',
      phase: 'completed',
      time: { role: 'at', edtf: '2021-05-04' },
    }),
  ],
  relations: [
    { from: 'c3', to: 'c1', type: 'contradicts', dimension: 'quantity' },
    { from: 'c4', to: 'c2', type: 'contradicts', dimension: 'time' },
  ],
};

function gold(
  id: string,
  article: string,
  action: string,
  quote: string,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    id,
    article,
    quote,
    action,
    phase: null,
    polarity: 'affirmed',
    modality: 'actual',
    claimant: 'outlet',
    via: [],
    utteredOn: null,
    time: { role: null, edtf: null },
    quantity: null,
    place: 'XK',
    value: null,
    ...fields,
  };
}

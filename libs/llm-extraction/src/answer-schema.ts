import {
  ACTIONS,
  MODALITIES,
  PHASES,
  POLARITIES,
  type Action,
  type ClaimTime,
  type Modality,
  type Phase,
  type Polarity,
  type Quantity,
} from '@isnad/claim-model';

/** A claim as a model writes it: that of the gold format, with the quote in the place of offsets. */
export interface AnsweredClaim {
  readonly quote: string;
  readonly action: Action;
  readonly phase: Phase | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly claimant: string;
  readonly via: readonly string[];
  readonly utteredOn: string | null;
  readonly time: ClaimTime;
  readonly quantity: Quantity | null;
  readonly place: string | null;
  readonly value: string | null;
}

/** EDTF level 0 and 1, as far as claims use it: a date or an interval of dates; or an ISO 8601 duration. */
const DATE = String.raw`-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?`;
const EDTF = `^((${DATE}|\\.\\.)?(/(${DATE}|\\.\\.)?)?|P\\d+[DWMY]|PT\\d+[HMS])$`;

const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const choice = (values: readonly string[]): object => ({ type: 'string', enum: values });
const word = { type: 'string', minLength: 1, maxLength: 500 };

/** Strict structured output: every property is required, none may be added. */
const record = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const CLAIM_SCHEMA = record({
  quote: { type: 'string', minLength: 1, maxLength: 2_000 },
  action: choice(ACTIONS),
  phase: nullable(choice(PHASES)),
  polarity: choice(POLARITIES),
  modality: choice(MODALITIES),
  claimant: word,
  via: { type: 'array', items: word, maxItems: 8 },
  utteredOn: nullable({ type: 'string', pattern: `^${DATE}$` }),
  time: record({
    role: nullable(choice(['at', 'start', 'end', 'deadline', 'duration'])),
    edtf: nullable({ type: 'string', pattern: EDTF }),
  }),
  quantity: nullable(
    record({
      min: nullable({ type: 'number' }),
      max: nullable({ type: 'number' }),
      unit: word,
      approx: { type: 'boolean' },
    }),
  ),
  place: nullable(word),
  value: nullable(word),
});

/** What the endpoint is asked to answer, as `response_format` takes it. */
export const ANSWER_SCHEMA = record({ claims: { type: 'array', items: CLAIM_SCHEMA, maxItems: 200 } });

import { registerDecorator } from 'class-validator';

/** Clocks differ: what is this little ahead of ours is not the future. Milliseconds. */
const AHEAD = 60_000;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.]\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Refuses what is no moment with its offset, and what has not come yet. */
export function IsPastMoment(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isPastMoment',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && MOMENT.test(value) && Date.parse(value) <= Date.now() + AHEAD,
        defaultMessage: () =>
          `${String(property)} must be a moment that has come, with its offset (2022-01-12T16:00:00+03:00)`,
      },
    });
}

import { Transform } from 'class-transformer';

/** A query parameter that may be given several times: given once it is a list of one. */
export const ListOf = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    value === undefined || Array.isArray(value) ? value : [value],
  );

import { UnprocessableEntityException, ValidationPipe, type ValidationError } from '@nestjs/common';

interface FieldError {
  readonly field: string;
  readonly message: string;
}

function flatten(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => [
    ...Object.values(error.constraints ?? {}).map((message) => ({ field: prefix + error.property, message })),
    ...flatten(error.children ?? [], `${prefix}${error.property}.`),
  ]);
}

/** Unknown fields are refused, so that a misspelt one is noticed. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const found = flatten(errors);
      const detail = found.map((error) => error.message).join('; ');
      return new UnprocessableEntityException({ message: detail, errors: found });
    },
  });

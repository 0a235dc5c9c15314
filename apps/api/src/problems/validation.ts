import { UnprocessableEntityException, ValidationPipe, type ValidationError } from '@nestjs/common';

export interface FieldError {
  /** Its path in the body, or the name of the parameter: `changes.time.edtf`. */
  readonly field: string;
  readonly message: string;
}

/** A field of the wrong type breaks its other rules as well: then only the type is told. */
function messagesOf({ constraints = {} }: ValidationError): readonly string[] {
  const { isString, isNumber, isInt } = constraints;
  const wrongType = isString ?? isNumber ?? isInt;
  return wrongType === undefined ? Object.values(constraints) : [wrongType];
}

function flatten(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => [
    ...messagesOf(error).map((message) => ({ field: prefix + error.property, message })),
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

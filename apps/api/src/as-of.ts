import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import { isAsOf } from '@isnad/read-models';

/** Refuses what is neither a position nor a moment with its offset. */
export function IsAsOf(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isAsOf',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isAsOf(value),
        defaultMessage: () =>
          `${String(property)} must be a position (0, 1, 2 …) or a moment with its offset (2022-01-12T16:00:00+03:00)`,
      },
    });
}

export class AsOfDto {
  @ApiPropertyOptional({
    description:
      'Answer with what the ledger knew at a position, or at a moment with its offset (ISO 8601). Default: now.',
  })
  @IsOptional()
  @IsAsOf()
  asOf?: string;
}

/** An answer, and the position that it speaks for; null before the first event. */
export type SpeakingFor<Answer> = Answer & { readonly asOf: string | null };

export const speakFor = <Answer extends object>(position: bigint, answer: Answer): SpeakingFor<Answer> => ({
  ...answer,
  asOf: position < 0n ? null : position.toString(),
});

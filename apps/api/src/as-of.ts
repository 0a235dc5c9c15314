import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import type { Position } from '@isnad/claim-model';
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

/** A list that is no page: all there are. */
export interface List<Item> {
  readonly items: readonly Item[];
}

/** For what position of the ledger an answer speaks. */
export interface AsOf {
  /** null before the first event. */
  readonly asOf: Position | null;
}

/** An answer, and the position that it speaks for. */
export type SpeakingFor<Answer> = Answer & AsOf;

export const speakFor = <Answer extends object>(position: bigint, answer: Answer): SpeakingFor<Answer> => ({
  ...answer,
  asOf: position < 0n ? null : position.toString(),
});

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsISO31661Alpha2,
  IsISO8601,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { LANGUAGES, type Language } from '@isnad/claim-model';

/** The longest article text that is taken, in UTF-16 code units. */
export const LONGEST_BODY = 1_000_000;
const LONGEST_LINE = 1_000;

/** PostgreSQL keeps no NUL, and RFC 8785 no half of a surrogate pair: such text could never be stored and hashed. */
@ValidatorConstraint({ name: 'storable' })
class Storable implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value);
  }
  defaultMessage(): string {
    return '$property holds a NUL character or half of a surrogate pair; remove it';
  }
}

/** Published between the first newspapers and tomorrow. */
@ValidatorConstraint({ name: 'plausible' })
class Plausible implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    const at = typeof value === 'string' ? Date.parse(value) : NaN;
    return at > Date.parse('1600-01-01') && at < Date.now() + 2 * 86_400_000;
  }
  defaultMessage(): string {
    return '$property must be a real date that is not in the future';
  }
}

/** Where an article comes from; the same for JSON bodies and for the query of a plain text. */
export class ProvenanceDto {
  @ApiProperty({ description: 'Name of the outlet.', example: 'Enab Baladi' })
  @IsString()
  @Matches(/\S/, { message: 'outlet must not be empty' })
  @MaxLength(200)
  @Validate(Storable)
  outlet!: string;

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2 of the outlet.', example: 'SY' })
  @IsOptional()
  @IsISO31661Alpha2()
  outletCountry?: string;

  @ApiPropertyOptional({
    description:
      'ISO 8601 with offset: "today" in the text is the day there. Default: the time of receipt, UTC.',
    example: '2022-01-12T16:00:00+03:00',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, {
    message: 'publishedAt needs a time with its offset, as in 2022-01-12T16:00:00+03:00',
  })
  @Validate(Plausible)
  publishedAt?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Default: by the script of the text.' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @ApiPropertyOptional({
    description: 'Address of the article; a second text under it is a new revision. Never fetched.',
  })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2_000)
  @Validate(Storable)
  url?: string;

  @ApiPropertyOptional({ description: 'Headline.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LINE)
  @Validate(Storable)
  title?: string;
}

export class SubmissionDto extends ProvenanceDto {
  @ApiProperty({ description: 'The text, paragraphs separated by line feeds.', maxLength: LONGEST_BODY })
  @IsString()
  @Matches(/\S/, { message: 'body must not be empty' })
  @MaxLength(LONGEST_BODY)
  @Validate(Storable)
  body!: string;
}

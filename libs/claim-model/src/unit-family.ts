import type { Quantity } from './quantity.js';

/** What a unit measures, and how many of the family's base unit one of it is. */
export interface UnitFamily {
  /** 'persons', 'time', 'length', 'area', 'volume', 'mass', 'percent', 'power'; else the unit itself. */
  readonly family: string;
  readonly factor: number;
}

const PERSONS =
  'people persons person troops soldiers servicemen officers police fighters militants rebels bodies civilians children women men workers students protesters passengers patients prisoners refugees migrants casualties deaths injured victims members voters';
const ALIKE: Readonly<Record<string, string>> = {
  aircraft: 'aircraft planes helicopters jets airplanes',
  vehicles: 'vehicles vehicle cars trucks tanks buses',
  flights: 'flights flight sorties',
};

/** Factors to the base unit, the first of each line. Months and years are counted as 365.25 days a year. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: {
    hours: 1,
    hour: 1,
    seconds: 1 / 3600,
    minutes: 1 / 60,
    days: 24,
    day: 24,
    weeks: 168,
    months: 730.5,
    years: 8766,
    decades: 87_660,
    centuries: 876_600,
  },
  length: { m: 1, km: 1000, cm: 0.01, mm: 0.001, miles: 1609.344, feet: 0.3048, inches: 0.0254 },
  area: { m2: 1, km2: 1e6, hectares: 1e4, ha: 1e4, feddans: 4200.83, acres: 4046.86 },
  volume: { l: 1, litres: 1, ml: 0.001, m3: 1000, barrels: 158.987, bbl: 158.987 },
  mass: { kg: 1, g: 0.001, mg: 1e-6, tonnes: 1000, tons: 1000, t: 1000, lb: 0.453592, oz: 0.0283495 },
  percent: { percent: 1, '%': 1, 'percentage points': 1, 'basis points': 0.01 },
  power: { kW: 1, MW: 1000 },
};

const FAMILIES: ReadonlyMap<string, UnitFamily> = new Map([
  ...PERSONS.split(' ').map((unit) => [unit, { family: 'persons', factor: 1 }] as const),
  ...Object.entries(ALIKE).flatMap(([family, units]) =>
    units.split(' ').map((unit) => [unit, { family, factor: 1 }] as const),
  ),
  ...Object.entries(MEASURES).flatMap(([family, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { family, factor }] as const),
  ),
]);

/** The family by which a unit is compared (docs/reference/gold-format.md); currencies and unknown units are their own. */
export const unitFamily = (unit: string): UnitFamily => FAMILIES.get(unit) ?? { family: unit, factor: 1 };

/** The same quantity in the base unit of its family ("2 days" → 48 of family 'time'). */
export function inBaseUnit(quantity: Quantity): Quantity {
  const { family, factor } = unitFamily(quantity.unit);
  const scaled = (bound: number | null): number | null =>
    bound === null ? null : Number((bound * factor).toPrecision(12));
  return { ...quantity, min: scaled(quantity.min), max: scaled(quantity.max), unit: family };
}

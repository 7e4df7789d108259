/** The part of `edtf` (which ships without types) that the compiler uses. */
declare module "edtf" {
  interface Mask {
    /** Bits of the parts that are marked; 0 for none. */
    readonly value: number;
  }
  /** What the grammar found. */
  interface Parsed {
    readonly type: string;
    readonly values: readonly unknown[];
  }
  interface Marked {
    readonly approximate: Mask;
    readonly uncertain: Mask;
    readonly unspecified: Mask;
    /** First and last millisecond, since 1970. */
    readonly min: number;
    readonly max: number;
  }
  interface EdtfDate extends Marked {
    readonly values: readonly number[];
    /** Number of parts given: 1 year, 2 month, 3 day, 0 with a time. */
    readonly precision: number;
  }
  interface EdtfSeason extends Marked {
    readonly year: number;
    readonly season: number;
  }
  const EdtfDate: new (parsed: Parsed) => EdtfDate;
  const EdtfSeason: new (parsed: Parsed) => EdtfSeason;

  export { EdtfDate as Date, type EdtfSeason, EdtfSeason as Season, type Parsed };
  export function parse(text: string, constraints?: { readonly seasonUncertainty?: boolean }): Parsed;
}

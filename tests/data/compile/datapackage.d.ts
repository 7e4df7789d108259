/** What the tests use of datapackage, which brings no types. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<readonly Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export const Package: {
    load(
      descriptor: unknown,
      options: { readonly basePath: string; readonly strict?: boolean },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
    }>;
  };
}

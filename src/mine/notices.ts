/** Something that happened to a briefing without the user's doing, to be said once. */
export interface Notice {
  readonly id: string;
  readonly kind: "conflict" | "broken" | "newer" | "removed" | "brought-back" | "refused" | "left-out";
  readonly text: string;
  /** Id of the briefing that it is of, where it is of one that is shown. */
  readonly briefing: string | null;
  /** What was set aside, as it was. */
  readonly raw?: string;
}

/** What is to be said, the oldest first, until it is dismissed. */
export class Notices {
  all: readonly Notice[] = [];
  private readonly newId: () => string;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  add(kind: Notice["kind"], text: string, briefing: string | null, raw?: string): void {
    this.all = [...this.all, { id: this.newId(), kind, text, briefing, ...(raw !== undefined && { raw }) }];
  }

  has(kind: Notice["kind"], briefing: string): boolean {
    return this.all.some((one) => one.kind === kind && one.briefing === briefing);
  }

  addOnce(kind: Notice["kind"], text: string, briefing: string): void {
    if (!this.has(kind, briefing)) this.add(kind, text, briefing);
  }

  /** What is no longer so is no longer said. */
  drop(kind: Notice["kind"], briefing: string): void {
    this.all = this.all.filter((one) => one.kind !== kind || one.briefing !== briefing);
  }

  dismiss(noticeId: string): void {
    this.all = this.all.filter(({ id }) => id !== noticeId);
  }
}

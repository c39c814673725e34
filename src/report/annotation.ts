/** One annotation of a pull request, as planned; rendering it is the display's work. */
export interface Annotation {
  readonly severity: "notice" | "warning" | "error";
  /** What, at most 255 characters. */
  readonly title: string;
  /** Why and what to do, under 4,096 UTF-16 units. */
  readonly message: string;
  /** Tracked file relative to the repository, or absent if there is nothing to point to. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly endLine?: number;
}

/** The few words that formats put around what the page says, in the person's language. */
export interface ExportWords {
  /** Heading of supplies without a title: "What you need". */
  supplies: string;
  /** Behind a step: "skipped". */
  skipped: string;
  /** Before a note of the person's own: "Your note". */
  note: string;
}

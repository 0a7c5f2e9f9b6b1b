/**
 * Bounds that no editor meets in earnest. They keep a slip or a damaged file from making pages, or the desk, too large
 * or too slow. The longest real text has 10,000 bytes, and the longest list 40 entries.
 */
export const bounds = {
  /** Bytes of a YAML or Markdown file. */
  fileBytes: 200_000,
  /** Characters of a text field in facts or front matter. */
  text: 3_000,
  /** Characters of a slug or an id; they become names of files, which systems cut at 255 bytes. */
  slug: 100,
  /** Characters of an address. */
  url: 2_000,
  /** Entries of a list. */
  list: 1_000,
  /** Highest record number. */
  recordNo: 1_000_000,
  /** Highest place of a standing page. */
  order: 1_000,
  /** Levels of lists and groups in YAML. */
  nesting: 20
} as const;

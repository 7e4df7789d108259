/** A contributor as it stands in an address: an id as it is, a name in words with its blanks and signs replaced. */
export function contributorKey(contributor: string): string {
  return contributor.replace(/[^\w-]+/g, "-");
}

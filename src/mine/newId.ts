/** A new id, of 16 hexadecimal digits. Unlike `randomUUID`, also where the site is served without encryption. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

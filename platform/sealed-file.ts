/** Bytes of the seal at the end of a file: the SHA-256 of all before it. */
const seal = 32;

/** What a sealed file holds, without its seal. Throws where a bit of it is not as it was made; the browser's own code counts. */
export async function unsealed(file: ArrayBuffer): Promise<Uint8Array> {
  const end = Math.max(0, file.byteLength - seal);
  const content = new Uint8Array(file, 0, end);
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const written = new Uint8Array(file, end);
  if (written.length !== seal || found.some((byte, at) => byte !== written[at])) throw new Error('It is damaged.');
  return content;
}

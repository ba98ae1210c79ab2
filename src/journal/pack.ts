/** MinHash values (0-65535 each) as base64url, big-endian: 20 values take 54 characters instead of over 100. */

const UNSAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };

/** Bytes as base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/[+/=]/g, (character) => UNSAFE[character] ?? '');
}

/** The bytes of base64url text. Throws on anything else. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export function packSketch(sketch: readonly number[]): string {
  return base64url(Uint8Array.from(sketch.flatMap((value) => [value >> 8, value & 255])));
}

/** Throws when `text` is not what `packSketch` makes. */
export function unpackSketch(text: string): number[] {
  const bytes = fromBase64url(text);
  if (bytes.length % 2 !== 0) throw new Error('half a value');
  return Array.from({ length: bytes.length / 2 }, (_, i) => (bytes[2 * i] ?? 0) * 256 + (bytes[2 * i + 1] ?? 0));
}

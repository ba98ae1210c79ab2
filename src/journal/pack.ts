const UNSAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };

/** Bytes (0-255 each) as base64url without padding. */
export function base64url(bytes: Iterable<number>): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/[+/=]/g, (character) => UNSAFE[character] ?? '');
}

/** Random bytes as base64url text. */
export function randomText(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** The bytes of base64url text. Throws on anything else. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const MODELINE = /^# yaml-language-server: \$schema=/m;

/**
 * A YAML file with the line by which editors find its schema put first, and every other byte as it was: byte order
 * mark, line ends, comments. A file that names a schema already stays as it is.
 */
export function withModeline(bytes: Uint8Array, schemaPath: string): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (MODELINE.test(text)) return bytes;
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
  return new TextEncoder().encode(
    `${bom}# yaml-language-server: $schema=${schemaPath}${lineEnd}${text.slice(bom.length)}`,
  );
}
